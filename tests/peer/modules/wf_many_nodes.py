"""More nodes than ten, so that numbers of files and nodes have two digits."""

from flytewright import task, workflow


@task
def one(x: int) -> int:
    return x


@task
def two(x: int) -> int:
    return x


@workflow
def a(x: int) -> int:
    for _ in range(6):
        x = two(x=one(x=x))
    return x


@workflow
def b(x: int) -> int:
    return a(x=x)


@workflow
def c(x: int) -> int:
    return b(x=x)


@workflow
def d(x: int) -> int:
    return b(x=c(x=x))
