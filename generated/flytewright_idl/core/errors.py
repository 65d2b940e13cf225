# Generated from flyteidl/core/errors.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/errors.proto``: 2 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint
from .execution import ExecutionErrorErrorKind
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/errors.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = ["ContainerErrorKind", "ContainerError", "ErrorDocument"]


@proto_enum("flyteidl.core.ContainerError.Kind")
class ContainerErrorKind(Enum):
    """``enum flyteidl.core.ContainerError.Kind``"""

    NON_RECOVERABLE = 0
    RECOVERABLE = 1


class ContainerError(Message):
    """``message flyteidl.core.ContainerError``

    Fields:
        code: ``string code = 1``.
        message: ``string message = 2``.
        kind: ``flyteidl.core.ContainerError.Kind kind = 3``.
        origin: ``flyteidl.core.ExecutionError.ErrorKind origin = 4``.
        timestamp: ``google.protobuf.Timestamp timestamp = 5``.
        worker: ``string worker = 6``.
    """

    __slots__ = ("code", "message", "kind", "origin", "timestamp", "worker")
    FULL_NAME = "flyteidl.core.ContainerError"
    Kind = ContainerErrorKind
    code: str
    message: str
    kind: ContainerErrorKind
    origin: ExecutionErrorErrorKind
    timestamp: Timestamp | None
    worker: str

    def __init__(
        self,
        *,
        code: str = "",
        message: str = "",
        kind: ContainerErrorKind = ContainerErrorKind(0),
        origin: ExecutionErrorErrorKind = ExecutionErrorErrorKind(0),
        timestamp: Timestamp | None = None,
        worker: str = "",
    ) -> None:
        self.code = code
        self.message = message
        self.kind = kind
        self.origin = origin
        self.timestamp = timestamp
        self.worker = worker
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.code
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.message
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.kind
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        v4 = self.origin
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        if (v5 := self.timestamp) is not None:
            put_message(out, b"\x2a\x00", v5, Timestamp)
        v6 = self.worker
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ContainerError:
        return read_container_error(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="code", number=1, kind="string"),
            field(name="message", number=2, kind="string"),
            field(name="kind", number=3, kind="enum", cls=ContainerErrorKind),
            field(name="origin", number=4, kind="enum", cls=ExecutionErrorErrorKind),
            field(name="timestamp", number=5, kind="message", cls=Timestamp),
            field(name="worker", number=6, kind="string"),
        )


def read_container_error(
    buf: bytes, pos: int, end: int, depth: int, into: ContainerError | None = None
) -> ContainerError:
    if into is None:
        self = new(ContainerError)
        self.code = self.message = self.worker = ""
        self.kind = ContainerErrorKind(0)
        self.origin = ExecutionErrorErrorKind(0)
        self.timestamp = None
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
            self.code = buf[pos:n].decode()
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
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.kind = member(ContainerErrorKind, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.origin = member(ExecutionErrorErrorKind, n)
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
            self.timestamp = read_timestamp(buf, pos, n, depth, self.timestamp)
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
            self.worker = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x18,
            0x20,
            0x2A,
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ErrorDocument(Message):
    """What a failed task leaves in its output folder.

    ``message flyteidl.core.ErrorDocument``

    Fields:
        error: ``flyteidl.core.ContainerError error = 1``.
    """

    __slots__ = ("error",)
    FULL_NAME = "flyteidl.core.ErrorDocument"
    error: ContainerError | None

    def __init__(
        self,
        *,
        error: ContainerError | None = None,
    ) -> None:
        self.error = error
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.error) is not None:
            put_message(out, b"\x0a\x00", v1, ContainerError)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ErrorDocument:
        return read_error_document(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="error", number=1, kind="message", cls=ContainerError),)


def read_error_document(buf: bytes, pos: int, end: int, depth: int, into: ErrorDocument | None = None) -> ErrorDocument:
    if into is None:
        self = new(ErrorDocument)
        self.error = None
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
            self.error = read_container_error(buf, pos, n, depth, self.error)
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
