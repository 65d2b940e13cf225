"""Unions and optional values, given and left out."""

from flytewright import task, workflow


@task
def describe(value: int | str | list[int], by: int | None = None) -> int | str | list[int]:
    if isinstance(value, int):
        return value + (by or 0)
    return value if by is None else f"{value} by {by}"


@task
def perhaps(text: str | None) -> str | None:
    return None if text is None else text.upper()


@workflow
def main(
    value: int | str | list[int], text: str | None = None
) -> tuple[int | str | list[int], int | str | list[int], str | None, str | None]:
    return describe(value=value, by=2), describe(value=value), perhaps(text=text), perhaps(text="here")


INPUTS = {"value": [1, 2]}
