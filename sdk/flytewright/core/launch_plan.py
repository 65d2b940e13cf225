"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.launch_plan import LaunchPlan
from ..authoring.reference import reference_launch_plan

__all__ = ["LaunchPlan", "reference_launch_plan"]
