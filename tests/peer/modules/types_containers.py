"""Lists and dictionaries."""

from flytewright import task


@task
def lists(a: list[int], b: list[list[str]]) -> list[dict[str, int]]:
    return []


@task
def tables(a: dict[str, float], b: dict[str, list[int]]) -> dict[str, bool]:
    return {}


@task
def bare(a: dict) -> dict:  # type: ignore[type-arg]  # the point of it
    return a
