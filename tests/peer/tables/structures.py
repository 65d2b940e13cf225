"""Dataclasses of many kinds."""

# the spellings are those that flytekit 1.16 understands
# ruff: noqa: UP006, UP007, UP035, UP045

from __future__ import annotations

import datetime as dt
import enum
import typing
from dataclasses import dataclass, field
from typing import Annotated, Any, Dict, Generic, List, Literal, Optional, TypeVar, Union

from mashumaro.mixins.json import DataClassJSONMixin

from flytewright.core.annotation import FlyteAnnotation
from tests.peer.tables.case import PICKLED, Case

T = TypeVar("T")
NOON = dt.datetime(2026, 5, 4, 12, 30, 15, 42, tzinfo=dt.timezone.utc)


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    SMALL = 1
    LARGE = 2


@dataclass
class Empty:
    pass


@dataclass
class Point:
    x: int
    y: int


@dataclass(frozen=True)
class Frozen:
    x: int
    name: str = "n"


@dataclass
class Scalars:
    a: int
    b: float
    c: str
    d: bool
    e: None


@dataclass
class Defaults:
    a: int = 1
    b: float = 0.5
    c: str = "c"
    d: bool = True
    e: List[int] = field(default_factory=list)
    f: Optional[int] = None
    g: Dict[str, int] = field(default_factory=lambda: {"k": 1})


@dataclass
class Times:
    moment: dt.datetime
    pause: dt.timedelta
    day: dt.date


@dataclass
class Choices:
    color: Color
    size: Size
    fit: Literal["slim", "wide"]
    level: Literal[1, 2, 3] = 1


@dataclass
class Inner:
    x: int
    ys: list[float] = field(default_factory=list)


@dataclass
class Outer:
    inner: Inner
    named: dict[str, Inner]
    several: list[Inner]
    maybe: Optional[Inner] = None
    note: str = "n"


@dataclass
class Deepest:
    outer: Outer
    grid: list[list[Inner]]
    table: dict[str, dict[str, Inner]]


@dataclass
class Base:
    a: int
    b: str = "b"


@dataclass
class Derived(Base):
    c: float = 1.5


@dataclass
class Box(Generic[T]):
    content: T


@dataclass
class Unions:
    a: Union[int, str]
    b: Optional[str]
    c: Union[int, str, None] = None
    d: int | None = None


@dataclass
class OptionalLists:
    a: Optional[List[int]] = None
    b: List[Optional[int]] = field(default_factory=list)
    c: Optional[Dict[str, Optional[str]]] = None


@dataclass
class Untyped:
    a: dict  # type: ignore[type-arg]  # its point
    b: list  # type: ignore[type-arg]  # its point
    c: Any = None


@dataclass
class Keys:
    by_number: dict[int, str]
    by_pair: dict[str, list[int]] = field(default_factory=dict)


@dataclass
class Tuples:
    pair: tuple[int, str]
    many: tuple[int, ...] = ()


@dataclass
class Mixed(DataClassJSONMixin):
    x: int
    y: Optional[str] = None


@dataclass
class Holder(DataClassJSONMixin):
    mixed: Mixed
    all: List[Mixed] = field(default_factory=list)


@dataclass
class Noted:
    a: Annotated[int, "metres"]
    b: Annotated[str, FlyteAnnotation({"k": "v"})] = "b"


@dataclass
class Documented:
    """A dataclass with a docstring."""

    a: int = field(metadata={"description": "the a"})


@dataclass
class Enums:
    a: List[Color]
    b: Dict[str, Color]
    c: Optional[Color] = None


@dataclass
class Classic:
    a: typing.List[typing.Dict[str, int]]
    b: typing.Optional[typing.List[typing.List[float]]] = None


OUTER = Outer(Inner(1, [0.5]), {"k": Inner(2)}, [Inner(3), Inner(4, [1.0])], Inner(5))

CASES: dict[str, Case] = {
    "no fields": Case(Empty, Empty),
    "plain": Case(Point, lambda: Point(1, -2)),
    "frozen": Case(Frozen, lambda: Frozen(1)),
    "scalars": Case(Scalars, lambda: Scalars(1, 2.5, "c", False, None)),
    "whole floats": Case(Scalars, lambda: Scalars(1, 2.0, "", True, None)),
    "large ints": Case(Point, lambda: Point(2**62 + 1, -(2**63)), reads_old=lambda: Point(2**62, -(2**63))),
    "defaults": Case(Defaults, Defaults),
    "defaults given": Case(Defaults, lambda: Defaults(2, 1.5, "d", False, [1], 3, {})),
    "times": Case(Times, lambda: Times(NOON, dt.timedelta(hours=1.5), dt.date(2026, 5, 4))),
    "naive time": Case(Times, lambda: Times(NOON.replace(tzinfo=None), dt.timedelta(0), dt.date(1, 1, 1))),
    "choices": Case(Choices, lambda: Choices(Color.BLUE, Size.LARGE, "wide", 2)),
    "nested": Case(Outer, lambda: OUTER),
    "nested deeper": Case(Deepest, lambda: Deepest(OUTER, [[Inner(1)], []], {"a": {"b": Inner(2)}})),
    "inherited": Case(Derived, lambda: Derived(1, "x", 2.5)),
    "generic": Case(Box, lambda: Box(1), reads_old=lambda: Box(1.0)),
    "generic of int": Case(Box[int], lambda: Box(1), differs=PICKLED),
    "unions": Case(Unions, lambda: Unions("1", "b", 3, 4)),
    "unions of none": Case(Unions, lambda: Unions(1, None)),
    "optional lists": Case(OptionalLists, lambda: OptionalLists([1], [None, 2], {"a": None, "b": "c"})),
    "optional lists without": Case(OptionalLists, OptionalLists),
    "untyped fields": Case(
        Untyped,
        lambda: Untyped({"a": 1}, [1, "a"], {"x": [None]}),
        reads_old=lambda: Untyped({"a": 1.0}, [1.0, "a"], {"x": [None]}),
    ),
    "int keys": Case(Keys, lambda: Keys({1: "a"}, {"b": [1]})),
    "tuples": Case(Tuples, lambda: Tuples((1, "a"), (1, 2))),
    "mashumaro mixin": Case(Mixed, lambda: Mixed(1, "y")),
    "mashumaro mixin, nested": Case(Holder, lambda: Holder(Mixed(1), [Mixed(2, "z")])),
    "annotated fields": Case(Noted, lambda: Noted(1), differs={"type": "annotation is present .*in flytekit absent"}),
    "documented": Case(Documented, lambda: Documented(1)),
    "enums in fields": Case(Enums, lambda: Enums([Color.RED], {"k": Color.BLUE}, Color.RED)),
    "classic spellings": Case(Classic, lambda: Classic([{"a": 1}], [[1.5]])),
    "list of dataclasses": Case(list[Point], lambda: [Point(1, 2), Point(3, 4)]),
    "dict of dataclasses": Case(dict[str, Point], lambda: {"a": Point(1, 2)}),
    "optional dataclass": Case(Optional[Point], lambda: Point(1, 2)),
    "optional dataclass without": Case(Optional[Point], lambda: None),
    "union with a dataclass": Case(Union[Point, int], lambda: Point(1, 2)),
    "list of optional dataclasses": Case(list[Optional[Point]], lambda: [Point(1, 2), None]),
}
"""By name."""
