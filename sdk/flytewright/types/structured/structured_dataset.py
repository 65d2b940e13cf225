"""Data frames of any library, and who writes and reads them."""

from flytewright_idl.core.literals import StructuredDatasetMetadata
from flytewright_idl.core.types import StructuredDatasetType

from ...typeengine.dataframes.dataset import StructuredDataset
from ...typeengine.dataframes.handlers import (
    CSV,
    GENERIC_FORMAT,
    PARQUET,
    DuplicateHandlerError,
    Renderable,
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
    "Renderable",
    "StructuredDataset",
    "StructuredDatasetDecoder",
    "StructuredDatasetEncoder",
    "StructuredDatasetFormat",
    "StructuredDatasetMetadata",
    "StructuredDatasetTransformerEngine",
    "StructuredDatasetType",
    "get_supported_types",
]
