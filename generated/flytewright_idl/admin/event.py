# Generated from flyteidl/admin/event.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/event.proto``: 9 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_message, put_string, take_varint
from ..event.event import (
    NodeExecutionEvent,
    TaskExecutionEvent,
    WorkflowExecutionEvent,
    read_node_execution_event,
    read_task_execution_event,
    read_workflow_execution_event,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/event.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "EventErrorAlreadyInTerminalState",
    "EventErrorIncompatibleCluster",
    "EventFailureReason",
    "WorkflowExecutionEventRequest",
    "WorkflowExecutionEventResponse",
    "NodeExecutionEventRequest",
    "NodeExecutionEventResponse",
    "TaskExecutionEventRequest",
    "TaskExecutionEventResponse",
]


class EventErrorAlreadyInTerminalState(Message):
    """``message flyteidl.admin.EventErrorAlreadyInTerminalState``

    Fields:
        current_phase: ``string current_phase = 1``.
    """

    __slots__ = ("current_phase",)
    FULL_NAME = "flyteidl.admin.EventErrorAlreadyInTerminalState"
    current_phase: str

    def __init__(
        self,
        *,
        current_phase: str = "",
    ) -> None:
        self.current_phase = current_phase
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.current_phase
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> EventErrorAlreadyInTerminalState:
        return read_event_error_already_in_terminal_state(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="current_phase", number=1, kind="string"),)


def read_event_error_already_in_terminal_state(
    buf: bytes, pos: int, end: int, depth: int, into: EventErrorAlreadyInTerminalState | None = None
) -> EventErrorAlreadyInTerminalState:
    if into is None:
        self = new(EventErrorAlreadyInTerminalState)
        self.current_phase = ""
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
            self.current_phase = buf[pos:n].decode()
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


class EventErrorIncompatibleCluster(Message):
    """``message flyteidl.admin.EventErrorIncompatibleCluster``

    Fields:
        cluster: ``string cluster = 1``.
    """

    __slots__ = ("cluster",)
    FULL_NAME = "flyteidl.admin.EventErrorIncompatibleCluster"
    cluster: str

    def __init__(
        self,
        *,
        cluster: str = "",
    ) -> None:
        self.cluster = cluster
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.cluster
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> EventErrorIncompatibleCluster:
        return read_event_error_incompatible_cluster(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="cluster", number=1, kind="string"),)


def read_event_error_incompatible_cluster(
    buf: bytes, pos: int, end: int, depth: int, into: EventErrorIncompatibleCluster | None = None
) -> EventErrorIncompatibleCluster:
    if into is None:
        self = new(EventErrorIncompatibleCluster)
        self.cluster = ""
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
            self.cluster = buf[pos:n].decode()
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


class EventFailureReason(OneofMessage):
    """``message flyteidl.admin.EventFailureReason``

    Fields:
        already_in_terminal_state: ``flyteidl.admin.EventErrorAlreadyInTerminalState already_in_terminal_state = 1`` (oneof reason).
        incompatible_cluster: ``flyteidl.admin.EventErrorIncompatibleCluster incompatible_cluster = 2`` (oneof reason).
    """

    __slots__ = ("already_in_terminal_state", "incompatible_cluster")
    FULL_NAME = "flyteidl.admin.EventFailureReason"
    already_in_terminal_state: EventErrorAlreadyInTerminalState | None
    incompatible_cluster: EventErrorIncompatibleCluster | None
    ONEOFS = {
        "reason": ("already_in_terminal_state", "incompatible_cluster"),
    }

    def __init__(
        self,
        *,
        already_in_terminal_state: EventErrorAlreadyInTerminalState | None = None,
        incompatible_cluster: EventErrorIncompatibleCluster | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is EventFailureReason
        if _checked:
            set_slot(self, "__class__", PlainEventFailureReason)
        self.already_in_terminal_state = already_in_terminal_state
        self.incompatible_cluster = incompatible_cluster
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if already_in_terminal_state is not None:
            if incompatible_cluster is not None:
                raise two_members(self)

    @property
    def reason(self) -> EventErrorAlreadyInTerminalState | EventErrorIncompatibleCluster | None:
        """The member of oneof ``reason`` that is set."""
        if self.already_in_terminal_state is not None:
            return self.already_in_terminal_state
        return self.incompatible_cluster

    def which(self, oneof: Literals["reason"]) -> Literals["already_in_terminal_state", "incompatible_cluster"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "reason":
            if self.already_in_terminal_state is not None:
                return "already_in_terminal_state"
            if self.incompatible_cluster is not None:
                return "incompatible_cluster"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.already_in_terminal_state) is not None:
            put_message(out, b"\x0a\x00", v1, EventErrorAlreadyInTerminalState)
        elif (v2 := self.incompatible_cluster) is not None:
            put_message(out, b"\x12\x00", v2, EventErrorIncompatibleCluster)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> EventFailureReason:
        return read_event_failure_reason(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(
                name="already_in_terminal_state",
                number=1,
                kind="message",
                cls=EventErrorAlreadyInTerminalState,
                oneof="reason",
            ),
            field(
                name="incompatible_cluster", number=2, kind="message", cls=EventErrorIncompatibleCluster, oneof="reason"
            ),
        )


PlainEventFailureReason = plain(EventFailureReason)


def read_event_failure_reason(
    buf: bytes, pos: int, end: int, depth: int, into: EventFailureReason | None = None
) -> EventFailureReason:
    if into is None:
        self = new(PlainEventFailureReason)
        self.already_in_terminal_state = self.incompatible_cluster = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainEventFailureReason)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.incompatible_cluster = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.already_in_terminal_state = read_event_error_already_in_terminal_state(
                buf, pos, n, depth, self.already_in_terminal_state
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.already_in_terminal_state = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.incompatible_cluster = read_event_error_incompatible_cluster(
                buf, pos, n, depth, self.incompatible_cluster
            )
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
    self.__class__ = EventFailureReason
    return self


class WorkflowExecutionEventRequest(Message):
    """``message flyteidl.admin.WorkflowExecutionEventRequest``

    Fields:
        request_id: ``string request_id = 1``.
        event: ``flyteidl.event.WorkflowExecutionEvent event = 2``.
    """

    __slots__ = ("request_id", "event")
    FULL_NAME = "flyteidl.admin.WorkflowExecutionEventRequest"
    request_id: str
    event: WorkflowExecutionEvent | None

    def __init__(
        self,
        *,
        request_id: str = "",
        event: WorkflowExecutionEvent | None = None,
    ) -> None:
        self.request_id = request_id
        self.event = event
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.request_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.event) is not None:
            put_message(out, b"\x12\x00", v2, WorkflowExecutionEvent)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionEventRequest:
        return read_workflow_execution_event_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="request_id", number=1, kind="string"),
            field(name="event", number=2, kind="message", cls=WorkflowExecutionEvent),
        )


def read_workflow_execution_event_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionEventRequest | None = None
) -> WorkflowExecutionEventRequest:
    if into is None:
        self = new(WorkflowExecutionEventRequest)
        self.request_id = ""
        self.event = None
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
            self.request_id = buf[pos:n].decode()
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
            self.event = read_workflow_execution_event(buf, pos, n, depth, self.event)
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


class WorkflowExecutionEventResponse(Message):
    """``message flyteidl.admin.WorkflowExecutionEventResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.WorkflowExecutionEventResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionEventResponse:
        return read_workflow_execution_event_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_workflow_execution_event_response(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionEventResponse | None = None
) -> WorkflowExecutionEventResponse:
    if into is None:
        self = new(WorkflowExecutionEventResponse)
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


class NodeExecutionEventRequest(Message):
    """``message flyteidl.admin.NodeExecutionEventRequest``

    Fields:
        request_id: ``string request_id = 1``.
        event: ``flyteidl.event.NodeExecutionEvent event = 2``.
    """

    __slots__ = ("request_id", "event")
    FULL_NAME = "flyteidl.admin.NodeExecutionEventRequest"
    request_id: str
    event: NodeExecutionEvent | None

    def __init__(
        self,
        *,
        request_id: str = "",
        event: NodeExecutionEvent | None = None,
    ) -> None:
        self.request_id = request_id
        self.event = event
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.request_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.event) is not None:
            put_message(out, b"\x12\x00", v2, NodeExecutionEvent)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionEventRequest:
        return read_node_execution_event_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="request_id", number=1, kind="string"),
            field(name="event", number=2, kind="message", cls=NodeExecutionEvent),
        )


def read_node_execution_event_request(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionEventRequest | None = None
) -> NodeExecutionEventRequest:
    if into is None:
        self = new(NodeExecutionEventRequest)
        self.request_id = ""
        self.event = None
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
            self.request_id = buf[pos:n].decode()
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
            self.event = read_node_execution_event(buf, pos, n, depth, self.event)
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


class NodeExecutionEventResponse(Message):
    """``message flyteidl.admin.NodeExecutionEventResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.NodeExecutionEventResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionEventResponse:
        return read_node_execution_event_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_node_execution_event_response(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionEventResponse | None = None
) -> NodeExecutionEventResponse:
    if into is None:
        self = new(NodeExecutionEventResponse)
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


class TaskExecutionEventRequest(Message):
    """``message flyteidl.admin.TaskExecutionEventRequest``

    Fields:
        request_id: ``string request_id = 1``.
        event: ``flyteidl.event.TaskExecutionEvent event = 2``.
    """

    __slots__ = ("request_id", "event")
    FULL_NAME = "flyteidl.admin.TaskExecutionEventRequest"
    request_id: str
    event: TaskExecutionEvent | None

    def __init__(
        self,
        *,
        request_id: str = "",
        event: TaskExecutionEvent | None = None,
    ) -> None:
        self.request_id = request_id
        self.event = event
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.request_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.event) is not None:
            put_message(out, b"\x12\x00", v2, TaskExecutionEvent)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionEventRequest:
        return read_task_execution_event_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="request_id", number=1, kind="string"),
            field(name="event", number=2, kind="message", cls=TaskExecutionEvent),
        )


def read_task_execution_event_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionEventRequest | None = None
) -> TaskExecutionEventRequest:
    if into is None:
        self = new(TaskExecutionEventRequest)
        self.request_id = ""
        self.event = None
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
            self.request_id = buf[pos:n].decode()
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
            self.event = read_task_execution_event(buf, pos, n, depth, self.event)
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


class TaskExecutionEventResponse(Message):
    """``message flyteidl.admin.TaskExecutionEventResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.TaskExecutionEventResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionEventResponse:
        return read_task_execution_event_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_task_execution_event_response(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionEventResponse | None = None
) -> TaskExecutionEventResponse:
    if into is None:
        self = new(TaskExecutionEventResponse)
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
