"""Workflows in workflows."""

from flytewright import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def inner(x: int, y: int = 4) -> int:
    return double(x=x)


@workflow
def middle(x: int) -> tuple[int, int]:
    return inner(x=x), inner(x=x, y=2)


@workflow
def outer(x: int) -> int:
    a, b = middle(x=x)
    return inner(x=b, y=a)
