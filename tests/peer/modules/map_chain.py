"""Maps in conditionals, in subworkflows, and over outputs of tasks."""

from functools import partial

from flytewright import conditional, dynamic, map_task, task, workflow


@task
def numbers(n: int) -> list[int]:
    return list(range(n))


@task
def scale(x: int, by: int) -> int:
    return x * by


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@workflow
def inner(n: int) -> int:
    return total(xs=map_task(partial(scale, by=2), min_success_ratio=1.0, concurrency=3)(x=numbers(n=n)))


@workflow
def flow(n: int) -> int:
    return conditional("size").if_(n > 2).then(inner(n=n)).else_().then(total(xs=[1, n]))


@dynamic
def unfolded(n: int) -> int:
    return total(xs=map_task(partial(scale, by=n))(x=[1, 2]))


@workflow
def outer(n: int) -> int:
    return unfolded(n=n)
