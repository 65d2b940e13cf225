"""Python values that do not fit their field raise `EncodeError`, which names the field."""

from __future__ import annotations

import re
from typing import Any

import pytest

from flytewright_idl._runtime.errors import EncodeError, WireError
from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.views import fields_of
from flytewright_idl.admin import ExecutionSpec, Labels, Notification, TaskCreateRequest, TaskSpec
from flytewright_idl.core import (
    Binary,
    Identifier,
    Literal,
    LiteralCollection,
    LiteralMap,
    Primitive,
    RetryStrategy,
    RuntimeMetadata,
    Scalar,
    TaskTemplate,
    Void,
)
from flytewright_idl.google.protobuf import (
    BoolValue,
    DoubleValue,
    FloatValue,
    Int32Value,
    Int64Value,
    UInt64Value,
)
from tests.support.official import ALL_MESSAGES, generated_class


def message(cls: type[Message], **values: Any) -> Any:
    """A message whose values no type checker has seen."""
    return cls(**values)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (message(Identifier, name=1), "flyteidl.core.Identifier.name: expected str, got int 1"),
        (message(Identifier, name=b"x"), "flyteidl.core.Identifier.name: expected str, got bytes b'x'"),
        (message(Identifier, name="\ud800"), r"flyteidl.core.Identifier.name: '\ud800' is not text that UTF-8 can"),
        (message(Identifier, resource_type="TASK"), "flyteidl.core.Identifier.resource_type: expected ResourceType"),
        (message(Identifier, resource_type=1 << 31), "flyteidl.core.Identifier.resource_type: 2147483648 is out of"),
        (message(RetryStrategy, retries=-1), "flyteidl.core.RetryStrategy.retries: -1 is out of range for uint32"),
        (message(RetryStrategy, retries=1 << 32), "flyteidl.core.RetryStrategy.retries: 4294967296 is out of range"),
        (message(RetryStrategy, retries=1.5), "flyteidl.core.RetryStrategy.retries: expected int, got float 1.5"),
        (message(RetryStrategy, retries="1"), "flyteidl.core.RetryStrategy.retries: expected int, got str '1'"),
        (message(Int32Value, value=1 << 31), "google.protobuf.Int32Value.value: 2147483648 is out of range for int32"),
        (message(Int64Value, value=1 << 63), "google.protobuf.Int64Value.value: 9223372036854775808 is out of range"),
        (message(Int64Value, value=-(1 << 63) - 1), "google.protobuf.Int64Value.value: -9223372036854775809 is out"),
        (message(UInt64Value, value=1 << 64), "google.protobuf.UInt64Value.value: 18446744073709551616 is out of"),
        (message(DoubleValue, value="1"), "google.protobuf.DoubleValue.value: expected float, got str '1'"),
        (message(FloatValue, value=1e39), "google.protobuf.FloatValue.value: 1e+39 is out of range for float"),
        (message(BoolValue, value=1), "google.protobuf.BoolValue.value: expected bool, got int 1"),
        (message(Binary, value="text"), "flyteidl.core.Binary.value: expected bytes, got str 'text'"),
        (message(Primitive, integer="1"), "flyteidl.core.Primitive.integer: expected int, got str '1'"),
        (message(TaskTemplate, id="x"), "flyteidl.core.TaskTemplate.id: expected Identifier, got str 'x'"),
        (message(TaskTemplate, id=Void()), "flyteidl.core.TaskTemplate.id: expected Identifier, got Void Void()"),
        (message(LiteralCollection, literals=[Literal(), 5]), "flyteidl.core.LiteralCollection.literals[1]: expected"),
        (message(LiteralCollection, literals=5), "flyteidl.core.LiteralCollection.literals: expected a list, got int"),
        (message(LiteralCollection, literals="ab"), "flyteidl.core.LiteralCollection.literals: expected a list, got"),
        (message(LiteralMap, literals={"k": 5}), "flyteidl.core.LiteralMap.literals['k']: expected Literal, got int 5"),
        (message(LiteralMap, literals={5: Literal()}), "flyteidl.core.LiteralMap.literals: key 5: expected str"),
        (message(LiteralMap, literals=[("k", 5)]), "flyteidl.core.LiteralMap.literals: expected a dict, got list"),
        (message(Labels, values={"k": 5}), "flyteidl.admin.Labels.values['k']: expected str, got int 5"),
        (message(Notification, phases=[1, "x"]), "flyteidl.admin.Notification.phases[1]: expected"),
        (
            TaskCreateRequest(spec=TaskSpec(template=TaskTemplate(id=message(Identifier, name=5)))),
            "flyteidl.admin.TaskCreateRequest.spec.template.id.name: expected str, got int 5",
        ),
        (
            LiteralMap(
                literals={"a": Literal(collection=LiteralCollection(literals=[Literal(), message(Literal, hash=5)]))}
            ),
            "flyteidl.core.LiteralMap.literals['a'].collection.literals[1].hash: expected str, got int 5",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_error_names_the_field_and_the_value(wrong: Message, error: str) -> None:
    with pytest.raises(EncodeError) as caught:
        bytes(wrong)
    assert str(caught.value).startswith(error)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_a_misfit_is_named_for_every_field(name: str) -> None:
    cls = generated_class(name)
    for field in fields_of(cls):
        misfit = object()
        content = {"": misfit} if field.key is not None else [misfit] if field.repeated else misfit
        with pytest.raises(EncodeError) as caught:
            bytes(message(cls, **{field.name: content}))
        assert re.fullmatch(rf"{re.escape(name)}\.{field.name}(\[.*\])?", caught.value.where)
        assert "got object" in caught.value.what


def test_long_values_are_cut_in_the_error() -> None:
    with pytest.raises(EncodeError) as caught:
        bytes(message(Identifier, name=list(range(10_000))))
    assert len(str(caught.value)) < 150


def test_the_error_is_a_value_error() -> None:
    with pytest.raises(WireError) as caught:
        bytes(message(Identifier, name=5))
    assert isinstance(caught.value, ValueError)
    assert caught.value.where == "flyteidl.core.Identifier.name"


@pytest.mark.parametrize("falsy", [0, False, [], (), {}, 0.0, b""])
def test_an_empty_value_of_another_type_is_no_default(falsy: object) -> None:
    with pytest.raises(EncodeError, match="Identifier.name: expected str"):
        bytes(message(Identifier, name=falsy))


def test_none_for_text_is_refused() -> None:
    with pytest.raises(EncodeError, match="Identifier.name: expected str, got NoneType None"):
        bytes(message(Identifier, name=None))


@pytest.mark.parametrize("wrong", [0, "", b"", None, "false"])
def test_a_bool_takes_only_true_and_false(wrong: object) -> None:
    with pytest.raises(EncodeError, match="BoolValue.value: expected bool"):
        bytes(message(BoolValue, value=wrong))


def test_a_message_that_contains_itself_is_refused() -> None:
    around = LiteralCollection()
    around.literals.append(Literal(collection=around))
    with pytest.raises(EncodeError, match="nested too deeply; one may contain itself"):
        bytes(around)


def test_an_enum_number_that_fits_is_taken_as_it_is() -> None:
    assert bytes(message(RuntimeMetadata, type=1)) == b"\x08\x01"


def test_bytes_may_be_any_buffer() -> None:
    for buffer in (b"ab", bytearray(b"ab"), memoryview(b"ab")):
        assert bytes(message(Binary, value=buffer)) == b"\x0a\x02ab"


def test_an_integer_is_a_double() -> None:
    assert DoubleValue.parse(bytes(DoubleValue(value=3))) == DoubleValue(value=3.0)


def test_an_error_leaves_the_message_usable() -> None:
    spec = ExecutionSpec(max_parallelism=1 << 40)
    with pytest.raises(EncodeError, match="ExecutionSpec.max_parallelism"):
        bytes(spec)
    spec.max_parallelism = 4
    assert ExecutionSpec.parse(bytes(spec)) == spec


def test_a_scalar_holds_no_two_members_even_when_forced() -> None:
    scalar = Scalar(primitive=Primitive(integer=1))
    object.__setattr__(scalar, "none_type", Void())
    assert bytes(scalar) == bytes(Scalar(primitive=Primitive(integer=1)))
