"""Interruptible, or not, or not said."""

from flytewright import task


@task(interruptible=True)
def spot(x: int) -> int:
    return x


@task(interruptible=False)
def steady(x: int) -> int:
    return x
