"""Dynamic workflows: what they call is decided by values, and one calls itself, a sub-workflow and a launch plan."""

from flytewright import LaunchPlan, dynamic, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@workflow
def doubled(x: int) -> int:
    return double(x=x)


plan = LaunchPlan.get_or_create(doubled, name="dynamically.plan")


@dynamic
def unfold(x: int) -> int:
    if x < 2:
        return x
    return total(xs=[unfold(x=x - 2), doubled(x=x), plan(x=x)])


@dynamic
def several(n: int) -> list[int]:
    return [double(x=each) for each in range(n)]


@workflow
def main(x: int = 2) -> tuple[int, list[int]]:
    return unfold(x=x), several(n=x)


INPUTS: dict[str, object] = {}
