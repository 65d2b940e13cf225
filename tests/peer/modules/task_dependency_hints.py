"""What a dynamic task will call, said beforehand."""

from flytewright import LaunchPlan, dynamic, task, workflow


@task
def inner(x: int) -> int:
    return x


@workflow
def flow(x: int) -> int:
    return inner(x=x)


plan = LaunchPlan.get_or_create(flow, "dependency_plan")


@dynamic(node_dependency_hints=[plan, inner])
def unfolding(x: int) -> int:
    return plan(x=x)
