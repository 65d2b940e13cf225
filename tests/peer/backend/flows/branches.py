"""Conditionals: one of three ways, one within another, and one that fails where it must not come."""

from flytewright import conditional, task, workflow


@task
def say(text: str) -> str:
    return f"said {text}"


@task
def sign(x: int) -> int:
    return (x > 0) - (x < 0)


@workflow
def size(x: int) -> str:
    return (
        conditional("size")
        .if_((x > 100) & (x < 200))
        .then(say(text="large"))
        .elif_(x >= 200)
        .then(conditional("huge").if_(x == 1000).then(say(text="round")).else_().then(say(text="huge")))
        .else_()
        .then(say(text="small"))
    )


@workflow
def main(x: int) -> tuple[str, str, str, str]:
    found = sign(x=x)
    signed = conditional("sign").if_(found == 1).then(say(text="plus")).else_().fail("not positive")
    return signed, size(x=x), size(x=1000), size(x=201)


INPUTS = {"x": 150}
