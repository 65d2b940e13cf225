# Generated from flyteidl/core/literals.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/literals.proto``: 21 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.well_known import LiteralForm
from .._runtime.wire import (
    close_span,
    put_bool,
    put_bytes,
    put_double,
    put_int64,
    put_message,
    put_string,
    put_uint32,
    put_uint64,
    skip_field,
    take_bool,
    take_double,
    take_int64,
    take_uint32,
    take_uint64,
    take_varint,
)
from .types import (
    BlobType,
    Error,
    LiteralType,
    OutputReference,
    SchemaType,
    StructuredDatasetType,
    read_blob_type,
    read_error,
    read_literal_type,
    read_output_reference,
    read_schema_type,
    read_structured_dataset_type,
)
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.struct import Struct, read_struct
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/literals.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "Primitive",
    "Void",
    "Blob",
    "BlobMetadata",
    "Binary",
    "Schema",
    "Union",
    "StructuredDatasetMetadata",
    "StructuredDataset",
    "Scalar",
    "Literal",
    "LiteralOffloadedMetadata",
    "LiteralCollection",
    "LiteralMap",
    "BindingDataCollection",
    "BindingDataMap",
    "UnionInfo",
    "BindingData",
    "Binding",
    "KeyValuePair",
    "RetryStrategy",
]


class Primitive(OneofMessage):
    """An int, float, string, bool, time or duration.

    ``message flyteidl.core.Primitive``

    Fields:
        integer: ``int64 integer = 1`` (oneof value).
        float_value: ``double float_value = 2`` (oneof value).
        string_value: ``string string_value = 3`` (oneof value).
        boolean: ``bool boolean = 4`` (oneof value).
        datetime: ``google.protobuf.Timestamp datetime = 5`` (oneof value).
        duration: ``google.protobuf.Duration duration = 6`` (oneof value).
    """

    __slots__ = ("integer", "float_value", "string_value", "boolean", "datetime", "duration")
    FULL_NAME = "flyteidl.core.Primitive"
    integer: int | None
    float_value: float | None
    string_value: str | None
    boolean: bool | None
    datetime: Timestamp | None
    duration: Duration | None
    ONEOFS = {
        "value": ("integer", "float_value", "string_value", "boolean", "datetime", "duration"),
    }

    def __init__(
        self,
        *,
        integer: int | None = None,
        float_value: float | None = None,
        string_value: str | None = None,
        boolean: bool | None = None,
        datetime: Timestamp | None = None,
        duration: Duration | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Primitive
        if _checked:
            set_slot(self, "__class__", PlainPrimitive)
        self.integer = integer
        self.float_value = float_value
        self.string_value = string_value
        self.boolean = boolean
        self.datetime = datetime
        self.duration = duration
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if integer is not None:
            if (
                float_value is not None
                or string_value is not None
                or boolean is not None
                or datetime is not None
                or duration is not None
            ):
                raise two_members(self)
        elif float_value is not None:
            if string_value is not None or boolean is not None or datetime is not None or duration is not None:
                raise two_members(self)
        elif string_value is not None:
            if boolean is not None or datetime is not None or duration is not None:
                raise two_members(self)
        elif boolean is not None:
            if datetime is not None or duration is not None:
                raise two_members(self)
        elif datetime is not None:
            if duration is not None:
                raise two_members(self)

    @property
    def value(self) -> int | float | str | bool | Timestamp | Duration | None:
        """The member of oneof ``value`` that is set."""
        if self.integer is not None:
            return self.integer
        if self.float_value is not None:
            return self.float_value
        if self.string_value is not None:
            return self.string_value
        if self.boolean is not None:
            return self.boolean
        if self.datetime is not None:
            return self.datetime
        return self.duration

    def which(
        self, oneof: Literals["value"]
    ) -> Literals["integer", "float_value", "string_value", "boolean", "datetime", "duration"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "value":
            if self.integer is not None:
                return "integer"
            if self.float_value is not None:
                return "float_value"
            if self.string_value is not None:
                return "string_value"
            if self.boolean is not None:
                return "boolean"
            if self.datetime is not None:
                return "datetime"
            if self.duration is not None:
                return "duration"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.integer) is not None:
            out.append(0x08)
            put_int64(out, v1)
        elif (v2 := self.float_value) is not None:
            out.append(0x11)
            put_double(out, v2)
        elif (v3 := self.string_value) is not None:
            out.append(0x1A)
            put_string(out, v3)
        elif (v4 := self.boolean) is not None:
            out.append(0x20)
            put_bool(out, v4)
        elif (v5 := self.datetime) is not None:
            put_message(out, b"\x2a\x00", v5, Timestamp)
        elif (v6 := self.duration) is not None:
            put_message(out, b"\x32\x00", v6, Duration)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Primitive:
        return read_primitive(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="integer", number=1, kind="int64", oneof="value"),
            field(name="float_value", number=2, kind="double", oneof="value"),
            field(name="string_value", number=3, kind="string", oneof="value"),
            field(name="boolean", number=4, kind="bool", oneof="value"),
            field(name="datetime", number=5, kind="message", cls=Timestamp, oneof="value"),
            field(name="duration", number=6, kind="message", cls=Duration, oneof="value"),
        )


PlainPrimitive = plain(Primitive)


def read_primitive(buf: bytes, pos: int, end: int, depth: int, into: Primitive | None = None) -> Primitive:
    if into is None:
        self = new(PlainPrimitive)
        self.integer = self.float_value = self.string_value = self.boolean = self.datetime = self.duration = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainPrimitive)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            if seen:
                self.float_value = self.string_value = self.boolean = self.datetime = self.duration = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.integer = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x11:
            if seen:
                self.integer = self.string_value = self.boolean = self.datetime = self.duration = None
            seen = True
            f, pos = take_double(buf, pos)
            self.float_value = f
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.integer = self.float_value = self.boolean = self.datetime = self.duration = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.string_value = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            if seen:
                self.integer = self.float_value = self.string_value = self.datetime = self.duration = None
            seen = True
            b, pos = take_bool(buf, pos)
            self.boolean = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.integer = self.float_value = self.string_value = self.boolean = self.duration = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.datetime = read_timestamp(buf, pos, n, depth, self.datetime)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            if seen:
                self.integer = self.float_value = self.string_value = self.boolean = self.datetime = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.duration = read_duration(buf, pos, n, depth, self.duration)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x11,
            0x1A,
            0x20,
            0x2A,
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Primitive
    return self


class Void(Message):
    """The value of none: what an optional input holds when it is not given.

    ``message flyteidl.core.Void``
    """

    __slots__ = ()
    FULL_NAME = "flyteidl.core.Void"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Void:
        return read_void(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_void(buf: bytes, pos: int, end: int, depth: int, into: Void | None = None) -> Void:
    if into is None:
        self = new(Void)
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Blob(Message):
    """A file or a folder in object storage, by its URI.

    ``message flyteidl.core.Blob``

    Fields:
        metadata: ``flyteidl.core.BlobMetadata metadata = 1``.
        uri: ``string uri = 3``.
    """

    __slots__ = ("metadata", "uri")
    FULL_NAME = "flyteidl.core.Blob"
    metadata: BlobMetadata | None
    uri: str

    def __init__(
        self,
        *,
        metadata: BlobMetadata | None = None,
        uri: str = "",
    ) -> None:
        self.metadata = metadata
        self.uri = uri
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.metadata) is not None:
            put_message(out, b"\x0a\x00", v1, BlobMetadata)
        v3 = self.uri
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Blob:
        return read_blob(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="metadata", number=1, kind="message", cls=BlobMetadata),
            field(name="uri", number=3, kind="string"),
        )


def read_blob(buf: bytes, pos: int, end: int, depth: int, into: Blob | None = None) -> Blob:
    if into is None:
        self = new(Blob)
        self.metadata = None
        self.uri = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_blob_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class BlobMetadata(Message):
    """``message flyteidl.core.BlobMetadata``

    Fields:
        type: ``flyteidl.core.BlobType type = 1``.
    """

    __slots__ = ("type",)
    FULL_NAME = "flyteidl.core.BlobMetadata"
    type: BlobType | None

    def __init__(
        self,
        *,
        type: BlobType | None = None,
    ) -> None:
        self.type = type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.type) is not None:
            put_message(out, b"\x0a\x00", v1, BlobType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BlobMetadata:
        return read_blob_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="type", number=1, kind="message", cls=BlobType),)


def read_blob_metadata(buf: bytes, pos: int, end: int, depth: int, into: BlobMetadata | None = None) -> BlobMetadata:
    if into is None:
        self = new(BlobMetadata)
        self.type = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.type = read_blob_type(buf, pos, n, depth, self.type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Binary(Message):
    """Bytes with a tag that says how they are encoded.

    ``message flyteidl.core.Binary``

    Fields:
        value: ``bytes value = 1``.
        tag: ``string tag = 2``.
    """

    __slots__ = ("value", "tag")
    FULL_NAME = "flyteidl.core.Binary"
    value: bytes
    tag: str

    def __init__(
        self,
        *,
        value: bytes = b"",
        tag: str = "",
    ) -> None:
        self.value = value
        self.tag = tag
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != b"":
            out.append(0x0A)
            put_bytes(out, v1)
        v2 = self.tag
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Binary:
        return read_binary(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="value", number=1, kind="bytes"),
            field(name="tag", number=2, kind="string"),
        )


def read_binary(buf: bytes, pos: int, end: int, depth: int, into: Binary | None = None) -> Binary:
    if into is None:
        self = new(Binary)
        self.value = b""
        self.tag = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.value = buf[pos:n]
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tag = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Schema(Message):
    """``message flyteidl.core.Schema``

    Fields:
        uri: ``string uri = 1``.
        type: ``flyteidl.core.SchemaType type = 3``.
    """

    __slots__ = ("uri", "type")
    FULL_NAME = "flyteidl.core.Schema"
    uri: str
    type: SchemaType | None

    def __init__(
        self,
        *,
        uri: str = "",
        type: SchemaType | None = None,
    ) -> None:
        self.uri = uri
        self.type = type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.uri
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v3 := self.type) is not None:
            put_message(out, b"\x1a\x00", v3, SchemaType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Schema:
        return read_schema(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="uri", number=1, kind="string"),
            field(name="type", number=3, kind="message", cls=SchemaType),
        )


def read_schema(buf: bytes, pos: int, end: int, depth: int, into: Schema | None = None) -> Schema:
    if into is None:
        self = new(Schema)
        self.uri = ""
        self.type = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.type = read_schema_type(buf, pos, n, depth, self.type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Union(Message):
    """A value of a union type, with the member type that it is of.

    ``message flyteidl.core.Union``

    Fields:
        value: ``flyteidl.core.Literal value = 1``.
        type: ``flyteidl.core.LiteralType type = 2``.
    """

    __slots__ = ("value", "type")
    FULL_NAME = "flyteidl.core.Union"
    value: Literal | None
    type: LiteralType | None

    def __init__(
        self,
        *,
        value: Literal | None = None,
        type: LiteralType | None = None,
    ) -> None:
        self.value = value
        self.type = type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.value) is not None:
            put_message(out, b"\x0a\x00", v1, Literal)
        if (v2 := self.type) is not None:
            put_message(out, b"\x12\x00", v2, LiteralType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Union:
        return read_union(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="value", number=1, kind="message", cls=Literal),
            field(name="type", number=2, kind="message", cls=LiteralType),
        )


def read_union(buf: bytes, pos: int, end: int, depth: int, into: Union | None = None) -> Union:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(Union)
        self.value = self.type = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.value = read_literal(buf, pos, n, depth, self.value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.type = read_literal_type(buf, pos, n, depth, self.type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class StructuredDatasetMetadata(Message):
    """``message flyteidl.core.StructuredDatasetMetadata``

    Fields:
        structured_dataset_type: ``flyteidl.core.StructuredDatasetType structured_dataset_type = 1``.
    """

    __slots__ = ("structured_dataset_type",)
    FULL_NAME = "flyteidl.core.StructuredDatasetMetadata"
    structured_dataset_type: StructuredDatasetType | None

    def __init__(
        self,
        *,
        structured_dataset_type: StructuredDatasetType | None = None,
    ) -> None:
        self.structured_dataset_type = structured_dataset_type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.structured_dataset_type) is not None:
            put_message(out, b"\x0a\x00", v1, StructuredDatasetType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> StructuredDatasetMetadata:
        return read_structured_dataset_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="structured_dataset_type", number=1, kind="message", cls=StructuredDatasetType),)


def read_structured_dataset_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: StructuredDatasetMetadata | None = None
) -> StructuredDatasetMetadata:
    if into is None:
        self = new(StructuredDatasetMetadata)
        self.structured_dataset_type = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.structured_dataset_type = read_structured_dataset_type(
                buf, pos, n, depth, self.structured_dataset_type
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class StructuredDataset(Message):
    """A data frame in object storage, by its URI.

    ``message flyteidl.core.StructuredDataset``

    Fields:
        uri: ``string uri = 1``.
        metadata: ``flyteidl.core.StructuredDatasetMetadata metadata = 2``.
    """

    __slots__ = ("uri", "metadata")
    FULL_NAME = "flyteidl.core.StructuredDataset"
    uri: str
    metadata: StructuredDatasetMetadata | None

    def __init__(
        self,
        *,
        uri: str = "",
        metadata: StructuredDatasetMetadata | None = None,
    ) -> None:
        self.uri = uri
        self.metadata = metadata
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.uri
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.metadata) is not None:
            put_message(out, b"\x12\x00", v2, StructuredDatasetMetadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> StructuredDataset:
        return read_structured_dataset(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="uri", number=1, kind="string"),
            field(name="metadata", number=2, kind="message", cls=StructuredDatasetMetadata),
        )


def read_structured_dataset(
    buf: bytes, pos: int, end: int, depth: int, into: StructuredDataset | None = None
) -> StructuredDataset:
    if into is None:
        self = new(StructuredDataset)
        self.uri = ""
        self.metadata = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_structured_dataset_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Scalar(OneofMessage):
    """A single value: a primitive, a blob, a dataset, a union's member, or nothing.

    ``message flyteidl.core.Scalar``

    Fields:
        primitive: ``flyteidl.core.Primitive primitive = 1`` (oneof value).
        blob: ``flyteidl.core.Blob blob = 2`` (oneof value).
        binary: ``flyteidl.core.Binary binary = 3`` (oneof value).
        schema: ``flyteidl.core.Schema schema = 4`` (oneof value).
        none_type: ``flyteidl.core.Void none_type = 5`` (oneof value).
        error: ``flyteidl.core.Error error = 6`` (oneof value).
        generic: ``google.protobuf.Struct generic = 7`` (oneof value).
        structured_dataset: ``flyteidl.core.StructuredDataset structured_dataset = 8`` (oneof value).
        union: ``flyteidl.core.Union union = 9`` (oneof value).
    """

    __slots__ = (
        "primitive",
        "blob",
        "binary",
        "schema",
        "none_type",
        "error",
        "generic",
        "structured_dataset",
        "union",
    )
    FULL_NAME = "flyteidl.core.Scalar"
    primitive: Primitive | None
    blob: Blob | None
    binary: Binary | None
    schema: Schema | None
    none_type: Void | None
    error: Error | None
    generic: Struct | None
    structured_dataset: StructuredDataset | None
    union: Union | None
    ONEOFS = {
        "value": (
            "primitive",
            "blob",
            "binary",
            "schema",
            "none_type",
            "error",
            "generic",
            "structured_dataset",
            "union",
        ),
    }

    def __init__(
        self,
        *,
        primitive: Primitive | None = None,
        blob: Blob | None = None,
        binary: Binary | None = None,
        schema: Schema | None = None,
        none_type: Void | None = None,
        error: Error | None = None,
        generic: Struct | None = None,
        structured_dataset: StructuredDataset | None = None,
        union: Union | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Scalar
        if _checked:
            set_slot(self, "__class__", PlainScalar)
        self.primitive = primitive
        self.blob = blob
        self.binary = binary
        self.schema = schema
        self.none_type = none_type
        self.error = error
        self.generic = generic
        self.structured_dataset = structured_dataset
        self.union = union
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if primitive is not None:
            if (
                blob is not None
                or binary is not None
                or schema is not None
                or none_type is not None
                or error is not None
                or generic is not None
                or structured_dataset is not None
                or union is not None
            ):
                raise two_members(self)
        elif blob is not None:
            if (
                binary is not None
                or schema is not None
                or none_type is not None
                or error is not None
                or generic is not None
                or structured_dataset is not None
                or union is not None
            ):
                raise two_members(self)
        elif binary is not None:
            if (
                schema is not None
                or none_type is not None
                or error is not None
                or generic is not None
                or structured_dataset is not None
                or union is not None
            ):
                raise two_members(self)
        elif schema is not None:
            if (
                none_type is not None
                or error is not None
                or generic is not None
                or structured_dataset is not None
                or union is not None
            ):
                raise two_members(self)
        elif none_type is not None:
            if error is not None or generic is not None or structured_dataset is not None or union is not None:
                raise two_members(self)
        elif error is not None:
            if generic is not None or structured_dataset is not None or union is not None:
                raise two_members(self)
        elif generic is not None:
            if structured_dataset is not None or union is not None:
                raise two_members(self)
        elif structured_dataset is not None:
            if union is not None:
                raise two_members(self)

    @property
    def value(self) -> Primitive | Blob | Binary | Schema | Void | Error | Struct | StructuredDataset | Union | None:
        """The member of oneof ``value`` that is set."""
        if self.primitive is not None:
            return self.primitive
        if self.blob is not None:
            return self.blob
        if self.binary is not None:
            return self.binary
        if self.schema is not None:
            return self.schema
        if self.none_type is not None:
            return self.none_type
        if self.error is not None:
            return self.error
        if self.generic is not None:
            return self.generic
        if self.structured_dataset is not None:
            return self.structured_dataset
        return self.union

    def which(
        self, oneof: Literals["value"]
    ) -> (
        Literals[
            "primitive", "blob", "binary", "schema", "none_type", "error", "generic", "structured_dataset", "union"
        ]
        | None
    ):
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "value":
            if self.primitive is not None:
                return "primitive"
            if self.blob is not None:
                return "blob"
            if self.binary is not None:
                return "binary"
            if self.schema is not None:
                return "schema"
            if self.none_type is not None:
                return "none_type"
            if self.error is not None:
                return "error"
            if self.generic is not None:
                return "generic"
            if self.structured_dataset is not None:
                return "structured_dataset"
            if self.union is not None:
                return "union"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.primitive) is not None:
            put_message(out, b"\x0a\x00", v1, Primitive)
        elif (v2 := self.blob) is not None:
            put_message(out, b"\x12\x00", v2, Blob)
        elif (v3 := self.binary) is not None:
            put_message(out, b"\x1a\x00", v3, Binary)
        elif (v4 := self.schema) is not None:
            put_message(out, b"\x22\x00", v4, Schema)
        elif (v5 := self.none_type) is not None:
            put_message(out, b"\x2a\x00", v5, Void)
        elif (v6 := self.error) is not None:
            put_message(out, b"\x32\x00", v6, Error)
        elif (v7 := self.generic) is not None:
            put_message(out, b"\x3a\x00", v7, Struct)
        elif (v8 := self.structured_dataset) is not None:
            put_message(out, b"\x42\x00", v8, StructuredDataset)
        elif (v9 := self.union) is not None:
            put_message(out, b"\x4a\x00", v9, Union)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Scalar:
        return read_scalar(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="primitive", number=1, kind="message", cls=Primitive, oneof="value"),
            field(name="blob", number=2, kind="message", cls=Blob, oneof="value"),
            field(name="binary", number=3, kind="message", cls=Binary, oneof="value"),
            field(name="schema", number=4, kind="message", cls=Schema, oneof="value"),
            field(name="none_type", number=5, kind="message", cls=Void, oneof="value"),
            field(name="error", number=6, kind="message", cls=Error, oneof="value"),
            field(name="generic", number=7, kind="message", cls=Struct, oneof="value"),
            field(name="structured_dataset", number=8, kind="message", cls=StructuredDataset, oneof="value"),
            field(name="union", number=9, kind="message", cls=Union, oneof="value"),
        )


PlainScalar = plain(Scalar)


def read_scalar(buf: bytes, pos: int, end: int, depth: int, into: Scalar | None = None) -> Scalar:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainScalar)
        self.primitive = self.blob = self.binary = self.schema = self.none_type = self.error = self.generic = (
            self.structured_dataset
        ) = self.union = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainScalar)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.blob = self.binary = self.schema = self.none_type = self.error = self.generic = (
                    self.structured_dataset
                ) = self.union = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.primitive = read_primitive(buf, pos, n, depth, self.primitive)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.primitive = self.binary = self.schema = self.none_type = self.error = self.generic = (
                    self.structured_dataset
                ) = self.union = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.blob = read_blob(buf, pos, n, depth, self.blob)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.primitive = self.blob = self.schema = self.none_type = self.error = self.generic = (
                    self.structured_dataset
                ) = self.union = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.binary = read_binary(buf, pos, n, depth, self.binary)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.primitive = self.blob = self.binary = self.none_type = self.error = self.generic = (
                    self.structured_dataset
                ) = self.union = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.schema = read_schema(buf, pos, n, depth, self.schema)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.primitive = self.blob = self.binary = self.schema = self.error = self.generic = (
                    self.structured_dataset
                ) = self.union = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.none_type = read_void(buf, pos, n, depth, self.none_type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            if seen:
                self.primitive = self.blob = self.binary = self.schema = self.none_type = self.generic = (
                    self.structured_dataset
                ) = self.union = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.error = read_error(buf, pos, n, depth, self.error)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            if seen:
                self.primitive = self.blob = self.binary = self.schema = self.none_type = self.error = (
                    self.structured_dataset
                ) = self.union = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.generic = read_struct(buf, pos, n, depth, self.generic)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x42:
            if seen:
                self.primitive = self.blob = self.binary = self.schema = self.none_type = self.error = self.generic = (
                    self.union
                ) = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.structured_dataset = read_structured_dataset(buf, pos, n, depth, self.structured_dataset)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x4A:
            if seen:
                self.primitive = self.blob = self.binary = self.schema = self.none_type = self.error = self.generic = (
                    self.structured_dataset
                ) = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.union = read_union(buf, pos, n, depth, self.union)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
            0x3A,
            0x42,
            0x4A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Scalar
    return self


class Literal(LiteralForm, OneofMessage):
    """A value as it travels between tasks: a scalar, a list or a map of literals.

    ``message flyteidl.core.Literal``

    Fields:
        scalar: ``flyteidl.core.Scalar scalar = 1`` (oneof value).
        collection: ``flyteidl.core.LiteralCollection collection = 2`` (oneof value).
        map: ``flyteidl.core.LiteralMap map = 3`` (oneof value).
        offloaded_metadata: ``flyteidl.core.LiteralOffloadedMetadata offloaded_metadata = 8`` (oneof value).
        hash: ``string hash = 4``.
        metadata: ``map<string, string> metadata = 5``.
    """

    __slots__ = ("scalar", "collection", "map", "offloaded_metadata", "hash", "metadata")
    FULL_NAME = "flyteidl.core.Literal"
    scalar: Scalar | None
    collection: LiteralCollection | None
    map: LiteralMap | None
    offloaded_metadata: LiteralOffloadedMetadata | None
    hash: str
    metadata: dict[str, str]
    ONEOFS = {
        "value": ("scalar", "collection", "map", "offloaded_metadata"),
    }

    def __init__(
        self,
        *,
        scalar: Scalar | None = None,
        collection: LiteralCollection | None = None,
        map: LiteralMap | None = None,
        offloaded_metadata: LiteralOffloadedMetadata | None = None,
        hash: str = "",
        metadata: dict[str, str] | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Literal
        if _checked:
            set_slot(self, "__class__", PlainLiteral)
        self.scalar = scalar
        self.collection = collection
        self.map = map
        self.offloaded_metadata = offloaded_metadata
        self.hash = hash
        self.metadata = {} if metadata is None else metadata
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if scalar is not None:
            if collection is not None or map is not None or offloaded_metadata is not None:
                raise two_members(self)
        elif collection is not None:
            if map is not None or offloaded_metadata is not None:
                raise two_members(self)
        elif map is not None:
            if offloaded_metadata is not None:
                raise two_members(self)

    @property
    def value(self) -> Scalar | LiteralCollection | LiteralMap | LiteralOffloadedMetadata | None:
        """The member of oneof ``value`` that is set."""
        if self.scalar is not None:
            return self.scalar
        if self.collection is not None:
            return self.collection
        if self.map is not None:
            return self.map
        return self.offloaded_metadata

    def which(self, oneof: Literals["value"]) -> Literals["scalar", "collection", "map", "offloaded_metadata"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "value":
            if self.scalar is not None:
                return "scalar"
            if self.collection is not None:
                return "collection"
            if self.map is not None:
                return "map"
            if self.offloaded_metadata is not None:
                return "offloaded_metadata"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.scalar) is not None:
            put_message(out, b"\x0a\x00", v1, Scalar)
        elif (v2 := self.collection) is not None:
            put_message(out, b"\x12\x00", v2, LiteralCollection)
        elif (v3 := self.map) is not None:
            put_message(out, b"\x1a\x00", v3, LiteralMap)
        elif (v8 := self.offloaded_metadata) is not None:
            put_message(out, b"\x42\x00", v8, LiteralOffloadedMetadata)
        v4 = self.hash
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self.metadata:
            for k5, v5 in self.metadata.items():
                out += b"\x2a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k5)
                out.append(0x12)
                put_string(out, v5)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Literal:
        return read_literal(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="scalar", number=1, kind="message", cls=Scalar, oneof="value"),
            field(name="collection", number=2, kind="message", cls=LiteralCollection, oneof="value"),
            field(name="map", number=3, kind="message", cls=LiteralMap, oneof="value"),
            field(name="offloaded_metadata", number=8, kind="message", cls=LiteralOffloadedMetadata, oneof="value"),
            field(name="hash", number=4, kind="string"),
            field(name="metadata", number=5, kind="string", key="string"),
        )


PlainLiteral = plain(Literal)


def read_literal(buf: bytes, pos: int, end: int, depth: int, into: Literal | None = None) -> Literal:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainLiteral)
        self.metadata = {}
        self.scalar = self.collection = self.map = self.offloaded_metadata = None
        self.hash = ""
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainLiteral)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.collection = self.map = self.offloaded_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.scalar = read_scalar(buf, pos, n, depth, self.scalar)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.scalar = self.map = self.offloaded_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.collection = read_literal_collection(buf, pos, n, depth, self.collection)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.scalar = self.collection = self.offloaded_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.map = read_literal_map(buf, pos, n, depth, self.map)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.hash = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x2A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key5 = ""
            value5: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key5 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value5 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value5 is None:
                    value5 = ""
                self.metadata[key5] = value5
            else:
                self._keep_entry(b"\x2a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x42:
            if seen:
                self.scalar = self.collection = self.map = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.offloaded_metadata = read_literal_offloaded_metadata(buf, pos, n, depth, self.offloaded_metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x42,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Literal
    return self


class LiteralOffloadedMetadata(Message):
    """``message flyteidl.core.LiteralOffloadedMetadata``

    Fields:
        uri: ``string uri = 1``.
        size_bytes: ``uint64 size_bytes = 2``.
        inferred_type: ``flyteidl.core.LiteralType inferred_type = 3``.
    """

    __slots__ = ("uri", "size_bytes", "inferred_type")
    FULL_NAME = "flyteidl.core.LiteralOffloadedMetadata"
    uri: str
    size_bytes: int
    inferred_type: LiteralType | None

    def __init__(
        self,
        *,
        uri: str = "",
        size_bytes: int = 0,
        inferred_type: LiteralType | None = None,
    ) -> None:
        self.uri = uri
        self.size_bytes = size_bytes
        self.inferred_type = inferred_type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.uri
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.size_bytes
        if v2 != 0:
            out.append(0x10)
            put_uint64(out, v2)
        if (v3 := self.inferred_type) is not None:
            put_message(out, b"\x1a\x00", v3, LiteralType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LiteralOffloadedMetadata:
        return read_literal_offloaded_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="uri", number=1, kind="string"),
            field(name="size_bytes", number=2, kind="uint64"),
            field(name="inferred_type", number=3, kind="message", cls=LiteralType),
        )


def read_literal_offloaded_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: LiteralOffloadedMetadata | None = None
) -> LiteralOffloadedMetadata:
    if into is None:
        self = new(LiteralOffloadedMetadata)
        self.uri = ""
        self.size_bytes = 0
        self.inferred_type = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint64(buf, pos - 1)
            self.size_bytes = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.inferred_type = read_literal_type(buf, pos, n, depth, self.inferred_type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class LiteralCollection(Message):
    """A list of literals.

    ``message flyteidl.core.LiteralCollection``

    Fields:
        literals: ``repeated flyteidl.core.Literal literals = 1``.
    """

    __slots__ = ("literals",)
    FULL_NAME = "flyteidl.core.LiteralCollection"
    literals: list[Literal]

    def __init__(
        self,
        *,
        literals: list[Literal] | None = None,
    ) -> None:
        self.literals = [] if literals is None else literals
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.literals:
            put_message(out, b"\x0a\x00", v1, Literal)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LiteralCollection:
        return read_literal_collection(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="literals", number=1, kind="message", cls=Literal, repeated=True),)


def read_literal_collection(
    buf: bytes, pos: int, end: int, depth: int, into: LiteralCollection | None = None
) -> LiteralCollection:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(LiteralCollection)
        self.literals = []
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.literals.append(read_literal(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class LiteralMap(Message):
    """Literals by name: what a node takes, and what it gives.

    ``message flyteidl.core.LiteralMap``

    Fields:
        literals: ``map<string, flyteidl.core.Literal> literals = 1``.
    """

    __slots__ = ("literals",)
    FULL_NAME = "flyteidl.core.LiteralMap"
    literals: dict[str, Literal]

    def __init__(
        self,
        *,
        literals: dict[str, Literal] | None = None,
    ) -> None:
        self.literals = {} if literals is None else literals
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.literals:
            for k1, v1 in self.literals.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                put_message(out, b"\x12\x00", v1, Literal)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LiteralMap:
        return read_literal_map(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="literals", number=1, kind="message", cls=Literal, key="string"),)


def read_literal_map(buf: bytes, pos: int, end: int, depth: int, into: LiteralMap | None = None) -> LiteralMap:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(LiteralMap)
        self.literals = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: Literal | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = read_literal(buf, pos, n, depth, value1)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = Literal()
                self.literals[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class BindingDataCollection(Message):
    """``message flyteidl.core.BindingDataCollection``

    Fields:
        bindings: ``repeated flyteidl.core.BindingData bindings = 1``.
    """

    __slots__ = ("bindings",)
    FULL_NAME = "flyteidl.core.BindingDataCollection"
    bindings: list[BindingData]

    def __init__(
        self,
        *,
        bindings: list[BindingData] | None = None,
    ) -> None:
        self.bindings = [] if bindings is None else bindings
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.bindings:
            put_message(out, b"\x0a\x00", v1, BindingData)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BindingDataCollection:
        return read_binding_data_collection(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="bindings", number=1, kind="message", cls=BindingData, repeated=True),)


def read_binding_data_collection(
    buf: bytes, pos: int, end: int, depth: int, into: BindingDataCollection | None = None
) -> BindingDataCollection:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(BindingDataCollection)
        self.bindings = []
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.bindings.append(read_binding_data(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class BindingDataMap(Message):
    """``message flyteidl.core.BindingDataMap``

    Fields:
        bindings: ``map<string, flyteidl.core.BindingData> bindings = 1``.
    """

    __slots__ = ("bindings",)
    FULL_NAME = "flyteidl.core.BindingDataMap"
    bindings: dict[str, BindingData]

    def __init__(
        self,
        *,
        bindings: dict[str, BindingData] | None = None,
    ) -> None:
        self.bindings = {} if bindings is None else bindings
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.bindings:
            for k1, v1 in self.bindings.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                put_message(out, b"\x12\x00", v1, BindingData)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BindingDataMap:
        return read_binding_data_map(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="bindings", number=1, kind="message", cls=BindingData, key="string"),)


def read_binding_data_map(
    buf: bytes, pos: int, end: int, depth: int, into: BindingDataMap | None = None
) -> BindingDataMap:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(BindingDataMap)
        self.bindings = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: BindingData | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = read_binding_data(buf, pos, n, depth, value1)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = BindingData()
                self.bindings[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class UnionInfo(Message):
    """``message flyteidl.core.UnionInfo``

    Fields:
        target_type: ``flyteidl.core.LiteralType targetType = 1``.
    """

    __slots__ = ("target_type",)
    FULL_NAME = "flyteidl.core.UnionInfo"
    target_type: LiteralType | None

    def __init__(
        self,
        *,
        target_type: LiteralType | None = None,
    ) -> None:
        self.target_type = target_type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.target_type) is not None:
            put_message(out, b"\x0a\x00", v1, LiteralType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UnionInfo:
        return read_union_info(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="target_type", number=1, kind="message", cls=LiteralType, proto_name="targetType"),)


def read_union_info(buf: bytes, pos: int, end: int, depth: int, into: UnionInfo | None = None) -> UnionInfo:
    if into is None:
        self = new(UnionInfo)
        self.target_type = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.target_type = read_literal_type(buf, pos, n, depth, self.target_type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class BindingData(OneofMessage):
    """A constant, a promise of another node's output, or a list or map of such.

    ``message flyteidl.core.BindingData``

    Fields:
        scalar: ``flyteidl.core.Scalar scalar = 1`` (oneof value).
        collection: ``flyteidl.core.BindingDataCollection collection = 2`` (oneof value).
        promise: ``flyteidl.core.OutputReference promise = 3`` (oneof value).
        map: ``flyteidl.core.BindingDataMap map = 4`` (oneof value).
        offloaded_metadata: ``flyteidl.core.LiteralOffloadedMetadata offloaded_metadata = 6`` (oneof value).
        union: ``flyteidl.core.UnionInfo union = 5``.
    """

    __slots__ = ("scalar", "collection", "promise", "map", "offloaded_metadata", "union")
    FULL_NAME = "flyteidl.core.BindingData"
    scalar: Scalar | None
    collection: BindingDataCollection | None
    promise: OutputReference | None
    map: BindingDataMap | None
    offloaded_metadata: LiteralOffloadedMetadata | None
    union: UnionInfo | None
    ONEOFS = {
        "value": ("scalar", "collection", "promise", "map", "offloaded_metadata"),
    }

    def __init__(
        self,
        *,
        scalar: Scalar | None = None,
        collection: BindingDataCollection | None = None,
        promise: OutputReference | None = None,
        map: BindingDataMap | None = None,
        offloaded_metadata: LiteralOffloadedMetadata | None = None,
        union: UnionInfo | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is BindingData
        if _checked:
            set_slot(self, "__class__", PlainBindingData)
        self.scalar = scalar
        self.collection = collection
        self.promise = promise
        self.map = map
        self.offloaded_metadata = offloaded_metadata
        self.union = union
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if scalar is not None:
            if collection is not None or promise is not None or map is not None or offloaded_metadata is not None:
                raise two_members(self)
        elif collection is not None:
            if promise is not None or map is not None or offloaded_metadata is not None:
                raise two_members(self)
        elif promise is not None:
            if map is not None or offloaded_metadata is not None:
                raise two_members(self)
        elif map is not None:
            if offloaded_metadata is not None:
                raise two_members(self)

    @property
    def value(
        self,
    ) -> Scalar | BindingDataCollection | OutputReference | BindingDataMap | LiteralOffloadedMetadata | None:
        """The member of oneof ``value`` that is set."""
        if self.scalar is not None:
            return self.scalar
        if self.collection is not None:
            return self.collection
        if self.promise is not None:
            return self.promise
        if self.map is not None:
            return self.map
        return self.offloaded_metadata

    def which(
        self, oneof: Literals["value"]
    ) -> Literals["scalar", "collection", "promise", "map", "offloaded_metadata"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "value":
            if self.scalar is not None:
                return "scalar"
            if self.collection is not None:
                return "collection"
            if self.promise is not None:
                return "promise"
            if self.map is not None:
                return "map"
            if self.offloaded_metadata is not None:
                return "offloaded_metadata"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.scalar) is not None:
            put_message(out, b"\x0a\x00", v1, Scalar)
        elif (v2 := self.collection) is not None:
            put_message(out, b"\x12\x00", v2, BindingDataCollection)
        elif (v3 := self.promise) is not None:
            put_message(out, b"\x1a\x00", v3, OutputReference)
        elif (v4 := self.map) is not None:
            put_message(out, b"\x22\x00", v4, BindingDataMap)
        elif (v6 := self.offloaded_metadata) is not None:
            put_message(out, b"\x32\x00", v6, LiteralOffloadedMetadata)
        if (v5 := self.union) is not None:
            put_message(out, b"\x2a\x00", v5, UnionInfo)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BindingData:
        return read_binding_data(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="scalar", number=1, kind="message", cls=Scalar, oneof="value"),
            field(name="collection", number=2, kind="message", cls=BindingDataCollection, oneof="value"),
            field(name="promise", number=3, kind="message", cls=OutputReference, oneof="value"),
            field(name="map", number=4, kind="message", cls=BindingDataMap, oneof="value"),
            field(name="offloaded_metadata", number=6, kind="message", cls=LiteralOffloadedMetadata, oneof="value"),
            field(name="union", number=5, kind="message", cls=UnionInfo),
        )


PlainBindingData = plain(BindingData)


def read_binding_data(buf: bytes, pos: int, end: int, depth: int, into: BindingData | None = None) -> BindingData:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainBindingData)
        self.scalar = self.collection = self.promise = self.map = self.offloaded_metadata = self.union = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainBindingData)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.collection = self.promise = self.map = self.offloaded_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.scalar = read_scalar(buf, pos, n, depth, self.scalar)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.scalar = self.promise = self.map = self.offloaded_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.collection = read_binding_data_collection(buf, pos, n, depth, self.collection)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.scalar = self.collection = self.map = self.offloaded_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.promise = read_output_reference(buf, pos, n, depth, self.promise)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.scalar = self.collection = self.promise = self.offloaded_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.map = read_binding_data_map(buf, pos, n, depth, self.map)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.union = read_union_info(buf, pos, n, depth, self.union)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            if seen:
                self.scalar = self.collection = self.promise = self.map = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.offloaded_metadata = read_literal_offloaded_metadata(buf, pos, n, depth, self.offloaded_metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = BindingData
    return self


class Binding(Message):
    """Where one input of a node, or one output of a workflow, comes from.

    ``message flyteidl.core.Binding``

    Fields:
        var: ``string var = 1``.
        binding: ``flyteidl.core.BindingData binding = 2``.
    """

    __slots__ = ("var", "binding")
    FULL_NAME = "flyteidl.core.Binding"
    var: str
    binding: BindingData | None

    def __init__(
        self,
        *,
        var: str = "",
        binding: BindingData | None = None,
    ) -> None:
        self.var = var
        self.binding = binding
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.var
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.binding) is not None:
            put_message(out, b"\x12\x00", v2, BindingData)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Binding:
        return read_binding(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="var", number=1, kind="string"),
            field(name="binding", number=2, kind="message", cls=BindingData),
        )


def read_binding(buf: bytes, pos: int, end: int, depth: int, into: Binding | None = None) -> Binding:
    if into is None:
        self = new(Binding)
        self.var = ""
        self.binding = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.var = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.binding = read_binding_data(buf, pos, n, depth, self.binding)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class KeyValuePair(Message):
    """``message flyteidl.core.KeyValuePair``

    Fields:
        key: ``string key = 1``.
        value: ``string value = 2``.
    """

    __slots__ = ("key", "value")
    FULL_NAME = "flyteidl.core.KeyValuePair"
    key: str
    value: str

    def __init__(
        self,
        *,
        key: str = "",
        value: str = "",
    ) -> None:
        self.key = key
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.value
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> KeyValuePair:
        return read_key_value_pair(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="value", number=2, kind="string"),
        )


def read_key_value_pair(buf: bytes, pos: int, end: int, depth: int, into: KeyValuePair | None = None) -> KeyValuePair:
    if into is None:
        self = new(KeyValuePair)
        self.key = self.value = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.key = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.value = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class RetryStrategy(Message):
    """How often a task is tried again.

    ``message flyteidl.core.RetryStrategy``

    Fields:
        retries: ``uint32 retries = 5``.
    """

    __slots__ = ("retries",)
    FULL_NAME = "flyteidl.core.RetryStrategy"
    retries: int

    def __init__(
        self,
        *,
        retries: int = 0,
    ) -> None:
        self.retries = retries
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v5 = self.retries
        if v5 != 0:
            out.append(0x28)
            put_uint32(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> RetryStrategy:
        return read_retry_strategy(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="retries", number=5, kind="uint32"),)


def read_retry_strategy(buf: bytes, pos: int, end: int, depth: int, into: RetryStrategy | None = None) -> RetryStrategy:
    if into is None:
        self = new(RetryStrategy)
        self.retries = 0
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x28:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.retries = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x28,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
