"""Numbers, texts, times, enumerations and choices."""

# the spellings are those that flytekit 1.16 understands
# ruff: noqa: UP006, UP045

from __future__ import annotations

import datetime as dt
import enum
import typing
from collections.abc import Mapping
from typing import Literal, Optional

from tests.peer.tables.case import Case, Step


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Flavor(str, enum.Enum):
    SWEET = "sweet"
    SOUR = "sour"


class One(enum.Enum):
    ONLY = "only"


class Size(enum.IntEnum):
    SMALL = 1
    LARGE = 2


class Count(int):
    """An int with a name of its own."""


class Moment(dt.datetime):
    """A datetime with a name of its own."""


UTC = dt.timezone.utc
NOON = dt.datetime(2026, 5, 4, 12, 30, 15, tzinfo=UTC)
TEXTS = ["", "plain", "ä ß 漢字 \U0001f600", "line\nline\ttab", 'quote " and \\', "0", "null", " spaces "]
INTS = [0, 1, -1, 127, 128, -(2**31), 2**31, 2**53 + 1, 2**63 - 1, -(2**63)]
FLOATS = [0.0, -0.0, 1.5, -2.25, 0.1, 1e300, 5e-324, float("inf"), float("-inf")]
DURATIONS = [
    dt.timedelta(0),
    dt.timedelta(days=3, seconds=4, microseconds=5),
    dt.timedelta(microseconds=1),
    -dt.timedelta(days=1, microseconds=7),
]
NO_SUBCLASS: Mapping[Step, str] = {"literal": "Expected value of type", "reads ours": "Cannot convert to type .*, only"}
NO_INTS: Mapping[Step, str] = {
    "type": "Only EnumTypes with value of string",
    "literal": "Only EnumTypes with value of string",
    "reads ours": "None is not a valid Size",
}
NO_NONE: Mapping[Step, str] = {"literal": "Python value cannot be None", "reads ours": "Cannot convert to type None"}

CASES: dict[str, Case] = {
    **{f"int {each}": Case(int, lambda each=each: each) for each in INTS},
    **{f"float {each}": Case(float, lambda each=each: each) for each in FLOATS},
    **{f"text {index}": Case(str, lambda each=each: each) for index, each in enumerate(TEXTS)},
    **{f"duration {index}": Case(dt.timedelta, lambda each=each: each) for index, each in enumerate(DURATIONS)},
    "true": Case(bool, lambda: True),
    "false": Case(bool, lambda: False),
    "none": Case(type(None), lambda: None),
    "None itself": Case(None, lambda: None, differs=NO_NONE),
    "datetime": Case(dt.datetime, lambda: NOON),
    "datetime of the epoch": Case(dt.datetime, lambda: dt.datetime(1970, 1, 1, tzinfo=UTC)),
    "datetime before the epoch": Case(dt.datetime, lambda: dt.datetime(1931, 2, 3, 4, 5, 6, 789, tzinfo=UTC)),
    "datetime of another zone": Case(
        dt.datetime, lambda: NOON.astimezone(dt.timezone(dt.timedelta(hours=5, minutes=30))), reads=lambda: NOON
    ),
    "datetime without zone": Case(dt.datetime, lambda: NOON.replace(tzinfo=None), reads=lambda: NOON),
    "date": Case(dt.date, lambda: dt.date(2026, 5, 4)),
    "leap day": Case(dt.date, lambda: dt.date(2024, 2, 29)),
    "enum": Case(Color, lambda: Color.BLUE),
    "enum of str": Case(Flavor, lambda: Flavor.SOUR),
    "enum of one": Case(One, lambda: One.ONLY),
    "optional enum": Case(Optional[Color], lambda: Color.RED),
    "list of enums": Case(typing.List[Color], lambda: [Color.RED, Color.BLUE]),
    "enum of ints": Case(Size, lambda: Size.LARGE, differs=NO_INTS),
    "class below int": Case(Count, lambda: Count(3), differs=NO_SUBCLASS),
    "class below datetime": Case(Moment, lambda: Moment(2026, 5, 4, tzinfo=dt.timezone.utc), differs=NO_SUBCLASS),
    "choice of texts": Case(Literal["s", "m", "l"], lambda: "m"),
    "choice of ints": Case(Literal[1, 2, 3], lambda: 2),
    "choice of floats": Case(Literal[0.5, 1.5], lambda: 1.5),  # type: ignore[valid-type]  # flytekit takes it
    "choice of bools": Case(Literal[True, False], lambda: False),
    "choice of one": Case(Literal["only"], lambda: "only"),
}
"""By name."""
