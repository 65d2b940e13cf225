"""Elements of lists and dictionaries."""

from flytewright import task, workflow


@task
def numbers() -> list[int]:
    return [1, 2]


@task
def table() -> dict[str, list[int]]:
    return {"a": [1]}


@task
def take(x: int) -> int:
    return x


@workflow
def flow(xs: list[int], named: dict[str, int]) -> int:
    take(x=numbers()[1])
    take(x=table()["a"][0])
    take(x=named["k"])
    return take(x=xs[0])
