"""Who writes and reads data frames: encoders, decoders and renderers, by type, protocol and format."""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any, Generic, Protocol, TypeVar

from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.literals import StructuredDatasetMetadata
from flytewright_idl.core.types import StructuredDatasetType

from ...errors import ValueMismatchError
from ..plan import name_of

DF = TypeVar("DF")

StructuredDatasetFormat = str
PARQUET: StructuredDatasetFormat = "parquet"
CSV: StructuredDatasetFormat = "csv"
GENERIC_FORMAT: StructuredDatasetFormat = ""
EVERY_FILE_SYSTEM = "fsspec"
"""The protocol of handlers for everything that files can be stored on."""

LIBRARIES = {"pandas": ".pandas_frames", "pyarrow": ".arrow_tables", "polars": ".polars_frames"}
"""Where the handlers for a library's types are, found when such a type is seen."""


class DuplicateHandlerError(ValueError):
    """There is a handler for this type, protocol and format."""


class Renderable(Protocol):
    """Shows a data frame in a deck."""

    def to_html(self, df: Any) -> str:
        """The data frame as HTML."""
        ...


class Handler(ABC, Generic[DF]):
    """What encoders and decoders have in common: what they are for."""

    def __init__(
        self,
        python_type: type[DF],
        protocol: str | None = None,
        supported_format: str | None = None,
    ) -> None:
        self._python_type = python_type
        self._protocol = protocol.replace("://", "") if protocol else None
        self._supported_format = supported_format or GENERIC_FORMAT

    @property
    def python_type(self) -> type[DF]:
        """The class of data frames."""
        return self._python_type

    @property
    def protocol(self) -> str | None:
        """The scheme of the URIs, such as ``s3`` or ``bq``; None for everything that files can be stored on."""
        return self._protocol

    @property
    def supported_format(self) -> str:
        """The format, empty for any."""
        return self._supported_format


class StructuredDatasetEncoder(Handler[DF]):
    """Base of what writes data frames of one type."""

    @abstractmethod
    def encode(
        self, ctx: Any, structured_dataset: Any, structured_dataset_type: StructuredDatasetType
    ) -> DatasetLiteral:
        """Write ``structured_dataset.dataframe`` to its ``uri``, or to a new one, and say where it is."""


class StructuredDatasetDecoder(Handler[DF]):
    """Base of what reads data frames of one type."""

    def __init__(
        self,
        python_type: type[DF],
        protocol: str | None = None,
        supported_format: str | None = None,
        additional_protocols: list[str] | None = None,
    ) -> None:
        super().__init__(python_type, protocol, supported_format)
        self.additional_protocols = tuple(each.replace("://", "") for each in additional_protocols or ())

    @abstractmethod
    def decode(
        self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> DF | Iterator[DF]:
        """The data frame, or its parts, with the columns that `current_task_metadata` asks for; none means all."""

    def parts(
        self, ctx: Any, flyte_value: DatasetLiteral, current_task_metadata: StructuredDatasetMetadata
    ) -> Iterator[DF]:
        """The data frame in parts that fit into memory; one, unless the decoder does better."""
        found = self.decode(ctx, flyte_value, current_task_metadata)
        yield from found if isinstance(found, Iterator) else iter((found,))


Handlers = dict[Any, dict[str, dict[str, Any]]]
encoders: Handlers = {}
"""By type, protocol and format."""
decoders: Handlers = {}
default_formats: dict[Any, str] = {}
default_protocols: dict[Any, str] = {}
renderers: dict[Any, Renderable] = {}
_asked: set[str] = set()


def load(cls: Any) -> None:
    """Import the handlers for the library that a class is from, once."""
    library = getattr(cls, "__module__", "").partition(".")[0]
    if library in LIBRARIES and library not in _asked:
        _asked.add(library)
        importlib.import_module(LIBRARIES[library], __package__)


def is_frame(cls: Any) -> bool:
    """Whether a class is one of data frames that some handler knows."""
    load(cls)
    return cls in encoders or cls in decoders


def add(
    handler: Handler[Any],
    protocol: str,
    *,
    override: bool = False,
    default_format: bool = False,
    default_protocol: bool = False,
) -> None:
    """Let a handler do what it is for, under one protocol; `DuplicateHandlerError` when another does already."""
    load(handler.python_type)
    cls, kind = handler.python_type, handler.supported_format
    table = encoders if isinstance(handler, StructuredDatasetEncoder) else decoders
    formats = table.setdefault(cls, {}).setdefault(protocol, {})
    if kind in formats and not override:
        raise DuplicateHandlerError(
            f"{name_of(cls)} in the format {kind!r} under {protocol!r} has a handler; replace it with override=True"
        )
    formats[kind] = handler
    if default_format and kind != GENERIC_FORMAT and (override or cls not in default_formats):
        default_formats[cls] = kind
    if default_protocol and (override or cls not in default_protocols):
        default_protocols[cls] = protocol


def encoder_for(cls: Any, protocol: str, format: str) -> StructuredDatasetEncoder[Any]:  # noqa: A002
    """The encoder of a type; `ValueMismatchError` telling what there is."""
    load(cls)
    found: StructuredDatasetEncoder[Any] = _find(encoders, "write", cls, protocol, format)
    return found


def decoder_for(cls: Any, protocol: str, format: str) -> StructuredDatasetDecoder[Any]:  # noqa: A002
    """The decoder of a type; `ValueMismatchError` telling what there is."""
    load(cls)
    found: StructuredDatasetDecoder[Any] = _find(decoders, "read", cls, protocol, format)
    return found


def _find(table: Handlers, verb: str, cls: Any, protocol: str, format: str) -> Any:  # noqa: A002
    by_protocol = table.get(cls, {})
    own, files = by_protocol.get(protocol, {}), by_protocol.get(EVERY_FILE_SYSTEM, {})
    default = default_formats.get(cls, GENERIC_FORMAT)
    unasked = format == GENERIC_FORMAT
    choices = (
        own.get(format),
        own.get(GENERIC_FORMAT) or own.get(default),
        files.get(format) or files.get(GENERIC_FORMAT),
        files.get(default) if unasked else None,
        next(iter(own.values())) if len(own) == 1 else None,
        next(iter(files.values())) if len(files) == 1 and unasked else None,
    )
    found = next((each for each in choices if each is not None), None)
    if found is None:
        known = sorted({each or "any" for formats in by_protocol.values() for each in formats})
        raise ValueMismatchError(
            f"no handler can {verb} {name_of(cls)} in the format {format!r} under {protocol}://;"
            f" known formats: {', '.join(known) or 'none'}"
        )
    return found
