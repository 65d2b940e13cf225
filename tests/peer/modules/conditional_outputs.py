"""Conditionals with several, named and no outputs."""

from typing import NamedTuple

from flytewright import conditional, task, workflow


class Both(NamedTuple):
    left: int
    right: str


@task
def both(x: int) -> Both:
    return Both(x, "x")


@task
def other(x: int) -> Both:
    return Both(x, "y")


@task
def pair(x: int) -> tuple[int, str]:
    return x, "x"


@task
def nothing(x: int) -> None: ...


@workflow
def named(x: int) -> tuple[int, str]:
    left, right = conditional("named").if_(x == 1).then(both(x=x)).else_().then(other(x=x))
    return left, right


@workflow
def several(x: int) -> tuple[int, str]:
    a, b = conditional("several").if_(x == 1).then(pair(x=x)).else_().then(pair(x=2))
    return a, b


@workflow
def none(x: int) -> None:
    conditional("none").if_(x == 1).then(nothing(x=x)).else_().then(nothing(x=2))
