"""A workflow whose launch plans are all written, the default one too."""

from flytewright import LaunchPlan, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int = 1) -> int:
    return double(x=x)


default = LaunchPlan.get_or_create(flow)
again = LaunchPlan.get_or_create(flow, "again")
