"""Classes that inherit from primitives, generic dataclasses, and classes that hold themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar

import attrs
import numpy as np
import pandas as pd
import pydantic
import pytest
from typing_extensions import Self

from flytewright.errors import TypeMismatchError
from flytewright.storage.staging import current_staging
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import LiteralType, SimpleType

T = TypeVar("T")
U = TypeVar("U")


class Count(int):
    """An int with a name of its own."""


class Even(int):
    def __new__(cls, value: int) -> Self:
        if value % 2:
            raise ValueError(f"{value} is odd")
        return super().__new__(cls, value)


class Delay(dt.timedelta):
    """A timedelta with a name of its own."""


class Moment(dt.datetime):
    """A datetime with a name of its own."""


@dataclass
class Layer:
    width: int


@dataclass
class Box(Generic[T]):
    item: T
    more: list[T] | None = None


@dataclass
class Two(Box[U], Generic[T, U]):
    other: Annotated[T, "a note"] | None = None


@dataclass
class Boxes(Box[Layer]):
    label: str = ""


@dataclass
class Holder:
    box: Box[Layer]


@attrs.define
class Crate(Generic[T]):
    item: T


class Tree(pydantic.BaseModel):
    value: int
    children: list[Tree] = []


def round_trip(hint: Any, value: Any) -> Any:
    plan = engine.plan_for(hint)
    literal = Literal.parse(bytes(plan.encode(value, current_staging())))
    return plan.decode(literal, current_staging())


@pytest.mark.parametrize(
    ("value", "simple"),
    [
        (np.float64(1.5), SimpleType.FLOAT),
        (np.str_("a"), SimpleType.STRING),
        (Count(3), SimpleType.INTEGER),
        (Delay(days=-1, microseconds=3), SimpleType.DURATION),
        (Moment(2024, 2, 29, 1, 2, 3, 4, tzinfo=dt.timezone.utc), SimpleType.DATETIME),
        (pd.Timestamp("2024-02-29T01:02:03.000004Z"), SimpleType.DATETIME),
        (pd.Timedelta(days=1, microseconds=3), SimpleType.DURATION),
    ],
    ids=lambda each: type(each).__name__,
)
def test_a_class_below_a_primitive_is_the_primitive_and_comes_back_as_itself(value: Any, simple: SimpleType) -> None:
    assert engine.plan_for(type(value)).literal_type == LiteralType(simple=simple)
    back = round_trip(type(value), value)
    assert back == value
    assert type(back) is type(value)
    assert round_trip(list[type(value)], [value]) == [value]
    assert type(round_trip(type(value) | None, value)) is type(value)


def test_what_the_class_refuses_is_an_error() -> None:
    with pytest.raises(TypeMismatchError, match="int 3 does not make a Even: 3 is odd"):
        engine.plan_for(Even).decode(engine.plan_for(int).encode(3, current_staging()), current_staging())


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (Box[int], Box(1, [2])),
        (Box[Layer], Box(Layer(1), [Layer(2)])),
        (Two[str, Layer], Two(Layer(1), None, "a")),
        (Boxes, Boxes(Layer(1), [Layer(2)], "l")),
        (Holder, Holder(Box(Layer(1)))),
        (Crate[Layer], Crate(Layer(1))),
        (list[Box[Layer]], [Box(Layer(1))]),
    ],
    ids=str,
)
def test_generic_classes_come_back_with_what_their_variables_stand_for(hint: Any, value: Any) -> None:
    assert round_trip(hint, value) == value


def test_a_generic_class_has_the_schema_of_what_it_stands_for() -> None:
    kind = engine.plan_for(Box[int]).literal_type
    assert kind.metadata is not None
    assert kind.metadata.to_dict()["properties"]["item"] == {"type": "integer"}
    assert kind.structure is not None
    assert kind.structure.dataclass_type["item"].simple == SimpleType.INTEGER


def test_values_are_checked_against_what_the_variables_stand_for() -> None:
    with pytest.raises(TypeMismatchError, match=r"^more\[0\]: expected int, got str 'x'"):
        engine.plan_for(Box[int]).encode(Box(1, ["x"]), current_staging())


def test_a_model_may_hold_its_own_kind() -> None:
    value = Tree(value=1, children=[Tree(value=2)])
    assert round_trip(Tree, value) == value
    structure = engine.plan_for(Tree).literal_type.structure
    assert structure is not None
    assert list(structure.dataclass_type) == ["value", "children"]
