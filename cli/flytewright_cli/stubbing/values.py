"""Python expressions for the defaults of inputs."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flytewright.errors import FlytewrightError
from flytewright.typeengine.guess import plain_value
from flytewright_idl.core.literals import Literal, Primitive, Scalar
from flytewright_idl.core.types import LiteralType

from .schemas import STRUCT, Schema, is_plain
from .types import PICKLE, Annotations


@dataclass(frozen=True)
class Expressions:
    """Expressions for values, in a module that has the given types."""

    types: Annotations

    def of(self, literal: Literal, kind: LiteralType | None) -> str | None:
        """The expression for a literal; None where none can be written."""
        if kind is None:
            return None
        if literal.collection is not None and kind.collection_type is not None:
            items = [self.of(each, kind.collection_type) for each in literal.collection.literals]
            return _joined("[", items, "]")
        if literal.map is not None and kind.map_value_type is not None:
            values = {key: self.of(each, kind.map_value_type) for key, each in literal.map.literals.items()}
            return _mapping(values)
        return self._scalar(literal.scalar, literal, kind) if literal.scalar is not None else None

    def _scalar(self, scalar: Scalar, literal: Literal, kind: LiteralType) -> str | None:
        if scalar.none_type is not None:
            return "None"
        if scalar.union is not None and scalar.union.value is not None:
            return self.of(scalar.union.value, scalar.union.type)
        if scalar.primitive is not None:
            if kind.enum_type is not None:
                return self._member(scalar.primitive.string_value, tuple(kind.enum_type.values))
            return _primitive(scalar.primitive)
        if scalar.blob is not None and (kind.blob is None or kind.blob.format != PICKLE):
            return f"{self.types.of(kind, '').partition('[')[0]}({scalar.blob.uri!r})"
        if scalar.structured_dataset is not None:
            return f"StructuredDataset(uri={scalar.structured_dataset.uri!r})"
        if scalar.binary is not None or scalar.generic is not None:
            return self._structure(literal, kind)
        return None

    def _member(self, value: str | None, values: tuple[str, ...]) -> str | None:
        choice = self.types.choices.get(values)
        members = {} if choice is None else {each: name for name, each in choice.members.items()}
        return f"{choice.name}.{members[value]}" if choice is not None and value in members else None

    def _structure(self, literal: Literal, kind: LiteralType) -> str | None:
        try:
            data = plain_value(literal)
        except FlytewrightError:
            return None
        name = self.types.structure(kind)
        return self._described(data, STRUCT if name is None else {"$ref": f"#/$defs/{name}"})

    def _described(self, data: Any, described: Schema) -> str | None:
        """The expression for plain data of a schema."""
        if "$ref" in described:
            name = str(described["$ref"]).rpartition("/")[2]
            fields = self.types.structures.definitions[name]["properties"]
            if not isinstance(data, Mapping) or not data.keys() <= fields.keys():
                return None
            parts = {key: self._described(each, fields[key]) for key, each in sorted(data.items())}
            return _joined(f"{name}(", [each and f"{key}={each}" for key, each in parts.items()], ")")
        if "anyOf" in described:
            if data is None or is_plain(described):
                return _plain(data)
            options = [each for each in described["anyOf"] if each.get("type") != "null"]
            return self._described(data, options[0]) if len(options) == 1 else None
        if "prefixItems" in described and isinstance(data, list) and len(data) == len(described["prefixItems"]):
            items = [self._described(each, item) for each, item in zip(data, described["prefixItems"], strict=True)]
            return _joined("(", items, ",)" if items else ")")
        if described.get("type") == "array" and "items" in described and isinstance(data, list):
            return _joined("[", [self._described(each, described["items"]) for each in data], "]")
        if described.get("type") == "object" and isinstance(data, Mapping):
            return _mapping(
                {str(key): self._described(each, described["additionalProperties"]) for key, each in data.items()}
            )
        is_struct = described.get("customTypePath") == STRUCT["customTypePath"]
        return _plain(data) if is_struct or is_plain(described) else None


def _primitive(primitive: Primitive) -> str | None:
    if primitive.datetime is not None:
        return f"datetime.fromisoformat({primitive.datetime.datetime.isoformat()!r})"
    if primitive.duration is not None:
        return f"timedelta(seconds={primitive.duration.timedelta.total_seconds()!r})"
    return _plain(primitive.value)


def _plain(data: Any) -> str | None:
    """The expression for None, bool, int, float, str, and lists and dicts of them."""
    if data is None or isinstance(data, (bool, int, str)):
        return repr(data)
    if isinstance(data, float):
        return repr(data) if math.isfinite(data) else f"float({str(data)!r})"
    if isinstance(data, list):
        return _joined("[", [_plain(each) for each in data], "]")
    return _mapping({key: _plain(each) for key, each in data.items()}) if isinstance(data, Mapping) else None


def _joined(begin: str, parts: list[str | None], end: str) -> str | None:
    written = [each for each in parts if each is not None]
    return f"{begin}{', '.join(written)}{end}" if len(written) == len(parts) else None


def _mapping(values: Mapping[str, str | None]) -> str | None:
    return _joined("{", [each and f"{key!r}: {each}" for key, each in sorted(values.items())], "}")
