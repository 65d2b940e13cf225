# Generated from google/protobuf/timestamp.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``google/protobuf/timestamp.proto``: 1 message."""

from __future__ import annotations

from ..._runtime.message import Message, new
from ..._runtime.well_known import TimestampForm
from ..._runtime.wire import put_int32, put_int64, take_int32, take_int64

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ..._runtime.fields import Field, FieldMaker

PROTO_FILE = "google/protobuf/timestamp.proto"
PROTO_PACKAGE = "google.protobuf"

__all__ = ["Timestamp"]


class Timestamp(TimestampForm, Message):
    """``message google.protobuf.Timestamp``

    Fields:
        seconds: ``int64 seconds = 1``.
        nanos: ``int32 nanos = 2``.
    """

    __slots__ = ("seconds", "nanos")
    FULL_NAME = "google.protobuf.Timestamp"
    seconds: int
    nanos: int

    def __init__(
        self,
        *,
        seconds: int = 0,
        nanos: int = 0,
    ) -> None:
        self.seconds = seconds
        self.nanos = nanos
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.seconds
        if v1 != 0:
            out.append(0x08)
            put_int64(out, v1)
        v2 = self.nanos
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Timestamp:
        return read_timestamp(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="seconds", number=1, kind="int64"),
            field(name="nanos", number=2, kind="int32"),
        )


def read_timestamp(buf: bytes, pos: int, end: int, depth: int, into: Timestamp | None = None) -> Timestamp:
    if into is None:
        self = new(Timestamp)
        self.seconds = self.nanos = 0
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
            self.seconds = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.nanos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
