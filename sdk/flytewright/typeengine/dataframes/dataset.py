"""`StructuredDataset`, a data set that is opened as a data frame of any library, and its way across the wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typing_extensions import Self

from flytewright_idl.core.literals import Literal, Scalar, StructuredDatasetMetadata
from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.types import LiteralType, StructuredDatasetType

from ...errors import TypeMismatchError, ValueMismatchError
from ...storage import paths
from ...storage.staging import Staging, current_staging, use
from .. import binary
from ..context import context_of
from ..plan import is_class, mismatch, name_of, shown
from . import handlers
from .handlers import GENERIC_FORMAT, PARQUET
from .shapes import Shape, columns_of_schema


@dataclass(init=False)
class StructuredDataset:
    """A data set: a data frame to be written, or a URI to be read.

    A task returns ``StructuredDataset(dataframe=frame)`` or ``StructuredDataset(uri=...)``, and reads one with
    ``open(pandas.DataFrame).all()`` or, part by part, ``.iter()``.
    """

    uri: str | None = None
    file_format: str | None = GENERIC_FORMAT

    def __init__(
        self,
        dataframe: Any = None,
        uri: str | None = None,
        metadata: StructuredDatasetMetadata | None = None,
        **kwargs: Any,
    ) -> None:
        self.uri = uri
        self.file_format = kwargs.get("file_format", GENERIC_FORMAT)
        self._dataframe = dataframe
        self._metadata = metadata
        self._literal_sd: DatasetLiteral | None = None
        self._dataframe_type: Any = None
        self._already_uploaded = False
        self._staging: Staging | None = None

    @classmethod
    def columns(cls) -> dict[str, type]:
        """The columns that the class itself names: none."""
        return {}

    @classmethod
    def column_names(cls) -> list[str]:
        """The names of `columns`."""
        return list(cls.columns())

    @property
    def dataframe(self) -> Any:
        """The data frame that is to be written; None for a data set that is stored."""
        return self._dataframe

    @property
    def metadata(self) -> StructuredDatasetMetadata | None:
        """What is known of the data set: its columns and format."""
        return self._metadata

    @property
    def literal(self) -> DatasetLiteral | None:
        """The data set on the wire, once it has been there."""
        return self._literal_sd

    def open(self, dataframe_type: Any) -> Self:
        """Say as what the data set is to be read."""
        self._dataframe_type = dataframe_type
        return self

    def all(self) -> Any:
        """The whole data set, as a data frame of the type that it was opened as."""
        with self._used():
            return read_whole(self._stored(), self._opened(), self._metadata)

    def iter(self) -> Iterator[Any]:
        """The data set part by part, each a data frame of the type that it was opened as."""
        stored, opened = self._stored(), self._opened()
        staging = self._staging or current_staging()
        with use(staging):
            parts = read_parts(stored, opened, self._metadata)
        while True:
            with use(staging):
                try:
                    part = next(parts)
                except StopIteration:
                    return
            yield part

    def _opened(self) -> Any:
        if self._dataframe_type is None:
            raise ValueMismatchError("say as what to read the data set: open(pandas.DataFrame).all()")
        return self._dataframe_type

    def _stored(self) -> DatasetLiteral:
        if self._literal_sd is not None:
            return self._literal_sd
        if self._dataframe is not None:
            raise ValueMismatchError("the data set is not stored yet: its `dataframe` is what a task will return")
        if not self.uri:
            raise ValueMismatchError("the data set has neither a data frame nor a URI")
        kind = StructuredDatasetType(format=self.file_format or GENERIC_FORMAT)
        if self._metadata is None:
            self._metadata = StructuredDatasetMetadata(structured_dataset_type=kind)
        return DatasetLiteral(uri=self.uri, metadata=self._metadata)

    def _used(self) -> Any:
        return use(self._staging) if self._staging is not None else nullcontext()

    def set_literal(self, ctx: Any, expected: LiteralType) -> None:
        """Write the data set, if it is to be, and keep its literal."""
        kind = expected.structured_dataset_type or StructuredDatasetType()
        literal = encode_dataset(self, Shape(type(self)), kind, current_staging(), ctx)
        assert literal.scalar is not None
        self._literal_sd = literal.scalar.structured_dataset
        if self._metadata is None and self._literal_sd is not None:
            self._metadata = self._literal_sd.metadata

    def to_dict(self) -> dict[str, str | None]:
        """The data set inside a structure: where it is, and its format."""
        return {"uri": self.uri, "file_format": self.file_format}

    @classmethod
    def from_dict(cls, d: dict[str, Any], *, dialect: Any = None) -> Self:
        """The data set of what `to_dict` gave."""
        return cls(uri=d.get("uri"), file_format=d.get("file_format") or GENERIC_FORMAT)

    def to_json(self, encoder: Callable[[Any], str | bytes | bytearray] = json.dumps, **to_dict_kwargs: Any) -> Any:
        """`to_dict` as JSON."""
        return encoder(self.to_dict(**to_dict_kwargs))

    @classmethod
    def from_json(
        cls,
        data: str | bytes | bytearray,
        decoder: Callable[[Any], dict[Any, Any]] = json.loads,
        **from_dict_kwargs: Any,
    ) -> Self:
        """The data set of what `to_json` gave."""
        return cls.from_dict(decoder(data), **from_dict_kwargs)

    def serialize_structured_dataset(self) -> dict[str, str | None]:
        """`to_dict` once the data is staged: what a pydantic model writes for it."""
        return pack_dataset(self, Shape(type(self)), current_staging())

    def deserialize_structured_dataset(self, info: Any) -> StructuredDataset:
        """The data set that a pydantic model reads: with its literal when the model is read from one."""
        if getattr(info, "context", None) is None or info.context.get("deserialize") is not True:
            return self
        found: StructuredDataset = unpack_dataset(self.to_dict(), Shape(type(self)), current_staging())
        return found


def is_dataset(cls: Any) -> bool:
    """Whether a class is `StructuredDataset` or inherits from it."""
    return is_class(cls) and issubclass(cls, StructuredDataset)


def encode_dataset(
    value: Any, shape: Shape, declared: StructuredDatasetType, staging: Staging, ctx: Any = None
) -> Literal:
    """The literal of a data set or a data frame, whose data is staged."""
    if isinstance(value, StructuredDataset):
        dataset = value
    elif is_dataset(shape.base):
        raise TypeMismatchError(
            f"expected StructuredDataset, got {shown_frame(value)};"
            " wrap a data frame: StructuredDataset(dataframe=...), or declare its own type"
        )
    elif not isinstance(value, shape.base):
        raise mismatch(shape.base, value)
    else:
        dataset = StructuredDataset(dataframe=value)
    if dataset._literal_sd is None:
        literal = _write(dataset, copy(declared), staging, ctx)
        if dataset.dataframe is None:
            return Literal(scalar=Scalar(structured_dataset=literal))
        dataset._literal_sd = literal
        dataset._already_uploaded = True
    return Literal(scalar=Scalar(structured_dataset=dataset._literal_sd))


def _write(dataset: StructuredDataset, kind: StructuredDatasetType, staging: Staging, ctx: Any) -> DatasetLiteral:
    if dataset.dataframe is None:
        if not dataset.uri:
            raise ValueMismatchError("the data set has neither a data frame nor a URI")
        kind.format = kind.format or dataset.file_format or GENERIC_FORMAT
        return DatasetLiteral(
            uri=_uri_of(dataset.uri, staging), metadata=StructuredDatasetMetadata(structured_dataset_type=kind)
        )
    cls = type(dataset.dataframe)
    handlers.load(cls)
    protocol = handlers.default_protocols.get(cls) or paths.scheme_of(dataset.uri or staging.prefix)
    format = kind.format or dataset.file_format or handlers.default_formats.get(cls, GENERIC_FORMAT)  # noqa: A001
    encoder = handlers.encoder_for(cls, protocol, format)
    with use(staging):
        literal = encoder.encode(ctx or context_of(staging), dataset, kind)
    found = literal.metadata.structured_dataset_type if literal.metadata is not None else None
    kind = copy(found or kind)
    kind.format = encoder.supported_format
    literal.metadata = StructuredDatasetMetadata(structured_dataset_type=kind)
    return literal


def _uri_of(uri: str, staging: Staging) -> str:
    if paths.is_remote(uri):
        return uri
    if not Path(paths.local_path(uri)).exists():
        raise ValueMismatchError(f"there is no data set {uri!r}")
    return staging.stage(uri)


def decode_dataset(literal: Literal, shape: Shape, staging: Staging, ctx: Any = None) -> Any:
    """The data set of a literal, unread; or, where a data frame is declared, the data frame."""
    scalar = literal.scalar
    if scalar is not None and scalar.schema is not None:
        columns = columns_of_schema(scalar.schema.type) if scalar.schema.type is not None else []
        kind = StructuredDatasetType(columns=columns, format=PARQUET)
        stored = DatasetLiteral(uri=scalar.schema.uri, metadata=StructuredDatasetMetadata(structured_dataset_type=kind))
    elif scalar is not None and scalar.structured_dataset is not None:
        stored = scalar.structured_dataset
    else:
        return unpack_dataset(binary.inner_value(literal, shape.base), shape, staging)
    return _value_of(stored, shape, staging, ctx)


def _value_of(stored: DatasetLiteral, shape: Shape, staging: Staging, ctx: Any) -> Any:
    metadata = _as_declared(stored, shape)
    if not is_dataset(shape.base):
        with use(staging):
            return read_whole(stored, shape.base, metadata, ctx)
    dataset: StructuredDataset = shape.base(uri=stored.uri, metadata=metadata, file_format=_format_of(stored))
    dataset._literal_sd = stored
    dataset._staging = staging
    return dataset


def _format_of(stored: DatasetLiteral) -> str:
    kind = stored.metadata.structured_dataset_type if stored.metadata is not None else None
    return kind.format if kind is not None else GENERIC_FORMAT


def _as_declared(stored: DatasetLiteral, shape: Shape) -> StructuredDatasetMetadata:
    """What is stored, seen as it is declared: the columns of the declaration, if it names some."""
    there = stored.metadata.structured_dataset_type if stored.metadata is not None else None
    kind = copy(there) if there is not None else StructuredDatasetType()
    if shape.columns:
        kind.columns = shape.dataset_type().columns
    return StructuredDatasetMetadata(structured_dataset_type=kind)


def read_whole(stored: DatasetLiteral, cls: Any, metadata: StructuredDatasetMetadata | None, ctx: Any = None) -> Any:
    """A stored data set as one data frame."""
    decoder = handlers.decoder_for(cls, paths.scheme_of(stored.uri), _format_of(stored))
    found = decoder.decode(ctx or context_of(current_staging()), stored, metadata or StructuredDatasetMetadata())
    if isinstance(found, Iterator):
        raise ValueMismatchError(f"{type(decoder).__name__} reads {stored.uri} only in parts: use iter(), not all()")
    return found


def read_parts(
    stored: DatasetLiteral, cls: Any, metadata: StructuredDatasetMetadata | None, ctx: Any = None
) -> Iterator[Any]:
    """A stored data set as data frames that fit into memory."""
    decoder = handlers.decoder_for(cls, paths.scheme_of(stored.uri), _format_of(stored))
    return iter(decoder.parts(ctx or context_of(current_staging()), stored, metadata or StructuredDatasetMetadata()))


def pack_dataset(value: Any, shape: Shape, staging: Staging) -> dict[str, str | None]:
    """A data set inside a structure."""
    scalar = encode_dataset(value, shape, shape.dataset_type(), staging).scalar
    assert scalar is not None
    assert scalar.structured_dataset is not None
    return {"uri": scalar.structured_dataset.uri, "file_format": _format_of(scalar.structured_dataset)}


def unpack_dataset(data: Any, shape: Shape, staging: Staging) -> Any:
    """The data set of a structure's field, or the data frame."""
    if not isinstance(data, dict) or not isinstance(data.get("uri"), str):
        raise TypeMismatchError(f"expected the uri of {name_of(shape.base)}, got {shown(data)}")
    kind = StructuredDatasetType(format=data.get("file_format") or GENERIC_FORMAT)
    stored = DatasetLiteral(uri=data["uri"], metadata=StructuredDatasetMetadata(structured_dataset_type=kind))
    return _value_of(stored, shape, staging, None)


def shown_frame(value: Any) -> str:
    """A value for an error message; of a data frame only its type, as its text takes several lines."""
    return type(value).__name__ if handlers.is_frame(type(value)) else shown(value)
