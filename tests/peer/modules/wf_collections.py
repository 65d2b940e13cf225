"""Promises inside of lists and dictionaries."""

from flytewright import task, workflow


@task
def one(x: int) -> int:
    return x


@task
def take(xs: list[int], named: dict[str, int], deep: list[dict[str, list[int]]]) -> int:
    return 1


@workflow
def flow(x: int) -> tuple[list[int], dict[str, int]]:
    a, b = one(x=x), one(x=2)
    take(xs=[a, 3, x], named={"b": b, "a": a, "c": 7}, deep=[{"k": [a, b]}, {"l": []}])
    return [a, b, 9], {"first": a, "in": x}
