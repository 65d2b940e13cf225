"""Tasks of functions and by functions of another module."""

import importlib

from flytewright import task, workflow

elsewhere = importlib.import_module("_elsewhere")

taken = task(elsewhere.plain)
made = elsewhere.make("made")


@elsewhere.retried
def again(a: int) -> int:
    return a


@workflow
def flow(a: int) -> int:
    return again(a=made(a=taken(a=a)))
