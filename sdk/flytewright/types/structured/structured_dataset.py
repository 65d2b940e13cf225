"""Data frames of any library, and who writes and reads them."""

from ...typeengine.dataframes.dataset import StructuredDataset
from ...typeengine.dataframes.handlers import (
    CSV,
    GENERIC_FORMAT,
    PARQUET,
    DuplicateHandlerError,
    StructuredDatasetDecoder,
    StructuredDatasetEncoder,
    StructuredDatasetFormat,
)
from ...typeengine.dataframes.shapes import supported_types as get_supported_types
from ...typeengine.dataframes.transformer import StructuredDatasetTransformerEngine

__all__ = [
    "CSV",
    "GENERIC_FORMAT",
    "PARQUET",
    "DuplicateHandlerError",
    "StructuredDataset",
    "StructuredDatasetDecoder",
    "StructuredDatasetEncoder",
    "StructuredDatasetFormat",
    "StructuredDatasetTransformerEngine",
    "get_supported_types",
]
