"""Branches that lead to a workflow and to a launch plan, with several outputs, by booleans and text."""

from flytewright import LaunchPlan, conditional, task, workflow


@task
def halves(x: int) -> tuple[int, int]:
    return x // 2, x % 2


@task
def is_even(x: int) -> bool:
    return x % 2 == 0


@workflow
def within(x: int) -> tuple[int, int]:
    return halves(x=x)


plan = LaunchPlan.get_or_create(within, name="branch_kinds.plan")


@workflow
def main(x: int, name: str = "plan") -> tuple[int, int, int, int]:
    even = is_even(x=x)
    whole, rest = conditional("even").if_(even.is_true()).then(within(x=x)).else_().then(halves(x=1))
    other, last = conditional("name").if_((name == "plan") | even.is_false()).then(plan(x=whole)).else_().fail("no")
    return whole, rest, other, last


INPUTS = {"x": 42}
