"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.launch_plan import (
    Auth,
    LaunchPlan,
    LaunchPlanClosure,
    LaunchPlanMetadata,
    LaunchPlanSpec,
    LaunchPlanState,
)

__all__ = ["Auth", "LaunchPlan", "LaunchPlanClosure", "LaunchPlanMetadata", "LaunchPlanSpec", "LaunchPlanState"]
