"""Data frames of any library, and who writes and reads them."""

from ...typeengine.dataframes.dataset import StructuredDataset
from ...typeengine.dataframes.handlers import DuplicateHandlerError, StructuredDatasetDecoder, StructuredDatasetEncoder
from ...typeengine.dataframes.transformer import StructuredDatasetTransformerEngine

__all__ = [
    "DuplicateHandlerError",
    "StructuredDataset",
    "StructuredDatasetDecoder",
    "StructuredDatasetEncoder",
    "StructuredDatasetTransformerEngine",
]
