"""Shared memory."""

from flytewright import task


@task(shared_memory=True)
def some(x: int) -> int:
    return x


@task(shared_memory="2Gi")
def sized(x: int) -> int:
    return x
