"""JSON schemas of structures, as mashumaro writes them for the types it knows."""

from __future__ import annotations

from typing import Any

from mashumaro.jsonschema import build_json_schema
from mashumaro.jsonschema.models import Context, JSONSchema
from mashumaro.jsonschema.plugins import BasePlugin
from mashumaro.jsonschema.schema import Instance, get_schema

from .files import DirectoryFields, FileFields, FlyteDirectory, FlyteFile

FIELDS = {FlyteFile: FileFields, FlyteDirectory: DirectoryFields}
"""What stands in a schema for a handle."""


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
    return build_json_schema(cls, plugins=[HandlePlugin()]).to_dict()
