"""Inputs that are the same for all."""

from functools import partial

from flytewright import map_task, task, workflow


@task
def scale(x: int, by: int, note: str = "") -> int:
    return by * x


@task
def number() -> int:
    return 3


@workflow
def flow(xs: list[int], by: int) -> list[int]:
    return map_task(partial(scale, by=by))(x=xs, note=["a"])


@workflow
def constant(xs: list[int]) -> list[int]:
    return map_task(partial(scale, by=2, note="n"))(x=xs)


@workflow
def promised(xs: list[int]) -> list[int]:
    return map_task(partial(scale, by=number(), note="n"))(x=xs)
