"""A list that is the same for all."""

from functools import partial

from flytewright import map_task, task, workflow


@task
def scale(x: int, by: list[int]) -> int:
    return by[0] * x


@workflow
def flow(xs: list[int], by: list[int]) -> list[int]:
    return map_task(partial(scale, by=by))(x=xs)


@workflow
def constant(xs: list[int]) -> list[int]:
    return map_task(partial(scale, by=[1, 2]))(x=xs)
