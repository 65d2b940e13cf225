"""A workflow that calls one which is defined below it."""

from flytewright import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def outer(x: int) -> int:
    return inner(x=x)


@workflow
def inner(x: int) -> int:
    return double(x=x)
