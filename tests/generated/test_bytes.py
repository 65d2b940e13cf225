"""Generated messages read and write the bytes that protobuf's own do: for every type, on random content."""

from __future__ import annotations

import re
from typing import Any

import pytest
from google.protobuf.message import DecodeError as OfficialDecodeError
from google.protobuf.unknown_fields import UnknownFieldSet
from hypothesis import assume, given
from hypothesis import strategies as st

from flytewright_idl._runtime.errors import DecodeError
from flytewright_idl._runtime.message import Message
from flytewright_idl.core import (
    Identifier,
    KeyValuePair,
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralType,
    Primitive,
    Scalar,
    TaskTemplate,
    Void,
)
from flytewright_idl.google.protobuf import Int64Value
from tests.support.checks import Pair, canonical
from tests.support.official import ALL_MESSAGES, CENTRAL, generated_class, official_class, official_messages
from tests.support.samples import full
from tests.support.strategies import messages, share_of_examples

UNKNOWN = {
    "varint": b"\xf8\xff\xff\xff\x0f\x96\x01",
    "fixed64": b"\xf9\xff\xff\xff\x0f12345678",
    "bytes": b"\xfa\xff\xff\xff\x0f\x03abc",
    "group": b"\xfb\xff\xff\xff\x0f\x08\x01\xfc\xff\xff\xff\x0f",
    "fixed32": b"\xfd\xff\xff\xff\x0f1234",
}
"""A field with the largest number there is, of each wire type."""


MESSAGES = [pytest.param(name, marks=[] if name in CENTRAL else pytest.mark.fuzz) for name in ALL_MESSAGES]
"""For random content: `nox -s tests` tries the central ones, and `nox -s fuzz` all others."""


def pair(name: str) -> Pair:
    return Pair(generated_class(name), official_class(name))


def test_every_message_of_the_idl_is_generated() -> None:
    assert {message.full_name for message in official_messages()} <= set(ALL_MESSAGES)


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_each_field_alone_survives_both_ways(name: str) -> None:
    pair(name).check_each_field()


@pytest.mark.parametrize("name", MESSAGES)
def test_random_messages_survive_both_ways(name: str) -> None:
    both = pair(name)

    @share_of_examples(0.2)
    @given(messages(both.official))
    def check(theirs: Any) -> None:
        both.check(theirs)

    check()


@pytest.mark.parametrize("name", MESSAGES)
def test_bytes_after_one_another_merge_as_protobuf_merges_them(name: str) -> None:
    both = pair(name)

    @share_of_examples(0.1)
    @given(messages(both.official, 2), messages(both.official, 2))
    def check(first: Any, second: Any) -> None:
        both.check_merge(first, second)

    check()


@pytest.mark.parametrize("name", MESSAGES)
def test_mutated_bytes_are_refused_or_read_as_protobuf_does(name: str) -> None:
    both = pair(name)

    @share_of_examples(0.2)
    @given(messages(both.official, 2).map(lambda message: message.SerializeToString()), st.data())
    def check(wire: bytes, data: st.DataObject) -> None:
        start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(wire))] * 2)))
        mutated = wire[:start] + data.draw(st.binary(max_size=3)) + wire[end:]
        # varints with needless bytes: nobody writes them, and they are refused only where they could hide a field
        assume(not re.search(rb"[\x80-\xff]\x00", mutated))
        check_any_bytes(both, mutated)

    check()


def check_any_bytes(both: Pair, wire: bytes) -> None:
    ours = parsed(both, wire)
    if isinstance(ours, Message):
        theirs = both.official.FromString(wire)
        assert both.generated.parse(bytes(ours)) == ours
        if not has_unknown_fields(theirs):
            assert both.official_of(ours) == canonical(theirs)
        return
    assert ours.where.startswith(both.generated.FULL_NAME)
    if not ours.what.startswith("field number 0"):  # which protobuf's parser overlooks inside unknown groups
        with pytest.raises(OfficialDecodeError):
            both.official.FromString(wire)


def parsed(both: Pair, wire: bytes) -> Message | DecodeError:
    try:
        return both.generated.parse(wire)
    except DecodeError as error:
        return error


def has_unknown_fields(message: Any) -> bool:
    """Whether protobuf has set something aside."""
    if not hasattr(message, "ListFields"):
        return False
    if len(UnknownFieldSet(message)):
        return True
    for field, content in message.ListFields():
        if field.message_type is not None:
            is_map = field.message_type.GetOptions().map_entry
            parts = content.values() if is_map else content if field.is_repeated else [content]
            if any(map(has_unknown_fields, parts)):
                return True
    return False


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_unknown_fields_are_kept_and_sent_again(name: str) -> None:
    both = pair(name)
    known = full(both.official, 1).SerializeToString()
    first, last = b"".join(UNKNOWN.values()), UNKNOWN["bytes"]
    wire = first + known + last
    ours = both.generated.parse(wire)
    assert ours.unknown_fields == first + last
    assert bytes(ours).endswith(first + last)
    assert both.official_of(ours) == canonical(both.official.FromString(wire))
    assert ours != both.generated.parse(known)


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_a_message_read_as_one_without_fields_is_sent_on_as_it_came(name: str) -> None:
    wire = full(official_class(name), 2).SerializeToString()
    assert bytes(Void.parse(wire)) == wire


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_bytes_cut_off_anywhere_are_refused_or_read_as_protobuf_does(name: str) -> None:
    both = pair(name)
    wire = full(both.official, 1).SerializeToString()
    for end in range(len(wire)):
        check_any_bytes(both, wire[:end])


def test_of_a_oneof_the_last_member_on_the_wire_wins() -> None:
    wire = bytes(Primitive(integer=1)) + bytes(Primitive(string_value="x")) + bytes(Primitive(boolean=False))
    assert Primitive.parse(wire) == Primitive(boolean=False)


def test_a_oneof_member_that_comes_twice_merges_unless_another_came_between() -> None:
    first, second = Scalar(primitive=Primitive(integer=1)), Scalar(primitive=Primitive())
    assert Scalar.parse(bytes(first) + bytes(second)) == first
    between = bytes(Scalar(none_type=Void()))
    assert Scalar.parse(bytes(first) + between + bytes(second)) == second


def test_a_message_that_comes_twice_merges() -> None:
    first = TaskTemplate(id=Identifier(project="p", name="first"), config={"a": "1", "b": "1"})
    second = TaskTemplate(id=Identifier(domain="d", name="second"), config={"b": "2"})
    merged = TaskTemplate.parse(bytes(first) + bytes(second))
    assert merged.id == Identifier(project="p", domain="d", name="second")
    assert merged.config == {"a": "1", "b": "2"}


def test_lists_grow_when_they_come_in_parts() -> None:
    parts = [LiteralCollection(literals=[Literal(hash=text)]) for text in "abc"]
    merged = LiteralCollection.parse(b"".join(map(bytes, parts)))
    assert [literal.hash for literal in merged.literals] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (b"", {"": Literal()}),
        (b"\x0a\x01k", {"k": Literal()}),
        (b"\x12\x00", {"": Literal()}),
        (b"\x12\x03\x22\x01h\x0a\x01k", {"k": Literal(hash="h")}),
        (b"\x0a\x01a\x0a\x01k\x12\x00", {"k": Literal()}),
        (b"\x0a\x01k\x12\x03\x22\x01h\x12\x02\x1a\x00", {"k": Literal(map=LiteralMap(), hash="h")}),
    ],
    ids=["empty", "no value", "no key", "value first", "key twice", "value twice"],
)
def test_map_entries_may_lack_parts_repeat_them_or_turn_them_around(entry: bytes, expected: dict[str, Literal]) -> None:
    assert LiteralMap.parse(b"\x0a" + bytes([len(entry)]) + entry).literals == expected


def test_a_map_entry_with_a_third_field_is_kept_outside_of_the_map() -> None:
    wire = b"\x0a\x08\x0a\x01k\x1a\x01x\x12\x00"
    message = LiteralMap.parse(wire)
    assert message.literals == {}
    assert message.unknown_fields == bytes(message) == wire
    assert not official_class("flyteidl.core.LiteralMap").FromString(wire).literals  # as protobuf reads it


def test_the_last_entry_of_a_key_wins() -> None:
    wire = b"".join(bytes(LiteralMap(literals={"k": Literal(hash=text)})) for text in "abc")
    assert LiteralMap.parse(wire).literals == {"k": Literal(hash="c")}


def test_a_field_with_another_wire_type_is_unknown() -> None:
    wire = b"\x12\x01p" + b"\x10\x05"  # project as text, then as a number
    identifier = Identifier.parse(wire)
    assert identifier.project == "p"
    assert identifier.unknown_fields == b"\x10\x05"
    assert bytes(identifier) == wire


def test_an_oversized_number_is_cut_to_its_type() -> None:
    assert Int64Value.parse(b"\x08" + b"\xff" * 9 + b"\x7f").value == -1
    assert Identifier.parse(b"\x08\x81\x80\x80\x80\x10").resource_type == 1


def test_bytes_bytearrays_and_memoryviews_can_be_parsed() -> None:
    wire = bytes(KeyValuePair(key="k", value="v"))
    for data in (wire, bytearray(wire), memoryview(wire), memoryview(b"_" + wire)[1:]):
        assert KeyValuePair.parse(data) == KeyValuePair(key="k", value="v")


def test_what_is_not_bytes_cannot_be_parsed() -> None:
    with pytest.raises(TypeError):
        KeyValuePair.parse("text")  # type: ignore[arg-type]  # that is the test


def test_a_hundred_nested_messages_are_read_and_one_more_is_refused() -> None:
    deep = LiteralType()
    for _ in range(100):
        deep = LiteralType(collection_type=deep)
    assert LiteralType.parse(bytes(deep)) == deep
    assert official_class(deep.FULL_NAME).FromString(bytes(deep))
    too_deep = bytes(LiteralType(collection_type=deep))
    with pytest.raises(OfficialDecodeError):
        official_class(deep.FULL_NAME).FromString(too_deep)
    with pytest.raises(DecodeError, match=r"LiteralType(\.collection_type)+: messages are nested more than 100 deep"):
        LiteralType.parse(too_deep)


def test_numbers_are_written_in_as_few_bytes_as_they_need() -> None:
    assert bytes(Int64Value(value=127)) == b"\x08\x7f"
    assert bytes(Int64Value(value=128)) == b"\x08\x80\x01"
    assert len(bytes(Int64Value(value=-1))) == 11


def test_long_contents_are_written_with_long_lengths() -> None:
    for size in (127, 128, 16383, 16384, 3_000_000):
        literal = Literal(scalar=Scalar(primitive=Primitive(string_value="x" * size)))
        wire = bytes(literal)
        assert official_class("flyteidl.core.Literal").FromString(wire).SerializeToString() == wire
        assert Literal.parse(wire) == literal
