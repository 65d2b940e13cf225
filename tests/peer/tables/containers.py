"""Lists and dictionaries, nested and untyped, unions and optional values."""

# the spellings are those that flytekit 1.16 understands
# ruff: noqa: UP006, UP007, UP035, UP045

from __future__ import annotations

import datetime as dt
import typing
from collections.abc import Mapping
from typing import Dict, List, Optional, Union

from tests.peer.tables.case import Case, Step

NOON = dt.datetime(2026, 5, 4, 12, 30, 15, tzinfo=dt.timezone.utc)
DAY = dt.date(2026, 5, 4)
PAUSE = dt.timedelta(minutes=1.5)
NO_LIST: Mapping[Step, str] = dict.fromkeys(("type", "literal", "reads ours"), "[Oo]nly generic univariate")

CASES: dict[str, Case] = {
    "list of ints": Case(list[int], lambda: [1, -2, 3]),
    "classic list": Case(List[int], lambda: [1, -2, 3]),
    "empty list": Case(list[int], list),
    "list of floats": Case(list[float], lambda: [1.5, -0.25]),
    "list of texts": Case(list[str], lambda: ["", "ä"]),
    "list of bools": Case(list[bool], lambda: [True, False]),
    "list of datetimes": Case(list[dt.datetime], lambda: [NOON]),
    "list of dates": Case(list[dt.date], lambda: [DAY]),
    "list of durations": Case(list[dt.timedelta], lambda: [PAUSE]),
    "list of None": Case(list[None], lambda: [None, None], differs=NO_LIST),
    "list of lists": Case(list[list[int]], lambda: [[1], [], [2, 3]]),
    "list of lists of lists": Case(list[list[list[str]]], lambda: [[["a"]], [], [[]]]),
    "list of dicts": Case(list[dict[str, int]], lambda: [{"a": 1}, {}]),
    "dict of ints": Case(dict[str, int], lambda: {"a": 1, "b": 2}),
    "classic dict": Case(Dict[str, int], lambda: {"a": 1, "b": 2}),
    "empty dict": Case(dict[str, int], dict),
    "dict of odd keys": Case(dict[str, int], lambda: {"": 1, "ä b": 2, "x.y": 3}),
    "dict of floats": Case(dict[str, float], lambda: {"a": 1.5}),
    "dict of texts": Case(dict[str, str], lambda: {"a": "b"}),
    "dict of datetimes": Case(dict[str, dt.datetime], lambda: {"a": NOON}),
    "dict of lists": Case(dict[str, list[int]], lambda: {"a": [1], "b": []}),
    "dict of dicts": Case(dict[str, dict[str, bool]], lambda: {"a": {"b": True}, "c": {}}),
    "dict of dicts of lists": Case(dict[str, dict[str, list[float]]], lambda: {"a": {"b": [1.5]}}),
    "bare dict": Case(dict, lambda: {"a": [1, 2.5, None, True], "b": {"c": "d"}}),
    "classic bare dict": Case(typing.Dict, lambda: {"a": 1}),
    "empty bare dict": Case(dict, dict),
    "bare dict of int keys": Case(dict, lambda: {1: "a", 2: "b"}),
    "list of bare dicts": Case(list[dict], lambda: [{"a": 1}, {"b": [None]}]),  # type: ignore[type-arg]  # its point
    "dict of bare dicts": Case(dict[str, dict], lambda: {"k": {"a": 1}}),  # type: ignore[type-arg]  # its point
    "dict of int keys": Case(dict[int, str], lambda: {1: "a", 2: "b"}),
    "dict of int keys to lists": Case(dict[int, list[int]], lambda: {1: [1], 2: []}),
    "optional int": Case(Optional[int], lambda: 5),
    "optional int without": Case(Optional[int], lambda: None),
    "optional zero": Case(Optional[int], lambda: 0),
    "optional text": Case(Optional[str], lambda: ""),
    "optional float": Case(Optional[float], lambda: 1.0),
    "optional bool": Case(Optional[bool], lambda: False),
    "optional datetime": Case(Optional[dt.datetime], lambda: NOON),
    "optional duration": Case(Optional[dt.timedelta], lambda: PAUSE),
    "optional by bar": Case(int | None, lambda: 7),
    "optional list": Case(Optional[list[int]], lambda: [1, 2]),
    "optional list without": Case(Optional[list[int]], lambda: None),
    "optional dict": Case(Optional[dict[str, int]], lambda: {"a": 1}),
    "optional bare dict": Case(Optional[dict], lambda: {"a": 1}),  # type: ignore[type-arg]  # its point
    "list of optionals": Case(list[Optional[int]], lambda: [1, None, 2]),
    "dict of optionals": Case(dict[str, Optional[str]], lambda: {"a": None, "b": "c"}),
    "union: int": Case(Union[int, str], lambda: 1),
    "union: text": Case(Union[int, str], lambda: "1"),
    "union by bar": Case(int | str, lambda: "x"),
    "union: float": Case(Union[str, float], lambda: 1.5),
    "union: bool": Case(Union[bool, str], lambda: True),
    "union of three: none": Case(Union[int, str, None], lambda: None),
    "union of three: text": Case(Union[int, str, None], lambda: "a"),
    "union of int and float: int": Case(Union[int, float], lambda: 1),
    "union of int and float: float": Case(Union[int, float], lambda: 1.5),
    "union of int and bool": Case(Union[int, bool], lambda: True),
    "union of a list": Case(Union[list[int], str], lambda: [1]),
    "union of a dict": Case(Union[dict[str, int], list[int]], lambda: {"a": 1}),
    "union of datetime and duration": Case(Union[dt.datetime, dt.timedelta], lambda: PAUSE),
    "list of unions": Case(list[Union[int, str]], lambda: [1, "a", 2]),
    "dict of unions": Case(dict[str, Union[int, str, None]], lambda: {"a": 1, "b": "c", "d": None}),
    "optional list of optionals": Case(Optional[list[Optional[str]]], lambda: ["a", None]),
    "list of lists of unions": Case(list[list[Union[int, str]]], lambda: [[1], ["a"], []]),
    "dict of optional lists": Case(dict[str, Optional[list[int]]], lambda: {"a": [1], "b": None}),
}
"""By name."""
