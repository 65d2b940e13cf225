"""Handlers for polars, eager and lazy: parquet, which is the default, and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl

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

ROWS_OF_A_PART = 100_000


def _scan(value: DatasetLiteral, format: str, columns: list[str] | None) -> pl.LazyFrame:  # noqa: A002
    path = brought(value)
    frame = pl.scan_parquet(parquet_files(path)) if format == PARQUET else pl.scan_csv(csv_file(path))
    check_columns(value.uri, columns, frame.collect_schema().names())
    return frame if columns is None else frame.select(columns)


class PolarsEncoder(StructuredDatasetEncoder[Any]):
    """Writes a frame in one of the formats; a lazy one is computed."""

    def encode(
        self, ctx: Any, structured_dataset: Any, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        frame = structured_dataset.dataframe
        return written(
            structured_dataset, structured_dataset_type, self.supported_format, lambda at: self._write(frame, at)
        )

    def _write(self, frame: pl.DataFrame | pl.LazyFrame, path: Path) -> None:
        computed = frame.collect() if isinstance(frame, pl.LazyFrame) else frame
        assert isinstance(computed, pl.DataFrame)
        if self.supported_format == PARQUET:
            computed.write_parquet(path)
        else:
            computed.write_csv(path)


class PolarsDecoder(StructuredDatasetDecoder[Any]):
    """Reads a frame, only the columns that are asked for."""

    def decode(self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata) -> Any:
        with reading(flyte_value.uri, self.supported_format):
            frame = _scan(flyte_value, self.supported_format, wanted(current_task_metadata))
            return frame if self.python_type is pl.LazyFrame else frame.collect()

    def parts(
        self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> Iterator[Any]:
        whole = self.decode(ctx, flyte_value, current_task_metadata)
        if isinstance(whole, pl.LazyFrame):
            yield whole
        else:
            yield from whole.iter_slices(ROWS_OF_A_PART)


class PolarsRenderer:
    """The statistics of a frame's columns."""

    def to_html(self, df: pl.DataFrame | pl.LazyFrame) -> str:
        """The statistics as HTML."""
        return df.describe()._repr_html_()


for _type in (pl.DataFrame, pl.LazyFrame):
    for _format in (PARQUET, CSV):
        add(PolarsEncoder(_type, None, _format), EVERY_FILE_SYSTEM, default_format=True)
        add(PolarsDecoder(_type, None, _format), EVERY_FILE_SYSTEM, default_format=True)
    renderers.setdefault(_type, PolarsRenderer())
