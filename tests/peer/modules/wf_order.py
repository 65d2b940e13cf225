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
    first >> second >> third  # type: ignore[operator]  # nothing comes out, but a node does
    return third
