# Generated from flyteidl/core/metrics.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/metrics.proto``: 2 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_message, put_string, take_varint
from .identifier import (
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
    read_node_execution_identifier,
    read_task_execution_identifier,
    read_workflow_execution_identifier,
)
from ..google.protobuf.struct import Struct, read_struct
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/metrics.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = ["Span", "ExecutionMetricResult"]


class Span(OneofMessage):
    """``message flyteidl.core.Span``

    Fields:
        start_time: ``google.protobuf.Timestamp start_time = 1``.
        end_time: ``google.protobuf.Timestamp end_time = 2``.
        workflow_id: ``flyteidl.core.WorkflowExecutionIdentifier workflow_id = 3`` (oneof id).
        node_id: ``flyteidl.core.NodeExecutionIdentifier node_id = 4`` (oneof id).
        task_id: ``flyteidl.core.TaskExecutionIdentifier task_id = 5`` (oneof id).
        operation_id: ``string operation_id = 6`` (oneof id).
        spans: ``repeated flyteidl.core.Span spans = 7``.
    """

    __slots__ = ("start_time", "end_time", "workflow_id", "node_id", "task_id", "operation_id", "spans")
    FULL_NAME = "flyteidl.core.Span"
    start_time: Timestamp | None
    end_time: Timestamp | None
    workflow_id: WorkflowExecutionIdentifier | None
    node_id: NodeExecutionIdentifier | None
    task_id: TaskExecutionIdentifier | None
    operation_id: str | None
    spans: list[Span]
    ONEOFS = {
        "id": ("workflow_id", "node_id", "task_id", "operation_id"),
    }

    def __init__(
        self,
        *,
        start_time: Timestamp | None = None,
        end_time: Timestamp | None = None,
        workflow_id: WorkflowExecutionIdentifier | None = None,
        node_id: NodeExecutionIdentifier | None = None,
        task_id: TaskExecutionIdentifier | None = None,
        operation_id: str | None = None,
        spans: list[Span] | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Span
        if _checked:
            set_slot(self, "__class__", PlainSpan)
        self.start_time = start_time
        self.end_time = end_time
        self.workflow_id = workflow_id
        self.node_id = node_id
        self.task_id = task_id
        self.operation_id = operation_id
        self.spans = [] if spans is None else spans
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if workflow_id is not None:
            if node_id is not None or task_id is not None or operation_id is not None:
                raise two_members(self)
        elif node_id is not None:
            if task_id is not None or operation_id is not None:
                raise two_members(self)
        elif task_id is not None:
            if operation_id is not None:
                raise two_members(self)

    @property
    def id(self) -> WorkflowExecutionIdentifier | NodeExecutionIdentifier | TaskExecutionIdentifier | str | None:
        """The member of oneof ``id`` that is set."""
        if self.workflow_id is not None:
            return self.workflow_id
        if self.node_id is not None:
            return self.node_id
        if self.task_id is not None:
            return self.task_id
        return self.operation_id

    def which(self, oneof: Literals["id"]) -> Literals["workflow_id", "node_id", "task_id", "operation_id"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "id":
            if self.workflow_id is not None:
                return "workflow_id"
            if self.node_id is not None:
                return "node_id"
            if self.task_id is not None:
                return "task_id"
            if self.operation_id is not None:
                return "operation_id"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.start_time) is not None:
            put_message(out, b"\x0a\x00", v1, Timestamp)
        if (v2 := self.end_time) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if (v3 := self.workflow_id) is not None:
            put_message(out, b"\x1a\x00", v3, WorkflowExecutionIdentifier)
        elif (v4 := self.node_id) is not None:
            put_message(out, b"\x22\x00", v4, NodeExecutionIdentifier)
        elif (v5 := self.task_id) is not None:
            put_message(out, b"\x2a\x00", v5, TaskExecutionIdentifier)
        elif (v6 := self.operation_id) is not None:
            out.append(0x32)
            put_string(out, v6)
        for v7 in self.spans:
            put_message(out, b"\x3a\x00", v7, Span)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Span:
        return read_span(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="start_time", number=1, kind="message", cls=Timestamp),
            field(name="end_time", number=2, kind="message", cls=Timestamp),
            field(name="workflow_id", number=3, kind="message", cls=WorkflowExecutionIdentifier, oneof="id"),
            field(name="node_id", number=4, kind="message", cls=NodeExecutionIdentifier, oneof="id"),
            field(name="task_id", number=5, kind="message", cls=TaskExecutionIdentifier, oneof="id"),
            field(name="operation_id", number=6, kind="string", oneof="id"),
            field(name="spans", number=7, kind="message", cls=Span, repeated=True),
        )


PlainSpan = plain(Span)


def read_span(buf: bytes, pos: int, end: int, depth: int, into: Span | None = None) -> Span:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainSpan)
        self.spans = []
        self.start_time = self.end_time = self.workflow_id = self.node_id = self.task_id = self.operation_id = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainSpan)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.start_time = read_timestamp(buf, pos, n, depth, self.start_time)
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
            self.end_time = read_timestamp(buf, pos, n, depth, self.end_time)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.node_id = self.task_id = self.operation_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow_id = read_workflow_execution_identifier(buf, pos, n, depth, self.workflow_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.workflow_id = self.task_id = self.operation_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.node_id = read_node_execution_identifier(buf, pos, n, depth, self.node_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.workflow_id = self.node_id = self.operation_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_id = read_task_execution_identifier(buf, pos, n, depth, self.task_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            if seen:
                self.workflow_id = self.node_id = self.task_id = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.operation_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.spans.append(read_span(buf, pos, n, depth))
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
            0x22,
            0x2A,
            0x32,
            0x3A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Span
    return self


class ExecutionMetricResult(Message):
    """``message flyteidl.core.ExecutionMetricResult``

    Fields:
        metric: ``string metric = 1``.
        data: ``google.protobuf.Struct data = 2``.
    """

    __slots__ = ("metric", "data")
    FULL_NAME = "flyteidl.core.ExecutionMetricResult"
    metric: str
    data: Struct | None

    def __init__(
        self,
        *,
        metric: str = "",
        data: Struct | None = None,
    ) -> None:
        self.metric = metric
        self.data = data
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.metric
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.data) is not None:
            put_message(out, b"\x12\x00", v2, Struct)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionMetricResult:
        return read_execution_metric_result(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="metric", number=1, kind="string"),
            field(name="data", number=2, kind="message", cls=Struct),
        )


def read_execution_metric_result(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionMetricResult | None = None
) -> ExecutionMetricResult:
    if into is None:
        self = new(ExecutionMetricResult)
        self.metric = ""
        self.data = None
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
            self.metric = buf[pos:n].decode()
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
            self.data = read_struct(buf, pos, n, depth, self.data)
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
