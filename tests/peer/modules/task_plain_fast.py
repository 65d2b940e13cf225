"""Tasks whose code travels beside them."""

from flytewright import dynamic, map_task, task, workflow


@task
def plain(x: int) -> int:
    return x


@dynamic
def unfolding(x: int) -> int:
    return plain(x=x)


@workflow
def flow(xs: list[int]) -> list[int]:
    return map_task(plain)(x=xs)
