"""Under the path that flytekit's users know; defined in `flytewright.typeengine`."""

from . import (
    FlyteSchema,
    LocalIOSchemaReader,
    LocalIOSchemaWriter,
    SchemaEngine,
    SchemaFormat,
    SchemaHandler,
    SchemaOpenMode,
    SchemaReader,
    SchemaWriter,
)

__all__ = [
    "FlyteSchema",
    "LocalIOSchemaReader",
    "LocalIOSchemaWriter",
    "SchemaEngine",
    "SchemaFormat",
    "SchemaHandler",
    "SchemaOpenMode",
    "SchemaReader",
    "SchemaWriter",
]
