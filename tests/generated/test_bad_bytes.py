"""Bytes that are not the message raise `DecodeError`, which names the message and the field."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest
from google.protobuf.message import DecodeError as OfficialDecodeError

from flytewright_idl._runtime.errors import DecodeError, WireError
from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.views import fields_of
from flytewright_idl.admin import Notification
from flytewright_idl.core import Identifier, KeyValuePair, Literal, LiteralMap, LiteralType, TaskTemplate
from flytewright_idl.google.protobuf import BytesValue, DoubleValue, FloatValue, Int64Value
from tests.support.official import ALL_MESSAGES, generated_class, official_class
from tests.support.samples import set_field

TEN_BYTES_AND_MORE = b"\xff" * 10 + b"\x01"


@pytest.mark.parametrize(
    ("cls", "wire", "error"),
    [
        (Identifier, b"\x12", "flyteidl.core.Identifier.project: truncated at byte 0"),
        (Identifier, b"\x12\x05abc", "flyteidl.core.Identifier.project: truncated at byte 0"),
        (Identifier, b"\x12\x01p\x1a\x7fx", "flyteidl.core.Identifier.domain: truncated at byte 3"),
        (Identifier, b"\x08", "flyteidl.core.Identifier.resource_type: truncated at byte 0"),
        (Identifier, b"\x08\x80", "flyteidl.core.Identifier.resource_type: truncated at byte 0"),
        (Identifier, b"\x80", "flyteidl.core.Identifier: truncated at byte 0"),
        (DoubleValue, b"\x09\x00\x00", "google.protobuf.DoubleValue.value: truncated at byte 0"),
        (FloatValue, b"\x0d\x00\x00", "google.protobuf.FloatValue.value: truncated at byte 0"),
        (BytesValue, b"\x0a\xff\xff\xff\xff\x07x", "google.protobuf.BytesValue.value: truncated at byte 0"),
        (Identifier, b"\x12\x02\xff\xfe", "flyteidl.core.Identifier.project: not UTF-8: invalid start byte at byte 2"),
        (
            Literal,
            b"\x12\x04\x0a\x02\x0a\x09",
            "flyteidl.core.Literal.collection.literals.scalar: truncated at byte 4",
        ),
        (LiteralMap, b"\x0a\x03\x0a\x01\xff", "flyteidl.core.LiteralMap.literals[key]: not UTF-8: invalid start byte"),
        (LiteralMap, b"\x0a\x04\x12\x02\x0a\x05", "flyteidl.core.LiteralMap.literals[value].scalar: truncated"),
        (LiteralMap, b"\x0a\x03\x0a\x09k", "flyteidl.core.LiteralMap.literals: map entry is malformed: truncated"),
        (LiteralMap, b"\x0a\x09\x0a\x01k", "flyteidl.core.LiteralMap.literals: truncated at byte 0"),
        (Notification, b"\x0a\x02\x01\x80", "flyteidl.admin.Notification.phases: packed values"),
        (Notification, b"\x0a\x03\x01", "flyteidl.admin.Notification.phases: truncated at byte 0"),
        (Int64Value, b"\x08" + TEN_BYTES_AND_MORE, "google.protobuf.Int64Value.value: varint of more than ten bytes"),
        (Identifier, b"\x12" + TEN_BYTES_AND_MORE, "flyteidl.core.Identifier.project: varint of more than ten bytes"),
        (Identifier, TEN_BYTES_AND_MORE, "flyteidl.core.Identifier: varint of more than ten bytes at byte 0"),
        (Identifier, b"\x00\x01", "flyteidl.core.Identifier: field number 0 at byte 0"),
        (Identifier, b"\x02\x00", "flyteidl.core.Identifier: field number 0 at byte 0"),
        (Identifier, b"\x80\x80\x80\x80\x10\x01", "flyteidl.core.Identifier: field number 536870912 at byte 0"),
        (Identifier, b"\x92\x00\x01p", "flyteidl.core.Identifier.project: tag with needless bytes at byte 0"),
        (Identifier, b"\x16", "flyteidl.core.Identifier.project: wire type 6 at byte 0"),
        (Identifier, b"\x17", "flyteidl.core.Identifier.project: wire type 7 at byte 0"),
        (Identifier, b"\x14", "flyteidl.core.Identifier.project: wire type 4 at byte 0"),
        (Identifier, b"\x7b\x08\x01", "flyteidl.core.Identifier: truncated at byte 0"),
        (Identifier, b"\x7b\x08\x01\x74", "flyteidl.core.Identifier: group ends with another field's end at byte 0"),
        (
            TaskTemplate,
            b"\x0a\x04\x12\x02\xff\xff",
            "flyteidl.core.TaskTemplate.id.project: not UTF-8: invalid start byte",
        ),
    ],
)
def test_the_error_names_the_message_the_field_and_the_byte(cls: type[Message], wire: bytes, error: str) -> None:
    with pytest.raises(DecodeError) as caught:
        cls.parse(wire)
    assert str(caught.value).startswith(error)
    assert "\n" not in str(caught.value)
    if "needless" not in error:
        with pytest.raises(OfficialDecodeError):
            official_class(cls.FULL_NAME).FromString(wire)


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_every_field_is_named_when_its_bytes_are_cut_off(name: str) -> None:
    official: Any = official_class(name)
    for field, described in zip(official.DESCRIPTOR.fields, fields_of(generated_class(name)), strict=True):
        message = official()
        set_field(message, field, depth=1)
        with pytest.raises(DecodeError) as caught:
            generated_class(name).parse(message.SerializeToString()[:-1])
        assert caught.value.where.startswith(f"{name}.{described.name}")


def test_the_error_is_a_value_error_with_its_parts() -> None:
    with pytest.raises(WireError) as caught:
        KeyValuePair.parse(b"\x0a\x01\xff")
    assert isinstance(caught.value, ValueError)
    assert caught.value.where == "flyteidl.core.KeyValuePair.key"
    assert caught.value.what == "not UTF-8: invalid start byte at byte 2"
    assert isinstance(caught.value.__cause__, UnicodeDecodeError)


def test_ten_thousand_nested_messages_are_refused() -> None:
    wire = nested(b"\x1a", 10_000)  # LiteralType.collection_type in itself
    with pytest.raises(DecodeError, match="nested more than 100 deep") as caught:
        LiteralType.parse(wire)
    assert caught.value.where.startswith("flyteidl.core.LiteralType.collection_type.collection_type")
    with pytest.raises(OfficialDecodeError):
        official_class("flyteidl.core.LiteralType").FromString(wire)


@pytest.mark.parametrize("count", [150, 10_000])
def test_unknown_groups_nested_too_deeply_are_refused(count: int) -> None:
    with pytest.raises(DecodeError, match="flyteidl.core.Identifier: nested too deeply"):
        Identifier.parse(b"\x7b" * count + b"\x7c" * count)


@pytest.mark.parametrize("cls", [BytesValue, LiteralMap, Literal], ids=lambda cls: str(cls.__name__))
def test_a_length_of_two_gigabytes_that_are_not_there_takes_no_memory(cls: type[Message]) -> None:
    tracemalloc.start()
    with pytest.raises(DecodeError, match="truncated"):
        cls.parse(b"\x0a\xff\xff\xff\xff\x07x")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


@pytest.mark.parametrize("wire", [b"\x10\x01", b"\x11" + b"\x00" * 8, b"\x15" + b"\x00" * 4, b"\x13\x14"])
def test_a_known_field_of_another_wire_type_is_unknown_as_in_protobuf(wire: bytes) -> None:
    message = Identifier.parse(wire)
    assert message.project == ""
    assert message.unknown_fields == bytes(message) == wire
    assert official_class("flyteidl.core.Identifier").FromString(wire).SerializeToString() == wire


def test_a_length_that_lies_beyond_the_message_around_it_is_refused() -> None:
    # the inner text claims the bytes of the field behind the inner message
    wire = b"\x0a\x03\x12\x05ab" + b"\x12\x03xyz"
    with pytest.raises(DecodeError, match="TaskTemplate.id.project: truncated"):
        TaskTemplate.parse(wire)
    with pytest.raises(OfficialDecodeError):
        official_class("flyteidl.core.TaskTemplate").FromString(wire)


def nested(tag: bytes, count: int) -> bytes:
    """A message in itself, `count` times."""
    wire = bytearray()
    for _ in range(count):
        length, rest = bytearray(), len(wire)
        while rest > 127:
            length.append(rest & 127 | 128)
            rest >>= 7
        wire[:0] = tag + length + bytes([rest])
    return bytes(wire)
