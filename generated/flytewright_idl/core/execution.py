# Generated from flyteidl/core/execution.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/execution.proto``: 11 messages, 6 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_bool, put_enum, put_message, put_string, take_bool, take_enum, take_varint
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/execution.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "WorkflowExecutionPhase",
    "NodeExecutionPhase",
    "TaskExecutionPhase",
    "ExecutionErrorErrorKind",
    "TaskLogMessageFormat",
    "QualityOfServiceTier",
    "WorkflowExecution",
    "NodeExecution",
    "TaskExecution",
    "ExecutionError",
    "TaskLog",
    "LogContext",
    "PodLogContext",
    "ContainerContextProcessContext",
    "ContainerContext",
    "QualityOfServiceSpec",
    "QualityOfService",
]


@proto_enum("flyteidl.core.WorkflowExecution.Phase")
class WorkflowExecutionPhase(Enum):
    """Where an execution stands.

    ``enum flyteidl.core.WorkflowExecution.Phase``
    """

    UNDEFINED = 0
    QUEUED = 1
    RUNNING = 2
    SUCCEEDING = 3
    SUCCEEDED = 4
    FAILING = 5
    FAILED = 6
    ABORTED = 7
    TIMED_OUT = 8
    ABORTING = 9


@proto_enum("flyteidl.core.NodeExecution.Phase")
class NodeExecutionPhase(Enum):
    """Where a node's run stands.

    ``enum flyteidl.core.NodeExecution.Phase``
    """

    UNDEFINED = 0
    QUEUED = 1
    RUNNING = 2
    SUCCEEDED = 3
    FAILING = 4
    FAILED = 5
    ABORTED = 6
    SKIPPED = 7
    TIMED_OUT = 8
    DYNAMIC_RUNNING = 9
    RECOVERED = 10


@proto_enum("flyteidl.core.TaskExecution.Phase")
class TaskExecutionPhase(Enum):
    """Where an attempt of a task stands.

    ``enum flyteidl.core.TaskExecution.Phase``
    """

    UNDEFINED = 0
    QUEUED = 1
    RUNNING = 2
    SUCCEEDED = 3
    ABORTED = 4
    FAILED = 5
    INITIALIZING = 6
    WAITING_FOR_RESOURCES = 7
    RETRYABLE_FAILED = 8


@proto_enum("flyteidl.core.ExecutionError.ErrorKind")
class ExecutionErrorErrorKind(Enum):
    """``enum flyteidl.core.ExecutionError.ErrorKind``"""

    UNKNOWN = 0
    USER = 1
    SYSTEM = 2


@proto_enum("flyteidl.core.TaskLog.MessageFormat")
class TaskLogMessageFormat(Enum):
    """``enum flyteidl.core.TaskLog.MessageFormat``"""

    UNKNOWN = 0
    CSV = 1
    JSON = 2


@proto_enum("flyteidl.core.QualityOfService.Tier")
class QualityOfServiceTier(Enum):
    """``enum flyteidl.core.QualityOfService.Tier``"""

    UNDEFINED = 0
    HIGH = 1
    MEDIUM = 2
    LOW = 3


class WorkflowExecution(Message):
    """``message flyteidl.core.WorkflowExecution``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.core.WorkflowExecution"
    Phase = WorkflowExecutionPhase

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecution:
        return read_workflow_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_workflow_execution(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecution | None = None
) -> WorkflowExecution:
    if into is None:
        self = new(WorkflowExecution)
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


class NodeExecution(Message):
    """``message flyteidl.core.NodeExecution``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.core.NodeExecution"
    Phase = NodeExecutionPhase

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecution:
        return read_node_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_node_execution(buf: bytes, pos: int, end: int, depth: int, into: NodeExecution | None = None) -> NodeExecution:
    if into is None:
        self = new(NodeExecution)
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


class TaskExecution(Message):
    """``message flyteidl.core.TaskExecution``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.core.TaskExecution"
    Phase = TaskExecutionPhase

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecution:
        return read_task_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_task_execution(buf: bytes, pos: int, end: int, depth: int, into: TaskExecution | None = None) -> TaskExecution:
    if into is None:
        self = new(TaskExecution)
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


class ExecutionError(Message):
    """Why an execution, a node or a task failed, and whose fault it was.

    ``message flyteidl.core.ExecutionError``

    Fields:
        code: ``string code = 1``.
        message: ``string message = 2``.
        error_uri: ``string error_uri = 3``.
        kind: ``flyteidl.core.ExecutionError.ErrorKind kind = 4``.
        timestamp: ``google.protobuf.Timestamp timestamp = 5``.
        worker: ``string worker = 6``.
    """

    __slots__ = ("code", "message", "error_uri", "kind", "timestamp", "worker")
    FULL_NAME = "flyteidl.core.ExecutionError"
    ErrorKind = ExecutionErrorErrorKind
    code: str
    message: str
    error_uri: str
    kind: ExecutionErrorErrorKind
    timestamp: Timestamp | None
    worker: str

    def __init__(
        self,
        *,
        code: str = "",
        message: str = "",
        error_uri: str = "",
        kind: ExecutionErrorErrorKind = ExecutionErrorErrorKind(0),
        timestamp: Timestamp | None = None,
        worker: str = "",
    ) -> None:
        self.code = code
        self.message = message
        self.error_uri = error_uri
        self.kind = kind
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
        v3 = self.error_uri
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.kind
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionError:
        return read_execution_error(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="code", number=1, kind="string"),
            field(name="message", number=2, kind="string"),
            field(name="error_uri", number=3, kind="string"),
            field(name="kind", number=4, kind="enum", cls=ExecutionErrorErrorKind),
            field(name="timestamp", number=5, kind="message", cls=Timestamp),
            field(name="worker", number=6, kind="string"),
        )


def read_execution_error(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionError | None = None
) -> ExecutionError:
    if into is None:
        self = new(ExecutionError)
        self.code = self.message = self.error_uri = self.worker = ""
        self.kind = ExecutionErrorErrorKind(0)
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
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.error_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.kind = member(ExecutionErrorErrorKind, n)
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
            0x1A,
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


class TaskLog(Message):
    """A link to the logs of a task, for people.

    ``message flyteidl.core.TaskLog``

    Fields:
        uri: ``string uri = 1``.
        name: ``string name = 2``.
        message_format: ``flyteidl.core.TaskLog.MessageFormat message_format = 3``.
        ttl: ``google.protobuf.Duration ttl = 4``.
        show_while_pending: ``bool ShowWhilePending = 5``.
        hide_once_finished: ``bool HideOnceFinished = 6``.
    """

    __slots__ = ("uri", "name", "message_format", "ttl", "show_while_pending", "hide_once_finished")
    FULL_NAME = "flyteidl.core.TaskLog"
    MessageFormat = TaskLogMessageFormat
    uri: str
    name: str
    message_format: TaskLogMessageFormat
    ttl: Duration | None
    show_while_pending: bool
    hide_once_finished: bool

    def __init__(
        self,
        *,
        uri: str = "",
        name: str = "",
        message_format: TaskLogMessageFormat = TaskLogMessageFormat(0),
        ttl: Duration | None = None,
        show_while_pending: bool = False,
        hide_once_finished: bool = False,
    ) -> None:
        self.uri = uri
        self.name = name
        self.message_format = message_format
        self.ttl = ttl
        self.show_while_pending = show_while_pending
        self.hide_once_finished = hide_once_finished
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.uri
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.message_format
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        if (v4 := self.ttl) is not None:
            put_message(out, b"\x22\x00", v4, Duration)
        v5 = self.show_while_pending
        if v5 is not False:
            out.append(0x28)
            put_bool(out, v5)
        v6 = self.hide_once_finished
        if v6 is not False:
            out.append(0x30)
            put_bool(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskLog:
        return read_task_log(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="uri", number=1, kind="string"),
            field(name="name", number=2, kind="string"),
            field(name="message_format", number=3, kind="enum", cls=TaskLogMessageFormat),
            field(name="ttl", number=4, kind="message", cls=Duration),
            field(name="show_while_pending", number=5, kind="bool", proto_name="ShowWhilePending"),
            field(name="hide_once_finished", number=6, kind="bool", proto_name="HideOnceFinished"),
        )


def read_task_log(buf: bytes, pos: int, end: int, depth: int, into: TaskLog | None = None) -> TaskLog:
    if into is None:
        self = new(TaskLog)
        self.uri = self.name = ""
        self.message_format = TaskLogMessageFormat(0)
        self.ttl = None
        self.show_while_pending = self.hide_once_finished = False
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
            self.uri = buf[pos:n].decode()
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
            self.name = buf[pos:n].decode()
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
            self.message_format = member(TaskLogMessageFormat, n)
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
            self.ttl = read_duration(buf, pos, n, depth, self.ttl)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x28:
            b, pos = take_bool(buf, pos)
            self.show_while_pending = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x30:
            b, pos = take_bool(buf, pos)
            self.hide_once_finished = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x18,
            0x22,
            0x28,
            0x30,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class LogContext(Message):
    """``message flyteidl.core.LogContext``

    Fields:
        pods: ``repeated flyteidl.core.PodLogContext pods = 1``.
        primary_pod_name: ``string primary_pod_name = 2``.
    """

    __slots__ = ("pods", "primary_pod_name")
    FULL_NAME = "flyteidl.core.LogContext"
    pods: list[PodLogContext]
    primary_pod_name: str

    def __init__(
        self,
        *,
        pods: list[PodLogContext] | None = None,
        primary_pod_name: str = "",
    ) -> None:
        self.pods = [] if pods is None else pods
        self.primary_pod_name = primary_pod_name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.pods:
            put_message(out, b"\x0a\x00", v1, PodLogContext)
        v2 = self.primary_pod_name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LogContext:
        return read_log_context(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="pods", number=1, kind="message", cls=PodLogContext, repeated=True),
            field(name="primary_pod_name", number=2, kind="string"),
        )


def read_log_context(buf: bytes, pos: int, end: int, depth: int, into: LogContext | None = None) -> LogContext:
    if into is None:
        self = new(LogContext)
        self.pods = []
        self.primary_pod_name = ""
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
            self.pods.append(read_pod_log_context(buf, pos, n, depth))
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
            self.primary_pod_name = buf[pos:n].decode()
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


class PodLogContext(Message):
    """``message flyteidl.core.PodLogContext``

    Fields:
        namespace: ``string namespace = 1``.
        pod_name: ``string pod_name = 2``.
        containers: ``repeated flyteidl.core.ContainerContext containers = 3``.
        primary_container_name: ``string primary_container_name = 4``.
        init_containers: ``repeated flyteidl.core.ContainerContext init_containers = 5``.
    """

    __slots__ = ("namespace", "pod_name", "containers", "primary_container_name", "init_containers")
    FULL_NAME = "flyteidl.core.PodLogContext"
    namespace: str
    pod_name: str
    containers: list[ContainerContext]
    primary_container_name: str
    init_containers: list[ContainerContext]

    def __init__(
        self,
        *,
        namespace: str = "",
        pod_name: str = "",
        containers: list[ContainerContext] | None = None,
        primary_container_name: str = "",
        init_containers: list[ContainerContext] | None = None,
    ) -> None:
        self.namespace = namespace
        self.pod_name = pod_name
        self.containers = [] if containers is None else containers
        self.primary_container_name = primary_container_name
        self.init_containers = [] if init_containers is None else init_containers
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.namespace
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.pod_name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        for v3 in self.containers:
            put_message(out, b"\x1a\x00", v3, ContainerContext)
        v4 = self.primary_container_name
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        for v5 in self.init_containers:
            put_message(out, b"\x2a\x00", v5, ContainerContext)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PodLogContext:
        return read_pod_log_context(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="namespace", number=1, kind="string"),
            field(name="pod_name", number=2, kind="string"),
            field(name="containers", number=3, kind="message", cls=ContainerContext, repeated=True),
            field(name="primary_container_name", number=4, kind="string"),
            field(name="init_containers", number=5, kind="message", cls=ContainerContext, repeated=True),
        )


def read_pod_log_context(
    buf: bytes, pos: int, end: int, depth: int, into: PodLogContext | None = None
) -> PodLogContext:
    if into is None:
        self = new(PodLogContext)
        self.containers = []
        self.init_containers = []
        self.namespace = self.pod_name = self.primary_container_name = ""
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
            self.namespace = buf[pos:n].decode()
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
            self.pod_name = buf[pos:n].decode()
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
            self.containers.append(read_container_context(buf, pos, n, depth))
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
            self.primary_container_name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.init_containers.append(read_container_context(buf, pos, n, depth))
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ContainerContextProcessContext(Message):
    """``message flyteidl.core.ContainerContext.ProcessContext``

    Fields:
        container_start_time: ``google.protobuf.Timestamp container_start_time = 1``.
        container_end_time: ``google.protobuf.Timestamp container_end_time = 2``.
    """

    __slots__ = ("container_start_time", "container_end_time")
    FULL_NAME = "flyteidl.core.ContainerContext.ProcessContext"
    container_start_time: Timestamp | None
    container_end_time: Timestamp | None

    def __init__(
        self,
        *,
        container_start_time: Timestamp | None = None,
        container_end_time: Timestamp | None = None,
    ) -> None:
        self.container_start_time = container_start_time
        self.container_end_time = container_end_time
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.container_start_time) is not None:
            put_message(out, b"\x0a\x00", v1, Timestamp)
        if (v2 := self.container_end_time) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ContainerContextProcessContext:
        return read_container_context_process_context(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="container_start_time", number=1, kind="message", cls=Timestamp),
            field(name="container_end_time", number=2, kind="message", cls=Timestamp),
        )


def read_container_context_process_context(
    buf: bytes, pos: int, end: int, depth: int, into: ContainerContextProcessContext | None = None
) -> ContainerContextProcessContext:
    if into is None:
        self = new(ContainerContextProcessContext)
        self.container_start_time = self.container_end_time = None
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
            self.container_start_time = read_timestamp(buf, pos, n, depth, self.container_start_time)
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
            self.container_end_time = read_timestamp(buf, pos, n, depth, self.container_end_time)
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


class ContainerContext(Message):
    """``message flyteidl.core.ContainerContext``

    Fields:
        container_name: ``string container_name = 1``.
        process: ``flyteidl.core.ContainerContext.ProcessContext process = 2``.
    """

    __slots__ = ("container_name", "process")
    FULL_NAME = "flyteidl.core.ContainerContext"
    ProcessContext = ContainerContextProcessContext
    container_name: str
    process: ContainerContextProcessContext | None

    def __init__(
        self,
        *,
        container_name: str = "",
        process: ContainerContextProcessContext | None = None,
    ) -> None:
        self.container_name = container_name
        self.process = process
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.container_name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.process) is not None:
            put_message(out, b"\x12\x00", v2, ContainerContextProcessContext)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ContainerContext:
        return read_container_context(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="container_name", number=1, kind="string"),
            field(name="process", number=2, kind="message", cls=ContainerContextProcessContext),
        )


def read_container_context(
    buf: bytes, pos: int, end: int, depth: int, into: ContainerContext | None = None
) -> ContainerContext:
    if into is None:
        self = new(ContainerContext)
        self.container_name = ""
        self.process = None
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
            self.container_name = buf[pos:n].decode()
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
            self.process = read_container_context_process_context(buf, pos, n, depth, self.process)
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


class QualityOfServiceSpec(Message):
    """``message flyteidl.core.QualityOfServiceSpec``

    Fields:
        queueing_budget: ``google.protobuf.Duration queueing_budget = 1``.
    """

    __slots__ = ("queueing_budget",)
    FULL_NAME = "flyteidl.core.QualityOfServiceSpec"
    queueing_budget: Duration | None

    def __init__(
        self,
        *,
        queueing_budget: Duration | None = None,
    ) -> None:
        self.queueing_budget = queueing_budget
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.queueing_budget) is not None:
            put_message(out, b"\x0a\x00", v1, Duration)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> QualityOfServiceSpec:
        return read_quality_of_service_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="queueing_budget", number=1, kind="message", cls=Duration),)


def read_quality_of_service_spec(
    buf: bytes, pos: int, end: int, depth: int, into: QualityOfServiceSpec | None = None
) -> QualityOfServiceSpec:
    if into is None:
        self = new(QualityOfServiceSpec)
        self.queueing_budget = None
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
            self.queueing_budget = read_duration(buf, pos, n, depth, self.queueing_budget)
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


class QualityOfService(OneofMessage):
    """``message flyteidl.core.QualityOfService``

    Fields:
        tier: ``flyteidl.core.QualityOfService.Tier tier = 1`` (oneof designation).
        spec: ``flyteidl.core.QualityOfServiceSpec spec = 2`` (oneof designation).
    """

    __slots__ = ("tier", "spec")
    FULL_NAME = "flyteidl.core.QualityOfService"
    Tier = QualityOfServiceTier
    tier: QualityOfServiceTier | None
    spec: QualityOfServiceSpec | None
    ONEOFS = {
        "designation": ("tier", "spec"),
    }

    def __init__(
        self,
        *,
        tier: QualityOfServiceTier | None = None,
        spec: QualityOfServiceSpec | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is QualityOfService
        if _checked:
            set_slot(self, "__class__", PlainQualityOfService)
        self.tier = tier
        self.spec = spec
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if tier is not None:
            if spec is not None:
                raise two_members(self)

    @property
    def designation(self) -> QualityOfServiceTier | QualityOfServiceSpec | None:
        """The member of oneof ``designation`` that is set."""
        if self.tier is not None:
            return self.tier
        return self.spec

    def which(self, oneof: Literals["designation"]) -> Literals["tier", "spec"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "designation":
            if self.tier is not None:
                return "tier"
            if self.spec is not None:
                return "spec"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.tier) is not None:
            out.append(0x08)
            put_enum(out, v1)
        elif (v2 := self.spec) is not None:
            put_message(out, b"\x12\x00", v2, QualityOfServiceSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> QualityOfService:
        return read_quality_of_service(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="tier", number=1, kind="enum", cls=QualityOfServiceTier, oneof="designation"),
            field(name="spec", number=2, kind="message", cls=QualityOfServiceSpec, oneof="designation"),
        )


PlainQualityOfService = plain(QualityOfService)


def read_quality_of_service(
    buf: bytes, pos: int, end: int, depth: int, into: QualityOfService | None = None
) -> QualityOfService:
    if into is None:
        self = new(PlainQualityOfService)
        self.tier = self.spec = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainQualityOfService)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            if seen:
                self.spec = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.tier = member(QualityOfServiceTier, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.tier = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.spec = read_quality_of_service_spec(buf, pos, n, depth, self.spec)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = QualityOfService
    return self
