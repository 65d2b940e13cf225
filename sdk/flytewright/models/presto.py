"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.presto import PrestoQuery

__all__ = ["PrestoQuery"]
