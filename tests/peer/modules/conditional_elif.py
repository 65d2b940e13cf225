"""A conditional of many cases, over the output of a task."""

from flytewright import conditional, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@task
def square(x: int) -> int:
    return x * x


@workflow
def flow(x: int) -> int:
    a = double(x=x)
    chosen = (
        conditional("many")
        .if_(a == 1)
        .then(double(x=a))
        .elif_(a != 2)
        .then(square(x=a))
        .elif_(a >= 3)
        .then(double(x=x))
        .elif_(a <= x)
        .then(square(x=x))
        .elif_(a < 100)
        .then(square(x=4))
        .else_()
        .then(square(x=a))
    )
    return square(x=chosen)
