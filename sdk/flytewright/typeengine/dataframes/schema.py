"""`FlyteSchema`, the predecessor of `StructuredDataset`, for code and data that still have it."""

from __future__ import annotations

import enum
import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from flytewright_idl.core.literals import Literal, Scalar, Schema, StructuredDatasetMetadata
from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.types import LiteralType, SchemaType, SimpleType, StructuredDatasetType
from flytewright_idl.core.types import StructuredDatasetTypeDatasetColumn as Column

from ... import sync
from ...errors import TypeMismatchError, ValueMismatchError
from ...storage import paths
from ...storage.staging import Staging, current_staging, use
from .. import binary
from ..plan import Plan, PlanFor, is_class, name_of, shown
from . import handlers
from .dataset import StructuredDataset, encode_dataset, read_whole
from .handlers import PARQUET
from .schema_handlers import SchemaEngine, SchemaFormat, SchemaHandler, SchemaReader, SchemaWriter
from .shapes import Shape, column_type

_SchemaColumn = SchemaType.SchemaColumn
_TYPES = {
    SimpleType.INTEGER: _SchemaColumn.SchemaColumnType.INTEGER,
    SimpleType.FLOAT: _SchemaColumn.SchemaColumnType.FLOAT,
    SimpleType.STRING: _SchemaColumn.SchemaColumnType.STRING,
    SimpleType.BOOLEAN: _SchemaColumn.SchemaColumnType.BOOLEAN,
    SimpleType.DATETIME: _SchemaColumn.SchemaColumnType.DATETIME,
    SimpleType.DURATION: _SchemaColumn.SchemaColumnType.DURATION,
}


class SchemaOpenMode(enum.Enum):
    """What a schema is opened for."""

    READ = "r"
    WRITE = "w"


class FlyteSchema:
    """A table in parquet files; new code declares a data frame's own type or `StructuredDataset`."""

    _columns: ClassVar[Mapping[str, Any]] = {}

    def __init__(
        self,
        local_path: str | None = None,
        remote_path: str | None = None,
        supported_mode: SchemaOpenMode = SchemaOpenMode.WRITE,
        downloader: Callable[[], object] | None = None,
    ) -> None:
        if supported_mode is SchemaOpenMode.READ and remote_path is None:
            raise ValueMismatchError("a schema that is read needs a remote_path")
        self.remote_path = remote_path or current_staging().new_uri()
        self.supported_mode = supported_mode
        self.local_path = local_path or str(current_staging().scratch / paths.random_name())
        self._downloader = downloader
        self._written: StructuredDataset | None = None

    @classmethod
    def __class_getitem__(cls, columns: Mapping[str, Any] | None) -> type:
        """The schema with these columns: ``FlyteSchema[kwtypes(x=int)]``."""
        if not columns:
            return cls
        return type(cls.__name__, (cls,), {"_columns": dict(columns), "__origin__": cls, "__module__": cls.__module__})

    @classmethod
    def columns(cls) -> dict[str, Any]:
        """The columns by name, with their types."""
        return dict(cls._columns)

    @classmethod
    def column_names(cls) -> list[str]:
        """The columns' names."""
        return list(cls._columns)

    @classmethod
    def format(cls) -> SchemaFormat:
        """The format of the files."""
        return SchemaFormat.PARQUET

    def open(self, dataframe_fmt: Any = None, override_mode: SchemaOpenMode | None = None) -> Any:
        """What reads or writes the table as data frames of a type; pandas' unless given."""
        mode = override_mode or self.supported_mode
        if self.supported_mode is SchemaOpenMode.READ and mode is SchemaOpenMode.WRITE:
            raise ValueMismatchError("a schema that was taken as an input is not written")
        if dataframe_fmt is None:
            import pandas as pd

            dataframe_fmt = pd.DataFrame
        handler = SchemaEngine.find_handler(dataframe_fmt)
        return SchemaAccess(self, dataframe_fmt) if handler is None else self._open_with(handler, mode)

    def _open_with(self, handler: SchemaHandler, mode: SchemaOpenMode) -> SchemaReader[Any] | SchemaWriter[Any]:
        """What a plugin's handler reads or writes the table with."""
        if mode is SchemaOpenMode.WRITE:
            Path(self.local_path).mkdir(parents=True, exist_ok=True)
            path = self.remote_path if handler.handles_remote_io else self.local_path
            return handler.writer(path, self.columns(), self.format())
        path = self.remote_path if handler.handles_remote_io else self._brought()
        return handler.reader(path, self.columns(), self.format())

    def _brought(self) -> str:
        """The folder on this machine with the files of the table."""
        return str(sync.run(current_staging().bring(self.remote_path)))

    def as_readonly(self) -> FlyteSchema:
        """The same table, for reading."""
        if self.supported_mode is SchemaOpenMode.READ:
            return self
        return type(self)(self.local_path, self.remote_path, SchemaOpenMode.READ)


class SchemaAccess:
    """Reads and writes the table of a schema as data frames of one type."""

    def __init__(self, schema: FlyteSchema, frame_type: Any) -> None:
        self._schema = schema
        self._frame_type = frame_type

    def write(self, frame: Any) -> None:
        """Make `frame` the table."""
        if not isinstance(frame, self._frame_type):
            raise TypeMismatchError(f"expected {name_of(self._frame_type)}, got {type(frame).__name__}")
        if self._schema._written is not None:
            raise ValueMismatchError("the schema is written already, and takes one data frame")
        self._schema._written = StructuredDataset(dataframe=frame, uri=self._schema.remote_path, file_format=PARQUET)

    def all(self) -> Any:
        """The whole table."""
        written = self._schema._written
        if written is not None:
            return written.dataframe
        columns = [Column(name=name, literal_type=column_type(each)) for name, each in self._schema.columns().items()]
        kind = StructuredDatasetType(columns=columns, format=PARQUET)
        metadata = StructuredDatasetMetadata(structured_dataset_type=kind)
        return read_whole(DatasetLiteral(uri=self._schema.remote_path, metadata=metadata), self._frame_type, metadata)

    def iter(self) -> Iterator[Any]:
        """The table in parts: one."""
        yield self.all()


class SchemaRule:
    """A schema is a literal of its own kind, whose files are those of a data set in parquet."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if not (is_class(hint) and issubclass(hint, FlyteSchema)):
            return None
        kind = partial(_schema_type, hint)

        def encode(value: Any, staging: Staging) -> Literal:
            return Literal(scalar=Scalar(schema=Schema(uri=_uri_of(hint, value, staging), type=kind())))

        def decode(literal: Literal, staging: Staging) -> FlyteSchema:
            scalar = literal.scalar
            if scalar is not None and scalar.schema is not None:
                return _opened(hint, scalar.schema.uri, staging)
            if scalar is not None and scalar.structured_dataset is not None:
                return _opened(hint, scalar.structured_dataset.uri, staging)
            return unpack(binary.inner_value(literal, hint), staging)

        def unpack(data: Any, staging: Staging) -> FlyteSchema:
            if not isinstance(data, dict) or not isinstance(data.get("remote_path"), str):
                raise TypeMismatchError(f"expected the remote_path of a FlyteSchema, got {shown(data)}")
            return _opened(hint, data["remote_path"], staging)

        return Plan(
            hint,
            lambda: LiteralType(schema=kind()),
            encode,
            decode,
            tag="FlyteSchema Transformer",
            pack=lambda value, staging: {"remote_path": _uri_of(hint, value, staging)},
            unpack=unpack,
            moves_data=True,
        )


def _schema_type(hint: type[FlyteSchema]) -> SchemaType:
    columns = []
    for name, each in hint.columns().items():
        simple = column_type(each).simple
        if simple not in _TYPES:
            raise TypeMismatchError(f"column {name!r}: a FlyteSchema cannot have {name_of(each)}")
        columns.append(_SchemaColumn(name=name, type=_TYPES[simple]))
    return SchemaType(columns=columns)


def _opened(hint: type[FlyteSchema], uri: str, staging: Staging) -> FlyteSchema:
    with use(staging):
        return hint(remote_path=uri, supported_mode=SchemaOpenMode.READ)


def _uri_of(hint: Any, value: Any, staging: Staging) -> str:
    """Where the table is, or will be once what is staged has been brought away."""
    if handlers.is_frame(type(value)):
        value = StructuredDataset(dataframe=value, file_format=PARQUET)
    elif isinstance(value, FlyteSchema):
        if value._written is None:
            if value.supported_mode is SchemaOpenMode.WRITE and Path(value.local_path).exists():
                return staging.stage(value.local_path, value.remote_path)
            return value.remote_path
        value = value._written
    elif isinstance(value, (str, os.PathLike)):
        return os.fspath(value) if paths.is_remote(value) else staging.stage(value)
    if not isinstance(value, StructuredDataset):
        raise TypeMismatchError(f"expected {name_of(hint)} or a data frame, got {shown(value)}")
    scalar = encode_dataset(value, Shape(StructuredDataset), StructuredDatasetType(format=PARQUET), staging).scalar
    assert scalar is not None
    assert scalar.structured_dataset is not None
    return scalar.structured_dataset.uri
