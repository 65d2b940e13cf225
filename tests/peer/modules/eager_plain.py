"""Eager workflows."""

from flytewright import eager, task


@task
def double(x: int) -> int:
    return 2 * x


@eager
async def flow(x: int) -> int:
    return double(x=x)
