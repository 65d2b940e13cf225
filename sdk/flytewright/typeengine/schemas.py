"""JSON schemas of structures, as mashumaro writes them for the types it knows."""

from __future__ import annotations

import dataclasses
from typing import Any

import attrs
from mashumaro.jsonschema import build_json_schema
from mashumaro.jsonschema.models import Context, JSONSchema
from mashumaro.jsonschema.plugins import BasePlugin
from mashumaro.jsonschema.schema import Instance, get_schema

from .attrs_classes import twin
from .files import DirectoryFields, FileFields, FlyteDirectory, FlyteFile
from .plan import is_class
from .pydantic import is_model

FIELDS = {FlyteFile: FileFields, FlyteDirectory: DirectoryFields}
"""What stands in a schema for a handle."""


class StructurePlugin(BasePlugin):
    """Describes classes of attrs as the dataclasses that they could be, and pydantic's models as pydantic does."""

    def get_schema(self, instance: Instance, ctx: Context, schema: JSONSchema | None = None) -> JSONSchema | None:
        hint: Any = instance.type
        if is_model(hint):
            return JSONSchema.from_dict(inlined(hint.model_json_schema()))
        if is_class(hint) and attrs.has(hint) and not dataclasses.is_dataclass(hint):
            return get_schema(instance.derive(type=twin(hint)), ctx)
        return None


class HandlePlugin(BasePlugin):
    """Describes files and folders by their fields, and not as the paths that they also are."""

    def get_schema(self, instance: Instance, ctx: Context, schema: JSONSchema | None = None) -> JSONSchema | None:
        for handle, fields in FIELDS.items():
            if isinstance(instance.type, type) and issubclass(instance.type, handle):
                described = get_schema(instance.derive(type=fields), ctx)
                described.title = handle.__name__
                return described
        return None


def build(cls: Any) -> dict[str, Any]:
    """The JSON schema of a class, draft 2020-12."""
    return build_json_schema(cls, plugins=[HandlePlugin(), StructurePlugin()]).to_dict()


def inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """A JSON schema of pydantic's with its definitions where they are referred to, so that it can stand in another."""
    definitions = schema.get("$defs", {})

    def inline(part: Any, outer: frozenset[str]) -> Any:
        if isinstance(part, list):
            return [inline(each, outer) for each in part]
        if not isinstance(part, dict):
            return part
        name = str(part.get("$ref", "")).rpartition("/")[2]
        if name in outer:
            return {"type": "object", "title": name}  # a model that holds itself is described once
        if name in definitions:
            return inline(definitions[name], outer | {name})
        return {key: inline(each, outer) for key, each in part.items() if key != "$defs"}

    found: dict[str, Any] = inline(schema, frozenset())
    return found
