# Generated from flyteidl/admin/signal.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/signal.proto``: 6 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_message, put_string, put_uint32, take_uint32, take_varint
from .common import Sort, read_sort
from ..core.identifier import (
    SignalIdentifier,
    WorkflowExecutionIdentifier,
    read_signal_identifier,
    read_workflow_execution_identifier,
)
from ..core.literals import Literal, read_literal
from ..core.types import LiteralType, read_literal_type

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/signal.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "SignalGetOrCreateRequest",
    "SignalListRequest",
    "SignalList",
    "SignalSetRequest",
    "SignalSetResponse",
    "Signal",
]


class SignalGetOrCreateRequest(Message):
    """``message flyteidl.admin.SignalGetOrCreateRequest``

    Fields:
        id: ``flyteidl.core.SignalIdentifier id = 1``.
        type: ``flyteidl.core.LiteralType type = 2``.
    """

    __slots__ = ("id", "type")
    FULL_NAME = "flyteidl.admin.SignalGetOrCreateRequest"
    id: SignalIdentifier | None
    type: LiteralType | None

    def __init__(
        self,
        *,
        id: SignalIdentifier | None = None,
        type: LiteralType | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, SignalIdentifier)
        if (v2 := self.type) is not None:
            put_message(out, b"\x12\x00", v2, LiteralType)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SignalGetOrCreateRequest:
        return read_signal_get_or_create_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=SignalIdentifier),
            field(name="type", number=2, kind="message", cls=LiteralType),
        )


def read_signal_get_or_create_request(
    buf: bytes, pos: int, end: int, depth: int, into: SignalGetOrCreateRequest | None = None
) -> SignalGetOrCreateRequest:
    if into is None:
        self = new(SignalGetOrCreateRequest)
        self.id = self.type = None
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
            self.id = read_signal_identifier(buf, pos, n, depth, self.id)
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


class SignalListRequest(Message):
    """``message flyteidl.admin.SignalListRequest``

    Fields:
        workflow_execution_id: ``flyteidl.core.WorkflowExecutionIdentifier workflow_execution_id = 1``.
        limit: ``uint32 limit = 2``.
        token: ``string token = 3``.
        filters: ``string filters = 4``.
        sort_by: ``flyteidl.admin.Sort sort_by = 5``.
    """

    __slots__ = ("workflow_execution_id", "limit", "token", "filters", "sort_by")
    FULL_NAME = "flyteidl.admin.SignalListRequest"
    workflow_execution_id: WorkflowExecutionIdentifier | None
    limit: int
    token: str
    filters: str
    sort_by: Sort | None

    def __init__(
        self,
        *,
        workflow_execution_id: WorkflowExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
    ) -> None:
        self.workflow_execution_id = workflow_execution_id
        self.limit = limit
        self.token = token
        self.filters = filters
        self.sort_by = sort_by
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.workflow_execution_id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v2 = self.limit
        if v2 != 0:
            out.append(0x10)
            put_uint32(out, v2)
        v3 = self.token
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.filters
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v5 := self.sort_by) is not None:
            put_message(out, b"\x2a\x00", v5, Sort)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SignalListRequest:
        return read_signal_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="workflow_execution_id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="limit", number=2, kind="uint32"),
            field(name="token", number=3, kind="string"),
            field(name="filters", number=4, kind="string"),
            field(name="sort_by", number=5, kind="message", cls=Sort),
        )


def read_signal_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: SignalListRequest | None = None
) -> SignalListRequest:
    if into is None:
        self = new(SignalListRequest)
        self.workflow_execution_id = self.sort_by = None
        self.limit = 0
        self.token = self.filters = ""
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
            self.workflow_execution_id = read_workflow_execution_identifier(
                buf, pos, n, depth, self.workflow_execution_id
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.limit = n
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
            self.token = buf[pos:n].decode()
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
            self.filters = buf[pos:n].decode()
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
            self.sort_by = read_sort(buf, pos, n, depth, self.sort_by)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x1A,
            0x22,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class SignalList(Message):
    """``message flyteidl.admin.SignalList``

    Fields:
        signals: ``repeated flyteidl.admin.Signal signals = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("signals", "token")
    FULL_NAME = "flyteidl.admin.SignalList"
    signals: list[Signal]
    token: str

    def __init__(
        self,
        *,
        signals: list[Signal] | None = None,
        token: str = "",
    ) -> None:
        self.signals = [] if signals is None else signals
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.signals:
            put_message(out, b"\x0a\x00", v1, Signal)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SignalList:
        return read_signal_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="signals", number=1, kind="message", cls=Signal, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_signal_list(buf: bytes, pos: int, end: int, depth: int, into: SignalList | None = None) -> SignalList:
    if into is None:
        self = new(SignalList)
        self.signals = []
        self.token = ""
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
            self.signals.append(read_signal(buf, pos, n, depth))
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
            self.token = buf[pos:n].decode()
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


class SignalSetRequest(Message):
    """``message flyteidl.admin.SignalSetRequest``

    Fields:
        id: ``flyteidl.core.SignalIdentifier id = 1``.
        value: ``flyteidl.core.Literal value = 2``.
    """

    __slots__ = ("id", "value")
    FULL_NAME = "flyteidl.admin.SignalSetRequest"
    id: SignalIdentifier | None
    value: Literal | None

    def __init__(
        self,
        *,
        id: SignalIdentifier | None = None,
        value: Literal | None = None,
    ) -> None:
        self.id = id
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, SignalIdentifier)
        if (v2 := self.value) is not None:
            put_message(out, b"\x12\x00", v2, Literal)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SignalSetRequest:
        return read_signal_set_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=SignalIdentifier),
            field(name="value", number=2, kind="message", cls=Literal),
        )


def read_signal_set_request(
    buf: bytes, pos: int, end: int, depth: int, into: SignalSetRequest | None = None
) -> SignalSetRequest:
    if into is None:
        self = new(SignalSetRequest)
        self.id = self.value = None
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
            self.id = read_signal_identifier(buf, pos, n, depth, self.id)
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
            self.value = read_literal(buf, pos, n, depth, self.value)
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


class SignalSetResponse(Message):
    """``message flyteidl.admin.SignalSetResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.SignalSetResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SignalSetResponse:
        return read_signal_set_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_signal_set_response(
    buf: bytes, pos: int, end: int, depth: int, into: SignalSetResponse | None = None
) -> SignalSetResponse:
    if into is None:
        self = new(SignalSetResponse)
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


class Signal(Message):
    """``message flyteidl.admin.Signal``

    Fields:
        id: ``flyteidl.core.SignalIdentifier id = 1``.
        type: ``flyteidl.core.LiteralType type = 2``.
        value: ``flyteidl.core.Literal value = 3``.
    """

    __slots__ = ("id", "type", "value")
    FULL_NAME = "flyteidl.admin.Signal"
    id: SignalIdentifier | None
    type: LiteralType | None
    value: Literal | None

    def __init__(
        self,
        *,
        id: SignalIdentifier | None = None,
        type: LiteralType | None = None,
        value: Literal | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.value = value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, SignalIdentifier)
        if (v2 := self.type) is not None:
            put_message(out, b"\x12\x00", v2, LiteralType)
        if (v3 := self.value) is not None:
            put_message(out, b"\x1a\x00", v3, Literal)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Signal:
        return read_signal(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=SignalIdentifier),
            field(name="type", number=2, kind="message", cls=LiteralType),
            field(name="value", number=3, kind="message", cls=Literal),
        )


def read_signal(buf: bytes, pos: int, end: int, depth: int, into: Signal | None = None) -> Signal:
    if into is None:
        self = new(Signal)
        self.id = self.type = self.value = None
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
            self.id = read_signal_identifier(buf, pos, n, depth, self.id)
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
        if tag == 0x1A:
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
