"""Models of pydantic."""

# the spellings are those that flytekit 1.16 understands
# ruff: noqa: UP006, UP007, UP035, UP045

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Dict, List, Literal, Optional, Union

from pydantic import BaseModel, Field

from tests.peer.tables.case import Case, Step

NOON = dt.datetime(2026, 5, 4, 12, 30, 15, 42, tzinfo=dt.timezone.utc)


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Nothing(BaseModel):
    pass


class Point(BaseModel):
    x: int
    y: int


class Scalars(BaseModel):
    a: int
    b: float
    c: str
    d: bool
    e: None = None


class Defaults(BaseModel):
    a: int = 1
    b: float = 0.5
    c: List[int] = Field(default_factory=list)
    d: Optional[str] = None


class Times(BaseModel):
    moment: dt.datetime
    day: dt.date
    pause: dt.timedelta


class Inner(BaseModel):
    x: int
    ys: List[float] = []


class Outer(BaseModel):
    inner: Inner
    named: Dict[str, Inner]
    several: List[Inner]
    maybe: Optional[Inner] = None


class Choices(BaseModel):
    color: Color
    fit: Literal["slim", "wide"]


class Unions(BaseModel):
    a: Union[int, str]
    b: Union[int, str, None] = None
    c: int | None = None


class Bounded(BaseModel):
    """A model with a docstring."""

    rate: float = Field(gt=0, lt=1, description="the rate")
    named: str = Field(alias="name")


class Base(BaseModel):
    a: int


class Derived(Base):
    b: str = "b"


class Untyped(BaseModel):
    a: Dict[str, Any]
    b: List[Any]


OUTER = Outer(inner=Inner(x=1), named={"k": Inner(x=2, ys=[0.5])}, several=[Inner(x=3)], maybe=Inner(x=4))
NO_ALIAS: Mapping[Step, str] = dict.fromkeys(("reads ours", "reads its own"), "Field required")


@dataclass
class Wrapper:
    point: Point
    points: List[Point]


NO_MODELS: Mapping[Step, str] = {
    "type": "metadata is present .*in flytekit absent",
    "literal": "of type Point in Wrapper is not serializable",
    "reads ours": "of type Point in Wrapper is not serializable",
}

CASES: dict[str, Case] = {
    "model without fields": Case(Nothing, Nothing),
    "model": Case(Point, lambda: Point(x=1, y=-2)),
    "model of scalars": Case(Scalars, lambda: Scalars(a=1, b=2.0, c="", d=False)),
    "model of defaults": Case(Defaults, Defaults),
    "model of defaults given": Case(Defaults, lambda: Defaults(a=2, c=[1], d="d")),
    "model of times": Case(Times, lambda: Times(moment=NOON, day=NOON.date(), pause=dt.timedelta(hours=1.5))),
    "model, nested": Case(Outer, lambda: OUTER),
    "model of choices": Case(Choices, lambda: Choices(color=Color.BLUE, fit="wide")),
    "model of unions": Case(Unions, lambda: Unions(a="1", b=2, c=3)),
    "model of bounds": Case(Bounded, lambda: Bounded(rate=0.5, name="n"), differs=NO_ALIAS),
    "model, inherited": Case(Derived, lambda: Derived(a=1)),
    "model of anything": Case(
        Untyped,
        lambda: Untyped(a={"k": [1, None]}, b=[1, "a"]),
        reads_old=lambda: Untyped(a={"k": [1.0, None]}, b=[1.0, "a"]),
    ),
    "dataclass of models": Case(Wrapper, lambda: Wrapper(Point(x=1, y=2), [Point(x=3, y=4)]), differs=NO_MODELS),
    "list of models": Case(list[Point], lambda: [Point(x=1, y=2)]),
    "dict of models": Case(dict[str, Point], lambda: {"k": Point(x=1, y=2)}),
    "optional model": Case(Optional[Point], lambda: Point(x=1, y=2)),
    "optional model without": Case(Optional[Point], lambda: None),
    "union with a model": Case(Union[Point, int], lambda: 3),
}
"""By name."""
