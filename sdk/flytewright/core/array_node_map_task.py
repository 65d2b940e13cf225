"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.array import ArrayNodeMapTaskResolver, NestedMapTaskResolver, map_task

__all__ = ["ArrayNodeMapTaskResolver", "NestedMapTaskResolver", "map_task"]
