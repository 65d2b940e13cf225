"""Structures on the wire: msgpack inside a literal, and the forms of older SDKs."""

from __future__ import annotations

import json
from typing import Any

import msgpack

from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import TypeAnnotation
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import TypeMismatchError
from . import making
from .plan import name_of, shown

MSGPACK = "msgpack"
CACHE_KEY = "cache-key-metadata"


def annotation() -> TypeAnnotation:
    """The mark of a type whose literals are msgpack, which cache keys depend on."""
    return TypeAnnotation(annotations=Struct.from_dict({CACHE_KEY: {"serialization-format": MSGPACK}}))


def dump(value: Any) -> Literal:
    """The literal of plain data: None, bool, int, float, str, bytes, lists and dicts of these."""
    try:
        packed = msgpack.packb(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise TypeMismatchError(f"msgpack cannot carry {shown(value)}: {error}") from error
    return making.of_binary(packed, MSGPACK)


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
