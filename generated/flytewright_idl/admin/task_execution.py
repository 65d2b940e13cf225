# Generated from flyteidl/admin/task_execution.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/task_execution.proto``: 8 messages."""

from __future__ import annotations

from .._runtime.enums import member
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
from .common import FlyteUrLs, Sort, UrlBlob, read_flyte_ur_ls, read_sort, read_url_blob
from ..core.execution import (
    ExecutionError,
    LogContext,
    TaskExecutionPhase,
    TaskLog,
    read_execution_error,
    read_log_context,
    read_task_log,
)
from ..core.identifier import (
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    read_node_execution_identifier,
    read_task_execution_identifier,
)
from ..core.literals import LiteralMap, read_literal_map
from ..event.event import TaskExecutionMetadata, read_task_execution_metadata
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.struct import Struct, read_struct
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/task_execution.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "TaskExecutionGetRequest",
    "TaskExecutionListRequest",
    "TaskExecution",
    "TaskExecutionList",
    "TaskExecutionClosure",
    "Reason",
    "TaskExecutionGetDataRequest",
    "TaskExecutionGetDataResponse",
]


class TaskExecutionGetRequest(Message):
    """``message flyteidl.admin.TaskExecutionGetRequest``

    Fields:
        id: ``flyteidl.core.TaskExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.TaskExecutionGetRequest"
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionGetRequest:
        return read_task_execution_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=TaskExecutionIdentifier),)


def read_task_execution_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionGetRequest | None = None
) -> TaskExecutionGetRequest:
    if into is None:
        self = new(TaskExecutionGetRequest)
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


class TaskExecutionListRequest(Message):
    """``message flyteidl.admin.TaskExecutionListRequest``

    Fields:
        node_execution_id: ``flyteidl.core.NodeExecutionIdentifier node_execution_id = 1``.
        limit: ``uint32 limit = 2``.
        token: ``string token = 3``.
        filters: ``string filters = 4``.
        sort_by: ``flyteidl.admin.Sort sort_by = 5``.
    """

    __slots__ = ("node_execution_id", "limit", "token", "filters", "sort_by")
    FULL_NAME = "flyteidl.admin.TaskExecutionListRequest"
    node_execution_id: NodeExecutionIdentifier | None
    limit: int
    token: str
    filters: str
    sort_by: Sort | None

    def __init__(
        self,
        *,
        node_execution_id: NodeExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
    ) -> None:
        self.node_execution_id = node_execution_id
        self.limit = limit
        self.token = token
        self.filters = filters
        self.sort_by = sort_by
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.node_execution_id) is not None:
            put_message(out, b"\x0a\x00", v1, NodeExecutionIdentifier)
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionListRequest:
        return read_task_execution_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="node_execution_id", number=1, kind="message", cls=NodeExecutionIdentifier),
            field(name="limit", number=2, kind="uint32"),
            field(name="token", number=3, kind="string"),
            field(name="filters", number=4, kind="string"),
            field(name="sort_by", number=5, kind="message", cls=Sort),
        )


def read_task_execution_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionListRequest | None = None
) -> TaskExecutionListRequest:
    if into is None:
        self = new(TaskExecutionListRequest)
        self.node_execution_id = self.sort_by = None
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
            self.node_execution_id = read_node_execution_identifier(buf, pos, n, depth, self.node_execution_id)
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


class TaskExecution(Message):
    """One attempt of a task.

    ``message flyteidl.admin.TaskExecution``

    Fields:
        id: ``flyteidl.core.TaskExecutionIdentifier id = 1``.
        input_uri: ``string input_uri = 2``.
        closure: ``flyteidl.admin.TaskExecutionClosure closure = 3``.
        is_parent: ``bool is_parent = 4``.
    """

    __slots__ = ("id", "input_uri", "closure", "is_parent")
    FULL_NAME = "flyteidl.admin.TaskExecution"
    id: TaskExecutionIdentifier | None
    input_uri: str
    closure: TaskExecutionClosure | None
    is_parent: bool

    def __init__(
        self,
        *,
        id: TaskExecutionIdentifier | None = None,
        input_uri: str = "",
        closure: TaskExecutionClosure | None = None,
        is_parent: bool = False,
    ) -> None:
        self.id = id
        self.input_uri = input_uri
        self.closure = closure
        self.is_parent = is_parent
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, TaskExecutionIdentifier)
        v2 = self.input_uri
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.closure) is not None:
            put_message(out, b"\x1a\x00", v3, TaskExecutionClosure)
        v4 = self.is_parent
        if v4 is not False:
            out.append(0x20)
            put_bool(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecution:
        return read_task_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=TaskExecutionIdentifier),
            field(name="input_uri", number=2, kind="string"),
            field(name="closure", number=3, kind="message", cls=TaskExecutionClosure),
            field(name="is_parent", number=4, kind="bool"),
        )


def read_task_execution(buf: bytes, pos: int, end: int, depth: int, into: TaskExecution | None = None) -> TaskExecution:
    if into is None:
        self = new(TaskExecution)
        self.id = self.closure = None
        self.input_uri = ""
        self.is_parent = False
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
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.input_uri = buf[pos:n].decode()
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
            self.closure = read_task_execution_closure(buf, pos, n, depth, self.closure)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            b, pos = take_bool(buf, pos)
            self.is_parent = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x20,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class TaskExecutionList(Message):
    """``message flyteidl.admin.TaskExecutionList``

    Fields:
        task_executions: ``repeated flyteidl.admin.TaskExecution task_executions = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("task_executions", "token")
    FULL_NAME = "flyteidl.admin.TaskExecutionList"
    task_executions: list[TaskExecution]
    token: str

    def __init__(
        self,
        *,
        task_executions: list[TaskExecution] | None = None,
        token: str = "",
    ) -> None:
        self.task_executions = [] if task_executions is None else task_executions
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.task_executions:
            put_message(out, b"\x0a\x00", v1, TaskExecution)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionList:
        return read_task_execution_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_executions", number=1, kind="message", cls=TaskExecution, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_task_execution_list(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionList | None = None
) -> TaskExecutionList:
    if into is None:
        self = new(TaskExecutionList)
        self.task_executions = []
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
            self.task_executions.append(read_task_execution(buf, pos, n, depth))
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


class TaskExecutionClosure(OneofMessage):
    """``message flyteidl.admin.TaskExecutionClosure``

    Fields:
        output_uri: ``string output_uri = 1`` (oneof output_result). Deprecated.
        error: ``flyteidl.core.ExecutionError error = 2`` (oneof output_result).
        output_data: ``flyteidl.core.LiteralMap output_data = 12`` (oneof output_result). Deprecated.
        phase: ``flyteidl.core.TaskExecution.Phase phase = 3``.
        logs: ``repeated flyteidl.core.TaskLog logs = 4``.
        started_at: ``google.protobuf.Timestamp started_at = 5``.
        duration: ``google.protobuf.Duration duration = 6``.
        created_at: ``google.protobuf.Timestamp created_at = 7``.
        updated_at: ``google.protobuf.Timestamp updated_at = 8``.
        custom_info: ``google.protobuf.Struct custom_info = 9``.
        reason: ``string reason = 10``.
        task_type: ``string task_type = 11``.
        metadata: ``flyteidl.event.TaskExecutionMetadata metadata = 16``.
        event_version: ``int32 event_version = 17``.
        reasons: ``repeated flyteidl.admin.Reason reasons = 18``.
        log_context: ``flyteidl.core.LogContext log_context = 19``.
    """

    __slots__ = (
        "output_uri",
        "error",
        "output_data",
        "phase",
        "logs",
        "started_at",
        "duration",
        "created_at",
        "updated_at",
        "custom_info",
        "reason",
        "task_type",
        "metadata",
        "event_version",
        "reasons",
        "log_context",
    )
    FULL_NAME = "flyteidl.admin.TaskExecutionClosure"
    output_uri: str | None
    error: ExecutionError | None
    output_data: LiteralMap | None
    phase: TaskExecutionPhase
    logs: list[TaskLog]
    started_at: Timestamp | None
    duration: Duration | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    custom_info: Struct | None
    reason: str
    task_type: str
    metadata: TaskExecutionMetadata | None
    event_version: int
    reasons: list[Reason]
    log_context: LogContext | None
    ONEOFS = {
        "output_result": ("output_uri", "error", "output_data"),
    }

    def __init__(
        self,
        *,
        output_uri: str | None = None,
        error: ExecutionError | None = None,
        output_data: LiteralMap | None = None,
        phase: TaskExecutionPhase = TaskExecutionPhase(0),
        logs: list[TaskLog] | None = None,
        started_at: Timestamp | None = None,
        duration: Duration | None = None,
        created_at: Timestamp | None = None,
        updated_at: Timestamp | None = None,
        custom_info: Struct | None = None,
        reason: str = "",
        task_type: str = "",
        metadata: TaskExecutionMetadata | None = None,
        event_version: int = 0,
        reasons: list[Reason] | None = None,
        log_context: LogContext | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is TaskExecutionClosure
        if _checked:
            set_slot(self, "__class__", PlainTaskExecutionClosure)
        self.output_uri = output_uri
        self.error = error
        self.output_data = output_data
        self.phase = phase
        self.logs = [] if logs is None else logs
        self.started_at = started_at
        self.duration = duration
        self.created_at = created_at
        self.updated_at = updated_at
        self.custom_info = custom_info
        self.reason = reason
        self.task_type = task_type
        self.metadata = metadata
        self.event_version = event_version
        self.reasons = [] if reasons is None else reasons
        self.log_context = log_context
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
        if (v1 := self.output_uri) is not None:
            out.append(0x0A)
            put_string(out, v1)
        elif (v2 := self.error) is not None:
            put_message(out, b"\x12\x00", v2, ExecutionError)
        elif (v12 := self.output_data) is not None:
            put_message(out, b"\x62\x00", v12, LiteralMap)
        v3 = self.phase
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        for v4 in self.logs:
            put_message(out, b"\x22\x00", v4, TaskLog)
        if (v5 := self.started_at) is not None:
            put_message(out, b"\x2a\x00", v5, Timestamp)
        if (v6 := self.duration) is not None:
            put_message(out, b"\x32\x00", v6, Duration)
        if (v7 := self.created_at) is not None:
            put_message(out, b"\x3a\x00", v7, Timestamp)
        if (v8 := self.updated_at) is not None:
            put_message(out, b"\x42\x00", v8, Timestamp)
        if (v9 := self.custom_info) is not None:
            put_message(out, b"\x4a\x00", v9, Struct)
        v10 = self.reason
        if v10 != "":
            out.append(0x52)
            put_string(out, v10)
        v11 = self.task_type
        if v11 != "":
            out.append(0x5A)
            put_string(out, v11)
        if (v16 := self.metadata) is not None:
            put_message(out, b"\x82\x01\x00", v16, TaskExecutionMetadata)
        v17 = self.event_version
        if v17 != 0:
            out += b"\x88\x01"
            put_int32(out, v17)
        for v18 in self.reasons:
            put_message(out, b"\x92\x01\x00", v18, Reason)
        if (v19 := self.log_context) is not None:
            put_message(out, b"\x9a\x01\x00", v19, LogContext)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionClosure:
        return read_task_execution_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="output_uri", number=1, kind="string", oneof="output_result"),
            field(name="error", number=2, kind="message", cls=ExecutionError, oneof="output_result"),
            field(name="output_data", number=12, kind="message", cls=LiteralMap, oneof="output_result"),
            field(name="phase", number=3, kind="enum", cls=TaskExecutionPhase),
            field(name="logs", number=4, kind="message", cls=TaskLog, repeated=True),
            field(name="started_at", number=5, kind="message", cls=Timestamp),
            field(name="duration", number=6, kind="message", cls=Duration),
            field(name="created_at", number=7, kind="message", cls=Timestamp),
            field(name="updated_at", number=8, kind="message", cls=Timestamp),
            field(name="custom_info", number=9, kind="message", cls=Struct),
            field(name="reason", number=10, kind="string"),
            field(name="task_type", number=11, kind="string"),
            field(name="metadata", number=16, kind="message", cls=TaskExecutionMetadata),
            field(name="event_version", number=17, kind="int32"),
            field(name="reasons", number=18, kind="message", cls=Reason, repeated=True),
            field(name="log_context", number=19, kind="message", cls=LogContext),
        )


PlainTaskExecutionClosure = plain(TaskExecutionClosure)


def read_task_execution_closure(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionClosure | None = None
) -> TaskExecutionClosure:
    if into is None:
        self = new(PlainTaskExecutionClosure)
        self.logs = []
        self.reasons = []
        self.output_uri = self.error = self.output_data = self.started_at = self.duration = self.created_at = (
            self.updated_at
        ) = self.custom_info = self.metadata = self.log_context = None
        self.phase = TaskExecutionPhase(0)
        self.reason = self.task_type = ""
        self.event_version = 0
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainTaskExecutionClosure)
        seen = True
    while pos < end:
        at = pos
        tag = buf[pos]
        pos += 1
        if tag > 127:
            tag, pos = take_varint(buf, pos - 1)
        if tag == 0x0A:
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
        if tag == 0x12:
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
        if tag == 0x18:
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
        while tag == 0x22:
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
        if tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.started_at = read_timestamp(buf, pos, n, depth, self.started_at)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.duration = read_duration(buf, pos, n, depth, self.duration)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.created_at = read_timestamp(buf, pos, n, depth, self.created_at)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x42:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.updated_at = read_timestamp(buf, pos, n, depth, self.updated_at)
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
            self.custom_info = read_struct(buf, pos, n, depth, self.custom_info)
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
            self.reason = buf[pos:n].decode()
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
            self.task_type = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x62:
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
        if tag == 0x88:
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
        while tag == 0x92:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.reasons.append(read_reason(buf, pos, n, depth))
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
        if tag == 0x9A:
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
            0x22,
            0x2A,
            0x32,
            0x3A,
            0x42,
            0x4A,
            0x52,
            0x5A,
            0x62,
            0x82,
            0x88,
            0x92,
            0x9A,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = TaskExecutionClosure
    return self


class Reason(Message):
    """``message flyteidl.admin.Reason``

    Fields:
        occurred_at: ``google.protobuf.Timestamp occurred_at = 1``.
        message: ``string message = 2``.
    """

    __slots__ = ("occurred_at", "message")
    FULL_NAME = "flyteidl.admin.Reason"
    occurred_at: Timestamp | None
    message: str

    def __init__(
        self,
        *,
        occurred_at: Timestamp | None = None,
        message: str = "",
    ) -> None:
        self.occurred_at = occurred_at
        self.message = message
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.occurred_at) is not None:
            put_message(out, b"\x0a\x00", v1, Timestamp)
        v2 = self.message
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Reason:
        return read_reason(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="occurred_at", number=1, kind="message", cls=Timestamp),
            field(name="message", number=2, kind="string"),
        )


def read_reason(buf: bytes, pos: int, end: int, depth: int, into: Reason | None = None) -> Reason:
    if into is None:
        self = new(Reason)
        self.occurred_at = None
        self.message = ""
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
            self.occurred_at = read_timestamp(buf, pos, n, depth, self.occurred_at)
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


class TaskExecutionGetDataRequest(Message):
    """``message flyteidl.admin.TaskExecutionGetDataRequest``

    Fields:
        id: ``flyteidl.core.TaskExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.TaskExecutionGetDataRequest"
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionGetDataRequest:
        return read_task_execution_get_data_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=TaskExecutionIdentifier),)


def read_task_execution_get_data_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionGetDataRequest | None = None
) -> TaskExecutionGetDataRequest:
    if into is None:
        self = new(TaskExecutionGetDataRequest)
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


class TaskExecutionGetDataResponse(Message):
    """``message flyteidl.admin.TaskExecutionGetDataResponse``

    Fields:
        inputs: ``flyteidl.admin.UrlBlob inputs = 1``. Deprecated.
        outputs: ``flyteidl.admin.UrlBlob outputs = 2``. Deprecated.
        full_inputs: ``flyteidl.core.LiteralMap full_inputs = 3``.
        full_outputs: ``flyteidl.core.LiteralMap full_outputs = 4``.
        flyte_urls: ``flyteidl.admin.FlyteURLs flyte_urls = 5``.
    """

    __slots__ = ("inputs", "outputs", "full_inputs", "full_outputs", "flyte_urls")
    FULL_NAME = "flyteidl.admin.TaskExecutionGetDataResponse"
    inputs: UrlBlob | None
    outputs: UrlBlob | None
    full_inputs: LiteralMap | None
    full_outputs: LiteralMap | None
    flyte_urls: FlyteUrLs | None

    def __init__(
        self,
        *,
        inputs: UrlBlob | None = None,
        outputs: UrlBlob | None = None,
        full_inputs: LiteralMap | None = None,
        full_outputs: LiteralMap | None = None,
        flyte_urls: FlyteUrLs | None = None,
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.full_inputs = full_inputs
        self.full_outputs = full_outputs
        self.flyte_urls = flyte_urls
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.inputs) is not None:
            put_message(out, b"\x0a\x00", v1, UrlBlob)
        if (v2 := self.outputs) is not None:
            put_message(out, b"\x12\x00", v2, UrlBlob)
        if (v3 := self.full_inputs) is not None:
            put_message(out, b"\x1a\x00", v3, LiteralMap)
        if (v4 := self.full_outputs) is not None:
            put_message(out, b"\x22\x00", v4, LiteralMap)
        if (v5 := self.flyte_urls) is not None:
            put_message(out, b"\x2a\x00", v5, FlyteUrLs)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionGetDataResponse:
        return read_task_execution_get_data_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="inputs", number=1, kind="message", cls=UrlBlob),
            field(name="outputs", number=2, kind="message", cls=UrlBlob),
            field(name="full_inputs", number=3, kind="message", cls=LiteralMap),
            field(name="full_outputs", number=4, kind="message", cls=LiteralMap),
            field(name="flyte_urls", number=5, kind="message", cls=FlyteUrLs),
        )


def read_task_execution_get_data_response(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionGetDataResponse | None = None
) -> TaskExecutionGetDataResponse:
    if into is None:
        self = new(TaskExecutionGetDataResponse)
        self.inputs = self.outputs = self.full_inputs = self.full_outputs = self.flyte_urls = None
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
            self.inputs = read_url_blob(buf, pos, n, depth, self.inputs)
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
            self.outputs = read_url_blob(buf, pos, n, depth, self.outputs)
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
            self.full_inputs = read_literal_map(buf, pos, n, depth, self.full_inputs)
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
            self.full_outputs = read_literal_map(buf, pos, n, depth, self.full_outputs)
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
            self.flyte_urls = read_flyte_ur_ls(buf, pos, n, depth, self.flyte_urls)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
