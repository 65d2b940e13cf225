"""A map task that has a name in its module."""

from flytewright import map_task, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


doubles = map_task(double)


@workflow
def flow(xs: list[int]) -> list[int]:
    return doubles(x=doubles(x=xs))
