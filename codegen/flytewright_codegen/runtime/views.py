"""What a message looks like from Python: its dataclass fields, equality, ``repr`` and copies.

All of it reads the field descriptions, and none of it runs while messages are encoded or decoded.
"""

from __future__ import annotations

import copy
import dataclasses
from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar

from .fields import ZEROS, Field

if TYPE_CHECKING:
    from .message import Message

M = TypeVar("M", bound="Message")

PYTHON_TYPES: dict[str, type] = {
    "string": str,
    "bytes": bytes,
    "bool": bool,
    "float": float,
    "double": float,
}
"""Python's type of a proto scalar, where it is not int."""


_described: dict[type[Message], tuple[Field, ...]] = {}


def fields_of(cls: type[Message]) -> tuple[Field, ...]:
    """The fields of a message class, in the order of the ``.proto`` file."""
    fields = _described.get(cls)
    if fields is None:
        fields = _described[cls] = cls._fields(Field)
    return fields


def scalar_type(name: str) -> type:
    """The Python type of a proto scalar."""
    return PYTHON_TYPES.get(name, int)


def _annotation(field: Field) -> Any:
    value: Any = field.cls or scalar_type(field.kind)
    if field.key is not None:
        return GenericAlias(dict, (scalar_type(field.key), value))
    if field.repeated:
        return GenericAlias(list, (value,))
    return value | None if field.nullable else value


def dataclass_fields(cls: type[Message]) -> dict[str, dataclasses.Field[Any]]:
    """The ``__dataclass_fields__`` of a message class."""
    specs: list[tuple[str, Any, dataclasses.Field[Any]]] = []
    for field in fields_of(cls):
        spec: Any
        if field.key is not None or field.repeated:
            spec = dataclasses.field(default_factory=dict if field.key is not None else list, kw_only=True)
        else:
            spec = dataclasses.field(default=field.default(), kw_only=True)
        specs.append((field.name, _annotation(field), spec))
    model = dataclasses.make_dataclass(cls.__name__, specs)
    return {spec.name: spec for spec in dataclasses.fields(model)}


def _same(left: object, right: object) -> bool:
    """Equality in which NaN equals itself, as in protobuf's own messages."""
    if left == right:
        return True
    if isinstance(left, float) and isinstance(right, float):
        return left != left and right != right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_same(value, right[key]) for key, value in left.items())
    return False


def equal(left: Message, right: Message) -> bool:
    """Whether two messages of one class have the same fields, unknown ones included."""
    for field in fields_of(type(left)):
        a, b = getattr(left, field.name), getattr(right, field.name)
        if a != b and not (field.kind in {"float", "double"} and _same(a, b)):
            return False
    return (left._unknown or b"") == (right._unknown or b"")


def is_set(field: Field, value: object) -> bool:
    """Whether a field's value is one that goes over the wire."""
    if value is None:
        return False
    if field.nullable:
        return True
    if field.repeated or field.key is not None:
        return bool(value)
    if isinstance(value, float):
        return value != 0 or str(value) == "-0.0"
    return value != ZEROS.get(field.kind, 0)


def describe(message: Message) -> str:
    """The ``repr``: the constructor call with the fields that are set."""
    parts = []
    for field in fields_of(type(message)):
        value = getattr(message, field.name)
        if is_set(field, value):
            parts.append(f"{field.name}={value!r}")
    if message._unknown:
        parts.append(f"unknown_fields={bytes(message._unknown)!r}")
    return f"{type(message).__name__}({', '.join(parts)})"


def shallow_copy(message: M) -> M:
    """A message of the same class with the same values."""
    twin = type(message)(**{field.name: getattr(message, field.name) for field in fields_of(type(message))})
    if message._unknown:
        twin._unknown = bytearray(message._unknown)
    return twin


def deep_copy(message: M, memo: dict[int, Any]) -> M:
    """A message of the same class with copies of the values."""
    values = {field.name: copy.deepcopy(getattr(message, field.name), memo) for field in fields_of(type(message))}
    twin = type(message)(**values)
    if message._unknown:
        twin._unknown = bytearray(message._unknown)
    return twin
