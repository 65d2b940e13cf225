"""Structures on the wire: msgpack inside a literal, and the forms of older SDKs."""

from __future__ import annotations

import json
from typing import Any

import msgpack

from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import TypeAnnotation
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import PlacedError, TypeMismatchError, ValueMismatchError
from . import making
from .plan import name_of, shown

MSGPACK = "msgpack"
DEEPEST = 1023
"""How deep msgpack goes."""
CACHE_KEY = "cache-key-metadata"


def annotation() -> TypeAnnotation:
    """The mark of a type whose literals are msgpack, which cache keys depend on."""
    return TypeAnnotation(annotations=Struct.from_dict({CACHE_KEY: {"serialization-format": MSGPACK}}))


def dump(value: Any) -> Literal:
    """The literal of plain data: None, bool, int, float, str, bytes, lists and dicts of these."""
    try:
        packed: bytes = msgpack.packb(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise _fault(value) or TypeMismatchError(f"msgpack cannot carry {shown(value)}: {error}") from error
    fault = _fault(value) if NAN in packed else None
    if fault is not None:
        raise fault
    return making.of_binary(packed, MSGPACK)


NAN = b"\xcb\x7f\xf8"
"""How NaN begins in msgpack."""

PLAIN = (type(None), bool, int, float, str, bytes, bytearray)


def _fault(data: Any) -> PlacedError | None:
    """What msgpack cannot carry in plain data, at its place; None when there is nothing."""
    todo: list[tuple[Any, str, tuple[int, ...]]] = [(data, "", ())]
    while todo:
        value, place, outer = todo.pop()
        if isinstance(value, int) and not -0x8000_0000_0000_0000 <= value <= 0xFFFF_FFFF_FFFF_FFFF:
            return ValueMismatchError(f"{value} does not fit into 64 bits", place)
        if isinstance(value, PLAIN):
            continue
        if not isinstance(value, (dict, list, tuple)):
            return TypeMismatchError(f"msgpack cannot carry {shown(value)}", place)
        if id(value) in outer:
            return TypeMismatchError(f"the {type(value).__name__} holds itself: no literal can", place)
        if len(outer) >= DEEPEST:
            return ValueMismatchError(f"more than {DEEPEST} lists and dicts are inside one another")
        inside = list(value.items() if isinstance(value, dict) else enumerate(value))
        if any(key != key for key, _ in inside):  # noqa: PLR0124 - what NaN is, and nothing else
            return TypeMismatchError("a key is NaN, which nothing finds again", place)
        for key, each in reversed(inside):
            where = f"{place}[{key!r}]"
            todo += [(each, where, (*outer, id(value))), (key, where, ())]
    return None


def inner_value(literal: Literal, hint: Any) -> Any:
    """The plain data of a literal that was taken out of a structure; `TypeMismatchError` for any other literal."""
    if literal.scalar is None or (literal.scalar.binary is None and literal.scalar.generic is None):
        raise TypeMismatchError(f"expected the literal of {name_of(hint)}, got {shown(literal)}")
    return load(literal, hint)


def load(literal: Literal, hint: Any) -> Any:
    """The plain data of a structure's literal, in msgpack, as a protobuf Struct or as JSON text."""
    scalar = literal.scalar
    if scalar is not None and scalar.binary is not None:
        if scalar.binary.tag != MSGPACK:
            raise TypeMismatchError(f"binary data with the tag {scalar.binary.tag!r} is not {name_of(hint)}")
        try:
            return msgpack.unpackb(scalar.binary.value, strict_map_key=False)
        except (ValueError, msgpack.UnpackException) as error:
            raise TypeMismatchError(f"the msgpack data of {name_of(hint)} cannot be read: {error}") from error
    if scalar is not None and scalar.generic is not None:
        return scalar.generic.to_dict()
    if scalar is not None and scalar.primitive is not None and scalar.primitive.string_value is not None:
        try:
            return json.loads(scalar.primitive.string_value)
        except ValueError as error:
            raise TypeMismatchError(f"the JSON text of {name_of(hint)} cannot be read: {error}") from error
    raise TypeMismatchError(f"expected the literal of {name_of(hint)}, got {shown(literal)}")
