"""Concurrency and how many must succeed."""

from flytewright import map_task, task, workflow


@task(retries=2, timeout=60, cache=True, cache_version="1", interruptible=True)
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(xs: list[int]) -> list[int]:
    return map_task(double, concurrency=4)(x=xs)


@workflow
def lenient(xs: list[int]) -> None:
    map_task(double, min_success_ratio=0.5)(x=xs)


@workflow
def unlimited(xs: list[int]) -> list[int]:
    return map_task(double, concurrency=0, min_success_ratio=1.0)(x=xs)
