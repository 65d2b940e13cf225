"""A workflow with a node of every kind, as registered on a backend."""

from __future__ import annotations

from datetime import timedelta

from flytewright import LaunchPlan, approve, conditional, dynamic, map_task, sleep, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@task
def clean(x: int) -> None:
    """Nothing is left to clean."""


@task
def refuse(x: int) -> int:
    raise RuntimeError(f"{x} is too deep")


@workflow
def inner(x: int) -> int:
    return double(x=x)


inner_plan = LaunchPlan.create("tests.remote.deep_flows.inner_plan", inner)


@dynamic
def many(x: int) -> list[int]:
    return [inner(x=each) for each in range(x)]


@workflow
def deep(x: int, xs: list[int]) -> tuple[int, list[int], int, list[int]]:
    through = inner(x=x)
    chosen = conditional("which").if_(x > 100).then(double(x=x)).else_().then(inner(x=x))
    grown = many(x=x)
    launched = inner_plan(x=x)
    mapped = map_task(double)(x=xs)
    rest = sleep(timedelta(0))
    rest >> through
    return chosen, grown, launched, mapped


@workflow
def gated(x: int) -> int:
    return double(x=approve(double(x=x), "go", timeout=timedelta(hours=1)))


@workflow(on_failure=clean)
def failing(x: int) -> int:
    return refuse(x=x)
