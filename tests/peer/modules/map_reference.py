"""A launch plan that is registered elsewhere, over lists."""

from flytewright import map_task, reference_launch_plan, task, workflow


@reference_launch_plan(project="p", domain="d", name="other.plan", version="v1")
def other(x: int) -> int: ...


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(xs: list[int]) -> list[int]:
    double(x=1)
    return map_task(other)(x=xs)
