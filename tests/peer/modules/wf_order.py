"""Order without data."""

from flytewright import task, workflow


@task
def step() -> None: ...


@task
def number(x: int) -> int:
    return x


@workflow
def flow(x: int) -> int:
    first = step()
    second = step()
    third = number(x=x)
    first >> second >> third
    return third
