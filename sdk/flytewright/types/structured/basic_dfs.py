"""The handlers of pandas' data frames and of Arrow's tables; importing them needs both libraries."""

from ...typeengine.dataframes.arrow_tables import ArrowToParquetEncodingHandler, ParquetToArrowDecodingHandler
from ...typeengine.dataframes.pandas_frames import (
    CSVToPandasDecodingHandler,
    PandasToCSVEncodingHandler,
    PandasToParquetEncodingHandler,
    ParquetToPandasDecodingHandler,
)

__all__ = [
    "ArrowToParquetEncodingHandler",
    "CSVToPandasDecodingHandler",
    "PandasToCSVEncodingHandler",
    "PandasToParquetEncodingHandler",
    "ParquetToArrowDecodingHandler",
    "ParquetToPandasDecodingHandler",
]
