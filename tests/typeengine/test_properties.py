"""10,000 generated values of generated types come back equal from the bytes of their literals."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import uuid
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, Optional, TypedDict, Union

import attrs
import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytewright.storage.staging import Staging
from flytewright.typeengine.fitting import plan_for_value
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal as WireLiteral
from flytewright_idl.core.types import LiteralType

INTS = st.integers(-(2**63), 2**63 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)  # pydantic writes what is not finite as null
TIMES = st.datetimes(timezones=st.just(dt.timezone.utc)).map(lambda each: each.replace(fold=0))
PAUSES = st.timedeltas(dt.timedelta(days=-1000), dt.timedelta(days=1000))  # seconds, as a float, are exact
ALONE = "alone"


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Size(enum.IntEnum):
    SMALL = 1
    LARGE = 2


@dataclasses.dataclass(frozen=True)
class Typed:
    """A generated type and what makes values of it."""

    hint: Any
    values: st.SearchStrategy[Any]
    looks: str
    """What its values are within msgpack: a union holds only variants that differ in it, and none that are ALONE."""
    known_to_pydantic: bool = True


LEAVES = st.sampled_from(
    [
        Typed(int, INTS, "int"),
        Typed(float, FLOATS, "float"),
        Typed(str, st.text(max_size=12), "text"),
        Typed(bool, st.booleans(), "bool"),
        Typed(dt.date, st.dates(), "text"),
        Typed(dt.timedelta, PAUSES, "float", known_to_pydantic=False),
        Typed(dt.datetime, TIMES, "text", known_to_pydantic=False),  # it has a class of its own for UTC
        Typed(Color, st.sampled_from(Color), "text"),
        Typed(Literal["s", "m"], st.sampled_from(["s", "m"]), "text"),
        Typed(Literal[1, 2], st.sampled_from([1, 2]), ALONE),  # a float may be an int
    ]
)
FIELDS = st.sampled_from(
    [
        Typed(bytes, st.binary(max_size=8), "bytes", known_to_pydantic=False),
        Typed(uuid.UUID, st.uuids(), "text"),
        Typed(decimal.Decimal, st.decimals(allow_nan=False, allow_infinity=False), "text", known_to_pydantic=False),
        Typed(Size, st.sampled_from(Size), "int"),
        Typed(tuple[int, str], st.tuples(INTS, st.text(max_size=4)), "list"),
        Typed(tuple[float, ...], st.lists(FLOATS, max_size=3).map(tuple), "list"),
        Typed(dict[int, bool], st.dictionaries(INTS, st.booleans(), max_size=3), "dict", known_to_pydantic=False),
    ]
)
"""Types that are fields of structures only: on their own they are pickles, or refused."""


def list_of(item: Typed) -> Typed:
    return Typed(list[item.hint], st.lists(item.values, max_size=3), "list", item.known_to_pydantic)


def dict_of(item: Typed) -> Typed:
    values = st.dictionaries(st.text(max_size=6), item.values, max_size=3)
    return Typed(dict[str, item.hint], values, "dict", item.known_to_pydantic)  # type: ignore[name-defined]  # computed


def optional(item: Typed) -> Typed:
    return Typed(Optional[item.hint], st.none() | item.values, ALONE, known_to_pydantic=False)  # noqa: UP045


def union(variants: Sequence[Typed]) -> Typed:
    hint = Union[tuple(each.hint for each in variants)]  # noqa: UP007 - computed
    return Typed(hint, st.one_of([each.values for each in variants]), ALONE, known_to_pydantic=False)


@cache
def data_class(hints: tuple[Any, ...]) -> type:
    return dataclasses.make_dataclass("Generated", [(f"f{index}", hint) for index, hint in enumerate(hints)])


@cache
def attrs_class(hints: tuple[Any, ...]) -> type:
    return attrs.make_class("Generated", {f"f{index}": attrs.field(type=hint) for index, hint in enumerate(hints)})


@cache
def model(hints: tuple[Any, ...]) -> type[pydantic.BaseModel]:
    fields: dict[str, Any] = {f"f{index}": (hint, ...) for index, hint in enumerate(hints)}
    return pydantic.create_model("Generated", **fields)


@cache
def typed_dict(hints: tuple[Any, ...]) -> Any:
    return TypedDict("Generated", {f"f{index}": hint for index, hint in enumerate(hints)})  # type: ignore[misc]  # computed


Make = Callable[[tuple[Any, ...]], Any]
"""Makes a structure with fields of some types."""

CLASSES: Sequence[Make] = (data_class, attrs_class, model)


def structure(make: Make, fields: Sequence[Typed]) -> Typed:
    """A structure of a kind, with fields of some types."""
    if make is model:
        fields = [each for each in fields if each.known_to_pydantic]
    cls = make(tuple(each.hint for each in fields))
    values = st.fixed_dictionaries({f"f{index}": each.values for index, each in enumerate(fields)})
    return Typed(cls, values.map(lambda found: cls(**found)), "dict", known_to_pydantic=make is model)


def nested(inner: st.SearchStrategy[Typed], kinds: Sequence[Make]) -> st.SearchStrategy[Typed]:
    """Types that hold types; structures of these kinds."""
    single = inner.filter(lambda each: each.looks != ALONE)
    return st.one_of(
        inner.map(list_of),
        inner.map(dict_of),
        inner.map(optional),
        st.lists(single, min_size=2, max_size=3, unique_by=lambda each: each.looks).map(union),
        st.builds(structure, st.sampled_from(kinds), st.lists(inner | FIELDS, max_size=4)),
    )


VALUES_OF_A_TYPE = 5


def typed_values(kinds: Sequence[Make]) -> st.SearchStrategy[tuple[Any, list[Any]]]:
    """Types, each with some values; structures of these kinds."""
    types = st.recursive(LEAVES, lambda inner: nested(inner, kinds), max_leaves=6)
    several = {"min_size": VALUES_OF_A_TYPE, "max_size": VALUES_OF_A_TYPE}
    return types.flatmap(lambda each: st.tuples(st.just(each.hint), st.lists(each.values, **several)))


MANY = settings(
    max_examples=10_000 // VALUES_OF_A_TYPE,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


@pytest.mark.fuzz
@MANY
@given(typed_values([*CLASSES, typed_dict]))
def test_values_come_back_equal_from_the_bytes_of_their_literals(typed: tuple[Any, list[Any]]) -> None:
    hint, values = typed
    plan, staging = engine.plan_for(hint), Staging("", Path())
    assert LiteralType.parse(bytes(plan.literal_type)) == plan.literal_type
    for value in values:
        literal = plan.encode(value, staging)
        read = WireLiteral.parse(bytes(literal))
        assert read == literal
        back = plan.decode(read, staging)
        assert back == value
        assert repr(back) == repr(value)  # which tells 1 from True and 1.0


@pytest.mark.fuzz
@MANY
@given(typed_values(CLASSES))  # the class of a dict is not to be seen
def test_where_only_the_registered_type_is_known_values_make_the_same_literals(typed: tuple[Any, list[Any]]) -> None:
    hint, values = typed
    plan, staging = engine.plan_for(hint), Staging("", Path())
    for value in values:
        found = plan_for_value(plan.literal_type, value, engine.plan_for)
        assert found.encode(value, staging) == plan.encode(value, staging)
