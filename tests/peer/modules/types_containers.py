"""Lists and dictionaries."""

from flytewright import task


@task
def containers(
    a: list[int], b: dict[str, float], c: list[list[str]], d: dict[str, list[int]], e: dict
) -> list[dict[str, int]]:  # type: ignore[type-arg]
    return []
