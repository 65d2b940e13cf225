"""The protobuf wire format: what generated ``_write`` methods and ``read_…`` functions are made of.

Writers append to one ``bytearray`` and raise ``TypeError``, ``ValueError`` or ``AttributeError`` for a value
that does not fit; readers take ``(buf, pos)`` and give ``(value, pos)`` and raise ``IndexError`` or
``ValueError`` for bytes that are not protobuf. Both are turned into `EncodeError` and `DecodeError`, with the
message and the field named, by `fault`, which looks a second time, slowly, only when something went wrong.

Source: https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

import struct
from math import copysign

TYPE_CHECKING = False  # as in typing, whose import would cost more than this package's own

if TYPE_CHECKING:
    from typing import Final

    from .message import Message

MAX_DEPTH: Final = 100
"""How many messages that can contain themselves may be nested, the limit of Google's parsers."""

_U64: Final = (1 << 64) - 1

_double = struct.Struct("<d")
_float = struct.Struct("<f")
_fixed32 = struct.Struct("<I")
_fixed64 = struct.Struct("<Q")
_sfixed32 = struct.Struct("<i")
_sfixed64 = struct.Struct("<q")


# Writing


def put_varint(out: bytearray, value: int) -> None:
    """Append `value`, which is not negative: tags and lengths."""
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def put_int32(out: bytearray, value: int) -> None:
    if -0x80000000 <= value <= 0x7FFFFFFF:
        value &= _U64
        while value > 127:
            out.append(value & 127 | 128)
            value >>= 7
        out.append(value)
    else:
        raise ValueError("out of range")


def put_int64(out: bytearray, value: int) -> None:
    if -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF:
        value &= _U64
        while value > 127:
            out.append(value & 127 | 128)
            value >>= 7
        out.append(value)
    else:
        raise ValueError("out of range")


def put_uint32(out: bytearray, value: int) -> None:
    if not 0 <= value <= 0xFFFFFFFF:
        raise ValueError("out of range")
    put_varint(out, value)


def put_uint64(out: bytearray, value: int) -> None:
    if not 0 <= value <= _U64:
        raise ValueError("out of range")
    put_varint(out, value)


def put_sint32(out: bytearray, value: int) -> None:
    if not -0x80000000 <= value <= 0x7FFFFFFF:
        raise ValueError("out of range")
    put_varint(out, value << 1 if value >= 0 else ~(value << 1))


def put_sint64(out: bytearray, value: int) -> None:
    if not -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF:
        raise ValueError("out of range")
    put_varint(out, value << 1 if value >= 0 else ~(value << 1))


def put_bool(out: bytearray, value: bool) -> None:
    if value is True:
        out.append(1)
    elif value is False:
        out.append(0)
    else:
        raise TypeError("not a bool")


put_enum = put_int32


def put_fixed32(out: bytearray, value: int) -> None:
    out += _fixed32.pack(value)


def put_fixed64(out: bytearray, value: int) -> None:
    out += _fixed64.pack(value)


def put_sfixed32(out: bytearray, value: int) -> None:
    out += _sfixed32.pack(value)


def put_sfixed64(out: bytearray, value: int) -> None:
    out += _sfixed64.pack(value)


def put_float(out: bytearray, value: float) -> None:
    out += _float.pack(value)


def put_double(out: bytearray, value: float) -> None:
    out += _double.pack(value)


def put_string(out: bytearray, value: str) -> None:
    data = value.encode()
    if (size := len(data)) < 128:
        out.append(size)
    else:
        put_varint(out, size)
    out += data


def put_bytes(out: bytearray, value: bytes) -> None:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError("not bytes")
    put_varint(out, len(value))
    out += value


def put_message(out: bytearray, tag: bytes, message: Message, kind: type[Message]) -> None:
    """Append an embedded message; `tag` ends in a zero byte, which becomes the length."""
    if type(message) is not kind and not isinstance(message, kind):
        raise TypeError("not the field's message type")
    out += tag
    start = len(out)
    message._write(out)
    size = len(out) - start
    if size < 128:
        out[start - 1] = size
    else:
        close_span(out, start)


def is_negative_zero(value: float) -> bool:
    """Whether a value that equals 0 is the float -0.0, which is not the default."""
    return isinstance(value, float) and value == 0 and copysign(1.0, value) < 0


def close_span(out: bytearray, start: int) -> None:
    """Turn the zero byte before `start` into the length of everything from `start` on."""
    size = bytearray()
    put_varint(size, len(out) - start)
    out[start - 1 : start] = size


# Reading


def take_varint(buf: bytes, pos: int) -> tuple[int, int]:
    """The unsigned varint at `pos`, cut to 64 bits as every parser does, and the position behind it."""
    value = shift = 0
    while True:
        byte = buf[pos]
        pos += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return (value if shift < 63 else value & _U64), pos
        shift += 7
        if shift > 63:
            raise ValueError("varint of more than ten bytes")


def take_int64(buf: bytes, pos: int) -> tuple[int, int]:
    value, pos = take_varint(buf, pos)
    return (value - (1 << 64) if value >> 63 else value), pos


def take_int32(buf: bytes, pos: int) -> tuple[int, int]:
    value, pos = take_varint(buf, pos)
    value &= 0xFFFFFFFF
    return (value - (1 << 32) if value >> 31 else value), pos


def take_uint32(buf: bytes, pos: int) -> tuple[int, int]:
    value, pos = take_varint(buf, pos)
    return value & 0xFFFFFFFF, pos


take_uint64 = take_varint
take_enum = take_int32


def take_sint32(buf: bytes, pos: int) -> tuple[int, int]:
    value, pos = take_varint(buf, pos)
    value &= 0xFFFFFFFF
    return (value >> 1) ^ -(value & 1), pos


def take_sint64(buf: bytes, pos: int) -> tuple[int, int]:
    value, pos = take_varint(buf, pos)
    return (value >> 1) ^ -(value & 1), pos


def take_bool(buf: bytes, pos: int) -> tuple[bool, int]:
    value, pos = take_varint(buf, pos)
    return value != 0, pos


def _take_struct(layout: struct.Struct, buf: bytes, pos: int) -> tuple[float, int]:
    end = pos + layout.size
    if end > len(buf):
        raise IndexError("truncated")
    (value,) = layout.unpack_from(buf, pos)
    return value, end


def take_fixed32(buf: bytes, pos: int) -> tuple[int, int]:
    end = pos + 4
    if end > len(buf):
        raise IndexError("truncated")
    return int.from_bytes(buf[pos:end], "little"), end


def take_fixed64(buf: bytes, pos: int) -> tuple[int, int]:
    end = pos + 8
    if end > len(buf):
        raise IndexError("truncated")
    return int.from_bytes(buf[pos:end], "little"), end


def take_sfixed32(buf: bytes, pos: int) -> tuple[int, int]:
    end = pos + 4
    if end > len(buf):
        raise IndexError("truncated")
    return int.from_bytes(buf[pos:end], "little", signed=True), end


def take_sfixed64(buf: bytes, pos: int) -> tuple[int, int]:
    end = pos + 8
    if end > len(buf):
        raise IndexError("truncated")
    return int.from_bytes(buf[pos:end], "little", signed=True), end


def take_float(buf: bytes, pos: int) -> tuple[float, int]:
    return _take_struct(_float, buf, pos)


def take_double(buf: bytes, pos: int) -> tuple[float, int]:
    return _take_struct(_double, buf, pos)


def take_span(buf: bytes, pos: int) -> tuple[int, int]:
    """Start and end of the length-delimited value at `pos`; the end may lie beyond the buffer."""
    size = buf[pos]
    pos += 1
    if size > 127:
        size, pos = take_varint(buf, pos - 1)
    return pos, pos + size


def take_string(buf: bytes, pos: int) -> tuple[str, int]:
    start, end = take_span(buf, pos)
    return buf[start:end].decode(), end


def take_bytes(buf: bytes, pos: int) -> tuple[bytes, int]:
    start, end = take_span(buf, pos)
    return buf[start:end], end


def skip_field(buf: bytes, pos: int, end: int, depth: int = MAX_DEPTH) -> int:
    """The position behind the field whose tag stands at `pos`, whatever it is."""
    tag, after = take_varint(buf, pos)
    if not 0 < tag >> 3 <= 0x1FFFFFFF:
        raise ValueError(f"field number {tag >> 3}")
    if after - pos > 1 and not buf[after - 1]:
        # it may be the tag of a known field, which the reader did not see as such
        raise ValueError("tag with needless bytes")
    pos = after
    wire = tag & 7
    if wire == 0:
        _, pos = take_varint(buf, pos)
    elif wire == 1:
        pos += 8
    elif wire == 2:
        _, pos = take_span(buf, pos)
    elif wire == 5:
        pos += 4
    elif wire == 3:
        if not depth:
            raise ValueError("nested too deeply")
        while True:
            if pos >= end:
                raise IndexError("truncated group")
            inner, after = take_varint(buf, pos)
            if inner & 7 == 4:
                if inner >> 3 != tag >> 3:
                    raise ValueError("group ends with another field's end")
                return after
            pos = skip_field(buf, pos, end, depth - 1)
    else:
        raise ValueError(f"wire type {wire}")
    if pos > end:
        raise IndexError("truncated")
    return pos
