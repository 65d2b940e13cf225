"""Eager workflows that call others."""

from flytewright import Resources, eager, task


@task
def double(x: int) -> int:
    return 2 * x


@eager
async def inner(x: int) -> int:
    """An inner one.

    Args:
        x: how much
    """
    return double(x=x)


@eager(requests=Resources(cpu="1"), retries=1, environment={"A": "b"})
async def outer(x: int) -> int:
    return await inner(x=x)
