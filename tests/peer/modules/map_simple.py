"""A task over a list."""

from flytewright import map_task, task, workflow


@task
def double(x: int) -> int:
    """Twice.

    Args:
        x: how much
    """
    return 2 * x


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@workflow
def flow(xs: list[int]) -> int:
    return total(xs=map_task(double)(x=xs))


@workflow
def constant() -> list[int]:
    return map_task(double)(x=[1, 2, 3])
