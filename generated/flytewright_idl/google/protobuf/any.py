# Generated from google/protobuf/any.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``google/protobuf/any.proto``: 1 message."""

from __future__ import annotations

from ..._runtime.message import Message, new
from ..._runtime.well_known import AnyForm
from ..._runtime.wire import put_bytes, put_string, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ..._runtime.fields import Field, FieldMaker

PROTO_FILE = "google/protobuf/any.proto"
PROTO_PACKAGE = "google.protobuf"

__all__ = ["Any"]


class Any(AnyForm, Message):
    """``message google.protobuf.Any``

    Fields:
        type_url: ``string type_url = 1``.
        value: ``bytes value = 2``.
    """

    __slots__ = ("type_url", "value")
    FULL_NAME = "google.protobuf.Any"
    type_url: str
    value: bytes

    def __init__(
        self,
        *,
        type_url: str = "",
        value: bytes = b"",
    ) -> None:
        self.type_url = type_url
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.type_url
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.value
        if v2 != b"":
            out.append(0x12)
            put_bytes(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Any:
        return read_any(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="type_url", number=1, kind="string"),
            field(name="value", number=2, kind="bytes"),
        )


def read_any(buf: bytes, pos: int, end: int, depth: int, into: Any | None = None) -> Any:
    if into is None:
        self = new(Any)
        self.type_url = ""
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
            self.type_url = buf[pos:n].decode()
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
            self.value = buf[pos:n]
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
