"""Nodes by hand."""

from typing import NamedTuple

from flytewright import task, workflow
from flytewright.core.node_creation import create_node


class Both(NamedTuple):
    left: int
    right: str


@task
def number(x: int) -> int:
    return x


@task
def both(x: int) -> Both:
    return Both(x, "x")


@task
def step() -> None: ...


@workflow
def flow(x: int) -> tuple[int, str]:
    first = create_node(step)
    second = create_node(number, x=x)
    third = create_node(both, x=second.o0)
    first >> second
    second.runs_before(third)
    return third.left, third.right
