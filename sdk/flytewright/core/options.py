"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.options import Options

__all__ = ["Options"]
