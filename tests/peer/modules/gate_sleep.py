"""Sleeping."""

from datetime import timedelta

from flytewright import sleep, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    a = double(x=x)
    nap = sleep(timedelta(minutes=10))
    b = double(x=a)
    a >> nap
    nap >> b
    return b
