"""`StructuredDatasetTransformerEngine`, where handlers of data frames are registered, with the classic methods."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any, ClassVar

from flytewright_idl.core.literals import Binary, Literal, Scalar, StructuredDatasetMetadata
from flytewright_idl.core.literals import StructuredDataset as DatasetLiteral
from flytewright_idl.core.types import LiteralType, StructuredDatasetType
from flytewright_idl.google.protobuf.struct import Struct

from ...errors import TypeMismatchError, ValueMismatchError
from ...storage.staging import current_staging
from ..standard import engine
from ..transformer import AsyncTypeTransformer
from . import handlers
from .dataset import StructuredDataset, decode_dataset, encode_dataset, read_parts, read_whole, unpack_dataset
from .handlers import EVERY_FILE_SYSTEM, Handler, Renderable, StructuredDatasetDecoder, StructuredDatasetEncoder
from .rule import TAG
from .shapes import Shape

Handlers = StructuredDatasetEncoder[Any] | StructuredDatasetDecoder[Any]


class StructuredDatasetTransformerEngine(AsyncTypeTransformer[StructuredDataset]):
    """Registers who writes, reads and shows data frames, and turns them into literals and back."""

    ENCODERS: ClassVar[handlers.Handlers] = handlers.encoders
    DECODERS: ClassVar[handlers.Handlers] = handlers.decoders
    DEFAULT_PROTOCOLS: ClassVar[dict[Any, str]] = handlers.default_protocols
    DEFAULT_FORMATS: ClassVar[dict[Any, str]] = handlers.default_formats
    Renderers: ClassVar[dict[Any, Renderable]] = handlers.renderers
    Handlers: ClassVar[Any] = Handlers

    def __init__(self) -> None:
        super().__init__(
            TAG, StructuredDataset, enable_type_assertions=False
        )  # where it is written, a class is checked

    @classmethod
    def register(
        cls,
        h: Handlers,
        default_for_type: bool = False,
        override: bool = False,
        default_format_for_type: bool = False,
        default_storage_for_type: bool = False,
    ) -> None:
        """Let a handler do what it says that it is for.

        A handler without a protocol is for everything that files can be stored on; a second one for the same type
        and format is passed over unless `override` is set. `default_for_type` makes its format and protocol the
        ones of bare data frames, `default_format_for_type` and `default_storage_for_type` one of the two.
        """
        _check(h)
        if h.protocol is not None:
            cls.register_for_protocol(
                h, h.protocol, default_for_type, override, default_format_for_type, default_storage_for_type
            )
        elif default_for_type:
            raise ValueMismatchError(
                f"{type(h).__name__} is for every protocol, so none can be the default: set default_format_for_type"
            )
        else:
            try:
                cls.register_for_protocol(
                    h, EVERY_FILE_SYSTEM, False, override, default_format_for_type, default_storage_for_type
                )
            except handlers.DuplicateHandlerError:
                return

    @classmethod
    def register_for_protocol(
        cls,
        h: Handlers,
        protocol: str,
        default_for_type: bool,
        override: bool,
        default_format_for_type: bool,
        default_storage_for_type: bool,
    ) -> None:
        """Let a handler do what it is for, under one protocol; see `register`."""
        _check(h)
        handlers.add(
            h,
            "file" if protocol == "/" else protocol,
            override=override,
            default_format=default_format_for_type or default_for_type,
            default_protocol=default_storage_for_type or default_for_type,
        )
        engine.forget()

    @classmethod
    def register_renderer(cls, python_type: Any, renderer: Renderable) -> None:
        """Say how data frames of a type are shown in a deck."""
        handlers.load(python_type)
        handlers.renderers[python_type] = renderer

    @classmethod
    def get_encoder(cls, df_type: Any, protocol: str, format: str) -> StructuredDatasetEncoder[Any]:  # noqa: A002
        """Who writes data frames of a type."""
        return handlers.encoder_for(df_type, protocol, format)

    @classmethod
    def get_decoder(cls, df_type: Any, protocol: str, format: str) -> StructuredDatasetDecoder[Any]:  # noqa: A002
        """Who reads data frames of a type."""
        return handlers.decoder_for(df_type, protocol, format)

    def get_literal_type(self, t: Any) -> LiteralType:
        """A data set's or data frame's type in Flyte's terms."""
        return LiteralType(structured_dataset_type=_shape(t).dataset_type())

    def guess_python_type(self, literal_type: LiteralType) -> type[StructuredDataset]:
        """`StructuredDataset`, for the type of one."""
        if literal_type.structured_dataset_type is None:
            raise ValueMismatchError(f"{literal_type!r} is not the type of a data set")
        return StructuredDataset

    def to_literal(self, ctx: Any, python_val: Any, python_type: Any, expected: LiteralType | None) -> Literal:
        """The literal of a data set or data frame."""
        shape = _shape(python_type)
        declared = expected.structured_dataset_type if expected is not None else None
        return encode_dataset(python_val, shape, declared or shape.dataset_type(), current_staging(), ctx)

    async def async_to_literal(
        self, ctx: Any, python_val: Any, python_type: Any, expected: LiteralType | None
    ) -> Literal:
        """`to_literal`, in a thread."""
        return await asyncio.to_thread(self.to_literal, ctx, python_val, python_type, expected)

    def to_python_value(self, ctx: Any, lv: Literal, expected_python_type: Any) -> Any:
        """The data set or data frame of a literal."""
        return decode_dataset(lv, _shape(expected_python_type), current_staging(), ctx)

    async def async_to_python_value(self, ctx: Any, lv: Literal, expected_python_type: Any) -> Any:
        """`to_python_value`, in a thread."""
        return await asyncio.to_thread(self.to_python_value, ctx, lv, expected_python_type)

    def encode(
        self,
        ctx: Any,
        sd: StructuredDataset,
        df_type: Any,
        protocol: str,
        format: str,  # noqa: A002
        structured_literal_type: StructuredDatasetType,
    ) -> Literal:
        """The literal of a data frame, written by the encoder of its type, protocol and format."""
        encoder = handlers.encoder_for(df_type, protocol, format)
        literal = encoder.encode(ctx, sd, structured_literal_type)
        kind = literal.metadata.structured_dataset_type if literal.metadata is not None else None
        kind = kind or structured_literal_type
        kind.format = encoder.supported_format
        literal.metadata = StructuredDatasetMetadata(structured_dataset_type=kind)
        sd._literal_sd = literal
        sd._already_uploaded = True
        return Literal(scalar=Scalar(structured_dataset=literal))

    def open_as(self, ctx: Any, sd: DatasetLiteral, df_type: Any, updated_metadata: StructuredDatasetMetadata) -> Any:
        """A stored data set as one data frame."""
        return read_whole(sd, df_type, updated_metadata, ctx)

    def iter_as(
        self, ctx: Any, sd: DatasetLiteral, df_type: Any, updated_metadata: StructuredDatasetMetadata
    ) -> Iterator[Any]:
        """A stored data set as data frames that fit into memory."""
        return read_parts(sd, df_type, updated_metadata, ctx)

    def dict_to_structured_dataset(self, dict_obj: Mapping[str, str], expected_python_type: Any) -> Any:
        """The data set of a structure's field."""
        return unpack_dataset(dict(dict_obj), _shape(expected_python_type), current_staging())

    def from_binary_idl(self, binary_idl_object: Binary, expected_python_type: Any) -> Any:
        """The data set of a structure's field in msgpack."""
        literal = Literal(scalar=Scalar(binary=binary_idl_object))
        return decode_dataset(literal, _shape(expected_python_type), current_staging())

    def from_generic_idl(self, generic: Struct, expected_python_type: Any) -> Any:
        """The data set of a structure's field in a protobuf Struct."""
        literal = Literal(scalar=Scalar(generic=generic))
        return decode_dataset(literal, _shape(expected_python_type), current_staging())

    def to_html(self, ctx: Any, python_val: Any, expected_python_type: Any) -> str:
        """A data frame as its renderer shows it; of a stored data set only its columns, as it is not opened."""
        frame = python_val
        if isinstance(python_val, StructuredDataset):
            frame = python_val.dataframe
            if frame is None:
                return _columns_of(python_val)
        handlers.load(type(frame))
        renderer = handlers.renderers.get(type(frame))
        if renderer is None:
            raise ValueMismatchError(f"no renderer is registered for {type(frame).__name__}: use register_renderer")
        return renderer.to_html(frame)


def _check(handler: object) -> None:
    if not isinstance(handler, Handler):
        raise TypeMismatchError(f"{handler!r} is neither a StructuredDatasetEncoder nor a StructuredDatasetDecoder")


def _shape(hint: Any) -> Shape:
    shape = Shape.of(hint)
    if shape is None:
        raise TypeMismatchError(f"{hint} is annotated with more than columns, a format and an Arrow schema")
    return shape


def _columns_of(dataset: StructuredDataset) -> str:
    kind = dataset.metadata.structured_dataset_type if dataset.metadata is not None else None
    rows = "".join(f"<tr><td>{escape(each.name)}</td></tr>" for each in (kind.columns if kind is not None else ()))
    return f"<table><tr><th>column</th></tr>{rows}</table>"
