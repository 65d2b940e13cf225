"""Dataclasses: what crosses, what is refused, and how errors tell the place."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import attrs
import msgpack
import pydantic
import pytest

from flytewright.errors import PlacedError, TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import current_staging
from flytewright.typeengine import making
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Binary, Literal, Primitive, Scalar
from flytewright_idl.google.protobuf.struct import Struct

T = TypeVar("T")


@dataclass
class Layer:
    width: int
    made: dt.datetime = dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc)
    pause: dt.timedelta = dt.timedelta(0)


@dataclass
class Config:
    layers: list[Layer]
    best: Layer | None = None
    rates: dict[str, float] = field(default_factory=dict)
    table: dict[int, Layer] = field(default_factory=dict)
    choice: int | str | float = 0


@dataclass
class Deep(Config):
    name: str = "deep"


@dataclass
class Box(Generic[T]):
    content: T


@dataclass
class Twin:
    width: int


@dataclass
class Either:
    one: Layer | Twin


@dataclass
class Ring:
    next: Ring | None = None


@attrs.define
class Part:
    size: int


class Model(pydantic.BaseModel):
    width: int
    inner: list[Model] = []


@dataclass
class Assembly:
    parts: list[Part]
    model: Model


def encode(hint: Any, value: Any) -> Literal:
    return engine.plan_for(hint).encode(value, current_staging())


def decode(hint: Any, literal: Literal) -> Any:
    return engine.plan_for(hint).decode(literal, current_staging())


def packed(value: Any) -> Literal:
    return Literal(scalar=Scalar(binary=Binary(value=msgpack.packb(value), tag="msgpack")))


@pytest.mark.parametrize(
    "value",
    [
        Config([Layer(1), Layer(2, pause=dt.timedelta(seconds=1.5))], Layer(3), {"a": 1.0}, {7: Layer(8)}, "x"),
        Config([], choice=1.0),
        Deep([Layer(1)], name="d"),
        Ring(Ring(Ring())),
        Box([1, "a"]),
    ],
)
def test_a_structure_comes_back_equal(value: Any) -> None:
    back = decode(type(value), Literal.parse(bytes(encode(type(value), value))))
    assert back == value
    assert type(getattr(back, "choice", 0)) is type(getattr(value, "choice", 0))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (Config([Layer(1), Layer("x")]), r"^layers\[1\].width: expected int, got str 'x'$"),  # type: ignore[arg-type]
        (Config([], rates={"a": "b"}), r"^rates\['a'\]: expected float, got str 'b'$"),  # type: ignore[dict-item]
        (Config([], table={1: Layer("x")}), r"^table\[1\].width: expected int"),  # type: ignore[arg-type]
    ],
)
def test_an_error_names_the_place(value: Any, message: str) -> None:
    with pytest.raises(TypeMismatchError, match=message):
        encode(Config, value)


def test_an_error_in_what_is_read_names_the_place() -> None:
    with pytest.raises(TypeMismatchError, match=r"^layers\[0\].width: expected int, got str 'x'$"):
        decode(Config, packed({"layers": [{"width": "x"}]}))


def test_data_of_a_newer_class_is_refused() -> None:
    with pytest.raises(TypeMismatchError, match="Layer has no field 'height': the data was written with a newer"):
        decode(Layer, packed({"width": 1, "height": 2}))


def test_a_field_without_default_must_be_there() -> None:
    with pytest.raises(TypeMismatchError, match="Layer cannot be made"):
        decode(Layer, packed({}))


def test_a_structure_that_holds_itself_is_refused() -> None:
    ring = Ring()
    ring.next = ring
    with pytest.raises(TypeMismatchError, match="holds itself"):
        encode(Ring, ring)


def test_a_dict_that_holds_itself_is_refused() -> None:
    value: dict[str, Any] = {}
    value["self"] = value
    with pytest.raises(TypeMismatchError, match=r"^\['self'\]: the dict holds itself"):
        encode(dict, value)


def test_a_key_that_is_nan_is_refused() -> None:
    with pytest.raises(TypeMismatchError, match="a key is NaN"):
        encode(dict[float, int], {float("nan"): 1})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, object()]}, r"^\['a'\]\[1\]: msgpack cannot carry object"),
        ({"a": {"b": 1 << 64}}, r"^\['a'\]\['b'\]: 18446744073709551616 does not fit into 64 bits$"),
        ({"a": [{float("nan"): 1}]}, r"^\['a'\]\[0\]: a key is NaN"),
        ({"a": {1 << 64: 1}}, r"^\['a'\]\[18446744073709551616\]: 18446744073709551616 does not fit"),
    ],
)
def test_what_untyped_data_cannot_hold_is_refused_with_its_place(value: object, text: str) -> None:
    with pytest.raises(PlacedError, match=text):
        encode(dict, value)


def test_nan_is_a_value_like_others_in_untyped_data() -> None:
    back = decode(dict, encode(dict, {"a": [float("nan"), 1.5]}))
    assert math.isnan(back["a"][0])
    assert back["a"][1] == 1.5


def test_data_that_is_nested_too_deep_is_refused() -> None:
    value: list[Any] = []
    for _ in range(1100):
        value = [value]
    with pytest.raises(ValueMismatchError, match="more than 1023 lists and dicts are inside one another"):
        encode(list, value)


def test_an_int_of_more_than_64_bits_is_refused() -> None:
    with pytest.raises(ValueMismatchError, match=r"^\[1\]: 9223372036854775808 does not fit into 64 bits$"):
        encode(list[int], [1, 1 << 63])
    with pytest.raises(ValueMismatchError, match=r"^width: .* does not fit into 64 bits$"):
        encode(Layer, Layer(1 << 63))


def test_keys_that_are_no_str_are_refused() -> None:
    with pytest.raises(TypeMismatchError, match="expected str keys, got int 1"):
        encode(dict[str, int], {1: 1})


def test_damaged_msgpack_is_refused() -> None:
    literal = Literal(scalar=Scalar(binary=Binary(value=b"\x93\x01", tag="msgpack")))
    with pytest.raises(TypeMismatchError, match="the msgpack data of Layer cannot be read"):
        decode(Layer, literal)


@pytest.mark.parametrize(
    "scalar",
    [
        Scalar(generic=Struct.from_dict({"width": 3.0})),
        Scalar(primitive=Primitive(string_value='{"width": 3}')),
    ],
)
def test_the_forms_of_older_sdks_are_read(scalar: Scalar) -> None:
    assert decode(Layer, Literal(scalar=scalar)) == Layer(3)


def test_literals_made_slot_by_slot_are_those_of_the_constructors() -> None:
    for make, primitive in (
        (making.of_integer(7), Primitive(integer=7)),
        (making.of_float(0.5), Primitive(float_value=0.5)),
        (making.of_string("a"), Primitive(string_value="a")),
        (making.of_boolean(False), Primitive(boolean=False)),
    ):
        whole = Literal(scalar=Scalar(primitive=primitive))
        assert make == whole
        assert (bytes(make), repr(make), type(make)) == (bytes(whole), repr(whole), Literal)
        assert make.scalar is not None
        assert make.scalar.primitive is not None
        for message in (make, make.scalar, make.scalar.primitive):
            assert all(hasattr(message, slot) for slot in (*type(message).__slots__, "_unknown"))


def test_a_binary_literal_made_slot_by_slot_is_that_of_the_constructors() -> None:
    made, whole = making.of_binary(b"x", "msgpack"), Literal(scalar=Scalar(binary=Binary(value=b"x", tag="msgpack")))
    assert (made, bytes(made), repr(made)) == (whole, bytes(whole), repr(whole))


def test_the_variants_of_a_union_say_their_tag_and_no_fields() -> None:
    kind = engine.plan_for(Layer | None).literal_type.to_dict()["unionType"]["variants"]
    assert [each["structure"] for each in kind] == [{"tag": "Object-Dataclass-Transformer"}, {"tag": "none"}]


def test_a_class_that_holds_itself_is_described_once() -> None:
    kind = engine.plan_for(Ring).literal_type
    assert kind.structure is not None
    variants = kind.structure.dataclass_type["next"].to_dict()["unionType"]["variants"]
    assert variants[0]["structure"] == {"tag": "Object-Dataclass-Transformer"}
    assert variants[0]["metadata"] == kind.to_dict()["metadata"]


def test_variants_that_a_structure_cannot_tell_apart_are_refused_with_their_names() -> None:
    with pytest.raises(
        TypeMismatchError, match=r"^one: Twin .* could be any of Layer, Twin in .*; use types that differ"
    ):
        encode(Either, Either(Twin(1)))
    assert decode(Either, encode(Either, Either(Layer(1)))) == Either(Layer(1))
    assert decode(Layer | Twin, encode(Layer | Twin, Twin(1))) == Twin(1)  # where the literal has a tag and a type


def test_structures_of_other_libraries_stand_in_the_schema() -> None:
    properties: Any = engine.plan_for(Assembly).literal_type.to_dict()["metadata"]["properties"]
    assert properties["parts"]["items"]["properties"] == {"size": {"type": "integer"}}
    assert properties["model"]["title"] == "Model"
    assert properties["model"]["properties"]["inner"]["items"] == {"type": "object", "title": "Model"}
    value = Assembly([Part(1)], Model(width=1, inner=[Model(width=2)]))
    assert decode(Assembly, encode(Assembly, value)) == value
