"""A map of which some items may fail, and one that has nothing to do."""

from flytewright import map_task, task, workflow


@task
def invert(x: int) -> float:
    return 1 / x


@task
def count(xs: list[float | None]) -> int:
    return len([x for x in xs if x is None])


@workflow
def main(xs: list[int]) -> tuple[list[float | None], int, list[float]]:
    inverted = map_task(invert, min_success_ratio=0.5)(x=xs)
    return inverted, count(xs=inverted), map_task(invert)(x=[])


INPUTS = {"xs": [1, 0, 4]}
