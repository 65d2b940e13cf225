"""A chain of tasks."""

from flytewright import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def chain(x: int) -> int:
    return double(x=double(x=x))


@workflow
def empty() -> None: ...


@workflow
def through(x: int) -> int:
    return x
