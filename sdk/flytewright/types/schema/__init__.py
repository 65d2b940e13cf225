"""The predecessor of data sets."""

from ...typeengine.dataframes.schema import FlyteSchema, SchemaFormat, SchemaOpenMode

__all__ = ["FlyteSchema", "SchemaFormat", "SchemaOpenMode"]
