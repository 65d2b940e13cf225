"""Conditions on booleans and on nothing."""

from flytewright import conditional, task, workflow


@task
def flip(b: bool) -> bool:
    return not b


@task
def maybe() -> int | None:
    return None


@task
def number(x: int) -> int:
    return x


@workflow
def flow(b: bool) -> int:
    f = flip(b=b)
    return (
        conditional("truth")
        .if_(f.is_true())
        .then(number(x=1))
        .elif_(b.is_false())
        .then(number(x=2))
        .else_()
        .then(number(x=3))
    )


@workflow
def nothing() -> int:
    m = maybe()
    return conditional("nothing").if_(m.is_none()).then(number(x=1)).else_().then(number(x=2))
