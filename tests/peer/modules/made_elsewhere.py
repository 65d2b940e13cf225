"""Tasks of functions and by functions of another module."""

from _elsewhere import make, plain, retried

from flytewright import task, workflow

taken = task(plain)
made = make("made")


@retried
def again(a: int) -> int:
    return a


@workflow
def flow(a: int) -> int:
    return again(a=made(a=taken(a=a)))
