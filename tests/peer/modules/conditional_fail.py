"""A conditional that fails otherwise."""

from flytewright import conditional, task, workflow


@task
def double(x: float) -> float:
    return 2 * x


@workflow
def flow(x: float) -> float:
    return (
        conditional("fraction")
        .if_((x > 0.1) & (x < 1.0))
        .then(double(x=x))
        .elif_((x > 1.0) & (x <= 10.0))
        .then(double(x=2.0))
        .else_()
        .fail("the number must be between 0 and 10")
    )
