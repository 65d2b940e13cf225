"""Untyped dictionaries, dates, arrays of numpy, and lists of dataclasses of which fields are taken."""

from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Any

import numpy as np

from flytewright import task, workflow


@dataclass
class Pair:
    left: int
    right: list[float]


@task
def merge(one: dict, day: date) -> dict:
    return {**one, "day": str(day), "deep": {"xs": [1, 2.5, None, "t"]}}


@task
def pairs(count: int) -> tuple[list[Pair], dict[str, Pair]]:
    made = [Pair(n, [n / 2]) for n in range(count)]
    return made, {f"p{each.left}": each for each in made}


@task
def add(left: int, right: float) -> float:
    return left + right


@task
def ramp(length: int) -> np.ndarray:
    return np.arange(length) / 4


@task
def top(array: np.ndarray) -> float:
    return float(array.max())


@workflow
def main(one: dict, day: date, moment: datetime) -> tuple[dict, list[Pair], dict[str, Pair], float, float, datetime]:
    listed, named = pairs(count=3)
    return (
        merge(one=one, day=day),
        listed,
        named,
        add(left=listed[2].left, right=named["p1"].right[0]),
        top(array=ramp(length=5)),
        moment,
    )


INPUTS: dict[str, Any] = {
    "one": {"a": 1, "b": {"c": [True, 1.0, "x"]}},
    "day": date(2030, 12, 31),
    "moment": datetime(1999, 1, 1, tzinfo=timezone.utc),
}
