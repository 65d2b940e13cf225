"""A task that should not be used any more."""

from flytewright import task


@task(deprecated="use the other one")
def old(x: int) -> int:
    return x
