"""Enums and the choices of ``typing.Literal``."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Literal

import pytest

from flytewright.errors import TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import current_staging
from flytewright.typeengine.standard import engine
from flytewright_idl.core.types import SimpleType


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    SMALL = 1
    LARGE = 2


@dataclass
class Shirt:
    color: Color
    size: Size
    fit: Literal["slim", "wide"]


def round_trip(hint: Any, value: Any) -> Any:
    plan = engine.plan_for(hint)
    return plan.decode(plan.encode(value, current_staging()), current_staging())


def test_an_enum_of_text_is_its_values_in_their_order() -> None:
    kind = engine.plan_for(Color).literal_type
    assert kind.enum_type is not None
    assert kind.enum_type.values == ["red", "blue"]


@pytest.mark.parametrize("value", [Color.BLUE, "blue"])
def test_a_member_and_its_value_are_the_same_input(value: object) -> None:
    assert round_trip(Color, value) is Color.BLUE


def test_a_text_that_is_no_value_is_refused_with_the_values() -> None:
    with pytest.raises(ValueMismatchError, match=r"str 'green' is not a value of Color, which has \['red', 'blue'\]"):
        engine.plan_for(Color).encode("green", current_staging())


def test_an_enum_of_ints_is_an_int_with_its_values() -> None:
    kind = engine.plan_for(Size).literal_type
    assert kind.simple == SimpleType.INTEGER
    assert kind.to_dict()["annotation"]["annotations"] == {"literal_values": [1.0, 2.0]}
    assert round_trip(Size, Size.LARGE) is Size.LARGE
    assert round_trip(Size, 2) is Size.LARGE
    assert round_trip(list[Size] | None, [Size.SMALL]) == [Size.SMALL]


def test_an_enum_of_several_types_is_no_input() -> None:
    mixed = enum.Enum("mixed", {"A": 1, "B": "b"})
    with pytest.raises(TypeMismatchError, match="mixed has values that are neither all str nor all int"):
        _ = engine.plan_for(mixed).literal_type
    with pytest.raises(TypeMismatchError, match="neither all str nor all int"):
        engine.plan_for(mixed).encode(mixed(1), current_staging())


def test_enums_of_all_values_and_choices_are_fields_of_structures() -> None:
    shirt = Shirt(Color.RED, Size.LARGE, "slim")
    assert round_trip(Shirt, shirt) == shirt
    structure = engine.plan_for(Shirt).literal_type.structure
    assert structure is not None
    assert list(structure.dataclass_type) == ["color", "fit"]  # in flytekit an enum of ints has no type


def test_a_choice_is_annotated_with_its_values() -> None:
    kind = engine.plan_for(Literal[1, 2]).literal_type
    assert kind.to_dict()["annotation"]["annotations"] == {"literal_values": [1.0, 2.0]}
    assert round_trip(Literal[1, 2], 2) == 2


@pytest.mark.parametrize("value", [3, "1", True])
def test_what_is_not_among_the_choices_is_refused(value: object) -> None:
    with pytest.raises(ValueMismatchError, match=r"expected one of \[1, 2\]"):
        engine.plan_for(Literal[1, 2]).encode(value, current_staging())


def test_choices_of_several_types_are_refused() -> None:
    with pytest.raises(TypeMismatchError, match="not all of one type"):
        engine.plan_for(Literal[1, "a"])


def test_a_text_in_a_union_of_enum_and_str_is_the_str() -> None:
    assert round_trip(Color | str, "red") == "red"
    assert round_trip(Color | str, Color.RED) is Color.RED
