"""Overrides of calls that give nothing, several or named outputs, and of workflows and launch plans."""

from typing import NamedTuple

from flytewright import LaunchPlan, task, workflow


class Both(NamedTuple):
    left: int
    right: str


@task
def nothing(x: int) -> None: ...


@task
def several(x: int) -> tuple[int, str]:
    return x, "x"


@task
def named(x: int) -> Both:
    return Both(x, "x")


@workflow
def inner(x: int) -> int:
    nothing(x=x)
    return x


plan = LaunchPlan.get_or_create(inner, "overridden_plan")


@workflow
def flow(x: int) -> int:
    nothing(x=x).with_overrides(retries=2, node_name="quiet")
    a, _ = several(x=x).with_overrides(retries=3)
    b = named(x=a).with_overrides(node_name="named-one")
    inner(x=b.left).with_overrides(node_name="inside")
    return plan(x=a).with_overrides(node_name="launched")
