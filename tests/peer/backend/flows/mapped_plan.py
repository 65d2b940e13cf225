"""A map over a launch plan."""

from flytewright import LaunchPlan, map_task, task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def doubled(x: int) -> int:
    return double(x=x)


plan = LaunchPlan.get_default_launch_plan(None, doubled)


@workflow
def main(xs: list[int]) -> list[int]:
    return map_task(plan, concurrency=1)(x=xs)


INPUTS = {"xs": [4, 5]}
EXPECTED = [8, 10]  # flytekit does not run a map over a launch plan locally
