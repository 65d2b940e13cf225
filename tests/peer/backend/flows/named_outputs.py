"""Outputs with names of their own, used by name."""

from typing import NamedTuple

from flytewright import task, workflow


class Quotient(NamedTuple):
    whole: int
    rest: int


class Told(NamedTuple):
    text: str
    whole: int


@task
def divide(x: int, by: int) -> Quotient:
    return Quotient(x // by, x % by)


@task
def tell(whole: int, rest: int) -> str:
    return f"{whole}, and {rest} are left"


@workflow
def main(x: int = 17) -> Told:
    parts = divide(x=x, by=5)
    return Told(text=tell(whole=parts.whole, rest=parts.rest), whole=parts.whole)


INPUTS = {}
