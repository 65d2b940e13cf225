"""Data frames of each library cross the wire, whole, in parts, and by column."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import fsspec
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet
import pytest

from flytewright import sync
from flytewright.errors import PlacedError, TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import Staging, below, use
from flytewright.typeengine.context import FlyteContext
from flytewright.typeengine.dataframes import handlers
from flytewright.typeengine.dataframes.dataset import StructuredDataset
from flytewright.typeengine.dataframes.handlers import (
    DuplicateHandlerError,
    StructuredDatasetDecoder,
    StructuredDatasetEncoder,
)
from flytewright.typeengine.dataframes.transformer import StructuredDatasetTransformerEngine
from flytewright.typeengine.standard import engine
from flytewright.typeengine.transformer import AsyncTypeTransformer
from flytewright_idl.core.literals import Literal, Scalar, Schema, StructuredDatasetMetadata
from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.types import SchemaType, SimpleType, StructuredDatasetType

COLUMNS = {"name": ["a", "b", "c"], "size": [1, 2, 3], "share": [0.5, 0.25, 0.25]}
FRAMES: dict[str, Any] = {
    "pandas": pd.DataFrame(COLUMNS),
    "arrow": pa.table(COLUMNS),
    "polars": pl.DataFrame(COLUMNS),
    "lazy polars": pl.LazyFrame(COLUMNS),
}
frames = pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
formats = pytest.mark.parametrize("form", ["parquet", "csv"])


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    return below(tmp_path)


def plain(frame: Any) -> dict[str, list[Any]]:
    """The columns of a frame of any library."""
    if isinstance(frame, pl.LazyFrame):
        frame = frame.collect()
    if isinstance(frame, pl.DataFrame):
        return frame.to_dict(as_series=False)
    return dict(frame.to_dict("list") if isinstance(frame, pd.DataFrame) else frame.to_pydict())


def sent(hint: Any, value: Any, staging: Staging) -> Literal:
    """The literal of a value, as the next task gets it, its data at its place."""
    data = bytes(engine.plan_for(hint).encode(value, staging))
    sync.run(staging.flush())
    return Literal.parse(data)


def stored(literal: Literal) -> DatasetLiteral:
    assert literal.scalar is not None
    assert literal.scalar.structured_dataset is not None
    return literal.scalar.structured_dataset


def kind_of(dataset: DatasetLiteral) -> StructuredDatasetType:
    assert dataset.metadata is not None
    assert dataset.metadata.structured_dataset_type is not None
    return dataset.metadata.structured_dataset_type


def received(hint: Any, literal: Literal, staging: Staging) -> Any:
    return engine.plan_for(hint).decode(literal, staging)


@frames
@formats
def test_a_frame_comes_back_equal(frame: Any, form: str, staging: Staging) -> None:
    hint = Annotated[type(frame), form]
    literal = sent(hint, frame, staging)
    assert kind_of(stored(literal)).format == form
    assert plain(received(hint, literal, staging)) == COLUMNS


@frames
def test_a_frame_is_parquet_unless_declared_otherwise(frame: Any, staging: Staging) -> None:
    literal = sent(type(frame), frame, staging)
    assert kind_of(stored(literal)).format == "parquet"
    assert pyarrow.parquet.read_table(Path(stored(literal).uri) / "00000").to_pydict() == COLUMNS


@formats
@pytest.mark.parametrize("reader", FRAMES.values(), ids=FRAMES)
@pytest.mark.parametrize("writer", FRAMES.values(), ids=FRAMES)
def test_each_library_reads_what_another_wrote(writer: Any, reader: Any, form: str, staging: Staging) -> None:
    literal = sent(Annotated[StructuredDataset, form], StructuredDataset(dataframe=writer), staging)
    dataset = received(StructuredDataset, literal, staging)
    assert plain(dataset.open(type(reader)).all()) == COLUMNS


@frames
@formats
def test_only_the_declared_columns_are_read(frame: Any, form: str, staging: Staging) -> None:
    literal = sent(Annotated[type(frame), form], frame, staging)
    two = received(Annotated[type(frame), {"share": float, "name": str}], literal, staging)
    assert plain(two) == {"share": COLUMNS["share"], "name": COLUMNS["name"]}
    dataset = received(Annotated[StructuredDataset, {"size": int}], literal, staging)
    assert plain(dataset.open(type(frame)).all()) == {"size": COLUMNS["size"]}


@frames
@formats
def test_a_missing_column_is_named_with_those_that_are_there(frame: Any, form: str, staging: Staging) -> None:
    literal = sent(Annotated[type(frame), form], frame, staging)
    with pytest.raises(ValueMismatchError, match=r"raw/\w+ has no column 'weight'; it has name, size, share"):
        received(Annotated[type(frame), {"weight": float}], literal, staging)


def test_the_error_of_a_nested_data_set_names_its_place(staging: Staging) -> None:
    hint = list[pd.DataFrame]
    with pytest.raises(PlacedError, match=r"^\[1\]: expected DataFrame, got str 'x'"):
        engine.plan_for(hint).encode([FRAMES["pandas"], "x"], staging)


@frames
@formats
def test_a_data_set_is_read_in_parts(frame: Any, form: str, staging: Staging) -> None:
    literal = sent(Annotated[StructuredDataset, form], StructuredDataset(dataframe=frame), staging)
    parts = list(received(StructuredDataset, literal, staging).open(type(frame)).iter())
    assert [type(each) for each in parts] == [type(frame)] * len(parts)
    assert [name for each in parts for name in plain(each)["name"]] == COLUMNS["name"]


def test_row_groups_are_read_one_at_a_time(staging: Staging, tmp_path: Path) -> None:
    pyarrow.parquet.write_table(pa.table({"n": list(range(10))}), tmp_path / "ten", row_group_size=4)
    dataset = StructuredDataset(uri=str(tmp_path / "ten"), file_format="parquet")
    parts = received(StructuredDataset, sent(StructuredDataset, dataset, staging), staging).open(pa.Table).iter()
    assert [each.num_rows for each in parts] == [4, 4, 2]


def test_times_come_back_equal(staging: Staging) -> None:
    frame = pd.DataFrame({"at": pd.to_datetime(["2026-01-02T03:04:05.000006"])})
    back = received(pd.DataFrame, sent(pd.DataFrame, frame, staging), staging)
    assert back["at"][0] == dt.datetime(2026, 1, 2, 3, 4, 5, 6)  # noqa: DTZ001 - pandas' has no zone either


def test_the_index_comes_back_even_when_only_some_columns_are_read(staging: Staging) -> None:
    frame = pd.DataFrame({"a": [1, 2], "b": [3, 4]}, index=pd.Index(["x", "y"], name="key"))
    literal = sent(pd.DataFrame, frame, staging)
    assert received(pd.DataFrame, literal, staging).equals(frame)
    some = Annotated[StructuredDataset, {"b": int}]
    assert received(Annotated[pd.DataFrame, {"b": int}], literal, staging).equals(frame[["b"]])
    assert next(received(some, literal, staging).open(pd.DataFrame).iter()).equals(frame[["b"]])


def test_columns_format_and_schema_are_in_the_literal_type() -> None:
    @dataclass
    class Address:
        city: str
        number: int

    columns = {"who": str, "at": dt.datetime, "tags": list[str], "where": Address}
    kind = engine.plan_for(Annotated[pd.DataFrame, columns, "csv"]).literal_type.structured_dataset_type
    assert kind is not None
    assert kind.format == "csv"
    assert [each.name for each in kind.columns] == ["who", "at", "tags", "where.city", "where.number"]
    assert kind.columns[1].literal_type is not None
    assert kind.columns[1].literal_type.simple == SimpleType.DATETIME

    schema = pa.schema([("a", pa.int64())])
    arrow = engine.plan_for(Annotated[pa.Table, schema]).literal_type.structured_dataset_type
    assert arrow is not None
    assert (arrow.external_schema_type, arrow.external_schema_bytes) == ("arrow", b"a: int64")


def test_a_column_of_an_impossible_type_is_refused() -> None:
    with pytest.raises(TypeMismatchError, match="column"):
        _ = engine.plan_for(Annotated[pd.DataFrame, {"x": object}]).literal_type


def test_two_formats_are_refused() -> None:
    with pytest.raises(TypeMismatchError, match="two annotations"):
        engine.plan_for(Annotated[pd.DataFrame, "csv", "parquet"])


def test_numpy_types_are_column_types() -> None:
    import numpy as np

    columns = {"i": np.int64, "f": np.float32, "b": np.bool_, "s": np.str_, "t": np.datetime64}
    kind = engine.plan_for(Annotated[pd.DataFrame, columns]).literal_type.structured_dataset_type
    assert kind is not None
    assert [each.literal_type.simple for each in kind.columns if each.literal_type is not None] == [
        SimpleType.INTEGER,
        SimpleType.FLOAT,
        SimpleType.BOOLEAN,
        SimpleType.STRING,
        SimpleType.DATETIME,
    ]


def test_a_data_set_passes_through_a_task_unread(staging: Staging) -> None:
    literal = sent(StructuredDataset, StructuredDataset(dataframe=FRAMES["pandas"]), staging)
    passed = received(StructuredDataset, literal, staging)
    assert sent(StructuredDataset, passed, staging) == literal
    assert staging.uploads == []


def test_a_data_set_elsewhere_stays_there(staging: Staging) -> None:
    dataset = StructuredDataset(uri="bq://project:dataset.table", file_format="parquet")
    literal = sent(StructuredDataset, dataset, staging)
    assert stored(literal).uri == "bq://project:dataset.table"
    assert kind_of(stored(literal)).format == "parquet"


def test_a_data_set_is_written_where_it_says(staging: Staging, tmp_path: Path) -> None:
    dataset = StructuredDataset(dataframe=FRAMES["arrow"], uri=str(tmp_path / "here"))
    assert stored(sent(StructuredDataset, dataset, staging)).uri == str(tmp_path / "here")
    assert pyarrow.parquet.read_table(tmp_path / "here").to_pydict() == COLUMNS


@frames
def test_data_sets_on_other_file_systems_are_written_and_read(frame: Any, tmp_path: Path) -> None:
    staging = Staging(prefix="memory://frames", scratch=tmp_path)
    literal = sent(type(frame), frame, staging)
    assert stored(literal).uri.startswith("memory://frames/")
    assert fsspec.filesystem("memory").exists(stored(literal).uri)
    assert plain(received(type(frame), literal, staging)) == COLUMNS


def test_a_data_set_without_data_is_refused(staging: Staging) -> None:
    with pytest.raises(ValueMismatchError, match="neither a data frame nor a URI"):
        engine.plan_for(StructuredDataset).encode(StructuredDataset(), staging)
    with pytest.raises(ValueMismatchError, match="there is no data set '/no/such'"):
        engine.plan_for(StructuredDataset).encode(StructuredDataset(uri="/no/such"), staging)


def test_a_bare_frame_for_a_data_set_is_refused_with_the_way_out(staging: Staging) -> None:
    with pytest.raises(TypeMismatchError, match=r"got DataFrame; wrap a data frame: StructuredDataset\(dataframe"):
        engine.plan_for(StructuredDataset).encode(FRAMES["pandas"], staging)


def test_reading_needs_a_type(staging: Staging) -> None:
    with pytest.raises(ValueMismatchError, match=r"open\(pandas.DataFrame\)"):
        received(StructuredDataset, sent(StructuredDataset, StructuredDataset(uri="s3://b/k"), staging), staging).all()


@frames
def test_a_file_of_another_format_is_an_error_that_names_it(frame: Any, staging: Staging, tmp_path: Path) -> None:
    (tmp_path / "broken").write_text("no parquet")
    dataset = StructuredDataset(uri=str(tmp_path / "broken"), file_format="parquet")
    with pytest.raises(ValueMismatchError, match="broken cannot be read as parquet"):
        received(type(frame), sent(StructuredDataset, dataset, staging), staging)


def test_a_format_without_a_handler_is_refused_with_those_that_have_one(staging: Staging) -> None:
    with pytest.raises(ValueMismatchError, match="no handler can write DataFrame in the format 'orc'.*csv, parquet"):
        engine.plan_for(Annotated[pd.DataFrame, "orc"]).encode(FRAMES["pandas"], staging)


def test_a_data_set_that_is_gone_is_an_error_that_names_it(staging: Staging) -> None:
    literal = engine.plan_for(pd.DataFrame).encode(FRAMES["pandas"], staging)  # and never flushed
    with pytest.raises(ValueMismatchError, match=f"no data set is stored at {stored(literal).uri}"):
        received(pd.DataFrame, literal, staging)


def test_data_sets_in_a_dataclass_come_back(staging: Staging) -> None:
    literal = sent(Report, Report("r", StructuredDataset(dataframe=FRAMES["pandas"])), staging)
    report = received(Report, literal, staging)
    assert report.title == "r"
    assert report.data.file_format == "parquet"
    assert plain(report.data.open(pd.DataFrame).all()) == COLUMNS


@dataclass
class Report:
    title: str
    data: StructuredDataset


def test_an_optional_frame_may_be_none(staging: Staging) -> None:
    hint = pd.DataFrame | None
    assert received(hint, sent(hint, None, staging), staging) is None
    assert plain(received(hint, sent(hint, FRAMES["pandas"], staging), staging)) == COLUMNS


def test_what_older_tasks_wrote_as_a_schema_is_read(staging: Staging, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    pyarrow.parquet.write_table(pa.table(COLUMNS), tmp_path / "old" / "00000")
    columns = [SchemaType.SchemaColumn(name="size", type=SchemaType.SchemaColumn.SchemaColumnType.INTEGER)]
    literal = Literal(scalar=Scalar(schema=Schema(uri=str(tmp_path / "old"), type=SchemaType(columns=columns))))
    assert plain(received(pd.DataFrame, literal, staging)) == {"size": COLUMNS["size"]}


def test_a_data_set_as_json_comes_back() -> None:
    dataset = StructuredDataset(uri="s3://b/k", file_format="csv")
    assert dataset.to_dict() == {"uri": "s3://b/k", "file_format": "csv"}
    assert StructuredDataset.from_json(dataset.to_json()) == dataset


class Grid:
    """A data frame class of a user's own."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows


class GridEncoder(StructuredDatasetEncoder[Grid]):
    def encode(
        self, ctx: Any, structured_dataset: StructuredDataset, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        WAREHOUSE["grid://table"] = structured_dataset.dataframe.rows
        return DatasetLiteral(uri="grid://table")


class GridDecoder(StructuredDatasetDecoder[Grid]):
    def decode(self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata) -> Grid:
        return Grid(WAREHOUSE[flyte_value.uri])


class GridRows(StructuredDatasetDecoder[Grid]):
    def decode(
        self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> Iterator[Grid]:
        return (Grid([row]) for row in WAREHOUSE[flyte_value.uri])


WAREHOUSE: dict[str, list[str]] = {}


@pytest.fixture
def grids() -> Iterator[None]:
    """The handlers of `Grid`, gone afterwards."""
    engine.forget()
    handlers.add(GridEncoder(Grid, "grid", "rows"), "grid", default_format=True, default_protocol=True)
    handlers.add(GridDecoder(Grid, "grid", "rows"), "grid")
    yield
    for table in (handlers.encoders, handlers.decoders, handlers.default_formats, handlers.default_protocols):
        del table[Grid]  # type: ignore[attr-defined]  # each of them is a dict
    engine.forget()


@pytest.mark.usefixtures("grids")
def test_a_handler_of_a_users_own_type_and_protocol_is_found(staging: Staging) -> None:
    literal = sent(Grid, Grid(["r1", "r2"]), staging)
    assert stored(literal).uri == "grid://table"
    assert kind_of(stored(literal)).format == "rows"
    assert received(Grid, literal, staging).rows == ["r1", "r2"]


@pytest.fixture
def gone_afterwards() -> Iterator[None]:
    yield
    for table in (handlers.encoders, handlers.decoders):
        table.pop(Grid, None)
    engine.forget()


@pytest.mark.usefixtures("gone_afterwards")
def test_a_type_that_was_pickled_is_a_data_frame_once_it_has_a_handler() -> None:
    assert engine.plan_for(Grid).literal_type.blob is not None
    StructuredDatasetTransformerEngine.register(GridEncoder(Grid, "grid", "rows"))
    assert engine.plan_for(Grid).literal_type.structured_dataset_type is not None


@pytest.mark.usefixtures("grids")
def test_a_second_handler_for_the_same_is_refused_unless_it_overrides(staging: Staging) -> None:
    rows = GridRows(Grid, "grid://", "rows")
    with pytest.raises(DuplicateHandlerError, match="override=True"):
        handlers.add(rows, "grid")
    handlers.add(rows, "grid", override=True)
    literal = sent(Grid, Grid(["r1", "r2"]), staging)
    dataset = received(StructuredDataset, literal, staging).open(Grid)
    assert [each.rows for each in dataset.iter()] == [["r1"], ["r2"]]
    with pytest.raises(ValueMismatchError, match="only in parts"):
        dataset.all()


@pytest.mark.parametrize("library", ["pandas", "pyarrow", "polars", "numpy", "PIL", "cloudpickle"])
def test_no_library_is_imported_until_one_of_its_types_is_used(library: str) -> None:
    program = f"""
import sys
from flytewright.typeengine.dataframes.transformer import StructuredDatasetTransformerEngine
from flytewright.typeengine.standard import engine
from flytewright.typeengine.dataframes.dataset import StructuredDataset
engine.plan_for(StructuredDataset), engine.plan_for(list[int])
sys.exit({library!r} in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_handlers_are_registered_with_the_classic_names(staging: Staging) -> None:
    transformer = StructuredDatasetTransformerEngine()
    with pytest.raises(ValueMismatchError, match="default_format_for_type"):
        transformer.register(GridEncoder(Grid, None, "rows"), default_for_type=True)
    with pytest.raises(TypeMismatchError, match="neither a StructuredDatasetEncoder"):
        transformer.register("handler")  # type: ignore[arg-type]  # the mistake
    with use(staging):
        literal = transformer.to_literal(None, FRAMES["pandas"], pd.DataFrame, None)
        sync.run(staging.flush())
        assert plain(transformer.to_python_value(None, literal, pd.DataFrame)) == COLUMNS
        metadata = StructuredDatasetMetadata()
        assert plain(transformer.open_as(None, stored(literal), pl.DataFrame, metadata)) == COLUMNS
        assert [each.num_rows for each in transformer.iter_as(None, stored(literal), pa.Table, metadata)] == [3]
        field = {"uri": stored(literal).uri, "file_format": "parquet"}
        assert plain(transformer.dict_to_structured_dataset(field, pa.Table)) == COLUMNS
        assert sync.run(transformer.async_to_literal(None, FRAMES["arrow"], pa.Table, None)).scalar is not None


def test_handlers_that_are_known_are_kept_unless_overridden() -> None:
    transformer = StructuredDatasetTransformerEngine()
    known = transformer.get_encoder(pd.DataFrame, "s3", "parquet")
    other = type(known)()
    transformer.register(other)
    assert transformer.get_encoder(pd.DataFrame, "s3", "parquet") is known
    transformer.register(other, override=True)
    assert transformer.get_encoder(pd.DataFrame, "s3", "parquet") is other


@frames
def test_a_frame_is_shown_as_html(frame: Any) -> None:
    shown = StructuredDatasetTransformerEngine().to_html(None, frame, type(frame))
    assert "share" in shown


def test_a_stored_data_set_is_shown_by_its_columns(staging: Staging) -> None:
    literal = sent(Annotated[pd.DataFrame, {"size": int}], FRAMES["pandas"], staging)
    dataset = received(StructuredDataset, literal, staging)
    assert "<td>size</td>" in StructuredDatasetTransformerEngine().to_html(None, dataset, StructuredDataset)


class TableEncoder(StructuredDatasetEncoder[pd.DataFrame]):
    """Writes into a warehouse, as the plugins for BigQuery and Snowflake do."""

    def __init__(self) -> None:
        super().__init__(pd.DataFrame, "bq", supported_format="")

    def encode(
        self, ctx: FlyteContext, structured_dataset: StructuredDataset, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        assert ctx.file_access is not None
        assert structured_dataset.uri is not None
        WAREHOUSE[structured_dataset.uri] = [ctx.file_access.raw_output_prefix]
        TABLES[structured_dataset.uri] = structured_dataset.dataframe
        return DatasetLiteral(
            uri=structured_dataset.uri,
            metadata=StructuredDatasetMetadata(structured_dataset_type=structured_dataset_type),
        )


class TableDecoder(StructuredDatasetDecoder[pd.DataFrame]):
    """Reads from a warehouse the columns that are asked for."""

    def __init__(self) -> None:
        super().__init__(pd.DataFrame, "bq", supported_format="", additional_protocols=["bigquery"])

    def decode(
        self, ctx: FlyteContext, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> pd.DataFrame:
        kind = current_task_metadata.structured_dataset_type
        columns = [each.name for each in kind.columns] if kind is not None else []
        frame = TABLES[flyte_value.uri]
        return frame[columns] if columns else frame


TABLES: dict[str, pd.DataFrame] = {}


@pytest.fixture
def warehouse() -> Iterator[None]:
    StructuredDatasetTransformerEngine.register(TableEncoder())
    StructuredDatasetTransformerEngine.register(TableDecoder())
    yield
    del handlers.encoders[pd.DataFrame]["bq"], handlers.decoders[pd.DataFrame]["bq"]
    engine.forget()


@pytest.mark.usefixtures("warehouse")
def test_a_handler_of_a_warehouse_takes_the_uris_of_its_protocol(staging: Staging) -> None:
    frame = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
    literal = sent(StructuredDataset, StructuredDataset(frame, uri="bq://project:set.table"), staging)
    assert stored(literal).uri == "bq://project:set.table"
    assert staging.uploads == []
    assert WAREHOUSE["bq://project:set.table"] == [f"{staging.prefix}/"]
    assert received(StructuredDataset, literal, staging).open(pd.DataFrame).all().equals(frame)
    only = Annotated[StructuredDataset, {"a": int}]
    assert list(received(only, literal, staging).open(pd.DataFrame).all()) == ["a"]


def test_the_engine_of_data_sets_is_an_async_transformer() -> None:
    transformer = StructuredDatasetTransformerEngine()
    assert isinstance(transformer, AsyncTypeTransformer)
    assert transformer.python_type is StructuredDataset
    assert transformer.is_async
    assert not transformer.type_assertions_enabled
