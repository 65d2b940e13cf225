"""Constants of many kinds."""

from datetime import datetime, timedelta, timezone

from flytewright import task, workflow


@task
def take(a: int, b: str, c: float, d: bool, e: datetime, f: timedelta, g: str | None) -> None: ...


@task
def take_many(xs: list[int], names: dict[str, str], deep: dict[str, list[float]]) -> None: ...


@workflow
def flow() -> None:
    take(
        a=1,
        b="b",
        c=0.5,
        d=False,
        e=datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc),
        f=timedelta(seconds=1.5),
        g=None,
    )
    take(a=-1, b="", c=1e300, d=True, e=datetime(1970, 1, 1, tzinfo=timezone.utc), f=timedelta(days=-1), g="g")
    take_many(xs=[1, 2], names={"b": "1", "a": "2"}, deep={"z": [1.0], "y": []})
    take_many(xs=[], names={}, deep={})
