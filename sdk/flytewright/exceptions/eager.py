"""Under the path that flytekit's users know; defined in `flytewright.remote`."""

from ..remote.failed import ExecutionFailedError as EagerException

__all__ = ["EagerException"]
