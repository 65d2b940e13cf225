"""Workflows, launch plans and map tasks as outcomes."""

from flytewright import LaunchPlan, conditional, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def inner(x: int) -> int:
    return double(x=x)


plan = LaunchPlan.get_or_create(inner, "conditional_plan")


@workflow
def flow(x: int) -> int:
    return conditional("which").if_(x == 1).then(inner(x=x)).elif_(x == 2).then(plan(x=x)).else_().then(double(x=x))
