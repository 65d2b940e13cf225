"""Timeouts as timedelta and in seconds."""

from datetime import timedelta

from flytewright import task


@task(timeout=timedelta(minutes=5, milliseconds=20))
def slow(x: int) -> int:
    return x


@task(timeout=90)
def seconds(x: int) -> int:
    return x
