"""Types that only structures carry as they are, and dicts whose keys have types."""

from __future__ import annotations

import datetime as dt
import typing
import uuid
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple, TypedDict

import pytest
from typing_extensions import NotRequired

from flytewright.errors import TypeMismatchError
from flytewright.storage.staging import current_staging
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal, Scalar
from flytewright_idl.google.protobuf.struct import Struct


@dataclass
class Everything:
    raw: bytes
    pair: tuple[int, str]
    row: tuple[float, ...]
    names: set[str]
    key: uuid.UUID
    price: Decimal
    place: Path
    items: list  # type: ignore[type-arg]
    anything: Any
    table: dict[int, str]


class Pair(NamedTuple):
    number: int
    day: dt.date


@dataclass
class Holder:
    pair: Pair


class Options(TypedDict):
    width: int
    name: NotRequired[str]


def test_a_structure_carries_them_without_loss() -> None:
    value = Everything(
        b"\x00\xff",
        (1, "a"),
        (1.0, 2.5),
        {"x"},
        uuid.UUID(int=7),
        Decimal("1.10"),
        Path("a/b"),
        [1, "two", None],
        {"deep": [1]},
        {1: "one"},
    )
    plan = engine.plan_for(Everything)
    assert plan.decode(plan.encode(value, current_staging()), current_staging()) == value


@pytest.mark.parametrize("hint", [tuple, tuple[int, str], Pair])
def test_on_their_own_tuples_are_refused(hint: Any) -> None:
    plan = engine.plan_for(hint)
    with pytest.raises(TypeMismatchError, match="cannot be"):
        _ = plan.literal_type
    with pytest.raises(TypeMismatchError, match="cannot be"):
        plan.encode([], current_staging())


@pytest.mark.parametrize("hint", [list, typing.List])  # noqa: UP006
def test_an_untyped_list_is_one_msgpack_value(hint: Any) -> None:
    plan = engine.plan_for(hint)
    assert plan.literal_type == engine.plan_for(dict).literal_type
    literal = plan.encode([1, "a", [None, {"b": 2.5}]], current_staging())
    assert plan.decode(literal, current_staging()) == [1, "a", [None, {"b": 2.5}]]
    with pytest.raises(TypeMismatchError, match="expected list, got int 3"):
        plan.encode(3, current_staging())


def test_a_named_tuple_is_a_field_of_a_structure() -> None:
    plan = engine.plan_for(Holder)
    value = Holder(Pair(1, dt.date(2024, 2, 29)))
    assert plan.decode(plan.encode(value, current_staging()), current_staging()) == value
    with pytest.raises(TypeMismatchError, match=r"^pair\[1\]: expected date, got int 3") as caught:
        plan.encode(Holder(Pair(1, 3)), current_staging())  # type: ignore[arg-type]  # what is tested
    assert caught.value.place == ".pair[1]"


def test_bytes_on_their_own_are_a_pickle() -> None:
    blob = engine.plan_for(bytes).literal_type.blob
    assert blob is not None
    assert blob.format == "PythonPickle"


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ((1,), "expected 2 values for tuple"),
        ((1, 2), r"\[1\]: expected str, got int 2"),
        ([1, "a"], "expected tuple"),
    ],
)
def test_a_tuple_of_another_shape_is_refused(values: Any, message: str) -> None:
    with pytest.raises(TypeMismatchError, match=message):
        engine.plan_for(tuple[int, str]).pack(values, current_staging())


def test_a_typed_dict_is_read_as_it_was_written() -> None:
    plan = engine.plan_for(Options)
    value: Options = {"width": 3}
    assert plan.decode(plan.encode(value, current_staging()), current_staging()) == value
    assert plan.literal_type == engine.plan_for(dict).literal_type


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "Options misses width"),
        ({"width": 1, "height": 2}, "Options has no key 'height'"),
        ({"width": "x"}, r"\['width'\]: expected int, got str 'x'"),
        ([], "expected Options, got list"),
    ],
)
def test_a_typed_dict_with_other_keys_is_refused(values: Any, message: str) -> None:
    with pytest.raises(TypeMismatchError, match=message):
        engine.plan_for(Options).encode(values, current_staging())


def test_keys_that_are_numbers_are_read_of_their_text() -> None:
    old = Literal(scalar=Scalar(generic=Struct.from_dict({"1": {"0.5": 2}})))
    assert engine.plan_for(dict[int, dict[float, int]]).decode(old, current_staging()) == {1: {0.5: 2}}
    other = Literal(scalar=Scalar(generic=Struct.from_dict({"a": 1})))
    with pytest.raises(TypeMismatchError, match="expected int, got str 'a'"):
        engine.plan_for(dict[int, int]).decode(other, current_staging())
