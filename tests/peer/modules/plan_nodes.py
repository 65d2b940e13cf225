"""Launch plans in workflows."""

from flytewright import LaunchPlan, task, workflow


@task
def add(x: int, y: int) -> int:
    return x + y


@workflow
def inner(x: int, y: int = 2) -> int:
    return add(x=x, y=y)


fixed = LaunchPlan.get_or_create(inner, "plan_nodes_fixed", fixed_inputs={"x": 10})
default = LaunchPlan.get_or_create(inner, "plan_nodes_default", default_inputs={"x": 10, "y": 7})


@workflow
def flow(x: int) -> int:
    fixed(y=x)
    b = default()
    c = fixed()
    return add(x=b, y=c)
