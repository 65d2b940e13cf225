"""Handlers for Arrow tables: parquet, which is the default, and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.dataset
import pyarrow.parquet

from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.literals import StructuredDatasetMetadata
from flytewright_idl.core.types import StructuredDatasetType

from .files import brought, check_columns, csv_file, parquet_files, reading, wanted, written
from .handlers import (
    CSV,
    EVERY_FILE_SYSTEM,
    PARQUET,
    StructuredDatasetDecoder,
    StructuredDatasetEncoder,
    add,
    renderers,
)
from .renderers import ArrowRenderer


def parquet_dataset(value: DatasetLiteral, columns: list[str] | None) -> Any:
    """A data set's files as Arrow sees them, once it is sure that the columns are there."""
    files = [str(each) for each in parquet_files(brought(value))]
    found = pa.dataset.dataset(files, format="parquet")
    check_columns(value.uri, columns, found.schema.names)
    return found


def with_index(dataset: Any, columns: list[str] | None) -> list[str] | None:
    """The columns, and those that hold the index of the data frame that pandas wrote."""
    if columns is None:
        return None
    index = (dataset.schema.pandas_metadata or {}).get("index_columns", ())
    return [*columns, *(each for each in index if isinstance(each, str) and each not in columns)]


def parquet_parts(value: DatasetLiteral, columns: list[str] | None, *, index: bool = False) -> Iterator[Any]:
    """A data set's record batches, with pandas' index if it is wanted."""
    with reading(value.uri, PARQUET):
        dataset = parquet_dataset(value, columns)
        yield from dataset.to_batches(columns=with_index(dataset, columns) if index else columns)


class ArrowToParquetEncodingHandler(StructuredDatasetEncoder[Any]):
    """Writes parquet."""

    def __init__(self) -> None:
        super().__init__(pa.Table, None, PARQUET)

    def encode(
        self, ctx: Any, structured_dataset: Any, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        table = structured_dataset.dataframe
        return written(
            structured_dataset, structured_dataset_type, PARQUET, lambda path: pa.parquet.write_table(table, path)
        )


class ParquetToArrowDecodingHandler(StructuredDatasetDecoder[Any]):
    """Reads parquet, only the columns that are asked for."""

    def __init__(self) -> None:
        super().__init__(pa.Table, None, PARQUET)

    def decode(self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata) -> Any:
        columns = wanted(current_task_metadata)
        with reading(flyte_value.uri, PARQUET):
            return parquet_dataset(flyte_value, columns).to_table(columns=columns)

    def parts(
        self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> Iterator[Any]:
        columns = wanted(current_task_metadata)
        return (pa.Table.from_batches([each]) for each in parquet_parts(flyte_value, columns))


class ArrowToCSVEncodingHandler(StructuredDatasetEncoder[Any]):
    """Writes CSV with a header."""

    def __init__(self) -> None:
        super().__init__(pa.Table, None, CSV)

    def encode(
        self, ctx: Any, structured_dataset: Any, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        table = structured_dataset.dataframe
        return written(structured_dataset, structured_dataset_type, CSV, lambda path: pa.csv.write_csv(table, path))


class CSVToArrowDecodingHandler(StructuredDatasetDecoder[Any]):
    """Reads CSV, only the columns that are asked for."""

    def __init__(self) -> None:
        super().__init__(pa.Table, None, CSV)

    def decode(self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata) -> Any:
        columns = wanted(current_task_metadata)
        with reading(flyte_value.uri, CSV):
            table = pa.csv.read_csv(csv_file(brought(flyte_value)))
            check_columns(flyte_value.uri, columns, table.column_names)
            return table if columns is None else table.select(columns)


for _handler in (
    ArrowToParquetEncodingHandler(),
    ParquetToArrowDecodingHandler(),
    ArrowToCSVEncodingHandler(),
    CSVToArrowDecodingHandler(),
):
    add(_handler, EVERY_FILE_SYSTEM, default_format=True)
renderers.setdefault(pa.Table, ArrowRenderer())
