"""Outputs named and unnamed, of several calls."""

from typing import NamedTuple

from flytewright import task, workflow


class Both(NamedTuple):
    left: int
    right: str


@task
def split(x: int) -> tuple[int, str]:
    return x, str(x)


@task
def both(x: int) -> Both:
    return Both(x, str(x))


@workflow
def positional(x: int) -> tuple[int, str, int]:
    a, b = split(x=x)
    return a, b, x


@workflow
def named(x: int) -> Both:
    a, b = split(x=x)
    return Both(left=a, right=b)


@workflow
def unpacked(x: int) -> Both:
    left, right = both(x=x)
    return Both(left, right)


@workflow
def constant(x: int) -> int:
    split(x=x)
    return 5
