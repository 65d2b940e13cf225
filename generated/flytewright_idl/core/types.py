# Generated from flyteidl/core/types.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/types.proto``: 13 messages, 3 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    close_span,
    put_bytes,
    put_enum,
    put_int32,
    put_message,
    put_string,
    skip_field,
    take_enum,
    take_int32,
    take_varint,
)
from ..google.protobuf.struct import Struct, read_struct

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/types.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "SimpleType",
    "SchemaTypeSchemaColumnSchemaColumnType",
    "BlobTypeBlobDimensionality",
    "SchemaTypeSchemaColumn",
    "SchemaType",
    "StructuredDatasetTypeDatasetColumn",
    "StructuredDatasetType",
    "BlobType",
    "EnumType",
    "UnionType",
    "TypeStructure",
    "TypeAnnotation",
    "LiteralType",
    "OutputReference",
    "PromiseAttribute",
    "Error",
]


@proto_enum("flyteidl.core.SimpleType")
class SimpleType(Enum):
    """Types that need no further description.

    ``enum flyteidl.core.SimpleType``
    """

    NONE = 0
    INTEGER = 1
    FLOAT = 2
    STRING = 3
    BOOLEAN = 4
    DATETIME = 5
    DURATION = 6
    BINARY = 7
    ERROR = 8
    STRUCT = 9


@proto_enum("flyteidl.core.SchemaType.SchemaColumn.SchemaColumnType")
class SchemaTypeSchemaColumnSchemaColumnType(Enum):
    """``enum flyteidl.core.SchemaType.SchemaColumn.SchemaColumnType``"""

    INTEGER = 0
    FLOAT = 1
    STRING = 2
    BOOLEAN = 3
    DATETIME = 4
    DURATION = 5


@proto_enum("flyteidl.core.BlobType.BlobDimensionality")
class BlobTypeBlobDimensionality(Enum):
    """``enum flyteidl.core.BlobType.BlobDimensionality``"""

    SINGLE = 0
    MULTIPART = 1


class SchemaTypeSchemaColumn(Message):
    """``message flyteidl.core.SchemaType.SchemaColumn``

    Fields:
        name: ``string name = 1``.
        type: ``flyteidl.core.SchemaType.SchemaColumn.SchemaColumnType type = 2``.
    """

    __slots__ = ("name", "type")
    FULL_NAME = "flyteidl.core.SchemaType.SchemaColumn"
    SchemaColumnType = SchemaTypeSchemaColumnSchemaColumnType
    name: str
    type: SchemaTypeSchemaColumnSchemaColumnType

    def __init__(
        self,
        *,
        name: str = "",
        type: SchemaTypeSchemaColumnSchemaColumnType = SchemaTypeSchemaColumnSchemaColumnType(0),
    ) -> None:
        self.name = name
        self.type = type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.type
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SchemaTypeSchemaColumn:
        return read_schema_type_schema_column(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="type", number=2, kind="enum", cls=SchemaTypeSchemaColumnSchemaColumnType),
        )


def read_schema_type_schema_column(
    buf: bytes, pos: int, end: int, depth: int, into: SchemaTypeSchemaColumn | None = None
) -> SchemaTypeSchemaColumn:
    if into is None:
        self = new(SchemaTypeSchemaColumn)
        self.name = ""
        self.type = SchemaTypeSchemaColumnSchemaColumnType(0)
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
            self.name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.type = member(SchemaTypeSchemaColumnSchemaColumnType, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class SchemaType(Message):
    """``message flyteidl.core.SchemaType``

    Fields:
        columns: ``repeated flyteidl.core.SchemaType.SchemaColumn columns = 3``.
    """

    __slots__ = ("columns",)
    FULL_NAME = "flyteidl.core.SchemaType"
    SchemaColumn = SchemaTypeSchemaColumn
    columns: list[SchemaTypeSchemaColumn]

    def __init__(
        self,
        *,
        columns: list[SchemaTypeSchemaColumn] | None = None,
    ) -> None:
        self.columns = [] if columns is None else columns
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v3 in self.columns:
            put_message(out, b"\x1a\x00", v3, SchemaTypeSchemaColumn)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SchemaType:
        return read_schema_type(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="columns", number=3, kind="message", cls=SchemaTypeSchemaColumn, repeated=True),)


def read_schema_type(buf: bytes, pos: int, end: int, depth: int, into: SchemaType | None = None) -> SchemaType:
    if into is None:
        self = new(SchemaType)
        self.columns = []
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.columns.append(read_schema_type_schema_column(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x1A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class StructuredDatasetTypeDatasetColumn(Message):
    """``message flyteidl.core.StructuredDatasetType.DatasetColumn``

    Fields:
        name: ``string name = 1``.
        literal_type: ``flyteidl.core.LiteralType literal_type = 2``.
    """

    __slots__ = ("name", "literal_type")
    FULL_NAME = "flyteidl.core.StructuredDatasetType.DatasetColumn"
    name: str
    literal_type: LiteralType | None

    def __init__(
        self,
        *,
        name: str = "",
        literal_type: LiteralType | None = None,
    ) -> None:
        self.name = name
        self.literal_type = literal_type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.literal_type) is not None:
            put_message(out, b"\x12\x00", v2, LiteralType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> StructuredDatasetTypeDatasetColumn:
        return read_structured_dataset_type_dataset_column(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="literal_type", number=2, kind="message", cls=LiteralType),
        )


def read_structured_dataset_type_dataset_column(
    buf: bytes, pos: int, end: int, depth: int, into: StructuredDatasetTypeDatasetColumn | None = None
) -> StructuredDatasetTypeDatasetColumn:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(StructuredDatasetTypeDatasetColumn)
        self.name = ""
        self.literal_type = None
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
            self.name = buf[pos:n].decode()
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
            self.literal_type = read_literal_type(buf, pos, n, depth, self.literal_type)
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


class StructuredDatasetType(Message):
    """``message flyteidl.core.StructuredDatasetType``

    Fields:
        columns: ``repeated flyteidl.core.StructuredDatasetType.DatasetColumn columns = 1``.
        format: ``string format = 2``.
        external_schema_type: ``string external_schema_type = 3``.
        external_schema_bytes: ``bytes external_schema_bytes = 4``.
    """

    __slots__ = ("columns", "format", "external_schema_type", "external_schema_bytes")
    FULL_NAME = "flyteidl.core.StructuredDatasetType"
    DatasetColumn = StructuredDatasetTypeDatasetColumn
    columns: list[StructuredDatasetTypeDatasetColumn]
    format: str
    external_schema_type: str
    external_schema_bytes: bytes

    def __init__(
        self,
        *,
        columns: list[StructuredDatasetTypeDatasetColumn] | None = None,
        format: str = "",
        external_schema_type: str = "",
        external_schema_bytes: bytes = b"",
    ) -> None:
        self.columns = [] if columns is None else columns
        self.format = format
        self.external_schema_type = external_schema_type
        self.external_schema_bytes = external_schema_bytes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.columns:
            put_message(out, b"\x0a\x00", v1, StructuredDatasetTypeDatasetColumn)
        v2 = self.format
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.external_schema_type
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.external_schema_bytes
        if v4 != b"":
            out.append(0x22)
            put_bytes(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> StructuredDatasetType:
        return read_structured_dataset_type(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="columns", number=1, kind="message", cls=StructuredDatasetTypeDatasetColumn, repeated=True),
            field(name="format", number=2, kind="string"),
            field(name="external_schema_type", number=3, kind="string"),
            field(name="external_schema_bytes", number=4, kind="bytes"),
        )


def read_structured_dataset_type(
    buf: bytes, pos: int, end: int, depth: int, into: StructuredDatasetType | None = None
) -> StructuredDatasetType:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(StructuredDatasetType)
        self.columns = []
        self.format = self.external_schema_type = ""
        self.external_schema_bytes = b""
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
            self.columns.append(read_structured_dataset_type_dataset_column(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.format = buf[pos:n].decode()
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
            self.external_schema_type = buf[pos:n].decode()
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
            self.external_schema_bytes = buf[pos:n]
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class BlobType(Message):
    """The format of a blob, and whether it is one file or a folder.

    ``message flyteidl.core.BlobType``

    Fields:
        format: ``string format = 1``.
        dimensionality: ``flyteidl.core.BlobType.BlobDimensionality dimensionality = 2``.
    """

    __slots__ = ("format", "dimensionality")
    FULL_NAME = "flyteidl.core.BlobType"
    BlobDimensionality = BlobTypeBlobDimensionality
    format: str
    dimensionality: BlobTypeBlobDimensionality

    def __init__(
        self,
        *,
        format: str = "",
        dimensionality: BlobTypeBlobDimensionality = BlobTypeBlobDimensionality(0),
    ) -> None:
        self.format = format
        self.dimensionality = dimensionality
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.format
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.dimensionality
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BlobType:
        return read_blob_type(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="format", number=1, kind="string"),
            field(name="dimensionality", number=2, kind="enum", cls=BlobTypeBlobDimensionality),
        )


def read_blob_type(buf: bytes, pos: int, end: int, depth: int, into: BlobType | None = None) -> BlobType:
    if into is None:
        self = new(BlobType)
        self.format = ""
        self.dimensionality = BlobTypeBlobDimensionality(0)
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
            self.format = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.dimensionality = member(BlobTypeBlobDimensionality, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class EnumType(Message):
    """A string out of a fixed list.

    ``message flyteidl.core.EnumType``

    Fields:
        values: ``repeated string values = 1``.
    """

    __slots__ = ("values",)
    FULL_NAME = "flyteidl.core.EnumType"
    values: list[str]

    def __init__(
        self,
        *,
        values: list[str] | None = None,
    ) -> None:
        self.values = [] if values is None else values
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.values:
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> EnumType:
        return read_enum_type(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="values", number=1, kind="string", repeated=True),)


def read_enum_type(buf: bytes, pos: int, end: int, depth: int, into: EnumType | None = None) -> EnumType:
    if into is None:
        self = new(EnumType)
        self.values = []
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
            self.values.append(buf[pos:n].decode())
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


class UnionType(Message):
    """A type that takes a value of any of several types.

    ``message flyteidl.core.UnionType``

    Fields:
        variants: ``repeated flyteidl.core.LiteralType variants = 1``.
    """

    __slots__ = ("variants",)
    FULL_NAME = "flyteidl.core.UnionType"
    variants: list[LiteralType]

    def __init__(
        self,
        *,
        variants: list[LiteralType] | None = None,
    ) -> None:
        self.variants = [] if variants is None else variants
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.variants:
            put_message(out, b"\x0a\x00", v1, LiteralType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UnionType:
        return read_union_type(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="variants", number=1, kind="message", cls=LiteralType, repeated=True),)


def read_union_type(buf: bytes, pos: int, end: int, depth: int, into: UnionType | None = None) -> UnionType:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(UnionType)
        self.variants = []
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
            self.variants.append(read_literal_type(buf, pos, n, depth))
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


class TypeStructure(Message):
    """``message flyteidl.core.TypeStructure``

    Fields:
        tag: ``string tag = 1``.
        dataclass_type: ``map<string, flyteidl.core.LiteralType> dataclass_type = 2``.
    """

    __slots__ = ("tag", "dataclass_type")
    FULL_NAME = "flyteidl.core.TypeStructure"
    tag: str
    dataclass_type: dict[str, LiteralType]

    def __init__(
        self,
        *,
        tag: str = "",
        dataclass_type: dict[str, LiteralType] | None = None,
    ) -> None:
        self.tag = tag
        self.dataclass_type = {} if dataclass_type is None else dataclass_type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.tag
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self.dataclass_type:
            for k2, v2 in self.dataclass_type.items():
                out += b"\x12\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k2)
                put_message(out, b"\x12\x00", v2, LiteralType)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TypeStructure:
        return read_type_structure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="tag", number=1, kind="string"),
            field(name="dataclass_type", number=2, kind="message", cls=LiteralType, key="string"),
        )


def read_type_structure(buf: bytes, pos: int, end: int, depth: int, into: TypeStructure | None = None) -> TypeStructure:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(TypeStructure)
        self.dataclass_type = {}
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
            self.tag = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x12:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key2 = ""
            value2: LiteralType | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key2 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value2 = read_literal_type(buf, pos, n, depth, value2)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value2 is None:
                    value2 = LiteralType()
                self.dataclass_type[key2] = value2
            else:
                self._keep_entry(b"\x12", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
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


class TypeAnnotation(Message):
    """``message flyteidl.core.TypeAnnotation``

    Fields:
        annotations: ``google.protobuf.Struct annotations = 1``.
    """

    __slots__ = ("annotations",)
    FULL_NAME = "flyteidl.core.TypeAnnotation"
    annotations: Struct | None

    def __init__(
        self,
        *,
        annotations: Struct | None = None,
    ) -> None:
        self.annotations = annotations
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.annotations) is not None:
            put_message(out, b"\x0a\x00", v1, Struct)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TypeAnnotation:
        return read_type_annotation(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="annotations", number=1, kind="message", cls=Struct),)


def read_type_annotation(
    buf: bytes, pos: int, end: int, depth: int, into: TypeAnnotation | None = None
) -> TypeAnnotation:
    if into is None:
        self = new(TypeAnnotation)
        self.annotations = None
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
            self.annotations = read_struct(buf, pos, n, depth, self.annotations)
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


class LiteralType(OneofMessage):
    """The type of a literal.

    ``message flyteidl.core.LiteralType``

    Fields:
        simple: ``flyteidl.core.SimpleType simple = 1`` (oneof type).
        schema: ``flyteidl.core.SchemaType schema = 2`` (oneof type).
        collection_type: ``flyteidl.core.LiteralType collection_type = 3`` (oneof type).
        map_value_type: ``flyteidl.core.LiteralType map_value_type = 4`` (oneof type).
        blob: ``flyteidl.core.BlobType blob = 5`` (oneof type).
        enum_type: ``flyteidl.core.EnumType enum_type = 7`` (oneof type).
        structured_dataset_type: ``flyteidl.core.StructuredDatasetType structured_dataset_type = 8`` (oneof type).
        union_type: ``flyteidl.core.UnionType union_type = 10`` (oneof type).
        metadata: ``google.protobuf.Struct metadata = 6``.
        annotation: ``flyteidl.core.TypeAnnotation annotation = 9``.
        structure: ``flyteidl.core.TypeStructure structure = 11``.
    """

    __slots__ = (
        "simple",
        "schema",
        "collection_type",
        "map_value_type",
        "blob",
        "enum_type",
        "structured_dataset_type",
        "union_type",
        "metadata",
        "annotation",
        "structure",
    )
    FULL_NAME = "flyteidl.core.LiteralType"
    simple: SimpleType | None
    schema: SchemaType | None
    collection_type: LiteralType | None
    map_value_type: LiteralType | None
    blob: BlobType | None
    enum_type: EnumType | None
    structured_dataset_type: StructuredDatasetType | None
    union_type: UnionType | None
    metadata: Struct | None
    annotation: TypeAnnotation | None
    structure: TypeStructure | None
    ONEOFS = {
        "type": (
            "simple",
            "schema",
            "collection_type",
            "map_value_type",
            "blob",
            "enum_type",
            "structured_dataset_type",
            "union_type",
        ),
    }

    def __init__(
        self,
        *,
        simple: SimpleType | None = None,
        schema: SchemaType | None = None,
        collection_type: LiteralType | None = None,
        map_value_type: LiteralType | None = None,
        blob: BlobType | None = None,
        enum_type: EnumType | None = None,
        structured_dataset_type: StructuredDatasetType | None = None,
        union_type: UnionType | None = None,
        metadata: Struct | None = None,
        annotation: TypeAnnotation | None = None,
        structure: TypeStructure | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is LiteralType
        if _checked:
            set_slot(self, "__class__", PlainLiteralType)
        self.simple = simple
        self.schema = schema
        self.collection_type = collection_type
        self.map_value_type = map_value_type
        self.blob = blob
        self.enum_type = enum_type
        self.structured_dataset_type = structured_dataset_type
        self.union_type = union_type
        self.metadata = metadata
        self.annotation = annotation
        self.structure = structure
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if simple is not None:
            if (
                schema is not None
                or collection_type is not None
                or map_value_type is not None
                or blob is not None
                or enum_type is not None
                or structured_dataset_type is not None
                or union_type is not None
            ):
                raise two_members(self)
        elif schema is not None:
            if (
                collection_type is not None
                or map_value_type is not None
                or blob is not None
                or enum_type is not None
                or structured_dataset_type is not None
                or union_type is not None
            ):
                raise two_members(self)
        elif collection_type is not None:
            if (
                map_value_type is not None
                or blob is not None
                or enum_type is not None
                or structured_dataset_type is not None
                or union_type is not None
            ):
                raise two_members(self)
        elif map_value_type is not None:
            if (
                blob is not None
                or enum_type is not None
                or structured_dataset_type is not None
                or union_type is not None
            ):
                raise two_members(self)
        elif blob is not None:
            if enum_type is not None or structured_dataset_type is not None or union_type is not None:
                raise two_members(self)
        elif enum_type is not None:
            if structured_dataset_type is not None or union_type is not None:
                raise two_members(self)
        elif structured_dataset_type is not None:
            if union_type is not None:
                raise two_members(self)

    @property
    def type(
        self,
    ) -> SimpleType | SchemaType | LiteralType | BlobType | EnumType | StructuredDatasetType | UnionType | None:
        """The member of oneof ``type`` that is set."""
        if self.simple is not None:
            return self.simple
        if self.schema is not None:
            return self.schema
        if self.collection_type is not None:
            return self.collection_type
        if self.map_value_type is not None:
            return self.map_value_type
        if self.blob is not None:
            return self.blob
        if self.enum_type is not None:
            return self.enum_type
        if self.structured_dataset_type is not None:
            return self.structured_dataset_type
        return self.union_type

    def which(
        self, oneof: Literals["type"]
    ) -> (
        Literals[
            "simple",
            "schema",
            "collection_type",
            "map_value_type",
            "blob",
            "enum_type",
            "structured_dataset_type",
            "union_type",
        ]
        | None
    ):
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "type":
            if self.simple is not None:
                return "simple"
            if self.schema is not None:
                return "schema"
            if self.collection_type is not None:
                return "collection_type"
            if self.map_value_type is not None:
                return "map_value_type"
            if self.blob is not None:
                return "blob"
            if self.enum_type is not None:
                return "enum_type"
            if self.structured_dataset_type is not None:
                return "structured_dataset_type"
            if self.union_type is not None:
                return "union_type"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.simple) is not None:
            out.append(0x08)
            put_enum(out, v1)
        elif (v2 := self.schema) is not None:
            put_message(out, b"\x12\x00", v2, SchemaType)
        elif (v3 := self.collection_type) is not None:
            put_message(out, b"\x1a\x00", v3, LiteralType)
        elif (v4 := self.map_value_type) is not None:
            put_message(out, b"\x22\x00", v4, LiteralType)
        elif (v5 := self.blob) is not None:
            put_message(out, b"\x2a\x00", v5, BlobType)
        elif (v7 := self.enum_type) is not None:
            put_message(out, b"\x3a\x00", v7, EnumType)
        elif (v8 := self.structured_dataset_type) is not None:
            put_message(out, b"\x42\x00", v8, StructuredDatasetType)
        elif (v10 := self.union_type) is not None:
            put_message(out, b"\x52\x00", v10, UnionType)
        if (v6 := self.metadata) is not None:
            put_message(out, b"\x32\x00", v6, Struct)
        if (v9 := self.annotation) is not None:
            put_message(out, b"\x4a\x00", v9, TypeAnnotation)
        if (v11 := self.structure) is not None:
            put_message(out, b"\x5a\x00", v11, TypeStructure)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LiteralType:
        return read_literal_type(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="simple", number=1, kind="enum", cls=SimpleType, oneof="type"),
            field(name="schema", number=2, kind="message", cls=SchemaType, oneof="type"),
            field(name="collection_type", number=3, kind="message", cls=LiteralType, oneof="type"),
            field(name="map_value_type", number=4, kind="message", cls=LiteralType, oneof="type"),
            field(name="blob", number=5, kind="message", cls=BlobType, oneof="type"),
            field(name="enum_type", number=7, kind="message", cls=EnumType, oneof="type"),
            field(name="structured_dataset_type", number=8, kind="message", cls=StructuredDatasetType, oneof="type"),
            field(name="union_type", number=10, kind="message", cls=UnionType, oneof="type"),
            field(name="metadata", number=6, kind="message", cls=Struct),
            field(name="annotation", number=9, kind="message", cls=TypeAnnotation),
            field(name="structure", number=11, kind="message", cls=TypeStructure),
        )


PlainLiteralType = plain(LiteralType)


def read_literal_type(buf: bytes, pos: int, end: int, depth: int, into: LiteralType | None = None) -> LiteralType:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainLiteralType)
        self.simple = self.schema = self.collection_type = self.map_value_type = self.blob = self.enum_type = (
            self.structured_dataset_type
        ) = self.union_type = self.metadata = self.annotation = self.structure = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainLiteralType)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            if seen:
                self.schema = self.collection_type = self.map_value_type = self.blob = self.enum_type = (
                    self.structured_dataset_type
                ) = self.union_type = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.simple = member(SimpleType, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.simple = self.collection_type = self.map_value_type = self.blob = self.enum_type = (
                    self.structured_dataset_type
                ) = self.union_type = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.schema = read_schema_type(buf, pos, n, depth, self.schema)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.simple = self.schema = self.map_value_type = self.blob = self.enum_type = (
                    self.structured_dataset_type
                ) = self.union_type = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.collection_type = read_literal_type(buf, pos, n, depth, self.collection_type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.simple = self.schema = self.collection_type = self.blob = self.enum_type = (
                    self.structured_dataset_type
                ) = self.union_type = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.map_value_type = read_literal_type(buf, pos, n, depth, self.map_value_type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.simple = self.schema = self.collection_type = self.map_value_type = self.enum_type = (
                    self.structured_dataset_type
                ) = self.union_type = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.blob = read_blob_type(buf, pos, n, depth, self.blob)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_struct(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            if seen:
                self.simple = self.schema = self.collection_type = self.map_value_type = self.blob = (
                    self.structured_dataset_type
                ) = self.union_type = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.enum_type = read_enum_type(buf, pos, n, depth, self.enum_type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x42:
            if seen:
                self.simple = self.schema = self.collection_type = self.map_value_type = self.blob = self.enum_type = (
                    self.union_type
                ) = None
            seen = True
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
        if tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.annotation = read_type_annotation(buf, pos, n, depth, self.annotation)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x52:
            if seen:
                self.simple = self.schema = self.collection_type = self.map_value_type = self.blob = self.enum_type = (
                    self.structured_dataset_type
                ) = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.union_type = read_union_type(buf, pos, n, depth, self.union_type)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x5A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.structure = read_type_structure(buf, pos, n, depth, self.structure)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
            0x3A,
            0x42,
            0x4A,
            0x52,
            0x5A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = LiteralType
    return self


class OutputReference(Message):
    """The output of another node, or a part of it.

    ``message flyteidl.core.OutputReference``

    Fields:
        node_id: ``string node_id = 1``.
        var: ``string var = 2``.
        attr_path: ``repeated flyteidl.core.PromiseAttribute attr_path = 3``.
    """

    __slots__ = ("node_id", "var", "attr_path")
    FULL_NAME = "flyteidl.core.OutputReference"
    node_id: str
    var: str
    attr_path: list[PromiseAttribute]

    def __init__(
        self,
        *,
        node_id: str = "",
        var: str = "",
        attr_path: list[PromiseAttribute] | None = None,
    ) -> None:
        self.node_id = node_id
        self.var = var
        self.attr_path = [] if attr_path is None else attr_path
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.node_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.var
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        for v3 in self.attr_path:
            put_message(out, b"\x1a\x00", v3, PromiseAttribute)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> OutputReference:
        return read_output_reference(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="node_id", number=1, kind="string"),
            field(name="var", number=2, kind="string"),
            field(name="attr_path", number=3, kind="message", cls=PromiseAttribute, repeated=True),
        )


def read_output_reference(
    buf: bytes, pos: int, end: int, depth: int, into: OutputReference | None = None
) -> OutputReference:
    if into is None:
        self = new(OutputReference)
        self.attr_path = []
        self.node_id = self.var = ""
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
            self.node_id = buf[pos:n].decode()
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
            self.var = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.attr_path.append(read_promise_attribute(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (
            0x0A,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class PromiseAttribute(OneofMessage):
    """``message flyteidl.core.PromiseAttribute``

    Fields:
        string_value: ``string string_value = 1`` (oneof value).
        int_value: ``int32 int_value = 2`` (oneof value).
    """

    __slots__ = ("string_value", "int_value")
    FULL_NAME = "flyteidl.core.PromiseAttribute"
    string_value: str | None
    int_value: int | None
    ONEOFS = {
        "value": ("string_value", "int_value"),
    }

    def __init__(
        self,
        *,
        string_value: str | None = None,
        int_value: int | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is PromiseAttribute
        if _checked:
            set_slot(self, "__class__", PlainPromiseAttribute)
        self.string_value = string_value
        self.int_value = int_value
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if string_value is not None:
            if int_value is not None:
                raise two_members(self)

    @property
    def value(self) -> str | int | None:
        """The member of oneof ``value`` that is set."""
        if self.string_value is not None:
            return self.string_value
        return self.int_value

    def which(self, oneof: Literals["value"]) -> Literals["string_value", "int_value"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "value":
            if self.string_value is not None:
                return "string_value"
            if self.int_value is not None:
                return "int_value"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.string_value) is not None:
            out.append(0x0A)
            put_string(out, v1)
        elif (v2 := self.int_value) is not None:
            out.append(0x10)
            put_int32(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PromiseAttribute:
        return read_promise_attribute(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="string_value", number=1, kind="string", oneof="value"),
            field(name="int_value", number=2, kind="int32", oneof="value"),
        )


PlainPromiseAttribute = plain(PromiseAttribute)


def read_promise_attribute(
    buf: bytes, pos: int, end: int, depth: int, into: PromiseAttribute | None = None
) -> PromiseAttribute:
    if into is None:
        self = new(PlainPromiseAttribute)
        self.string_value = self.int_value = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainPromiseAttribute)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.int_value = None
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
        if tag == 0x10:
            if seen:
                self.string_value = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.int_value = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = PromiseAttribute
    return self


class Error(Message):
    """``message flyteidl.core.Error``

    Fields:
        failed_node_id: ``string failed_node_id = 1``.
        message: ``string message = 2``.
    """

    __slots__ = ("failed_node_id", "message")
    FULL_NAME = "flyteidl.core.Error"
    failed_node_id: str
    message: str

    def __init__(
        self,
        *,
        failed_node_id: str = "",
        message: str = "",
    ) -> None:
        self.failed_node_id = failed_node_id
        self.message = message
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.failed_node_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.message
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Error:
        return read_error(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="failed_node_id", number=1, kind="string"),
            field(name="message", number=2, kind="string"),
        )


def read_error(buf: bytes, pos: int, end: int, depth: int, into: Error | None = None) -> Error:
    if into is None:
        self = new(Error)
        self.failed_node_id = self.message = ""
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
            self.failed_node_id = buf[pos:n].decode()
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
            self.message = buf[pos:n].decode()
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
