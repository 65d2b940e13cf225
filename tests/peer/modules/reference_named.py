"""References without a function."""

from flytewright import get_reference_entity, task, workflow
from flytewright.models.core.identifier import ResourceType

clean = get_reference_entity(
    ResourceType.TASK, "shared", "production", "shared.tasks.clean", "v3", inputs={"x": int}, outputs={"y": str}
)
report = get_reference_entity(
    ResourceType.LAUNCH_PLAN, "shared", "production", "shared.report", "v1", inputs={"x": str}, outputs={"z": int}
)


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    a = clean(x=double(x=x))
    return report(x=a)
