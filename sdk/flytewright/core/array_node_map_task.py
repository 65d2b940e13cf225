"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.array import ArrayNodeMapTaskResolver, map_task

__all__ = ["ArrayNodeMapTaskResolver", "map_task"]
