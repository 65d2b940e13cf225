"""What somebody types for a gate, to the literal that it waits for."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from typing import Final

from flytewright_idl.core import (
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralType,
    Primitive,
    Scalar,
    SimpleType,
    Union,
    Void,
)
from flytewright_idl.google.protobuf import Duration, Struct, Timestamp

from ..errors import InvalidArgumentError
from .words import type_text

_TEXTS: Final = (SimpleType.STRING, SimpleType.DATETIME, SimpleType.DURATION)
"""Types whose values are typed as they are; all others are typed in JSON."""
_UNITS: Final[Mapping[str, float]] = {"ms": 1e-3, "s": 1, "m": 60, "h": 3600, "d": 86400}
_SPAN: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)")


def read_literal(text: str, kind: LiteralType) -> Literal:
    """The literal of a type; `InvalidArgumentError` says what is wrong with the text."""
    if kind.simple in _TEXTS or kind.enum_type is not None:
        return _literal(text, kind, "")
    if kind.union_type is not None:
        return _union_of_text(text, kind)
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
    except ValueError:
        raise InvalidArgumentError(f"{text!r} is no {type_text(kind)}: {hint(kind)}") from None
    return _literal(data, kind, "")


def hint(kind: LiteralType) -> str:
    """How a value of this type is typed."""
    if kind.simple is not None and kind.simple in _HINTS:
        return _HINTS[kind.simple]
    if kind.enum_type is not None:
        return f"one of {', '.join(kind.enum_type.values)}"
    if kind.collection_type is not None:
        return "a JSON list, as [1, 2]"
    if kind.map_value_type is not None:
        return 'a JSON object, as {"a": 1}'
    if kind.union_type is not None:
        return " or ".join(hint(each) for each in kind.union_type.variants)
    return "nothing that can be typed here: send it with the SDK"


_HINTS: Final[Mapping[SimpleType, str]] = {
    SimpleType.INTEGER: "a whole number, as 42",
    SimpleType.FLOAT: "a number, as 0.5",
    SimpleType.STRING: "text",
    SimpleType.BOOLEAN: "true or false",
    SimpleType.DATETIME: "a time, as 2026-01-31T12:00:00Z",
    SimpleType.DURATION: "a length of time, as 1h30m",
    SimpleType.STRUCT: 'a JSON object, as {"a": 1}',
    SimpleType.NONE: "null",
}


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _union_of_text(text: str, kind: LiteralType) -> Literal:
    assert kind.union_type is not None
    for variant in kind.union_type.variants:
        if variant.simple == SimpleType.NONE and not text.strip():
            text = "null"
        try:
            return _in_union(read_literal(text, variant), variant)
        except InvalidArgumentError:
            continue
    raise InvalidArgumentError(f"{text!r} is none of {type_text(kind)}: {hint(kind)}")


def _literal(data: object, kind: LiteralType, place: str) -> Literal:
    """The literal of JSON data."""
    if kind.collection_type is not None:
        if not isinstance(data, list):
            raise _not(data, kind, place)
        items = [_literal(each, kind.collection_type, f"{place}[{number}]") for number, each in enumerate(data)]
        return Literal(collection=LiteralCollection(literals=items))
    if kind.map_value_type is not None:
        if not isinstance(data, dict):
            raise _not(data, kind, place)
        entries = {key: _literal(each, kind.map_value_type, f"{place}.{key}") for key, each in data.items()}
        return Literal(map=LiteralMap(literals=entries))
    if kind.union_type is not None:
        for variant in kind.union_type.variants:
            try:
                return _in_union(_literal(data, variant, place), variant)
            except InvalidArgumentError:
                continue
        raise _not(data, kind, place)
    if kind.enum_type is not None:
        if data not in kind.enum_type.values:
            raise _not(data, kind, place)
        return Literal(scalar=Scalar(primitive=Primitive(string_value=str(data))))
    read = _SIMPLE.get(kind.simple) if kind.simple is not None else None
    scalar = read(data) if read is not None else None
    if scalar is None:
        raise _not(data, kind, place)
    return Literal(scalar=scalar)


def _in_union(literal: Literal, variant: LiteralType) -> Literal:
    return Literal(scalar=Scalar(union=Union(value=literal, type=variant)))


def _not(data: object, kind: LiteralType, place: str) -> InvalidArgumentError:
    said = data if isinstance(data, str) else json.dumps(data)
    where = f"{place.lstrip('.')}: " if place else ""
    return InvalidArgumentError(f"{where}{said!r} is no {type_text(kind)}: {hint(kind)}")


# Each of these gives None for what is not of its type.


def _integer(data: object) -> Scalar | None:
    if isinstance(data, bool) or not isinstance(data, int) or not -(1 << 63) <= data < 1 << 63:
        return None
    return Scalar(primitive=Primitive(integer=data))


def _float(data: object) -> Scalar | None:
    if isinstance(data, bool) or not isinstance(data, int | float):
        return None
    return Scalar(primitive=Primitive(float_value=float(data)))


def _string(data: object) -> Scalar | None:
    return Scalar(primitive=Primitive(string_value=data)) if isinstance(data, str) else None


def _boolean(data: object) -> Scalar | None:
    return Scalar(primitive=Primitive(boolean=data)) if isinstance(data, bool) else None


def _datetime(data: object) -> Scalar | None:
    try:
        moment = dt.datetime.fromisoformat(str(data).strip().replace("Z", "+00:00"))
    except ValueError:
        return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.timezone.utc)
    return Scalar(primitive=Primitive(datetime=Timestamp.of(aware)))


def _duration(data: object) -> Scalar | None:
    text = str(data).strip()
    parts = _SPAN.findall(text)
    if not parts or _SPAN.sub("", text).strip():
        return None
    span = dt.timedelta(seconds=sum(float(number) * _UNITS[unit] for number, unit in parts))
    return Scalar(primitive=Primitive(duration=Duration.of(span)))


def _struct(data: object) -> Scalar | None:
    return Scalar(generic=Struct.from_dict(data)) if isinstance(data, dict) else None


def _none(data: object) -> Scalar | None:
    return Scalar(none_type=Void()) if data is None else None


_SIMPLE: Final[Mapping[SimpleType, Callable[[object], Scalar | None]]] = {
    SimpleType.INTEGER: _integer,
    SimpleType.FLOAT: _float,
    SimpleType.STRING: _string,
    SimpleType.BOOLEAN: _boolean,
    SimpleType.DATETIME: _datetime,
    SimpleType.DURATION: _duration,
    SimpleType.STRUCT: _struct,
    SimpleType.NONE: _none,
}
