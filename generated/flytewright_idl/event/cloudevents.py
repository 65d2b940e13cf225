# Generated from flyteidl/event/cloudevents.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/event/cloudevents.proto``: 4 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import close_span, put_message, put_string, skip_field, take_varint
from ..core.artifact_id import ArtifactId, read_artifact_id
from ..core.identifier import (
    Identifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
    read_identifier,
    read_task_execution_identifier,
    read_workflow_execution_identifier,
)
from ..core.interface import TypedInterface, read_typed_interface
from .event import (
    NodeExecutionEvent,
    TaskExecutionEvent,
    WorkflowExecutionEvent,
    read_node_execution_event,
    read_task_execution_event,
    read_workflow_execution_event,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/event/cloudevents.proto"
PROTO_PACKAGE = "flyteidl.event"

__all__ = [
    "CloudEventWorkflowExecution",
    "CloudEventNodeExecution",
    "CloudEventTaskExecution",
    "CloudEventExecutionStart",
]


class CloudEventWorkflowExecution(Message):
    """``message flyteidl.event.CloudEventWorkflowExecution``

    Fields:
        raw_event: ``flyteidl.event.WorkflowExecutionEvent raw_event = 1``.
        output_interface: ``flyteidl.core.TypedInterface output_interface = 2``.
        artifact_ids: ``repeated flyteidl.core.ArtifactID artifact_ids = 3``.
        reference_execution: ``flyteidl.core.WorkflowExecutionIdentifier reference_execution = 4``.
        principal: ``string principal = 5``.
        launch_plan_id: ``flyteidl.core.Identifier launch_plan_id = 6``.
        labels: ``map<string, string> labels = 7``.
    """

    __slots__ = (
        "raw_event",
        "output_interface",
        "artifact_ids",
        "reference_execution",
        "principal",
        "launch_plan_id",
        "labels",
    )
    FULL_NAME = "flyteidl.event.CloudEventWorkflowExecution"
    raw_event: WorkflowExecutionEvent | None
    output_interface: TypedInterface | None
    artifact_ids: list[ArtifactId]
    reference_execution: WorkflowExecutionIdentifier | None
    principal: str
    launch_plan_id: Identifier | None
    labels: dict[str, str]

    def __init__(
        self,
        *,
        raw_event: WorkflowExecutionEvent | None = None,
        output_interface: TypedInterface | None = None,
        artifact_ids: list[ArtifactId] | None = None,
        reference_execution: WorkflowExecutionIdentifier | None = None,
        principal: str = "",
        launch_plan_id: Identifier | None = None,
        labels: dict[str, str] | None = None,
    ) -> None:
        self.raw_event = raw_event
        self.output_interface = output_interface
        self.artifact_ids = [] if artifact_ids is None else artifact_ids
        self.reference_execution = reference_execution
        self.principal = principal
        self.launch_plan_id = launch_plan_id
        self.labels = {} if labels is None else labels
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.raw_event) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionEvent)
        if (v2 := self.output_interface) is not None:
            put_message(out, b"\x12\x00", v2, TypedInterface)
        for v3 in self.artifact_ids:
            put_message(out, b"\x1a\x00", v3, ArtifactId)
        if (v4 := self.reference_execution) is not None:
            put_message(out, b"\x22\x00", v4, WorkflowExecutionIdentifier)
        v5 = self.principal
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if (v6 := self.launch_plan_id) is not None:
            put_message(out, b"\x32\x00", v6, Identifier)
        if self.labels:
            for k7, v7 in self.labels.items():
                out += b"\x3a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k7)
                out.append(0x12)
                put_string(out, v7)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CloudEventWorkflowExecution:
        return read_cloud_event_workflow_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="raw_event", number=1, kind="message", cls=WorkflowExecutionEvent),
            field(name="output_interface", number=2, kind="message", cls=TypedInterface),
            field(name="artifact_ids", number=3, kind="message", cls=ArtifactId, repeated=True),
            field(name="reference_execution", number=4, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="principal", number=5, kind="string"),
            field(name="launch_plan_id", number=6, kind="message", cls=Identifier),
            field(name="labels", number=7, kind="string", key="string"),
        )


def read_cloud_event_workflow_execution(
    buf: bytes, pos: int, end: int, depth: int, into: CloudEventWorkflowExecution | None = None
) -> CloudEventWorkflowExecution:
    if into is None:
        self = new(CloudEventWorkflowExecution)
        self.artifact_ids = []
        self.labels = {}
        self.raw_event = self.output_interface = self.reference_execution = self.launch_plan_id = None
        self.principal = ""
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
            self.raw_event = read_workflow_execution_event(buf, pos, n, depth, self.raw_event)
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
            self.output_interface = read_typed_interface(buf, pos, n, depth, self.output_interface)
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
            self.artifact_ids.append(read_artifact_id(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.reference_execution = read_workflow_execution_identifier(buf, pos, n, depth, self.reference_execution)
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
            self.principal = buf[pos:n].decode()
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
            self.launch_plan_id = read_identifier(buf, pos, n, depth, self.launch_plan_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x3A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key7 = ""
            value7: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key7 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value7 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value7 is None:
                    value7 = ""
                self.labels[key7] = value7
            else:
                self._keep_entry(b"\x3a", buf, start, last)
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
    return self


class CloudEventNodeExecution(Message):
    """``message flyteidl.event.CloudEventNodeExecution``

    Fields:
        raw_event: ``flyteidl.event.NodeExecutionEvent raw_event = 1``.
        task_exec_id: ``flyteidl.core.TaskExecutionIdentifier task_exec_id = 2``.
        output_interface: ``flyteidl.core.TypedInterface output_interface = 3``.
        artifact_ids: ``repeated flyteidl.core.ArtifactID artifact_ids = 4``.
        principal: ``string principal = 5``.
        launch_plan_id: ``flyteidl.core.Identifier launch_plan_id = 6``.
        labels: ``map<string, string> labels = 7``.
    """

    __slots__ = (
        "raw_event",
        "task_exec_id",
        "output_interface",
        "artifact_ids",
        "principal",
        "launch_plan_id",
        "labels",
    )
    FULL_NAME = "flyteidl.event.CloudEventNodeExecution"
    raw_event: NodeExecutionEvent | None
    task_exec_id: TaskExecutionIdentifier | None
    output_interface: TypedInterface | None
    artifact_ids: list[ArtifactId]
    principal: str
    launch_plan_id: Identifier | None
    labels: dict[str, str]

    def __init__(
        self,
        *,
        raw_event: NodeExecutionEvent | None = None,
        task_exec_id: TaskExecutionIdentifier | None = None,
        output_interface: TypedInterface | None = None,
        artifact_ids: list[ArtifactId] | None = None,
        principal: str = "",
        launch_plan_id: Identifier | None = None,
        labels: dict[str, str] | None = None,
    ) -> None:
        self.raw_event = raw_event
        self.task_exec_id = task_exec_id
        self.output_interface = output_interface
        self.artifact_ids = [] if artifact_ids is None else artifact_ids
        self.principal = principal
        self.launch_plan_id = launch_plan_id
        self.labels = {} if labels is None else labels
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.raw_event) is not None:
            put_message(out, b"\x0a\x00", v1, NodeExecutionEvent)
        if (v2 := self.task_exec_id) is not None:
            put_message(out, b"\x12\x00", v2, TaskExecutionIdentifier)
        if (v3 := self.output_interface) is not None:
            put_message(out, b"\x1a\x00", v3, TypedInterface)
        for v4 in self.artifact_ids:
            put_message(out, b"\x22\x00", v4, ArtifactId)
        v5 = self.principal
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if (v6 := self.launch_plan_id) is not None:
            put_message(out, b"\x32\x00", v6, Identifier)
        if self.labels:
            for k7, v7 in self.labels.items():
                out += b"\x3a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k7)
                out.append(0x12)
                put_string(out, v7)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CloudEventNodeExecution:
        return read_cloud_event_node_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="raw_event", number=1, kind="message", cls=NodeExecutionEvent),
            field(name="task_exec_id", number=2, kind="message", cls=TaskExecutionIdentifier),
            field(name="output_interface", number=3, kind="message", cls=TypedInterface),
            field(name="artifact_ids", number=4, kind="message", cls=ArtifactId, repeated=True),
            field(name="principal", number=5, kind="string"),
            field(name="launch_plan_id", number=6, kind="message", cls=Identifier),
            field(name="labels", number=7, kind="string", key="string"),
        )


def read_cloud_event_node_execution(
    buf: bytes, pos: int, end: int, depth: int, into: CloudEventNodeExecution | None = None
) -> CloudEventNodeExecution:
    if into is None:
        self = new(CloudEventNodeExecution)
        self.artifact_ids = []
        self.labels = {}
        self.raw_event = self.task_exec_id = self.output_interface = self.launch_plan_id = None
        self.principal = ""
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
            self.raw_event = read_node_execution_event(buf, pos, n, depth, self.raw_event)
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
            self.task_exec_id = read_task_execution_identifier(buf, pos, n, depth, self.task_exec_id)
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
            self.output_interface = read_typed_interface(buf, pos, n, depth, self.output_interface)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_ids.append(read_artifact_id(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.principal = buf[pos:n].decode()
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
            self.launch_plan_id = read_identifier(buf, pos, n, depth, self.launch_plan_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x3A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key7 = ""
            value7: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key7 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value7 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value7 is None:
                    value7 = ""
                self.labels[key7] = value7
            else:
                self._keep_entry(b"\x3a", buf, start, last)
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
    return self


class CloudEventTaskExecution(Message):
    """``message flyteidl.event.CloudEventTaskExecution``

    Fields:
        raw_event: ``flyteidl.event.TaskExecutionEvent raw_event = 1``.
        labels: ``map<string, string> labels = 2``.
    """

    __slots__ = ("raw_event", "labels")
    FULL_NAME = "flyteidl.event.CloudEventTaskExecution"
    raw_event: TaskExecutionEvent | None
    labels: dict[str, str]

    def __init__(
        self,
        *,
        raw_event: TaskExecutionEvent | None = None,
        labels: dict[str, str] | None = None,
    ) -> None:
        self.raw_event = raw_event
        self.labels = {} if labels is None else labels
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.raw_event) is not None:
            put_message(out, b"\x0a\x00", v1, TaskExecutionEvent)
        if self.labels:
            for k2, v2 in self.labels.items():
                out += b"\x12\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k2)
                out.append(0x12)
                put_string(out, v2)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CloudEventTaskExecution:
        return read_cloud_event_task_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="raw_event", number=1, kind="message", cls=TaskExecutionEvent),
            field(name="labels", number=2, kind="string", key="string"),
        )


def read_cloud_event_task_execution(
    buf: bytes, pos: int, end: int, depth: int, into: CloudEventTaskExecution | None = None
) -> CloudEventTaskExecution:
    if into is None:
        self = new(CloudEventTaskExecution)
        self.labels = {}
        self.raw_event = None
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
            self.raw_event = read_task_execution_event(buf, pos, n, depth, self.raw_event)
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
            value2: str | None = None
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
                    value2 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value2 is None:
                    value2 = ""
                self.labels[key2] = value2
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


class CloudEventExecutionStart(Message):
    """``message flyteidl.event.CloudEventExecutionStart``

    Fields:
        execution_id: ``flyteidl.core.WorkflowExecutionIdentifier execution_id = 1``.
        launch_plan_id: ``flyteidl.core.Identifier launch_plan_id = 2``.
        workflow_id: ``flyteidl.core.Identifier workflow_id = 3``.
        artifact_ids: ``repeated flyteidl.core.ArtifactID artifact_ids = 4``.
        artifact_trackers: ``repeated string artifact_trackers = 5``.
        principal: ``string principal = 6``.
    """

    __slots__ = ("execution_id", "launch_plan_id", "workflow_id", "artifact_ids", "artifact_trackers", "principal")
    FULL_NAME = "flyteidl.event.CloudEventExecutionStart"
    execution_id: WorkflowExecutionIdentifier | None
    launch_plan_id: Identifier | None
    workflow_id: Identifier | None
    artifact_ids: list[ArtifactId]
    artifact_trackers: list[str]
    principal: str

    def __init__(
        self,
        *,
        execution_id: WorkflowExecutionIdentifier | None = None,
        launch_plan_id: Identifier | None = None,
        workflow_id: Identifier | None = None,
        artifact_ids: list[ArtifactId] | None = None,
        artifact_trackers: list[str] | None = None,
        principal: str = "",
    ) -> None:
        self.execution_id = execution_id
        self.launch_plan_id = launch_plan_id
        self.workflow_id = workflow_id
        self.artifact_ids = [] if artifact_ids is None else artifact_ids
        self.artifact_trackers = [] if artifact_trackers is None else artifact_trackers
        self.principal = principal
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.execution_id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        if (v2 := self.launch_plan_id) is not None:
            put_message(out, b"\x12\x00", v2, Identifier)
        if (v3 := self.workflow_id) is not None:
            put_message(out, b"\x1a\x00", v3, Identifier)
        for v4 in self.artifact_ids:
            put_message(out, b"\x22\x00", v4, ArtifactId)
        for v5 in self.artifact_trackers:
            out.append(0x2A)
            put_string(out, v5)
        v6 = self.principal
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CloudEventExecutionStart:
        return read_cloud_event_execution_start(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="execution_id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="launch_plan_id", number=2, kind="message", cls=Identifier),
            field(name="workflow_id", number=3, kind="message", cls=Identifier),
            field(name="artifact_ids", number=4, kind="message", cls=ArtifactId, repeated=True),
            field(name="artifact_trackers", number=5, kind="string", repeated=True),
            field(name="principal", number=6, kind="string"),
        )


def read_cloud_event_execution_start(
    buf: bytes, pos: int, end: int, depth: int, into: CloudEventExecutionStart | None = None
) -> CloudEventExecutionStart:
    if into is None:
        self = new(CloudEventExecutionStart)
        self.artifact_ids = []
        self.artifact_trackers = []
        self.execution_id = self.launch_plan_id = self.workflow_id = None
        self.principal = ""
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
            self.execution_id = read_workflow_execution_identifier(buf, pos, n, depth, self.execution_id)
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
            self.launch_plan_id = read_identifier(buf, pos, n, depth, self.launch_plan_id)
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
            self.workflow_id = read_identifier(buf, pos, n, depth, self.workflow_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_ids.append(read_artifact_id(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.artifact_trackers.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.principal = buf[pos:n].decode()
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
    return self
