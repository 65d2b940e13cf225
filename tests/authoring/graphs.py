"""Workflows that choose, wait, unfold and are put together by hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple

from flytewright import Workflow, approve, conditional, dynamic, sleep, task, wait_for_input, workflow
from flytewright.core.node_creation import create_node


@dataclass
class Box:
    size: int
    name: str


class Both(NamedTuple):
    left: int
    right: str


@task
def double(x: int) -> int:
    return 2 * x


@task
def square(x: int) -> int:
    return x * x


@task
def box(x: int) -> Box:
    return Box(x, "box")


@task
def both(x: int) -> Both:
    return Both(x, str(x))


@task
def swapped(x: int) -> Both:
    return Both(-x, "swapped")


@task
def fails(x: int) -> int:
    raise ValueError("told to")


@workflow
def chosen(x: int) -> int:
    return conditional("size").if_(x > 10).then(double(x=x)).elif_(x == 3).then(square(x=x)).else_().fail("too small")


@workflow
def nested(x: int, deep: bool) -> int:
    y = double(x=x)
    return (
        conditional("outer")
        .if_((y >= 10) & (y != 12))
        .then(conditional("inner").if_(deep.is_true()).then(square(x=y)).else_().then(double(x=y)))
        .else_()
        .then(double(x=x))
    )


@workflow
def by_attribute(x: int) -> int:
    made = box(x=x)
    return conditional("attribute").if_(made.size > 5).then(double(x=made.size)).else_().then(square(x=made.size))


@workflow
def untaken(x: int) -> int:
    return conditional("safe").if_(x > 0).then(double(x=x)).else_().then(fails(x=x))


@workflow
def named_outputs(x: int) -> Both:
    found = conditional("both").if_(x > 0).then(both(x=x)).else_().then(swapped(x=x))
    return Both(found.left, found.right)


@workflow
def approved(x: int) -> int:
    return double(x=approve(square(x=x), "look", timeout=dt.timedelta(minutes=1)))


@workflow
def asked(x: int) -> int:
    given = wait_for_input("number", timeout=dt.timedelta(minutes=1), expected_type=int)
    nap = sleep(dt.timedelta(hours=1))
    doubled = double(x=given)
    nap >> doubled
    return doubled


@dynamic
def unfolded(n: int) -> list[int]:
    return [square(x=double(x=each)) for each in range(n)]


@dynamic
def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return add(a=fibonacci(n=n - 1), b=fibonacci(n=n - 2))


@task
def add(a: int, b: int) -> int:
    return a + b


@dynamic
async def unfolded_async(n: int) -> int:
    return double(x=n)


@workflow
def around(n: int) -> list[int]:
    return unfolded(n=n)


@workflow
def by_hand(x: int) -> int:
    first = create_node(fails_unless_second_ran)
    second = create_node(mark, x=x)
    second >> first
    return second.o0


ORDER: list[str] = []


@task
def mark(x: int) -> int:
    ORDER.append("mark")
    return x


@task
def fails_unless_second_ran() -> None:
    ORDER.append("after")


flow = Workflow(name="tests.authoring.graphs.flow")
given = flow.add_workflow_input("x", int)
doubled = flow.add_entity(double, x=given)
squared = flow.add_task(square, x=doubled.outputs["o0"])
flow.add_workflow_output("one", squared.outputs["o0"])
flow.add_workflow_output("all", [doubled.o0, squared.o0, given], python_type=list[int])


@workflow
def overridden(x: int) -> int:
    return double(x=x).with_overrides(retries=3, node_name="The Node", name="shown")  # type: ignore[attr-defined]
