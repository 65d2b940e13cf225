"""Unions and optional values."""

from flytewright import task


@task
def unions(a: int | None, b: int | str | None, c: list[int] | dict[str, int]) -> str | None:
    return None


@task
def new_style(a: int | None = None, b: str | float = 1.5) -> bool | None:
    return None
