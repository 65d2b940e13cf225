"""Asynchronous functions."""

from flytewright import task


@task
async def wait(x: int) -> int:
    return x
