"""Conditionals in conditionals."""

from flytewright import conditional, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@task
def square(x: int) -> int:
    return x * x


@workflow
def flow(x: int) -> int:
    return (
        conditional("outer")
        .if_(x > 10)
        .then(
            conditional("inner").if_(x < 20).then(double(x=x)).elif_(x < 30).then(square(x=x)).else_().fail("too much")
        )
        .else_()
        .then(square(x=x))
    )
