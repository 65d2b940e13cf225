"""Random messages of any type, made from its descriptor."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.message import Message
from hypothesis import settings
from hypothesis import strategies as st

from tests.support.official import official_class

Draw = Callable[[st.SearchStrategy[Any]], Any]

INTS = {
    FieldDescriptor.TYPE_INT32: (-(1 << 31), (1 << 31) - 1),
    FieldDescriptor.TYPE_INT64: (-(1 << 63), (1 << 63) - 1),
    FieldDescriptor.TYPE_UINT32: (0, (1 << 32) - 1),
    FieldDescriptor.TYPE_UINT64: (0, (1 << 64) - 1),
    FieldDescriptor.TYPE_SINT32: (-(1 << 31), (1 << 31) - 1),
    FieldDescriptor.TYPE_SINT64: (-(1 << 63), (1 << 63) - 1),
    FieldDescriptor.TYPE_FIXED32: (0, (1 << 32) - 1),
    FieldDescriptor.TYPE_FIXED64: (0, (1 << 64) - 1),
    FieldDescriptor.TYPE_SFIXED32: (-(1 << 31), (1 << 31) - 1),
    FieldDescriptor.TYPE_SFIXED64: (-(1 << 63), (1 << 63) - 1),
}
SCALARS: dict[int, st.SearchStrategy[Any]] = {
    **{
        kind: st.one_of(st.sampled_from([0, 1, 127, 128, *limits]), st.integers(*limits))
        for kind, limits in INTS.items()
    },
    FieldDescriptor.TYPE_BOOL: st.booleans(),
    FieldDescriptor.TYPE_DOUBLE: st.floats(),
    FieldDescriptor.TYPE_FLOAT: st.floats(width=32),
    FieldDescriptor.TYPE_STRING: st.text(max_size=6),
    FieldDescriptor.TYPE_BYTES: st.binary(max_size=6),
}
SIZES = st.integers(0, 3)


def share_of_examples(share: float) -> settings:
    """Settings for tests that run once for each of hundreds of types: a share of the profile's examples."""
    return settings(max_examples=round(settings().max_examples * share))


def messages(cls: type[Message], depth: int = 3) -> st.SearchStrategy[Message]:
    """Messages of one official class, with a few fields set, nested at most `depth` deep."""

    @st.composite
    def build(draw: Draw) -> Message:
        message = cls()
        fill(draw, message, depth)
        return message

    return build()


def fill(draw: Draw, message: Message, depth: int) -> None:
    """Set some fields of `message`."""
    special = SPECIAL.get(message.DESCRIPTOR.full_name)
    if special is not None and draw(st.booleans()):
        special(draw, message, depth)
        return
    for field in draw(some_fields(message.DESCRIPTOR)):
        _set(draw, message, field, depth)


@cache
def some_fields(descriptor: Descriptor) -> st.SearchStrategy[list[FieldDescriptor]]:
    """A few fields of a message, in any order."""
    fields = list(descriptor.fields)
    return st.lists(st.sampled_from(fields), unique=True, max_size=4) if fields else st.just([])


def _set(draw: Draw, message: Message, field: FieldDescriptor, depth: int) -> None:
    content = getattr(message, field.name)
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        key, value = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
        for _ in range(draw(SIZES)):
            at = draw(SCALARS[key.type])
            if value.message_type is None:
                content[at] = draw(scalars(value))
            else:
                fill_below(draw, content[at], depth)
    elif field.is_repeated:
        for _ in range(draw(SIZES)):
            if field.message_type is None:
                content.append(draw(scalars(field)))
            else:
                fill_below(draw, content.add(), depth)
    elif field.message_type is None:
        setattr(message, field.name, draw(scalars(field)))
    else:
        content.SetInParent()
        fill_below(draw, content, depth)


def fill_below(draw: Draw, message: Message, depth: int) -> None:
    """Fill a nested message, as long as it may have content."""
    if depth > 0:
        fill(draw, message, depth - 1)


def scalars(field: FieldDescriptor) -> st.SearchStrategy[Any]:
    """Values of a field that is no message."""
    return enum_numbers(field.enum_type) if field.enum_type is not None else SCALARS[field.type]


@cache
def enum_numbers(enum: EnumDescriptor) -> st.SearchStrategy[int]:
    """Numbers of an enum, and sometimes one that it has no name for."""
    known = st.sampled_from([value.number for value in enum.values])
    return st.one_of(known, known, SCALARS[FieldDescriptor.TYPE_INT32])


def _timestamp(draw: Draw, message: Any, depth: int) -> None:
    message.seconds = draw(st.integers(-62135596800, 253402300799))
    message.nanos = draw(st.sampled_from([0, 1, 1000, 500_000_000, 999_999_999]))


def _duration(draw: Draw, message: Any, depth: int) -> None:
    sign = draw(st.sampled_from([-1, 1]))
    message.seconds = sign * draw(st.integers(0, 315_576_000_000))
    message.nanos = sign * draw(st.sampled_from([0, 1, 1000, 500_000_000, 999_999_999]))


def _any(draw: Draw, message: Any, depth: int) -> None:
    name = draw(st.sampled_from(["flyteidl.core.Identifier", "google.protobuf.Duration", "google.protobuf.Struct"]))
    message.Pack(draw(messages(official_class(name), min(depth, 1))))


SPECIAL: dict[str, Callable[[Draw, Any, int], None]] = {
    "google.protobuf.Timestamp": _timestamp,
    "google.protobuf.Duration": _duration,
    "google.protobuf.Any": _any,
}
"""Content that the JSON mapping can say, for types with rules of their own."""
