"""Finds the place of a fault, after straight-line wire code has stopped at it without knowing where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import wire
from .errors import DecodeError, EncodeError
from .fields import Field
from .views import fields_of, scalar_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from .message import Message

_WIRE_TYPES = {"double": 1, "fixed64": 1, "sfixed64": 1, "float": 5, "fixed32": 5, "sfixed32": 5}
_WIRE_TYPES |= {"string": 2, "bytes": 2, "message": 2}

Where = tuple[str, str]
"""A path below the message and what is wrong there."""


def decode_error(cls: type[Message], buf: bytes, fault: Exception) -> Exception:
    """What to raise for bytes at which the reader of `cls` stopped with `fault`."""
    if isinstance(fault, MemoryError):
        return fault
    path, what = _locate(cls, buf, 0, len(buf), 0) or ("", str(fault) or type(fault).__name__)
    return DecodeError(cls.FULL_NAME + path, what)


def _locate(cls: type[Message], buf: bytes, pos: int, end: int, depth: int) -> Where | None:
    if depth > wire.MAX_DEPTH:
        return "", f"messages are nested more than {wire.MAX_DEPTH} deep"
    by_number = {field.number: field for field in fields_of(cls)}
    while pos < end:
        start, tag = pos, 0
        try:
            tag, pos = wire.take_varint(buf, pos)
            after = wire.skip_field(buf, start, end)
        except (IndexError, ValueError) as fault:
            field = by_number.get(tag >> 3)
            what = "truncated" if isinstance(fault, IndexError) else str(fault)
            return f".{field.name}" if field else "", f"{what} at byte {start}"
        field = by_number.get(tag >> 3)
        found = _locate_in_field(field, buf, pos, after, tag & 7, depth) if field else None
        if found:
            assert field is not None
            return f".{field.name}{found[0]}", found[1]
        pos = after
    return None


def _locate_in_field(field: Field, buf: bytes, pos: int, end: int, wire_type: int, depth: int) -> Where | None:
    if field.key is not None:
        if wire_type != 2:
            return None
        pos, _ = wire.take_span(buf, pos)
        return _locate_in_entry(field, buf, pos, end, depth)
    own = _WIRE_TYPES.get(field.kind, 0)
    if wire_type == own:
        return _locate_in_value(field.kind, field.cls, buf, pos, end, depth)
    if wire_type == 2 and field.repeated:
        pos, _ = wire.take_span(buf, pos)
        while pos < end:
            try:
                _, pos = _taker(field.kind)(buf, pos)
            except (IndexError, ValueError) as fault:
                return "", f"packed values are malformed: {fault} at byte {pos}"
        if pos != end:
            return "", f"packed values run past their length at byte {pos}"
    return None


def _locate_in_entry(field: Field, buf: bytes, pos: int, end: int, depth: int) -> Where | None:
    assert field.key is not None
    while pos < end:
        start = pos
        try:
            tag, pos = wire.take_varint(buf, pos)
            after = wire.skip_field(buf, start, end)
        except (IndexError, ValueError) as fault:
            return "", f"map entry is malformed: {'truncated' if isinstance(fault, IndexError) else fault}"
        kind, cls = (field.key, None) if tag >> 3 == 1 else (field.kind, field.cls)
        if tag >> 3 in (1, 2) and tag & 7 == _WIRE_TYPES.get(kind, 0):
            found = _locate_in_value(kind, cls, buf, pos, after, depth)
            if found:
                return f"{'[key]' if tag >> 3 == 1 else '[value]'}{found[0]}", found[1]
        pos = after
    return None


def _locate_in_value(kind: str, cls: Any, buf: bytes, pos: int, end: int, depth: int) -> Where | None:
    if kind == "message":
        pos, _ = wire.take_span(buf, pos)
        return _locate(cls, buf, pos, end, depth + 1)
    try:
        _taker(kind)(buf, pos)
    except UnicodeDecodeError as fault:
        start, _ = wire.take_span(buf, pos)
        return "", f"not UTF-8: {fault.reason} at byte {start + fault.start}"
    except (IndexError, ValueError) as fault:
        return "", f"{fault} at byte {pos}"
    return None


def _taker(kind: str) -> Callable[[bytes, int], tuple[object, int]]:
    taker: Callable[[bytes, int], tuple[object, int]] = getattr(wire, f"take_{kind}")
    return taker


def encode_error(message: Message, fault: Exception) -> Exception:
    """What to raise for a message at which the writer stopped with `fault`."""
    if isinstance(fault, MemoryError):
        return fault
    try:
        path, what = _misfit(message) or ("", str(fault) or type(fault).__name__)
    except RecursionError:
        path, what = "", "messages are nested too deeply; one may contain itself"
    return EncodeError(message.FULL_NAME + path, what)


def _misfit(message: Message) -> Where | None:
    oneofs: dict[str, str] = {}
    for field in fields_of(type(message)):
        value = getattr(message, field.name)
        if field.oneof is not None and value is not None:
            first = oneofs.setdefault(field.oneof, field.name)
            if first != field.name:
                return f".{field.name}", f"{first} is set too, and of oneof {field.oneof} only one can be"
        found = _misfit_field(field, value)
        if found:
            return f".{field.name}{found[0]}", found[1]
    return None


def _misfit_field(field: Field, value: Any) -> Where | None:
    if field.key is not None:
        if not hasattr(value, "items"):
            return "", f"expected a dict, got {_shown(value)}"
        for key, each in value.items():
            found = _misfit_value(field.key, None, key)
            if found:
                return "", f"key {key!r}: {found[1]}"
            found = _misfit_value(field.kind, field.cls, each)
            if found:
                return f"[{key!r}]{found[0]}", found[1]
        return None
    if field.repeated:
        if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
            return "", f"expected a list, got {_shown(value)}"
        for index, each in enumerate(value):
            found = _misfit_value(field.kind, field.cls, each)
            if found:
                return f"[{index}]{found[0]}", found[1]
        return None
    unset = None if field.nullable else field.zero
    left_out = value is unset if field.nullable or field.kind == "bool" else value == unset
    return None if left_out else _misfit_value(field.kind, field.cls, value)


def _misfit_value(kind: str, cls: Any, value: Any) -> Where | None:
    if kind == "message":
        if not isinstance(value, cls):
            return "", f"expected {cls.__name__}, got {_shown(value)}"
        return _misfit(value)
    try:
        getattr(wire, f"put_{kind}")(bytearray(), value)
    except UnicodeEncodeError as fault:
        return "", f"{value!r} is not text that UTF-8 can carry: {fault.reason}"
    except Exception as fault:
        expected = cls.__name__ if cls is not None else scalar_type(kind).__name__
        if isinstance(value, int) and scalar_type(kind) is int:
            return "", f"{value} is out of range for {kind}"
        if isinstance(value, float) and kind == "float":
            return "", f"{value} is out of range for {kind}: {fault}"
        return "", f"expected {expected}, got {_shown(value)}"
    return None


def _shown(value: object) -> str:
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= 60 else text[:57] + '...'}"
