"""Handlers for pandas: parquet, which is the default, and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.literals import StructuredDatasetMetadata
from flytewright_idl.core.types import StructuredDatasetType

from .files import brought, check_columns, csv_file, reading, wanted, written
from .handlers import (
    CSV,
    EVERY_FILE_SYSTEM,
    PARQUET,
    StructuredDatasetDecoder,
    StructuredDatasetEncoder,
    add,
    renderers,
)
from .renderers import TopFrameRenderer

ROWS_OF_A_PART = 100_000


class PandasToParquetEncodingHandler(StructuredDatasetEncoder[Any]):
    """Writes parquet with timestamps in microseconds."""

    def __init__(self) -> None:
        super().__init__(pd.DataFrame, None, PARQUET)

    def encode(
        self, ctx: Any, structured_dataset: Any, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        frame = structured_dataset.dataframe
        return written(
            structured_dataset,
            structured_dataset_type,
            PARQUET,
            lambda path: frame.to_parquet(path, coerce_timestamps="us", allow_truncated_timestamps=False),
        )


class ParquetToPandasDecodingHandler(StructuredDatasetDecoder[Any]):
    """Reads parquet, only the columns that are asked for."""

    def __init__(self) -> None:
        super().__init__(pd.DataFrame, None, PARQUET)

    def decode(self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata) -> Any:
        from .arrow_tables import parquet_dataset, with_index

        columns = wanted(current_task_metadata)
        with reading(flyte_value.uri, PARQUET):
            dataset = parquet_dataset(flyte_value, columns)
            return dataset.to_table(columns=with_index(dataset, columns)).to_pandas()

    def parts(
        self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> Iterator[Any]:
        from .arrow_tables import parquet_parts

        return (each.to_pandas() for each in parquet_parts(flyte_value, wanted(current_task_metadata), index=True))


class PandasToCSVEncodingHandler(StructuredDatasetEncoder[Any]):
    """Writes CSV with a header and without the index."""

    def __init__(self) -> None:
        super().__init__(pd.DataFrame, None, CSV)

    def encode(
        self, ctx: Any, structured_dataset: Any, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        frame = structured_dataset.dataframe
        return written(structured_dataset, structured_dataset_type, CSV, lambda path: frame.to_csv(path, index=False))


class CSVToPandasDecodingHandler(StructuredDatasetDecoder[Any]):
    """Reads CSV, only the columns that are asked for."""

    def __init__(self) -> None:
        super().__init__(pd.DataFrame, None, CSV)

    def decode(self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata) -> Any:
        columns = wanted(current_task_metadata)
        with reading(flyte_value.uri, CSV):
            path = csv_file(brought(flyte_value))
            check_columns(flyte_value.uri, columns, pd.read_csv(path, nrows=0).columns)
            frame = pd.read_csv(path, usecols=columns)
            return frame if columns is None else frame[columns]

    def parts(
        self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> Iterator[Any]:
        columns = wanted(current_task_metadata)
        with reading(flyte_value.uri, CSV):
            path = csv_file(brought(flyte_value))
            check_columns(flyte_value.uri, columns, pd.read_csv(path, nrows=0).columns)
            with pd.read_csv(path, usecols=columns, chunksize=ROWS_OF_A_PART) as chunks:
                yield from chunks


for _handler in (
    PandasToParquetEncodingHandler(),
    ParquetToPandasDecodingHandler(),
    PandasToCSVEncodingHandler(),
    CSVToPandasDecodingHandler(),
):
    add(_handler, EVERY_FILE_SYSTEM, default_format=True)
renderers.setdefault(pd.DataFrame, TopFrameRenderer())
