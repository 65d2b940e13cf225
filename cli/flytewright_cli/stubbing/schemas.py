"""JSON schemas of structures, laid out so that each structure is described once and under a name of its own."""

from __future__ import annotations

import json
import keyword
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from .names import Names, class_name

Schema = Mapping[str, Any]

STRUCT: Final = {"customTypePath": "flytewright.remote.typed.Struct"}
HANDLES: Final = {
    "FlyteDirectory": {"customTypePath": "flytewright.FlyteDirectory"},
    "FlyteFile": {"customTypePath": "flytewright.FlyteFile"},
    "FlyteSchema": {"customTypePath": "flytewright.types.schema.FlyteSchema"},
    "StructuredDataset": {"customTypePath": "flytewright.StructuredDataset"},
}
"""Structures that stand for data elsewhere, by their titles."""
FORMATS: Final[Mapping[tuple[str, str], Schema]] = {
    ("string", "date-time"): {"type": "string", "format": "date-time"},
    ("string", "date"): {"type": "string", "format": "date"},
    ("string", "uuid"): {"customTypePath": "uuid.UUID"},
    ("string", "base64"): {"type": "string", "format": "binary"},
    ("number", "time-delta"): {"type": "number", "format": "time-delta"},
    ("number", "integer"): {"type": "integer"},
}
"""Scalars that are more than their types say; other formats are limits, which the backend's own code checks."""
EMPTY: Final[Mapping[str, Any]] = {"array": [], "object": {}}
SCALARS = frozenset({"string", "integer", "number", "boolean", "null"})


@dataclass
class Structures:
    """The structures that a module has by now."""

    names: Names
    definitions: dict[str, Schema] = field(default_factory=dict)
    """What each of them looks like, by the name of its class."""
    _known: dict[str, str] = field(default_factory=dict)

    def add(self, schema: Schema) -> str | None:
        """The name of the class for a schema; None for one without fields that Python can name."""
        described = _Reading(self, {**schema.get("definitions", {}), **schema.get("$defs", {})}).of(schema)
        name = described.get("$ref")
        return name.rpartition("/")[2] if isinstance(name, str) else None

    def keep(self, title: str, body: Schema) -> Schema:
        """A reference to a structure, which is new or known."""
        key = f"{title} {json.dumps(body, sort_keys=True)}"
        if key not in self._known:
            name = self._known[key] = self.names.claim(class_name(title))
            self.definitions[name] = _renamed(body, title, name)
        return {"$ref": f"#/$defs/{self._known[key]}"}


@dataclass(frozen=True)
class _Reading:
    """One schema, with the definitions that it refers to."""

    into: Structures
    local: Mapping[str, Schema]
    open: frozenset[str] = frozenset()
    """Definitions that are being read: one that refers to itself is described once."""

    def of(self, schema: Schema) -> dict[str, Any]:
        """The schema as it is laid out."""
        if "$ref" in schema:
            return self._referred(str(schema["$ref"]).rpartition("/")[2])
        for word in ("anyOf", "oneOf"):
            if word in schema:
                return {"anyOf": [self.of(each) for each in schema[word]]}
        if len(schema.get("allOf", ())) == 1:
            return self.of(schema["allOf"][0])
        if "enum" in schema or "const" in schema:
            return {"enum": [_whole(each) for each in schema.get("enum", [schema.get("const")])]}
        kind = schema.get("type")
        if isinstance(kind, list):
            return {"anyOf": [self.of({**schema, "type": each}) for each in kind]}
        if kind == "array":
            return self._array(schema)
        if kind == "object":
            return self._object(schema, str(schema.get("title") or "Structure"))
        if kind not in SCALARS:
            return {}
        return dict(FORMATS.get((kind, str(schema.get("format"))), {"type": kind}))

    def _referred(self, name: str) -> dict[str, Any]:
        if name in self.open:
            return {"$ref": f"#/$defs/ {name}"}
        target = self.local.get(name, {})
        if "properties" not in target:
            return replace(self, open=self.open | {name}).of(target)
        return replace(self, open=self.open | {name})._object(target, name)

    def _array(self, schema: Schema) -> dict[str, Any]:
        if "prefixItems" in schema:
            items = [self.of(each) for each in schema["prefixItems"]]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
        return {"type": "array", "items": self.of(schema.get("items") or {})}

    def _object(self, schema: Schema, title: str) -> dict[str, Any]:
        fields = schema.get("properties")
        if not isinstance(fields, dict):
            values = schema.get("additionalProperties")
            mapping = {"type": "object", "additionalProperties": self.of(values)} if isinstance(values, dict) else {}
            return mapping if mapping and values else dict(STRUCT)
        if title in HANDLES:
            return dict(HANDLES[title])
        if not all(name.isidentifier() and not keyword.iskeyword(name) for name in fields):
            return dict(STRUCT)
        required = schema.get("required", ())
        properties = {name: self._field(each, name in required) for name, each in sorted(fields.items())}
        return dict(self.into.keep(title, {"type": "object", "properties": properties, "required": sorted(properties)}))

    def _field(self, schema: Schema, required: bool) -> dict[str, Any]:
        """A field, with its default where the schema says what it is; a collection without one is empty."""
        described = self.of(schema)
        if required:
            return described
        if "default" in schema and (schema["default"] is None or is_plain(described)):
            return {**described, "default": _whole_as(described, schema["default"])}
        empty = EMPTY.get(str(described.get("type")))
        if "default" not in schema and empty is not None and "prefixItems" not in described:
            return {**described, "default": empty}
        return {**described, "default": {}} if described == STRUCT and "default" not in schema else described


def is_plain(described: Schema) -> bool:
    """Whether values of a schema are written in JSON as they are in Python."""
    if "anyOf" in described:
        return all(is_plain(each) for each in described["anyOf"])
    if "enum" in described:
        return True
    if described.get("type") == "array":
        return all(is_plain(each) for each in described.get("prefixItems", [described.get("items", {})]))
    return described.get("type") in SCALARS and "format" not in described


def _whole(value: Any) -> Any:
    """A whole number as an int: the schema has come as a Struct, which knows doubles only."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _whole_as(described: Schema, value: Any) -> Any:
    if isinstance(value, list):
        items = described.get("prefixItems") or [described.get("items", {})] * len(value)
        return [_whole_as(item, each) for item, each in zip(items, value, strict=False)]
    kinds = {each.get("type") for each in described.get("anyOf", [described])}
    return _whole(value) if "number" not in kinds or "integer" in kinds else value


def _renamed(part: Any, title: str, name: str) -> Any:
    """A structure whose references to itself name its class."""
    if isinstance(part, dict):
        if part.get("$ref") == f"#/$defs/ {title}":
            return {**part, "$ref": f"#/$defs/{name}"}
        return {key: _renamed(each, title, name) for key, each in part.items()}
    return [_renamed(each, title, name) for each in part] if isinstance(part, list) else part
