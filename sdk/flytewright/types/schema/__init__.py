"""The predecessor of data sets."""

from ...typeengine.dataframes.schema import FlyteSchema, SchemaOpenMode
from ...typeengine.dataframes.schema_handlers import (
    LocalIOSchemaReader,
    LocalIOSchemaWriter,
    SchemaEngine,
    SchemaFormat,
    SchemaHandler,
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
