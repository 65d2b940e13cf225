"""Retries."""

from flytewright import task


@task(retries=3)
def flaky(x: int) -> int:
    return x
