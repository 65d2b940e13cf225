"""Follows an attribute path into a literal: ``result.layers[0].width``.

Lists and maps of literals are walked as they are; then a dataclass or a model, which is MessagePack or, in older
versions, a protobuf Struct, is opened and walked on.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import msgpack

from flytewright.errors import FlytewrightError
from flytewright_idl.core import (
    Binary,
    Literal,
    LiteralCollection,
    LiteralMap,
    Primitive,
    PromiseAttribute,
    Scalar,
)
from flytewright_idl.google.protobuf import Struct

from ..compiler.guess import MSGPACK
from ..data import read_message

_INT64 = 1 << 63


class ResolutionError(FlytewrightError):
    """What an input is bound to is not there."""


def follow(literal: Literal, path: Sequence[PromiseAttribute]) -> Literal:
    """The literal at the end of the path; `ResolutionError` names the step that leads nowhere."""
    steps = list(path)
    while steps:
        literal = onload(literal)
        inner = _step(literal, steps[0])
        if inner is None:
            break
        literal = inner
        steps.pop(0)
    if not steps or literal.scalar is None:
        return literal
    if literal.scalar.binary is not None:
        return _in_binary(literal.scalar.binary, steps)
    if literal.scalar.generic is not None:
        return _from_struct(_walk(literal.scalar.generic.to_dict(), steps))
    raise ResolutionError(f"{_show(steps[0])} cannot be read from a literal {literal.scalar.which('value')}")


def onload(literal: Literal) -> Literal:
    """The literal itself, read from its file when it was too large to be passed along."""
    if literal.offloaded_metadata is None:
        return literal
    uri = literal.offloaded_metadata.uri
    found = read_message(Path(uri.removeprefix("file://")), Literal)
    if found is None:
        raise ResolutionError(f"the literal that was put into {uri} is not there")
    return found


def unpack(binary: Binary) -> object:
    """What a binary literal holds; `ResolutionError` when it is not MessagePack."""
    if binary.tag != MSGPACK:
        raise ResolutionError(f"a binary literal of format {binary.tag!r} cannot be read")
    try:
        content: object = msgpack.unpackb(binary.value, strict_map_key=False)
    except ValueError as error:
        raise ResolutionError(f"the binary literal is not MessagePack: {error}") from error
    return content


def _step(literal: Literal, step: PromiseAttribute) -> Literal | None:
    """One step into a map or a list of literals; None when the literal is neither."""
    if literal.map is not None:
        found = literal.map.literals.get(step.string_value or "")
        if found is None:
            known = ", ".join(literal.map.literals)
            raise ResolutionError(f"key {_show(step)} does not exist in the map, which has {known or 'nothing'}")
        return found
    if literal.collection is not None:
        items = literal.collection.literals
        return items[_index(step, len(items))]
    return None


def _in_binary(binary: Binary, steps: list[PromiseAttribute]) -> Literal:
    found = _walk(unpack(binary), steps)
    if isinstance(found, list):
        return Literal(collection=LiteralCollection(literals=[_binary(each) for each in found]))
    primitive = _primitive(found)
    return Literal(scalar=Scalar(primitive=primitive)) if primitive is not None else _binary(found)


def _walk(value: object, steps: list[PromiseAttribute]) -> object:
    for step in steps:
        if isinstance(value, dict):
            key = step.string_value
            if key is None or key not in value:
                raise ResolutionError(
                    f"key {_show(step)} does not exist, but {', '.join(map(repr, value)) or 'nothing'}"
                )
            value = value[key]
        elif isinstance(value, list):
            value = value[_index(step, len(value))]
        else:
            raise ResolutionError(f"{_show(step)} cannot be read from {value!r}")
    return value


def _index(step: PromiseAttribute, length: int) -> int:
    index = step.int_value
    if index is None or not 0 <= index < length:
        raise ResolutionError(f"index {_show(step)} is out of range of {length} items")
    return index


def _show(step: PromiseAttribute) -> str:
    return repr(step.string_value if step.int_value is None else step.int_value)


def _binary(value: object) -> Literal:
    return Literal(scalar=Scalar(binary=Binary(value=cast("bytes", msgpack.packb(value)), tag=MSGPACK)))


def _from_struct(value: object) -> Literal:
    """A part of a Struct as a literal."""
    if isinstance(value, dict):
        return Literal(scalar=Scalar(generic=Struct.from_dict(value)))
    if isinstance(value, list):
        return Literal(collection=LiteralCollection(literals=[_from_struct(each) for each in value]))
    primitive = _primitive(value)
    if primitive is None:
        raise ResolutionError(f"{value!r} is nothing that a literal can hold")
    return Literal(scalar=Scalar(primitive=primitive))


def _primitive(value: object) -> Primitive | None:
    """A number, a text or a truth value as a primitive; None for anything else."""
    match value:
        case bool():
            return Primitive(boolean=value)
        case int() if -_INT64 <= value < _INT64:
            return Primitive(integer=value)
        case int():
            raise ResolutionError(f"{value} is too large for an integer of Flyte")
        case float():
            return Primitive(float_value=value)
        case str():
            return Primitive(string_value=value)
        case _:
            return None


def literal_of(literals: LiteralMap, name: str) -> Literal:
    """One literal of a map; `ResolutionError` when it is not there."""
    found = literals.literals.get(name)
    if found is None:
        raise ResolutionError(f"output {name!r} was not given; given: {', '.join(literals.literals) or 'nothing'}")
    return found
