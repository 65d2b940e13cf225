"""A conditional with two outcomes."""

from flytewright import conditional, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@task
def square(x: int) -> int:
    return x * x


@workflow
def flow(x: int) -> int:
    return conditional("size").if_(x > 10).then(double(x=x)).else_().then(square(x=x))
