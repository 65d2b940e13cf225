"""A workflow within a workflow within a workflow."""

from flytewright import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def inner(x: int, y: int = 4) -> tuple[int, int]:
    return double(x=x), double(x=y)


@workflow
def middle(x: int) -> int:
    left, right = inner(x=x)
    return inner(x=left, y=right)[1]


@workflow
def main(x: int) -> tuple[int, int]:
    return middle(x=x), inner(x=x)[0]


INPUTS = {"x": 3}
