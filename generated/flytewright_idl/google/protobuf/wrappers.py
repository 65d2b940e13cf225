# Generated from google/protobuf/wrappers.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``google/protobuf/wrappers.proto``: 9 messages."""

from __future__ import annotations

from ..._runtime.message import Message, new
from ..._runtime.well_known import WrapperForm
from ..._runtime.wire import (
    is_negative_zero,
    put_bool,
    put_bytes,
    put_double,
    put_float,
    put_int32,
    put_int64,
    put_string,
    put_uint32,
    put_uint64,
    take_bool,
    take_double,
    take_float,
    take_int32,
    take_int64,
    take_uint32,
    take_uint64,
    take_varint,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ..._runtime.fields import Field, FieldMaker

PROTO_FILE = "google/protobuf/wrappers.proto"
PROTO_PACKAGE = "google.protobuf"

__all__ = [
    "DoubleValue",
    "FloatValue",
    "Int64Value",
    "UInt64Value",
    "Int32Value",
    "UInt32Value",
    "BoolValue",
    "StringValue",
    "BytesValue",
]


class DoubleValue(WrapperForm, Message):
    """``message google.protobuf.DoubleValue``

    Fields:
        value: ``double value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.DoubleValue"
    value: float

    def __init__(
        self,
        *,
        value: float = 0.0,
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != 0 or is_negative_zero(v1):
            out.append(0x09)
            put_double(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DoubleValue:
        return read_double_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="double"),)


def read_double_value(buf: bytes, pos: int, end: int, depth: int, into: DoubleValue | None = None) -> DoubleValue:
    if into is None:
        self = new(DoubleValue)
        self.value = 0.0
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x09:
            f, pos = take_double(buf, pos)
            self.value = f
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x09,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class FloatValue(WrapperForm, Message):
    """``message google.protobuf.FloatValue``

    Fields:
        value: ``float value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.FloatValue"
    value: float

    def __init__(
        self,
        *,
        value: float = 0.0,
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != 0 or is_negative_zero(v1):
            out.append(0x0D)
            put_float(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> FloatValue:
        return read_float_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="float"),)


def read_float_value(buf: bytes, pos: int, end: int, depth: int, into: FloatValue | None = None) -> FloatValue:
    if into is None:
        self = new(FloatValue)
        self.value = 0.0
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0D:
            f, pos = take_float(buf, pos)
            self.value = f
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x0D,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Int64Value(WrapperForm, Message):
    """``message google.protobuf.Int64Value``

    Fields:
        value: ``int64 value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.Int64Value"
    value: int

    def __init__(
        self,
        *,
        value: int = 0,
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != 0:
            out.append(0x08)
            put_int64(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Int64Value:
        return read_int_64_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="int64"),)


def read_int_64_value(buf: bytes, pos: int, end: int, depth: int, into: Int64Value | None = None) -> Int64Value:
    if into is None:
        self = new(Int64Value)
        self.value = 0
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.value = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x08,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class UInt64Value(WrapperForm, Message):
    """``message google.protobuf.UInt64Value``

    Fields:
        value: ``uint64 value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.UInt64Value"
    value: int

    def __init__(
        self,
        *,
        value: int = 0,
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != 0:
            out.append(0x08)
            put_uint64(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UInt64Value:
        return read_u_int_64_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="uint64"),)


def read_u_int_64_value(buf: bytes, pos: int, end: int, depth: int, into: UInt64Value | None = None) -> UInt64Value:
    if into is None:
        self = new(UInt64Value)
        self.value = 0
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint64(buf, pos - 1)
            self.value = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x08,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Int32Value(WrapperForm, Message):
    """``message google.protobuf.Int32Value``

    Fields:
        value: ``int32 value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.Int32Value"
    value: int

    def __init__(
        self,
        *,
        value: int = 0,
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != 0:
            out.append(0x08)
            put_int32(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Int32Value:
        return read_int_32_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="int32"),)


def read_int_32_value(buf: bytes, pos: int, end: int, depth: int, into: Int32Value | None = None) -> Int32Value:
    if into is None:
        self = new(Int32Value)
        self.value = 0
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.value = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x08,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class UInt32Value(WrapperForm, Message):
    """``message google.protobuf.UInt32Value``

    Fields:
        value: ``uint32 value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.UInt32Value"
    value: int

    def __init__(
        self,
        *,
        value: int = 0,
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != 0:
            out.append(0x08)
            put_uint32(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UInt32Value:
        return read_u_int_32_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="uint32"),)


def read_u_int_32_value(buf: bytes, pos: int, end: int, depth: int, into: UInt32Value | None = None) -> UInt32Value:
    if into is None:
        self = new(UInt32Value)
        self.value = 0
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.value = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x08,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class BoolValue(WrapperForm, Message):
    """``message google.protobuf.BoolValue``

    Fields:
        value: ``bool value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.BoolValue"
    value: bool

    def __init__(
        self,
        *,
        value: bool = False,
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 is not False:
            out.append(0x08)
            put_bool(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BoolValue:
        return read_bool_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="bool"),)


def read_bool_value(buf: bytes, pos: int, end: int, depth: int, into: BoolValue | None = None) -> BoolValue:
    if into is None:
        self = new(BoolValue)
        self.value = False
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            b, pos = take_bool(buf, pos)
            self.value = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x08,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class StringValue(WrapperForm, Message):
    """``message google.protobuf.StringValue``

    Fields:
        value: ``string value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.StringValue"
    value: str

    def __init__(
        self,
        *,
        value: str = "",
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> StringValue:
        return read_string_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="string"),)


def read_string_value(buf: bytes, pos: int, end: int, depth: int, into: StringValue | None = None) -> StringValue:
    if into is None:
        self = new(StringValue)
        self.value = ""
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
            self.value = buf[pos:n].decode()
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


class BytesValue(WrapperForm, Message):
    """``message google.protobuf.BytesValue``

    Fields:
        value: ``bytes value = 1``.
    """

    __slots__ = ("value",)
    FULL_NAME = "google.protobuf.BytesValue"
    value: bytes

    def __init__(
        self,
        *,
        value: bytes = b"",
    ) -> None:
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.value
        if v1 != b"":
            out.append(0x0A)
            put_bytes(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BytesValue:
        return read_bytes_value(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="value", number=1, kind="bytes"),)


def read_bytes_value(buf: bytes, pos: int, end: int, depth: int, into: BytesValue | None = None) -> BytesValue:
    if into is None:
        self = new(BytesValue)
        self.value = b""
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
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
