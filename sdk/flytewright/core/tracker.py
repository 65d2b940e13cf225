"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.tracked import Tracked as TrackedInstance
from ..authoring.tracking import extract_task_module

__all__ = ["TrackedInstance", "extract_task_module"]
