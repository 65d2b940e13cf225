"""A conditional over two nodes and an output that feeds another conditional."""

from flytewright import conditional, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int, y: int) -> int:
    a = double(x=x)
    b = double(x=y)
    first = conditional("first").if_(a > b).then(double(x=a)).else_().then(double(x=b))
    return conditional("second").if_(first == 4).then(double(x=first)).else_().then(double(x=y))
