"""Logical operators."""

from flytewright import conditional, task, workflow


@task
def word(x: int) -> str:
    return "x"


@task
def number(x: str) -> int:
    return 1


@workflow
def flow(x: int, name: str, rate: float) -> int:
    w = word(x=x)
    return (
        conditional("logic")
        .if_((w == "x") | (name == "y"))
        .then(number(x=w))
        .elif_(((x > 1) & (rate < 2.5)) | (w != name))
        .then(number(x=name))
        .else_()
        .then(number(x="z"))
    )
