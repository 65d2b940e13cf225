"""Annotated types."""

# the spellings are those that flytekit 1.16 understands
# ruff: noqa: UP045

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Optional

import pandas as pd

from flytewright import BatchSize, HashMethod, kwtypes
from flytewright.core.annotation import FlyteAnnotation
from tests.peer.tables.case import Case, Step

NOON = dt.datetime(2026, 5, 4, 12, tzinfo=dt.timezone.utc)


def length(values: object) -> str:
    return f"hash of {len(str(values))}"


def shape(frame: pd.DataFrame) -> str:
    return str(frame.shape)


NO_FACTS: Mapping[Step, str] = dict.fromkeys(("type", "literal"), "FlyteAnnotations applied to dicts")

CASES: dict[str, Case] = {
    "facts": Case(Annotated[int, FlyteAnnotation({"unit": "m"})], lambda: 3),
    "facts, nested": Case(Annotated[str, FlyteAnnotation({"a": {"b": [1, "x", None]}, "c": True})], lambda: "v"),
    "facts of a datetime": Case(Annotated[dt.datetime, FlyteAnnotation({"zone": "utc"})], lambda: NOON),
    "facts of a list": Case(Annotated[list[int], FlyteAnnotation({"unit": "m"})], lambda: [3]),
    "facts of items": Case(list[Annotated[int, FlyteAnnotation({"unit": "m"})]], lambda: [3]),
    "facts of values": Case(dict[str, Annotated[int, FlyteAnnotation({"unit": "m"})]], lambda: {"k": 3}),
    "facts of a bare dict": Case(Annotated[dict, FlyteAnnotation({"unit": "m"})], lambda: {"k": 3}, differs=NO_FACTS),
    "facts of an optional": Case(Annotated[Optional[int], FlyteAnnotation({"unit": "m"})], lambda: 3),
    "optional facts": Case(
        Optional[Annotated[int, FlyteAnnotation({"unit": "m"})]],
        lambda: 3,
        differs={"literal": "flytekit: (?!.*unit)"},
    ),
    "hash": Case(Annotated[str, HashMethod(length)], lambda: "abc"),
    "hash of a list": Case(Annotated[list[int], HashMethod(length)], lambda: [1, 2]),
    "hash of items": Case(list[Annotated[int, HashMethod(length)]], lambda: [1, 22]),
    "hash of values": Case(dict[str, Annotated[int, HashMethod(length)]], lambda: {"a": 22}),
    "hash of a frame": Case(Annotated[pd.DataFrame, HashMethod(shape)], lambda: pd.DataFrame({"a": [1, 2]})),
    "hash and columns": Case(
        Annotated[pd.DataFrame, kwtypes(a=int), HashMethod(shape)], lambda: pd.DataFrame({"a": [1, 2]})
    ),
    "hash and facts": Case(Annotated[int, HashMethod(length), FlyteAnnotation({"unit": "m"})], lambda: 1),
    "batch size": Case(Annotated[list[int], BatchSize(2)], lambda: [1, 2, 3]),
    "a note of somebody else": Case(Annotated[int, "metres"], lambda: 1),
}
"""By name."""
