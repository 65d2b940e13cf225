"""Launch plans over lists."""

from flytewright import LaunchPlan, map_task, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def inner(x: int, y: int = 1) -> int:
    return double(x=x)


plan = LaunchPlan.get_or_create(inner, "mapped_plan")


@workflow
def flow(xs: list[int]) -> list[int]:
    return map_task(plan)(x=xs, y=[1, 2])


@workflow
def limited(xs: list[int]) -> list[int]:
    return map_task(plan, concurrency=2)(x=xs, y=[1])
