"""Promises into optional inputs and unions."""

from flytewright import task, workflow


@task
def number() -> int | None:
    return 1


@task
def words() -> str:
    return "x"


@task
def take(x: int | None = None, y: int | str = 3) -> None: ...


@workflow
def flow(x: int | None = None, s: str = "s") -> int | None:
    take(x=number(), y="y")
    take(x=None, y=4)
    take(x=x)
    take()
    return number()
