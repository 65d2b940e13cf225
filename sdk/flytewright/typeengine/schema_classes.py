"""Dataclasses made from JSON schemas, for structures that are known only from the backend."""

from __future__ import annotations

import copy
import dataclasses
import datetime as dt
import json
import typing
import uuid
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from ..errors import TypeMismatchError
from .files import FlyteDirectory, FlyteFile

Schema = Mapping[str, Any]

HANDLES: dict[str, Any] = {"FlyteFile": FlyteFile, "FlyteDirectory": FlyteDirectory}
"""Structures that stand for a handle, by their title."""

FORMATS: dict[tuple[str, str], Any] = {
    ("string", "date-time"): dt.datetime,
    ("string", "date"): dt.date,
    ("string", "uuid"): uuid.UUID,
    ("string", "base64"): bytes,
    ("number", "time-delta"): dt.timedelta,
    ("number", "integer"): int,
}
SCALARS: dict[str, Any] = {"string": str, "integer": int, "number": float, "boolean": bool, "null": type(None)}

MARK = "__made_from_schema__"
"""The attribute of classes that were made here: they take dicts and look-alikes for their values."""


def class_of(schema: Schema) -> type:
    """The dataclass that a JSON schema describes; equal schemas give the same class."""
    return _made(json.dumps(schema, sort_keys=True))


def is_made(cls: type) -> bool:
    """Whether a class was made from a schema."""
    return MARK in cls.__dict__


@cache
def _made(text: str) -> type:
    schema = json.loads(text)
    definitions = {**schema.get("definitions", {}), **schema.get("$defs", {})}
    whole = definitions[_name(schema["$ref"])] if "$ref" in schema else schema
    if not isinstance(whole.get("properties"), dict):
        raise TypeMismatchError(f"the JSON schema {text} does not describe the fields of a structure")
    required = set(whole.get("required", ()))
    fields: list[tuple[str, Any, Any]] = []
    for name, each in whole["properties"].items():
        hint = _hint(each, definitions)
        known = "default" in each and name not in required and _plain(hint)
        fields.append((name, hint, _default(each["default"], hint) if known else dataclasses.field()))
    title = str(whole.get("title") or (_name(schema["$ref"]) if "$ref" in schema else "Structure"))
    return dataclasses.make_dataclass(title, fields, namespace={MARK: True, "__module__": __name__}, kw_only=True)


def _default(value: Any, hint: Any) -> Any:
    if isinstance(value, float) and hint is not float and value.is_integer() and int in (hint, *typing.get_args(hint)):
        value = int(value)  # the schema has come as a Struct, which knows doubles only
    make: Callable[[], Any] = lambda: copy.deepcopy(value)  # noqa: E731 - it holds the value
    return dataclasses.field(default_factory=make)


def _plain(hint: Any) -> bool:
    """Whether the default in a schema is the value itself, as it is for scalars, and not what stands for one."""
    parts = typing.get_args(hint) or (hint,)
    return all(part in SCALARS.values() or isinstance(part, (str, int)) for part in parts)


def _hint(schema: Schema, definitions: Mapping[str, Schema]) -> Any:
    """The Python type of the values that a schema describes."""
    if "$ref" in schema:
        target = definitions[_name(schema["$ref"])]
        return _hint({**target, "$defs": dict(definitions)} if "properties" in target else target, definitions)
    if "anyOf" in schema:
        return typing.Union[tuple(_hint(each, definitions) for each in schema["anyOf"])]  # noqa: UP007 - computed
    if "enum" in schema or "const" in schema:
        return _choice(schema.get("enum", [schema.get("const")]))
    kind = schema.get("type")
    if isinstance(kind, list):
        return typing.Union[tuple(_hint({**schema, "type": each}, definitions) for each in kind)]  # noqa: UP007
    if kind == "array":
        return _array(schema, definitions)
    if kind == "object":
        return _object(schema, definitions)
    return FORMATS.get((str(kind), str(schema.get("format"))), SCALARS.get(str(kind), Any))


def _array(schema: Schema, definitions: Mapping[str, Schema]) -> Any:
    if "prefixItems" in schema:
        return tuple.__class_getitem__(tuple(_hint(each, definitions) for each in schema["prefixItems"]))
    return list.__class_getitem__(_hint(schema["items"], definitions)) if schema.get("items") else list


def _object(schema: Schema, definitions: Mapping[str, Schema]) -> Any:
    title = schema.get("title")
    if title in HANDLES and "path" in schema.get("properties", {}):
        return HANDLES[title]
    if "properties" in schema:
        return class_of({**schema, "$defs": dict(definitions)} if definitions else schema)
    values = schema.get("additionalProperties")
    return dict.__class_getitem__((str, _hint(values, definitions))) if isinstance(values, dict) and values else dict


def _choice(values: list[Any]) -> Any:
    whole = [int(each) if isinstance(each, float) and each.is_integer() else each for each in values]
    kinds = {type(each) for each in whole}
    return typing.Literal[tuple(whole)] if len(kinds) == 1 and kinds <= {str, int, bool} else Any


def _name(reference: str) -> str:
    return reference.rsplit("/", 1)[-1]
