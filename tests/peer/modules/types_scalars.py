"""Simple types."""

from datetime import date, datetime, timedelta

from flytewright import task


@task
def scalars(a: int, b: float, c: str, d: bool, e: datetime, f: timedelta, g: date) -> None: ...
