"""Under the path that flytekit's users know; defined in `flytewright.runtime`."""

from ..runtime.testing import patch, task_mock

__all__ = ["patch", "task_mock"]
