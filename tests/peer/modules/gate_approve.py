"""Approvals."""

from datetime import timedelta

from flytewright import approve, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int) -> int:
    a = double(x=x)
    return double(x=approve(a, "look-at-it", timeout=timedelta(hours=2)))


@workflow
def after(x: int) -> int:
    a = double(x=x)
    b = double(x=3)
    ok = approve(a, "again", timeout=timedelta(hours=2))
    ok >> b
    return b
