"""Defaults of every kind."""

from datetime import datetime, timedelta, timezone
from enum import Enum

from flytewright import task, workflow


class Color(Enum):
    RED = "red"
    BLUE = "blue"


@task
def defaults(
    a: int = 1,
    b: str = "x",
    c: float = 1.5,
    d: bool = True,
    e: datetime = datetime(2024, 1, 2, tzinfo=timezone.utc),
    f: timedelta = timedelta(hours=1),
    g: int | None = None,
    h: Color = Color.BLUE,
) -> int:
    return a


@workflow
def flow(
    a: int = 1,
    b: str = "x",
    c: float = 1.5,
    d: bool = True,
    e: datetime = datetime(2024, 1, 2, tzinfo=timezone.utc),
    f: timedelta = timedelta(hours=1),
    g: int | None = None,
    h: Color = Color.BLUE,
) -> int:
    return defaults(a=a, b=b, c=c, d=d, e=e, f=f, g=g, h=h)


@workflow
def bare() -> int:
    return defaults()
