# Generated from flyteidl/event/event.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/event/event.proto``: 12 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    put_bool,
    put_enum,
    put_int32,
    put_message,
    put_string,
    put_uint32,
    take_bool,
    take_enum,
    take_int32,
    take_uint32,
    take_varint,
)
from ..core.catalog import CatalogCacheStatus, CatalogMetadata, CatalogReservationStatus, read_catalog_metadata
from ..core.compiler import CompiledWorkflowClosure, read_compiled_workflow_closure
from ..core.execution import (
    ExecutionError,
    LogContext,
    NodeExecutionPhase,
    TaskExecutionPhase,
    TaskLog,
    WorkflowExecutionPhase,
    read_execution_error,
    read_log_context,
    read_task_log,
)
from ..core.identifier import (
    Identifier,
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
    read_identifier,
    read_node_execution_identifier,
    read_task_execution_identifier,
    read_workflow_execution_identifier,
)
from ..core.literals import LiteralMap, read_literal_map
from ..google.protobuf.struct import Struct, read_struct
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals, overload
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/event/event.proto"
PROTO_PACKAGE = "flyteidl.event"

__all__ = [
    "TaskExecutionMetadataInstanceClass",
    "WorkflowExecutionEvent",
    "NodeExecutionEvent",
    "WorkflowNodeMetadata",
    "TaskNodeMetadata",
    "DynamicWorkflowNodeMetadata",
    "ParentTaskExecutionMetadata",
    "ParentNodeExecutionMetadata",
    "EventReason",
    "TaskExecutionEvent",
    "ExternalResourceInfo",
    "ResourcePoolInfo",
    "TaskExecutionMetadata",
]


@proto_enum("flyteidl.event.TaskExecutionMetadata.InstanceClass")
class TaskExecutionMetadataInstanceClass(Enum):
    """``enum flyteidl.event.TaskExecutionMetadata.InstanceClass``"""

    DEFAULT = 0
    INTERRUPTIBLE = 1


class WorkflowExecutionEvent(OneofMessage):
    """``message flyteidl.event.WorkflowExecutionEvent``

    Fields:
        execution_id: ``flyteidl.core.WorkflowExecutionIdentifier execution_id = 1``.
        producer_id: ``string producer_id = 2``.
        phase: ``flyteidl.core.WorkflowExecution.Phase phase = 3``.
        occurred_at: ``google.protobuf.Timestamp occurred_at = 4``.
        output_uri: ``string output_uri = 5`` (oneof output_result).
        error: ``flyteidl.core.ExecutionError error = 6`` (oneof output_result).
        output_data: ``flyteidl.core.LiteralMap output_data = 7`` (oneof output_result).
    """

    __slots__ = ("execution_id", "producer_id", "phase", "occurred_at", "output_uri", "error", "output_data")
    FULL_NAME = "flyteidl.event.WorkflowExecutionEvent"
    execution_id: WorkflowExecutionIdentifier | None
    producer_id: str
    phase: WorkflowExecutionPhase
    occurred_at: Timestamp | None
    output_uri: str | None
    error: ExecutionError | None
    output_data: LiteralMap | None
    ONEOFS = {
        "output_result": ("output_uri", "error", "output_data"),
    }

    def __init__(
        self,
        *,
        execution_id: WorkflowExecutionIdentifier | None = None,
        producer_id: str = "",
        phase: WorkflowExecutionPhase = WorkflowExecutionPhase(0),
        occurred_at: Timestamp | None = None,
        output_uri: str | None = None,
        error: ExecutionError | None = None,
        output_data: LiteralMap | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is WorkflowExecutionEvent
        if _checked:
            set_slot(self, "__class__", PlainWorkflowExecutionEvent)
        self.execution_id = execution_id
        self.producer_id = producer_id
        self.phase = phase
        self.occurred_at = occurred_at
        self.output_uri = output_uri
        self.error = error
        self.output_data = output_data
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if output_uri is not None:
            if error is not None or output_data is not None:
                raise two_members(self)
        elif error is not None:
            if output_data is not None:
                raise two_members(self)

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of oneof ``output_result`` that is set."""
        if self.output_uri is not None:
            return self.output_uri
        if self.error is not None:
            return self.error
        return self.output_data

    def which(self, oneof: Literals["output_result"]) -> Literals["output_uri", "error", "output_data"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "output_result":
            if self.output_uri is not None:
                return "output_uri"
            if self.error is not None:
                return "error"
            if self.output_data is not None:
                return "output_data"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.execution_id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v2 = self.producer_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.phase
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        if (v4 := self.occurred_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if (v5 := self.output_uri) is not None:
            out.append(0x2A)
            put_string(out, v5)
        elif (v6 := self.error) is not None:
            put_message(out, b"\x32\x00", v6, ExecutionError)
        elif (v7 := self.output_data) is not None:
            put_message(out, b"\x3a\x00", v7, LiteralMap)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionEvent:
        return read_workflow_execution_event(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="execution_id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="producer_id", number=2, kind="string"),
            field(name="phase", number=3, kind="enum", cls=WorkflowExecutionPhase),
            field(name="occurred_at", number=4, kind="message", cls=Timestamp),
            field(name="output_uri", number=5, kind="string", oneof="output_result"),
            field(name="error", number=6, kind="message", cls=ExecutionError, oneof="output_result"),
            field(name="output_data", number=7, kind="message", cls=LiteralMap, oneof="output_result"),
        )


PlainWorkflowExecutionEvent = plain(WorkflowExecutionEvent)


def read_workflow_execution_event(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionEvent | None = None
) -> WorkflowExecutionEvent:
    if into is None:
        self = new(PlainWorkflowExecutionEvent)
        self.execution_id = self.occurred_at = self.output_uri = self.error = self.output_data = None
        self.producer_id = ""
        self.phase = WorkflowExecutionPhase(0)
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainWorkflowExecutionEvent)
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
            self.producer_id = buf[pos:n].decode()
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
            self.phase = member(WorkflowExecutionPhase, n)
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
            self.occurred_at = read_timestamp(buf, pos, n, depth, self.occurred_at)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x2A:
            if seen:
                self.error = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x32:
            if seen:
                self.output_uri = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.error = read_execution_error(buf, pos, n, depth, self.error)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            if seen:
                self.output_uri = self.error = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_data = read_literal_map(buf, pos, n, depth, self.output_data)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x18,
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
    self.__class__ = WorkflowExecutionEvent
    return self


class NodeExecutionEvent(OneofMessage):
    """``message flyteidl.event.NodeExecutionEvent``

    Fields:
        id: ``flyteidl.core.NodeExecutionIdentifier id = 1``.
        producer_id: ``string producer_id = 2``.
        phase: ``flyteidl.core.NodeExecution.Phase phase = 3``.
        occurred_at: ``google.protobuf.Timestamp occurred_at = 4``.
        input_uri: ``string input_uri = 5`` (oneof input_value).
        input_data: ``flyteidl.core.LiteralMap input_data = 20`` (oneof input_value).
        output_uri: ``string output_uri = 6`` (oneof output_result).
        error: ``flyteidl.core.ExecutionError error = 7`` (oneof output_result).
        output_data: ``flyteidl.core.LiteralMap output_data = 15`` (oneof output_result).
        workflow_node_metadata: ``flyteidl.event.WorkflowNodeMetadata workflow_node_metadata = 8`` (oneof target_metadata).
        task_node_metadata: ``flyteidl.event.TaskNodeMetadata task_node_metadata = 14`` (oneof target_metadata).
        parent_task_metadata: ``flyteidl.event.ParentTaskExecutionMetadata parent_task_metadata = 9``.
        parent_node_metadata: ``flyteidl.event.ParentNodeExecutionMetadata parent_node_metadata = 10``.
        retry_group: ``string retry_group = 11``.
        spec_node_id: ``string spec_node_id = 12``.
        node_name: ``string node_name = 13``.
        event_version: ``int32 event_version = 16``.
        is_parent: ``bool is_parent = 17``.
        is_dynamic: ``bool is_dynamic = 18``.
        deck_uri: ``string deck_uri = 19``.
        reported_at: ``google.protobuf.Timestamp reported_at = 21``.
        is_array: ``bool is_array = 22``.
        target_entity: ``flyteidl.core.Identifier target_entity = 23``.
        is_in_dynamic_chain: ``bool is_in_dynamic_chain = 24``.
        is_eager: ``bool is_eager = 25``.
    """

    __slots__ = (
        "id",
        "producer_id",
        "phase",
        "occurred_at",
        "input_uri",
        "input_data",
        "output_uri",
        "error",
        "output_data",
        "workflow_node_metadata",
        "task_node_metadata",
        "parent_task_metadata",
        "parent_node_metadata",
        "retry_group",
        "spec_node_id",
        "node_name",
        "event_version",
        "is_parent",
        "is_dynamic",
        "deck_uri",
        "reported_at",
        "is_array",
        "target_entity",
        "is_in_dynamic_chain",
        "is_eager",
    )
    FULL_NAME = "flyteidl.event.NodeExecutionEvent"
    id: NodeExecutionIdentifier | None
    producer_id: str
    phase: NodeExecutionPhase
    occurred_at: Timestamp | None
    input_uri: str | None
    input_data: LiteralMap | None
    output_uri: str | None
    error: ExecutionError | None
    output_data: LiteralMap | None
    workflow_node_metadata: WorkflowNodeMetadata | None
    task_node_metadata: TaskNodeMetadata | None
    parent_task_metadata: ParentTaskExecutionMetadata | None
    parent_node_metadata: ParentNodeExecutionMetadata | None
    retry_group: str
    spec_node_id: str
    node_name: str
    event_version: int
    is_parent: bool
    is_dynamic: bool
    deck_uri: str
    reported_at: Timestamp | None
    is_array: bool
    target_entity: Identifier | None
    is_in_dynamic_chain: bool
    is_eager: bool
    ONEOFS = {
        "input_value": ("input_uri", "input_data"),
        "output_result": ("output_uri", "error", "output_data"),
        "target_metadata": ("workflow_node_metadata", "task_node_metadata"),
    }

    def __init__(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
        producer_id: str = "",
        phase: NodeExecutionPhase = NodeExecutionPhase(0),
        occurred_at: Timestamp | None = None,
        input_uri: str | None = None,
        input_data: LiteralMap | None = None,
        output_uri: str | None = None,
        error: ExecutionError | None = None,
        output_data: LiteralMap | None = None,
        workflow_node_metadata: WorkflowNodeMetadata | None = None,
        task_node_metadata: TaskNodeMetadata | None = None,
        parent_task_metadata: ParentTaskExecutionMetadata | None = None,
        parent_node_metadata: ParentNodeExecutionMetadata | None = None,
        retry_group: str = "",
        spec_node_id: str = "",
        node_name: str = "",
        event_version: int = 0,
        is_parent: bool = False,
        is_dynamic: bool = False,
        deck_uri: str = "",
        reported_at: Timestamp | None = None,
        is_array: bool = False,
        target_entity: Identifier | None = None,
        is_in_dynamic_chain: bool = False,
        is_eager: bool = False,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is NodeExecutionEvent
        if _checked:
            set_slot(self, "__class__", PlainNodeExecutionEvent)
        self.id = id
        self.producer_id = producer_id
        self.phase = phase
        self.occurred_at = occurred_at
        self.input_uri = input_uri
        self.input_data = input_data
        self.output_uri = output_uri
        self.error = error
        self.output_data = output_data
        self.workflow_node_metadata = workflow_node_metadata
        self.task_node_metadata = task_node_metadata
        self.parent_task_metadata = parent_task_metadata
        self.parent_node_metadata = parent_node_metadata
        self.retry_group = retry_group
        self.spec_node_id = spec_node_id
        self.node_name = node_name
        self.event_version = event_version
        self.is_parent = is_parent
        self.is_dynamic = is_dynamic
        self.deck_uri = deck_uri
        self.reported_at = reported_at
        self.is_array = is_array
        self.target_entity = target_entity
        self.is_in_dynamic_chain = is_in_dynamic_chain
        self.is_eager = is_eager
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if input_uri is not None:
            if input_data is not None:
                raise two_members(self)
        if output_uri is not None:
            if error is not None or output_data is not None:
                raise two_members(self)
        elif error is not None:
            if output_data is not None:
                raise two_members(self)
        if workflow_node_metadata is not None:
            if task_node_metadata is not None:
                raise two_members(self)

    @property
    def input_value(self) -> str | LiteralMap | None:
        """The member of oneof ``input_value`` that is set."""
        if self.input_uri is not None:
            return self.input_uri
        return self.input_data

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of oneof ``output_result`` that is set."""
        if self.output_uri is not None:
            return self.output_uri
        if self.error is not None:
            return self.error
        return self.output_data

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | TaskNodeMetadata | None:
        """The member of oneof ``target_metadata`` that is set."""
        if self.workflow_node_metadata is not None:
            return self.workflow_node_metadata
        return self.task_node_metadata

    if TYPE_CHECKING:

        @overload
        def which(self, oneof: Literals["input_value"]) -> Literals["input_uri", "input_data"] | None: ...
        @overload
        def which(self, oneof: Literals["output_result"]) -> Literals["output_uri", "error", "output_data"] | None: ...
        @overload
        def which(
            self, oneof: Literals["target_metadata"]
        ) -> Literals["workflow_node_metadata", "task_node_metadata"] | None: ...

    def which(self, oneof: str) -> str | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "input_value":
            if self.input_uri is not None:
                return "input_uri"
            if self.input_data is not None:
                return "input_data"
            return None
        if oneof == "output_result":
            if self.output_uri is not None:
                return "output_uri"
            if self.error is not None:
                return "error"
            if self.output_data is not None:
                return "output_data"
            return None
        if oneof == "target_metadata":
            if self.workflow_node_metadata is not None:
                return "workflow_node_metadata"
            if self.task_node_metadata is not None:
                return "task_node_metadata"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, NodeExecutionIdentifier)
        v2 = self.producer_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.phase
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        if (v4 := self.occurred_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if (v5 := self.input_uri) is not None:
            out.append(0x2A)
            put_string(out, v5)
        elif (v20 := self.input_data) is not None:
            put_message(out, b"\xa2\x01\x00", v20, LiteralMap)
        if (v6 := self.output_uri) is not None:
            out.append(0x32)
            put_string(out, v6)
        elif (v7 := self.error) is not None:
            put_message(out, b"\x3a\x00", v7, ExecutionError)
        elif (v15 := self.output_data) is not None:
            put_message(out, b"\x7a\x00", v15, LiteralMap)
        if (v8 := self.workflow_node_metadata) is not None:
            put_message(out, b"\x42\x00", v8, WorkflowNodeMetadata)
        elif (v14 := self.task_node_metadata) is not None:
            put_message(out, b"\x72\x00", v14, TaskNodeMetadata)
        if (v9 := self.parent_task_metadata) is not None:
            put_message(out, b"\x4a\x00", v9, ParentTaskExecutionMetadata)
        if (v10 := self.parent_node_metadata) is not None:
            put_message(out, b"\x52\x00", v10, ParentNodeExecutionMetadata)
        v11 = self.retry_group
        if v11 != "":
            out.append(0x5A)
            put_string(out, v11)
        v12 = self.spec_node_id
        if v12 != "":
            out.append(0x62)
            put_string(out, v12)
        v13 = self.node_name
        if v13 != "":
            out.append(0x6A)
            put_string(out, v13)
        v16 = self.event_version
        if v16 != 0:
            out += b"\x80\x01"
            put_int32(out, v16)
        v17 = self.is_parent
        if v17 is not False:
            out += b"\x88\x01"
            put_bool(out, v17)
        v18 = self.is_dynamic
        if v18 is not False:
            out += b"\x90\x01"
            put_bool(out, v18)
        v19 = self.deck_uri
        if v19 != "":
            out += b"\x9a\x01"
            put_string(out, v19)
        if (v21 := self.reported_at) is not None:
            put_message(out, b"\xaa\x01\x00", v21, Timestamp)
        v22 = self.is_array
        if v22 is not False:
            out += b"\xb0\x01"
            put_bool(out, v22)
        if (v23 := self.target_entity) is not None:
            put_message(out, b"\xba\x01\x00", v23, Identifier)
        v24 = self.is_in_dynamic_chain
        if v24 is not False:
            out += b"\xc0\x01"
            put_bool(out, v24)
        v25 = self.is_eager
        if v25 is not False:
            out += b"\xc8\x01"
            put_bool(out, v25)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionEvent:
        return read_node_execution_event(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=NodeExecutionIdentifier),
            field(name="producer_id", number=2, kind="string"),
            field(name="phase", number=3, kind="enum", cls=NodeExecutionPhase),
            field(name="occurred_at", number=4, kind="message", cls=Timestamp),
            field(name="input_uri", number=5, kind="string", oneof="input_value"),
            field(name="input_data", number=20, kind="message", cls=LiteralMap, oneof="input_value"),
            field(name="output_uri", number=6, kind="string", oneof="output_result"),
            field(name="error", number=7, kind="message", cls=ExecutionError, oneof="output_result"),
            field(name="output_data", number=15, kind="message", cls=LiteralMap, oneof="output_result"),
            field(
                name="workflow_node_metadata",
                number=8,
                kind="message",
                cls=WorkflowNodeMetadata,
                oneof="target_metadata",
            ),
            field(name="task_node_metadata", number=14, kind="message", cls=TaskNodeMetadata, oneof="target_metadata"),
            field(name="parent_task_metadata", number=9, kind="message", cls=ParentTaskExecutionMetadata),
            field(name="parent_node_metadata", number=10, kind="message", cls=ParentNodeExecutionMetadata),
            field(name="retry_group", number=11, kind="string"),
            field(name="spec_node_id", number=12, kind="string"),
            field(name="node_name", number=13, kind="string"),
            field(name="event_version", number=16, kind="int32"),
            field(name="is_parent", number=17, kind="bool"),
            field(name="is_dynamic", number=18, kind="bool"),
            field(name="deck_uri", number=19, kind="string"),
            field(name="reported_at", number=21, kind="message", cls=Timestamp),
            field(name="is_array", number=22, kind="bool"),
            field(name="target_entity", number=23, kind="message", cls=Identifier),
            field(name="is_in_dynamic_chain", number=24, kind="bool"),
            field(name="is_eager", number=25, kind="bool"),
        )


PlainNodeExecutionEvent = plain(NodeExecutionEvent)


def read_node_execution_event(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionEvent | None = None
) -> NodeExecutionEvent:
    if into is None:
        self = new(PlainNodeExecutionEvent)
        self.id = self.occurred_at = self.input_uri = self.input_data = self.output_uri = self.error = (
            self.output_data
        ) = self.workflow_node_metadata = self.task_node_metadata = self.parent_task_metadata = (
            self.parent_node_metadata
        ) = self.reported_at = self.target_entity = None
        self.producer_id = self.retry_group = self.spec_node_id = self.node_name = self.deck_uri = ""
        self.phase = NodeExecutionPhase(0)
        self.event_version = 0
        self.is_parent = self.is_dynamic = self.is_array = self.is_in_dynamic_chain = self.is_eager = False
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainNodeExecutionEvent)
        seen = True
    while pos < end:
        at = pos
        tag = buf[pos]
        pos += 1
        if tag > 127:
            tag, pos = take_varint(buf, pos - 1)
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.id = read_node_execution_identifier(buf, pos, n, depth, self.id)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.producer_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.phase = member(NodeExecutionPhase, n)
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.occurred_at = read_timestamp(buf, pos, n, depth, self.occurred_at)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x2A:
            if seen:
                self.input_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.input_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x32:
            if seen:
                self.error = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x3A:
            if seen:
                self.output_uri = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.error = read_execution_error(buf, pos, n, depth, self.error)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x42:
            if seen:
                self.task_node_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow_node_metadata = read_workflow_node_metadata(buf, pos, n, depth, self.workflow_node_metadata)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.parent_task_metadata = read_parent_task_execution_metadata(
                buf, pos, n, depth, self.parent_task_metadata
            )
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x52:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.parent_node_metadata = read_parent_node_execution_metadata(
                buf, pos, n, depth, self.parent_node_metadata
            )
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x5A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.retry_group = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x62:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.spec_node_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x6A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.node_name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x72:
            if seen:
                self.workflow_node_metadata = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_node_metadata = read_task_node_metadata(buf, pos, n, depth, self.task_node_metadata)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x7A:
            if seen:
                self.output_uri = self.error = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_data = read_literal_map(buf, pos, n, depth, self.output_data)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x80:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.event_version = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x88:
            b, pos = take_bool(buf, pos)
            self.is_parent = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x90:
            b, pos = take_bool(buf, pos)
            self.is_dynamic = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x9A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.deck_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xA2:
            if seen:
                self.input_uri = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.input_data = read_literal_map(buf, pos, n, depth, self.input_data)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xAA:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.reported_at = read_timestamp(buf, pos, n, depth, self.reported_at)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xB0:
            b, pos = take_bool(buf, pos)
            self.is_array = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xBA:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.target_entity = read_identifier(buf, pos, n, depth, self.target_entity)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xC0:
            b, pos = take_bool(buf, pos)
            self.is_in_dynamic_chain = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xC8:
            b, pos = take_bool(buf, pos)
            self.is_eager = b
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag in (
            0x0A,
            0x12,
            0x18,
            0x22,
            0x2A,
            0x32,
            0x3A,
            0x42,
            0x4A,
            0x52,
            0x5A,
            0x62,
            0x6A,
            0x72,
            0x7A,
            0x80,
            0x88,
            0x90,
            0x9A,
            0xA2,
            0xAA,
            0xB0,
            0xBA,
            0xC0,
            0xC8,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = NodeExecutionEvent
    return self


class WorkflowNodeMetadata(Message):
    """``message flyteidl.event.WorkflowNodeMetadata``

    Fields:
        execution_id: ``flyteidl.core.WorkflowExecutionIdentifier execution_id = 1``.
    """

    __slots__ = ("execution_id",)
    FULL_NAME = "flyteidl.event.WorkflowNodeMetadata"
    execution_id: WorkflowExecutionIdentifier | None

    def __init__(
        self,
        *,
        execution_id: WorkflowExecutionIdentifier | None = None,
    ) -> None:
        self.execution_id = execution_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.execution_id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowNodeMetadata:
        return read_workflow_node_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="execution_id", number=1, kind="message", cls=WorkflowExecutionIdentifier),)


def read_workflow_node_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowNodeMetadata | None = None
) -> WorkflowNodeMetadata:
    if into is None:
        self = new(WorkflowNodeMetadata)
        self.execution_id = None
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
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class TaskNodeMetadata(Message):
    """``message flyteidl.event.TaskNodeMetadata``

    Fields:
        cache_status: ``flyteidl.core.CatalogCacheStatus cache_status = 1``.
        catalog_key: ``flyteidl.core.CatalogMetadata catalog_key = 2``.
        reservation_status: ``flyteidl.core.CatalogReservation.Status reservation_status = 3``.
        checkpoint_uri: ``string checkpoint_uri = 4``.
        dynamic_workflow: ``flyteidl.event.DynamicWorkflowNodeMetadata dynamic_workflow = 16``.
    """

    __slots__ = ("cache_status", "catalog_key", "reservation_status", "checkpoint_uri", "dynamic_workflow")
    FULL_NAME = "flyteidl.event.TaskNodeMetadata"
    cache_status: CatalogCacheStatus
    catalog_key: CatalogMetadata | None
    reservation_status: CatalogReservationStatus
    checkpoint_uri: str
    dynamic_workflow: DynamicWorkflowNodeMetadata | None

    def __init__(
        self,
        *,
        cache_status: CatalogCacheStatus = CatalogCacheStatus(0),
        catalog_key: CatalogMetadata | None = None,
        reservation_status: CatalogReservationStatus = CatalogReservationStatus(0),
        checkpoint_uri: str = "",
        dynamic_workflow: DynamicWorkflowNodeMetadata | None = None,
    ) -> None:
        self.cache_status = cache_status
        self.catalog_key = catalog_key
        self.reservation_status = reservation_status
        self.checkpoint_uri = checkpoint_uri
        self.dynamic_workflow = dynamic_workflow
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.cache_status
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.catalog_key) is not None:
            put_message(out, b"\x12\x00", v2, CatalogMetadata)
        v3 = self.reservation_status
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        v4 = self.checkpoint_uri
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v16 := self.dynamic_workflow) is not None:
            put_message(out, b"\x82\x01\x00", v16, DynamicWorkflowNodeMetadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskNodeMetadata:
        return read_task_node_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="cache_status", number=1, kind="enum", cls=CatalogCacheStatus),
            field(name="catalog_key", number=2, kind="message", cls=CatalogMetadata),
            field(name="reservation_status", number=3, kind="enum", cls=CatalogReservationStatus),
            field(name="checkpoint_uri", number=4, kind="string"),
            field(name="dynamic_workflow", number=16, kind="message", cls=DynamicWorkflowNodeMetadata),
        )


def read_task_node_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: TaskNodeMetadata | None = None
) -> TaskNodeMetadata:
    if into is None:
        self = new(TaskNodeMetadata)
        self.cache_status = CatalogCacheStatus(0)
        self.catalog_key = self.dynamic_workflow = None
        self.reservation_status = CatalogReservationStatus(0)
        self.checkpoint_uri = ""
        self._unknown = None
    else:
        self = into
    while pos < end:
        at = pos
        tag = buf[pos]
        pos += 1
        if tag > 127:
            tag, pos = take_varint(buf, pos - 1)
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.cache_status = member(CatalogCacheStatus, n)
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.catalog_key = read_catalog_metadata(buf, pos, n, depth, self.catalog_key)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.reservation_status = member(CatalogReservationStatus, n)
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.checkpoint_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x82:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.dynamic_workflow = read_dynamic_workflow_node_metadata(buf, pos, n, depth, self.dynamic_workflow)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag in (
            0x08,
            0x12,
            0x18,
            0x22,
            0x82,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DynamicWorkflowNodeMetadata(Message):
    """``message flyteidl.event.DynamicWorkflowNodeMetadata``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        compiled_workflow: ``flyteidl.core.CompiledWorkflowClosure compiled_workflow = 2``.
        dynamic_job_spec_uri: ``string dynamic_job_spec_uri = 3``.
    """

    __slots__ = ("id", "compiled_workflow", "dynamic_job_spec_uri")
    FULL_NAME = "flyteidl.event.DynamicWorkflowNodeMetadata"
    id: Identifier | None
    compiled_workflow: CompiledWorkflowClosure | None
    dynamic_job_spec_uri: str

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        compiled_workflow: CompiledWorkflowClosure | None = None,
        dynamic_job_spec_uri: str = "",
    ) -> None:
        self.id = id
        self.compiled_workflow = compiled_workflow
        self.dynamic_job_spec_uri = dynamic_job_spec_uri
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.compiled_workflow) is not None:
            put_message(out, b"\x12\x00", v2, CompiledWorkflowClosure)
        v3 = self.dynamic_job_spec_uri
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DynamicWorkflowNodeMetadata:
        return read_dynamic_workflow_node_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="compiled_workflow", number=2, kind="message", cls=CompiledWorkflowClosure),
            field(name="dynamic_job_spec_uri", number=3, kind="string"),
        )


def read_dynamic_workflow_node_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: DynamicWorkflowNodeMetadata | None = None
) -> DynamicWorkflowNodeMetadata:
    if into is None:
        self = new(DynamicWorkflowNodeMetadata)
        self.id = self.compiled_workflow = None
        self.dynamic_job_spec_uri = ""
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
            self.id = read_identifier(buf, pos, n, depth, self.id)
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
            self.compiled_workflow = read_compiled_workflow_closure(buf, pos, n, depth, self.compiled_workflow)
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
            self.dynamic_job_spec_uri = buf[pos:n].decode()
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


class ParentTaskExecutionMetadata(Message):
    """``message flyteidl.event.ParentTaskExecutionMetadata``

    Fields:
        id: ``flyteidl.core.TaskExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.event.ParentTaskExecutionMetadata"
    id: TaskExecutionIdentifier | None

    def __init__(
        self,
        *,
        id: TaskExecutionIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, TaskExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ParentTaskExecutionMetadata:
        return read_parent_task_execution_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=TaskExecutionIdentifier),)


def read_parent_task_execution_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: ParentTaskExecutionMetadata | None = None
) -> ParentTaskExecutionMetadata:
    if into is None:
        self = new(ParentTaskExecutionMetadata)
        self.id = None
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
            self.id = read_task_execution_identifier(buf, pos, n, depth, self.id)
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


class ParentNodeExecutionMetadata(Message):
    """``message flyteidl.event.ParentNodeExecutionMetadata``

    Fields:
        node_id: ``string node_id = 1``.
    """

    __slots__ = ("node_id",)
    FULL_NAME = "flyteidl.event.ParentNodeExecutionMetadata"
    node_id: str

    def __init__(
        self,
        *,
        node_id: str = "",
    ) -> None:
        self.node_id = node_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.node_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ParentNodeExecutionMetadata:
        return read_parent_node_execution_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="node_id", number=1, kind="string"),)


def read_parent_node_execution_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: ParentNodeExecutionMetadata | None = None
) -> ParentNodeExecutionMetadata:
    if into is None:
        self = new(ParentNodeExecutionMetadata)
        self.node_id = ""
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
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class EventReason(Message):
    """``message flyteidl.event.EventReason``

    Fields:
        reason: ``string reason = 1``.
        occurred_at: ``google.protobuf.Timestamp occurred_at = 2``.
    """

    __slots__ = ("reason", "occurred_at")
    FULL_NAME = "flyteidl.event.EventReason"
    reason: str
    occurred_at: Timestamp | None

    def __init__(
        self,
        *,
        reason: str = "",
        occurred_at: Timestamp | None = None,
    ) -> None:
        self.reason = reason
        self.occurred_at = occurred_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.reason
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.occurred_at) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> EventReason:
        return read_event_reason(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="reason", number=1, kind="string"),
            field(name="occurred_at", number=2, kind="message", cls=Timestamp),
        )


def read_event_reason(buf: bytes, pos: int, end: int, depth: int, into: EventReason | None = None) -> EventReason:
    if into is None:
        self = new(EventReason)
        self.reason = ""
        self.occurred_at = None
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
            self.reason = buf[pos:n].decode()
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
            self.occurred_at = read_timestamp(buf, pos, n, depth, self.occurred_at)
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


class TaskExecutionEvent(OneofMessage):
    """``message flyteidl.event.TaskExecutionEvent``

    Fields:
        task_id: ``flyteidl.core.Identifier task_id = 1``.
        parent_node_execution_id: ``flyteidl.core.NodeExecutionIdentifier parent_node_execution_id = 2``.
        retry_attempt: ``uint32 retry_attempt = 3``.
        phase: ``flyteidl.core.TaskExecution.Phase phase = 4``.
        producer_id: ``string producer_id = 5``.
        logs: ``repeated flyteidl.core.TaskLog logs = 6``.
        occurred_at: ``google.protobuf.Timestamp occurred_at = 7``.
        input_uri: ``string input_uri = 8`` (oneof input_value).
        input_data: ``flyteidl.core.LiteralMap input_data = 19`` (oneof input_value).
        output_uri: ``string output_uri = 9`` (oneof output_result).
        error: ``flyteidl.core.ExecutionError error = 10`` (oneof output_result).
        output_data: ``flyteidl.core.LiteralMap output_data = 17`` (oneof output_result).
        custom_info: ``google.protobuf.Struct custom_info = 11``.
        phase_version: ``uint32 phase_version = 12``.
        reason: ``string reason = 13``. Deprecated.
        reasons: ``repeated flyteidl.event.EventReason reasons = 21``.
        task_type: ``string task_type = 14``.
        metadata: ``flyteidl.event.TaskExecutionMetadata metadata = 16``.
        event_version: ``int32 event_version = 18``.
        reported_at: ``google.protobuf.Timestamp reported_at = 20``.
        log_context: ``flyteidl.core.LogContext log_context = 22``.
    """

    __slots__ = (
        "task_id",
        "parent_node_execution_id",
        "retry_attempt",
        "phase",
        "producer_id",
        "logs",
        "occurred_at",
        "input_uri",
        "input_data",
        "output_uri",
        "error",
        "output_data",
        "custom_info",
        "phase_version",
        "reason",
        "reasons",
        "task_type",
        "metadata",
        "event_version",
        "reported_at",
        "log_context",
    )
    FULL_NAME = "flyteidl.event.TaskExecutionEvent"
    task_id: Identifier | None
    parent_node_execution_id: NodeExecutionIdentifier | None
    retry_attempt: int
    phase: TaskExecutionPhase
    producer_id: str
    logs: list[TaskLog]
    occurred_at: Timestamp | None
    input_uri: str | None
    input_data: LiteralMap | None
    output_uri: str | None
    error: ExecutionError | None
    output_data: LiteralMap | None
    custom_info: Struct | None
    phase_version: int
    reason: str
    reasons: list[EventReason]
    task_type: str
    metadata: TaskExecutionMetadata | None
    event_version: int
    reported_at: Timestamp | None
    log_context: LogContext | None
    ONEOFS = {
        "input_value": ("input_uri", "input_data"),
        "output_result": ("output_uri", "error", "output_data"),
    }

    def __init__(
        self,
        *,
        task_id: Identifier | None = None,
        parent_node_execution_id: NodeExecutionIdentifier | None = None,
        retry_attempt: int = 0,
        phase: TaskExecutionPhase = TaskExecutionPhase(0),
        producer_id: str = "",
        logs: list[TaskLog] | None = None,
        occurred_at: Timestamp | None = None,
        input_uri: str | None = None,
        input_data: LiteralMap | None = None,
        output_uri: str | None = None,
        error: ExecutionError | None = None,
        output_data: LiteralMap | None = None,
        custom_info: Struct | None = None,
        phase_version: int = 0,
        reason: str = "",
        reasons: list[EventReason] | None = None,
        task_type: str = "",
        metadata: TaskExecutionMetadata | None = None,
        event_version: int = 0,
        reported_at: Timestamp | None = None,
        log_context: LogContext | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is TaskExecutionEvent
        if _checked:
            set_slot(self, "__class__", PlainTaskExecutionEvent)
        self.task_id = task_id
        self.parent_node_execution_id = parent_node_execution_id
        self.retry_attempt = retry_attempt
        self.phase = phase
        self.producer_id = producer_id
        self.logs = [] if logs is None else logs
        self.occurred_at = occurred_at
        self.input_uri = input_uri
        self.input_data = input_data
        self.output_uri = output_uri
        self.error = error
        self.output_data = output_data
        self.custom_info = custom_info
        self.phase_version = phase_version
        self.reason = reason
        self.reasons = [] if reasons is None else reasons
        self.task_type = task_type
        self.metadata = metadata
        self.event_version = event_version
        self.reported_at = reported_at
        self.log_context = log_context
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if input_uri is not None:
            if input_data is not None:
                raise two_members(self)
        if output_uri is not None:
            if error is not None or output_data is not None:
                raise two_members(self)
        elif error is not None:
            if output_data is not None:
                raise two_members(self)

    @property
    def input_value(self) -> str | LiteralMap | None:
        """The member of oneof ``input_value`` that is set."""
        if self.input_uri is not None:
            return self.input_uri
        return self.input_data

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of oneof ``output_result`` that is set."""
        if self.output_uri is not None:
            return self.output_uri
        if self.error is not None:
            return self.error
        return self.output_data

    if TYPE_CHECKING:

        @overload
        def which(self, oneof: Literals["input_value"]) -> Literals["input_uri", "input_data"] | None: ...
        @overload
        def which(self, oneof: Literals["output_result"]) -> Literals["output_uri", "error", "output_data"] | None: ...

    def which(self, oneof: str) -> str | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "input_value":
            if self.input_uri is not None:
                return "input_uri"
            if self.input_data is not None:
                return "input_data"
            return None
        if oneof == "output_result":
            if self.output_uri is not None:
                return "output_uri"
            if self.error is not None:
                return "error"
            if self.output_data is not None:
                return "output_data"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.task_id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.parent_node_execution_id) is not None:
            put_message(out, b"\x12\x00", v2, NodeExecutionIdentifier)
        v3 = self.retry_attempt
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        v4 = self.phase
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        v5 = self.producer_id
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        for v6 in self.logs:
            put_message(out, b"\x32\x00", v6, TaskLog)
        if (v7 := self.occurred_at) is not None:
            put_message(out, b"\x3a\x00", v7, Timestamp)
        if (v8 := self.input_uri) is not None:
            out.append(0x42)
            put_string(out, v8)
        elif (v19 := self.input_data) is not None:
            put_message(out, b"\x9a\x01\x00", v19, LiteralMap)
        if (v9 := self.output_uri) is not None:
            out.append(0x4A)
            put_string(out, v9)
        elif (v10 := self.error) is not None:
            put_message(out, b"\x52\x00", v10, ExecutionError)
        elif (v17 := self.output_data) is not None:
            put_message(out, b"\x8a\x01\x00", v17, LiteralMap)
        if (v11 := self.custom_info) is not None:
            put_message(out, b"\x5a\x00", v11, Struct)
        v12 = self.phase_version
        if v12 != 0:
            out.append(0x60)
            put_uint32(out, v12)
        v13 = self.reason
        if v13 != "":
            out.append(0x6A)
            put_string(out, v13)
        for v21 in self.reasons:
            put_message(out, b"\xaa\x01\x00", v21, EventReason)
        v14 = self.task_type
        if v14 != "":
            out.append(0x72)
            put_string(out, v14)
        if (v16 := self.metadata) is not None:
            put_message(out, b"\x82\x01\x00", v16, TaskExecutionMetadata)
        v18 = self.event_version
        if v18 != 0:
            out += b"\x90\x01"
            put_int32(out, v18)
        if (v20 := self.reported_at) is not None:
            put_message(out, b"\xa2\x01\x00", v20, Timestamp)
        if (v22 := self.log_context) is not None:
            put_message(out, b"\xb2\x01\x00", v22, LogContext)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionEvent:
        return read_task_execution_event(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_id", number=1, kind="message", cls=Identifier),
            field(name="parent_node_execution_id", number=2, kind="message", cls=NodeExecutionIdentifier),
            field(name="retry_attempt", number=3, kind="uint32"),
            field(name="phase", number=4, kind="enum", cls=TaskExecutionPhase),
            field(name="producer_id", number=5, kind="string"),
            field(name="logs", number=6, kind="message", cls=TaskLog, repeated=True),
            field(name="occurred_at", number=7, kind="message", cls=Timestamp),
            field(name="input_uri", number=8, kind="string", oneof="input_value"),
            field(name="input_data", number=19, kind="message", cls=LiteralMap, oneof="input_value"),
            field(name="output_uri", number=9, kind="string", oneof="output_result"),
            field(name="error", number=10, kind="message", cls=ExecutionError, oneof="output_result"),
            field(name="output_data", number=17, kind="message", cls=LiteralMap, oneof="output_result"),
            field(name="custom_info", number=11, kind="message", cls=Struct),
            field(name="phase_version", number=12, kind="uint32"),
            field(name="reason", number=13, kind="string"),
            field(name="reasons", number=21, kind="message", cls=EventReason, repeated=True),
            field(name="task_type", number=14, kind="string"),
            field(name="metadata", number=16, kind="message", cls=TaskExecutionMetadata),
            field(name="event_version", number=18, kind="int32"),
            field(name="reported_at", number=20, kind="message", cls=Timestamp),
            field(name="log_context", number=22, kind="message", cls=LogContext),
        )


PlainTaskExecutionEvent = plain(TaskExecutionEvent)


def read_task_execution_event(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionEvent | None = None
) -> TaskExecutionEvent:
    if into is None:
        self = new(PlainTaskExecutionEvent)
        self.logs = []
        self.reasons = []
        self.task_id = self.parent_node_execution_id = self.occurred_at = self.input_uri = self.input_data = (
            self.output_uri
        ) = self.error = self.output_data = self.custom_info = self.metadata = self.reported_at = self.log_context = (
            None
        )
        self.retry_attempt = self.phase_version = self.event_version = 0
        self.phase = TaskExecutionPhase(0)
        self.producer_id = self.reason = self.task_type = ""
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainTaskExecutionEvent)
        seen = True
    while pos < end:
        at = pos
        tag = buf[pos]
        pos += 1
        if tag > 127:
            tag, pos = take_varint(buf, pos - 1)
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_id = read_identifier(buf, pos, n, depth, self.task_id)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.parent_node_execution_id = read_node_execution_identifier(
                buf, pos, n, depth, self.parent_node_execution_id
            )
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.retry_attempt = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.phase = member(TaskExecutionPhase, n)
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.producer_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.logs.append(read_task_log(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.occurred_at = read_timestamp(buf, pos, n, depth, self.occurred_at)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x42:
            if seen:
                self.input_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.input_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x4A:
            if seen:
                self.error = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x52:
            if seen:
                self.output_uri = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.error = read_execution_error(buf, pos, n, depth, self.error)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x5A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.custom_info = read_struct(buf, pos, n, depth, self.custom_info)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x60:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.phase_version = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x6A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.reason = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x72:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_type = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x82:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_task_execution_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x8A:
            if seen:
                self.output_uri = self.error = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.output_data = read_literal_map(buf, pos, n, depth, self.output_data)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x90:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.event_version = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x9A:
            if seen:
                self.input_uri = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.input_data = read_literal_map(buf, pos, n, depth, self.input_data)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0xA2:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.reported_at = read_timestamp(buf, pos, n, depth, self.reported_at)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0xAA:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.reasons.append(read_event_reason(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        if tag == 0xB2:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.log_context = read_log_context(buf, pos, n, depth, self.log_context)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag in (
            0x0A,
            0x12,
            0x18,
            0x20,
            0x2A,
            0x32,
            0x3A,
            0x42,
            0x4A,
            0x52,
            0x5A,
            0x60,
            0x6A,
            0x72,
            0x82,
            0x8A,
            0x90,
            0x9A,
            0xA2,
            0xAA,
            0xB2,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = TaskExecutionEvent
    return self


class ExternalResourceInfo(OneofMessage):
    """``message flyteidl.event.ExternalResourceInfo``

    Fields:
        external_id: ``string external_id = 1``.
        index: ``uint32 index = 2``.
        retry_attempt: ``uint32 retry_attempt = 3``.
        phase: ``flyteidl.core.TaskExecution.Phase phase = 4``.
        cache_status: ``flyteidl.core.CatalogCacheStatus cache_status = 5``.
        logs: ``repeated flyteidl.core.TaskLog logs = 6``.
        workflow_node_metadata: ``flyteidl.event.WorkflowNodeMetadata workflow_node_metadata = 7`` (oneof target_metadata).
        custom_info: ``google.protobuf.Struct custom_info = 8``.
        log_context: ``flyteidl.core.LogContext log_context = 9``.
    """

    __slots__ = (
        "external_id",
        "index",
        "retry_attempt",
        "phase",
        "cache_status",
        "logs",
        "workflow_node_metadata",
        "custom_info",
        "log_context",
    )
    FULL_NAME = "flyteidl.event.ExternalResourceInfo"
    external_id: str
    index: int
    retry_attempt: int
    phase: TaskExecutionPhase
    cache_status: CatalogCacheStatus
    logs: list[TaskLog]
    workflow_node_metadata: WorkflowNodeMetadata | None
    custom_info: Struct | None
    log_context: LogContext | None
    ONEOFS = {
        "target_metadata": ("workflow_node_metadata",),
    }

    def __init__(
        self,
        *,
        external_id: str = "",
        index: int = 0,
        retry_attempt: int = 0,
        phase: TaskExecutionPhase = TaskExecutionPhase(0),
        cache_status: CatalogCacheStatus = CatalogCacheStatus(0),
        logs: list[TaskLog] | None = None,
        workflow_node_metadata: WorkflowNodeMetadata | None = None,
        custom_info: Struct | None = None,
        log_context: LogContext | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ExternalResourceInfo
        if _checked:
            set_slot(self, "__class__", PlainExternalResourceInfo)
        self.external_id = external_id
        self.index = index
        self.retry_attempt = retry_attempt
        self.phase = phase
        self.cache_status = cache_status
        self.logs = [] if logs is None else logs
        self.workflow_node_metadata = workflow_node_metadata
        self.custom_info = custom_info
        self.log_context = log_context
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | None:
        """The member of oneof ``target_metadata`` that is set."""
        return self.workflow_node_metadata

    def which(self, oneof: Literals["target_metadata"]) -> Literals["workflow_node_metadata"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "target_metadata":
            if self.workflow_node_metadata is not None:
                return "workflow_node_metadata"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.external_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.index
        if v2 != 0:
            out.append(0x10)
            put_uint32(out, v2)
        v3 = self.retry_attempt
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        v4 = self.phase
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        v5 = self.cache_status
        if v5 != 0:
            out.append(0x28)
            put_enum(out, v5)
        for v6 in self.logs:
            put_message(out, b"\x32\x00", v6, TaskLog)
        if (v7 := self.workflow_node_metadata) is not None:
            put_message(out, b"\x3a\x00", v7, WorkflowNodeMetadata)
        if (v8 := self.custom_info) is not None:
            put_message(out, b"\x42\x00", v8, Struct)
        if (v9 := self.log_context) is not None:
            put_message(out, b"\x4a\x00", v9, LogContext)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExternalResourceInfo:
        return read_external_resource_info(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="external_id", number=1, kind="string"),
            field(name="index", number=2, kind="uint32"),
            field(name="retry_attempt", number=3, kind="uint32"),
            field(name="phase", number=4, kind="enum", cls=TaskExecutionPhase),
            field(name="cache_status", number=5, kind="enum", cls=CatalogCacheStatus),
            field(name="logs", number=6, kind="message", cls=TaskLog, repeated=True),
            field(
                name="workflow_node_metadata",
                number=7,
                kind="message",
                cls=WorkflowNodeMetadata,
                oneof="target_metadata",
            ),
            field(name="custom_info", number=8, kind="message", cls=Struct),
            field(name="log_context", number=9, kind="message", cls=LogContext),
        )


PlainExternalResourceInfo = plain(ExternalResourceInfo)


def read_external_resource_info(
    buf: bytes, pos: int, end: int, depth: int, into: ExternalResourceInfo | None = None
) -> ExternalResourceInfo:
    if into is None:
        self = new(PlainExternalResourceInfo)
        self.logs = []
        self.external_id = ""
        self.index = self.retry_attempt = 0
        self.phase = TaskExecutionPhase(0)
        self.cache_status = CatalogCacheStatus(0)
        self.workflow_node_metadata = self.custom_info = self.log_context = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainExternalResourceInfo)
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
            self.external_id = buf[pos:n].decode()
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
            self.index = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.retry_attempt = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.phase = member(TaskExecutionPhase, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x28:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.cache_status = member(CatalogCacheStatus, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.logs.append(read_task_log(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow_node_metadata = read_workflow_node_metadata(buf, pos, n, depth, self.workflow_node_metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x42:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.custom_info = read_struct(buf, pos, n, depth, self.custom_info)
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
            self.log_context = read_log_context(buf, pos, n, depth, self.log_context)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x18,
            0x20,
            0x28,
            0x32,
            0x3A,
            0x42,
            0x4A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ExternalResourceInfo
    return self


class ResourcePoolInfo(Message):
    """``message flyteidl.event.ResourcePoolInfo``

    Fields:
        allocation_token: ``string allocation_token = 1``.
        namespace: ``string namespace = 2``.
    """

    __slots__ = ("allocation_token", "namespace")
    FULL_NAME = "flyteidl.event.ResourcePoolInfo"
    allocation_token: str
    namespace: str

    def __init__(
        self,
        *,
        allocation_token: str = "",
        namespace: str = "",
    ) -> None:
        self.allocation_token = allocation_token
        self.namespace = namespace
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.allocation_token
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.namespace
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ResourcePoolInfo:
        return read_resource_pool_info(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="allocation_token", number=1, kind="string"),
            field(name="namespace", number=2, kind="string"),
        )


def read_resource_pool_info(
    buf: bytes, pos: int, end: int, depth: int, into: ResourcePoolInfo | None = None
) -> ResourcePoolInfo:
    if into is None:
        self = new(ResourcePoolInfo)
        self.allocation_token = self.namespace = ""
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
            self.allocation_token = buf[pos:n].decode()
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
            self.namespace = buf[pos:n].decode()
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


class TaskExecutionMetadata(Message):
    """``message flyteidl.event.TaskExecutionMetadata``

    Fields:
        generated_name: ``string generated_name = 1``.
        external_resources: ``repeated flyteidl.event.ExternalResourceInfo external_resources = 2``.
        resource_pool_info: ``repeated flyteidl.event.ResourcePoolInfo resource_pool_info = 3``.
        plugin_identifier: ``string plugin_identifier = 4``.
        instance_class: ``flyteidl.event.TaskExecutionMetadata.InstanceClass instance_class = 16``.
    """

    __slots__ = ("generated_name", "external_resources", "resource_pool_info", "plugin_identifier", "instance_class")
    FULL_NAME = "flyteidl.event.TaskExecutionMetadata"
    InstanceClass = TaskExecutionMetadataInstanceClass
    generated_name: str
    external_resources: list[ExternalResourceInfo]
    resource_pool_info: list[ResourcePoolInfo]
    plugin_identifier: str
    instance_class: TaskExecutionMetadataInstanceClass

    def __init__(
        self,
        *,
        generated_name: str = "",
        external_resources: list[ExternalResourceInfo] | None = None,
        resource_pool_info: list[ResourcePoolInfo] | None = None,
        plugin_identifier: str = "",
        instance_class: TaskExecutionMetadataInstanceClass = TaskExecutionMetadataInstanceClass(0),
    ) -> None:
        self.generated_name = generated_name
        self.external_resources = [] if external_resources is None else external_resources
        self.resource_pool_info = [] if resource_pool_info is None else resource_pool_info
        self.plugin_identifier = plugin_identifier
        self.instance_class = instance_class
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.generated_name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        for v2 in self.external_resources:
            put_message(out, b"\x12\x00", v2, ExternalResourceInfo)
        for v3 in self.resource_pool_info:
            put_message(out, b"\x1a\x00", v3, ResourcePoolInfo)
        v4 = self.plugin_identifier
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v16 = self.instance_class
        if v16 != 0:
            out += b"\x80\x01"
            put_enum(out, v16)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionMetadata:
        return read_task_execution_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="generated_name", number=1, kind="string"),
            field(name="external_resources", number=2, kind="message", cls=ExternalResourceInfo, repeated=True),
            field(name="resource_pool_info", number=3, kind="message", cls=ResourcePoolInfo, repeated=True),
            field(name="plugin_identifier", number=4, kind="string"),
            field(name="instance_class", number=16, kind="enum", cls=TaskExecutionMetadataInstanceClass),
        )


def read_task_execution_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionMetadata | None = None
) -> TaskExecutionMetadata:
    if into is None:
        self = new(TaskExecutionMetadata)
        self.external_resources = []
        self.resource_pool_info = []
        self.generated_name = self.plugin_identifier = ""
        self.instance_class = TaskExecutionMetadataInstanceClass(0)
        self._unknown = None
    else:
        self = into
    while pos < end:
        at = pos
        tag = buf[pos]
        pos += 1
        if tag > 127:
            tag, pos = take_varint(buf, pos - 1)
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.generated_name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.external_resources.append(read_external_resource_info(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        while tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.resource_pool_info.append(read_resource_pool_info(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag < 0:
            break
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.plugin_identifier = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x80:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.instance_class = member(TaskExecutionMetadataInstanceClass, n)
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x80,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    return self
