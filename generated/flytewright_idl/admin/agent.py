# Generated from flyteidl/admin/agent.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/agent.proto``: 26 messages, 3 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    close_span,
    put_bool,
    put_bytes,
    put_enum,
    put_int32,
    put_int64,
    put_message,
    put_string,
    put_uint64,
    skip_field,
    take_bool,
    take_enum,
    take_int32,
    take_int64,
    take_uint64,
    take_varint,
)
from ..core.execution import ExecutionErrorErrorKind, TaskExecutionPhase, TaskLog, read_task_log
from ..core.identifier import TaskExecutionIdentifier, read_task_execution_identifier
from ..core.literals import LiteralMap, read_literal_map
from ..core.metrics import ExecutionMetricResult, read_execution_metric_result
from ..core.security import Identity, read_identity
from ..core.tasks import TaskTemplate, read_task_template
from ..core.workflow import TaskNodeOverrides, read_task_node_overrides
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.struct import Struct, read_struct
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/agent.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "State",
    "LogLineOriginator",
    "AgentErrorKind",
    "TaskExecutionMetadata",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "CreateRequestHeader",
    "ExecuteTaskSyncRequest",
    "ExecuteTaskSyncResponseHeader",
    "ExecuteTaskSyncResponse",
    "GetTaskRequest",
    "GetTaskResponse",
    "Resource",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "Agent",
    "TaskCategory",
    "GetAgentRequest",
    "GetAgentResponse",
    "ListAgentsRequest",
    "ListAgentsResponse",
    "GetTaskMetricsRequest",
    "GetTaskMetricsResponse",
    "GetTaskLogsRequest",
    "GetTaskLogsResponseHeader",
    "LogLine",
    "GetTaskLogsResponseBody",
    "GetTaskLogsResponse",
    "AgentError",
]


@proto_enum("flyteidl.admin.State")
class State(Enum):
    """``enum flyteidl.admin.State``"""

    RETRYABLE_FAILURE = 0
    PERMANENT_FAILURE = 1
    PENDING = 2
    RUNNING = 3
    SUCCEEDED = 4


@proto_enum("flyteidl.admin.LogLineOriginator")
class LogLineOriginator(Enum):
    """``enum flyteidl.admin.LogLineOriginator``"""

    UNKNOWN = 0
    USER = 1
    SYSTEM = 2


@proto_enum("flyteidl.admin.AgentError.Kind")
class AgentErrorKind(Enum):
    """``enum flyteidl.admin.AgentError.Kind``"""

    NON_RECOVERABLE = 0
    RECOVERABLE = 1


class TaskExecutionMetadata(Message):
    """``message flyteidl.admin.TaskExecutionMetadata``

    Fields:
        task_execution_id: ``flyteidl.core.TaskExecutionIdentifier task_execution_id = 1``.
        namespace: ``string namespace = 2``.
        labels: ``map<string, string> labels = 3``.
        annotations: ``map<string, string> annotations = 4``.
        k8s_service_account: ``string k8s_service_account = 5``.
        environment_variables: ``map<string, string> environment_variables = 6``.
        max_attempts: ``int32 max_attempts = 7``.
        interruptible: ``bool interruptible = 8``.
        interruptible_failure_threshold: ``int32 interruptible_failure_threshold = 9``.
        overrides: ``flyteidl.core.TaskNodeOverrides overrides = 10``.
        identity: ``flyteidl.core.Identity identity = 11``.
    """

    __slots__ = (
        "task_execution_id",
        "namespace",
        "labels",
        "annotations",
        "k8s_service_account",
        "environment_variables",
        "max_attempts",
        "interruptible",
        "interruptible_failure_threshold",
        "overrides",
        "identity",
    )
    FULL_NAME = "flyteidl.admin.TaskExecutionMetadata"
    task_execution_id: TaskExecutionIdentifier | None
    namespace: str
    labels: dict[str, str]
    annotations: dict[str, str]
    k8s_service_account: str
    environment_variables: dict[str, str]
    max_attempts: int
    interruptible: bool
    interruptible_failure_threshold: int
    overrides: TaskNodeOverrides | None
    identity: Identity | None

    def __init__(
        self,
        *,
        task_execution_id: TaskExecutionIdentifier | None = None,
        namespace: str = "",
        labels: dict[str, str] | None = None,
        annotations: dict[str, str] | None = None,
        k8s_service_account: str = "",
        environment_variables: dict[str, str] | None = None,
        max_attempts: int = 0,
        interruptible: bool = False,
        interruptible_failure_threshold: int = 0,
        overrides: TaskNodeOverrides | None = None,
        identity: Identity | None = None,
    ) -> None:
        self.task_execution_id = task_execution_id
        self.namespace = namespace
        self.labels = {} if labels is None else labels
        self.annotations = {} if annotations is None else annotations
        self.k8s_service_account = k8s_service_account
        self.environment_variables = {} if environment_variables is None else environment_variables
        self.max_attempts = max_attempts
        self.interruptible = interruptible
        self.interruptible_failure_threshold = interruptible_failure_threshold
        self.overrides = overrides
        self.identity = identity
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.task_execution_id) is not None:
            put_message(out, b"\x0a\x00", v1, TaskExecutionIdentifier)
        v2 = self.namespace
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self.labels:
            for k3, v3 in self.labels.items():
                out += b"\x1a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k3)
                out.append(0x12)
                put_string(out, v3)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self.annotations:
            for k4, v4 in self.annotations.items():
                out += b"\x22\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k4)
                out.append(0x12)
                put_string(out, v4)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        v5 = self.k8s_service_account
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self.environment_variables:
            for k6, v6 in self.environment_variables.items():
                out += b"\x32\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k6)
                out.append(0x12)
                put_string(out, v6)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        v7 = self.max_attempts
        if v7 != 0:
            out.append(0x38)
            put_int32(out, v7)
        v8 = self.interruptible
        if v8 is not False:
            out.append(0x40)
            put_bool(out, v8)
        v9 = self.interruptible_failure_threshold
        if v9 != 0:
            out.append(0x48)
            put_int32(out, v9)
        if (v10 := self.overrides) is not None:
            put_message(out, b"\x52\x00", v10, TaskNodeOverrides)
        if (v11 := self.identity) is not None:
            put_message(out, b"\x5a\x00", v11, Identity)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionMetadata:
        return read_task_execution_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_execution_id", number=1, kind="message", cls=TaskExecutionIdentifier),
            field(name="namespace", number=2, kind="string"),
            field(name="labels", number=3, kind="string", key="string"),
            field(name="annotations", number=4, kind="string", key="string"),
            field(name="k8s_service_account", number=5, kind="string"),
            field(name="environment_variables", number=6, kind="string", key="string"),
            field(name="max_attempts", number=7, kind="int32"),
            field(name="interruptible", number=8, kind="bool"),
            field(name="interruptible_failure_threshold", number=9, kind="int32"),
            field(name="overrides", number=10, kind="message", cls=TaskNodeOverrides),
            field(name="identity", number=11, kind="message", cls=Identity),
        )


def read_task_execution_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionMetadata | None = None
) -> TaskExecutionMetadata:
    if into is None:
        self = new(TaskExecutionMetadata)
        self.labels = {}
        self.annotations = {}
        self.environment_variables = {}
        self.task_execution_id = self.overrides = self.identity = None
        self.namespace = self.k8s_service_account = ""
        self.max_attempts = self.interruptible_failure_threshold = 0
        self.interruptible = False
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
            self.task_execution_id = read_task_execution_identifier(buf, pos, n, depth, self.task_execution_id)
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
        while tag == 0x1A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key3 = ""
            value3: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key3 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value3 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value3 is None:
                    value3 = ""
                self.labels[key3] = value3
            else:
                self._keep_entry(b"\x1a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x22:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key4 = ""
            value4: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key4 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value4 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value4 is None:
                    value4 = ""
                self.annotations[key4] = value4
            else:
                self._keep_entry(b"\x22", buf, start, last)
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
            self.k8s_service_account = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x32:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key6 = ""
            value6: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key6 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value6 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value6 is None:
                    value6 = ""
                self.environment_variables[key6] = value6
            else:
                self._keep_entry(b"\x32", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x38:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.max_attempts = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x40:
            b, pos = take_bool(buf, pos)
            self.interruptible = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x48:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.interruptible_failure_threshold = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x52:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.overrides = read_task_node_overrides(buf, pos, n, depth, self.overrides)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x5A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.identity = read_identity(buf, pos, n, depth, self.identity)
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
            0x38,
            0x40,
            0x48,
            0x52,
            0x5A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class CreateTaskRequest(Message):
    """``message flyteidl.admin.CreateTaskRequest``

    Fields:
        inputs: ``flyteidl.core.LiteralMap inputs = 1``.
        template: ``flyteidl.core.TaskTemplate template = 2``.
        output_prefix: ``string output_prefix = 3``.
        task_execution_metadata: ``flyteidl.admin.TaskExecutionMetadata task_execution_metadata = 4``.
    """

    __slots__ = ("inputs", "template", "output_prefix", "task_execution_metadata")
    FULL_NAME = "flyteidl.admin.CreateTaskRequest"
    inputs: LiteralMap | None
    template: TaskTemplate | None
    output_prefix: str
    task_execution_metadata: TaskExecutionMetadata | None

    def __init__(
        self,
        *,
        inputs: LiteralMap | None = None,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
        task_execution_metadata: TaskExecutionMetadata | None = None,
    ) -> None:
        self.inputs = inputs
        self.template = template
        self.output_prefix = output_prefix
        self.task_execution_metadata = task_execution_metadata
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.inputs) is not None:
            put_message(out, b"\x0a\x00", v1, LiteralMap)
        if (v2 := self.template) is not None:
            put_message(out, b"\x12\x00", v2, TaskTemplate)
        v3 = self.output_prefix
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.task_execution_metadata) is not None:
            put_message(out, b"\x22\x00", v4, TaskExecutionMetadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateTaskRequest:
        return read_create_task_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="inputs", number=1, kind="message", cls=LiteralMap),
            field(name="template", number=2, kind="message", cls=TaskTemplate),
            field(name="output_prefix", number=3, kind="string"),
            field(name="task_execution_metadata", number=4, kind="message", cls=TaskExecutionMetadata),
        )


def read_create_task_request(
    buf: bytes, pos: int, end: int, depth: int, into: CreateTaskRequest | None = None
) -> CreateTaskRequest:
    if into is None:
        self = new(CreateTaskRequest)
        self.inputs = self.template = self.task_execution_metadata = None
        self.output_prefix = ""
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
            self.inputs = read_literal_map(buf, pos, n, depth, self.inputs)
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
            self.template = read_task_template(buf, pos, n, depth, self.template)
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
            self.output_prefix = buf[pos:n].decode()
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
            self.task_execution_metadata = read_task_execution_metadata(
                buf, pos, n, depth, self.task_execution_metadata
            )
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class CreateTaskResponse(Message):
    """``message flyteidl.admin.CreateTaskResponse``

    Fields:
        resource_meta: ``bytes resource_meta = 1``.
    """

    __slots__ = ("resource_meta",)
    FULL_NAME = "flyteidl.admin.CreateTaskResponse"
    resource_meta: bytes

    def __init__(
        self,
        *,
        resource_meta: bytes = b"",
    ) -> None:
        self.resource_meta = resource_meta
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_meta
        if v1 != b"":
            out.append(0x0A)
            put_bytes(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateTaskResponse:
        return read_create_task_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="resource_meta", number=1, kind="bytes"),)


def read_create_task_response(
    buf: bytes, pos: int, end: int, depth: int, into: CreateTaskResponse | None = None
) -> CreateTaskResponse:
    if into is None:
        self = new(CreateTaskResponse)
        self.resource_meta = b""
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
            self.resource_meta = buf[pos:n]
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


class CreateRequestHeader(Message):
    """``message flyteidl.admin.CreateRequestHeader``

    Fields:
        template: ``flyteidl.core.TaskTemplate template = 1``.
        output_prefix: ``string output_prefix = 2``.
        task_execution_metadata: ``flyteidl.admin.TaskExecutionMetadata task_execution_metadata = 3``.
        max_dataset_size_bytes: ``int64 max_dataset_size_bytes = 4``.
    """

    __slots__ = ("template", "output_prefix", "task_execution_metadata", "max_dataset_size_bytes")
    FULL_NAME = "flyteidl.admin.CreateRequestHeader"
    template: TaskTemplate | None
    output_prefix: str
    task_execution_metadata: TaskExecutionMetadata | None
    max_dataset_size_bytes: int

    def __init__(
        self,
        *,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
        task_execution_metadata: TaskExecutionMetadata | None = None,
        max_dataset_size_bytes: int = 0,
    ) -> None:
        self.template = template
        self.output_prefix = output_prefix
        self.task_execution_metadata = task_execution_metadata
        self.max_dataset_size_bytes = max_dataset_size_bytes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.template) is not None:
            put_message(out, b"\x0a\x00", v1, TaskTemplate)
        v2 = self.output_prefix
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.task_execution_metadata) is not None:
            put_message(out, b"\x1a\x00", v3, TaskExecutionMetadata)
        v4 = self.max_dataset_size_bytes
        if v4 != 0:
            out.append(0x20)
            put_int64(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateRequestHeader:
        return read_create_request_header(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="template", number=1, kind="message", cls=TaskTemplate),
            field(name="output_prefix", number=2, kind="string"),
            field(name="task_execution_metadata", number=3, kind="message", cls=TaskExecutionMetadata),
            field(name="max_dataset_size_bytes", number=4, kind="int64"),
        )


def read_create_request_header(
    buf: bytes, pos: int, end: int, depth: int, into: CreateRequestHeader | None = None
) -> CreateRequestHeader:
    if into is None:
        self = new(CreateRequestHeader)
        self.template = self.task_execution_metadata = None
        self.output_prefix = ""
        self.max_dataset_size_bytes = 0
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
            self.template = read_task_template(buf, pos, n, depth, self.template)
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
            self.output_prefix = buf[pos:n].decode()
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
            self.task_execution_metadata = read_task_execution_metadata(
                buf, pos, n, depth, self.task_execution_metadata
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.max_dataset_size_bytes = n
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


class ExecuteTaskSyncRequest(OneofMessage):
    """``message flyteidl.admin.ExecuteTaskSyncRequest``

    Fields:
        header: ``flyteidl.admin.CreateRequestHeader header = 1`` (oneof part).
        inputs: ``flyteidl.core.LiteralMap inputs = 2`` (oneof part).
    """

    __slots__ = ("header", "inputs")
    FULL_NAME = "flyteidl.admin.ExecuteTaskSyncRequest"
    header: CreateRequestHeader | None
    inputs: LiteralMap | None
    ONEOFS = {
        "part": ("header", "inputs"),
    }

    def __init__(
        self,
        *,
        header: CreateRequestHeader | None = None,
        inputs: LiteralMap | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ExecuteTaskSyncRequest
        if _checked:
            set_slot(self, "__class__", PlainExecuteTaskSyncRequest)
        self.header = header
        self.inputs = inputs
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if header is not None:
            if inputs is not None:
                raise two_members(self)

    @property
    def part(self) -> CreateRequestHeader | LiteralMap | None:
        """The member of oneof ``part`` that is set."""
        if self.header is not None:
            return self.header
        return self.inputs

    def which(self, oneof: Literals["part"]) -> Literals["header", "inputs"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "part":
            if self.header is not None:
                return "header"
            if self.inputs is not None:
                return "inputs"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.header) is not None:
            put_message(out, b"\x0a\x00", v1, CreateRequestHeader)
        elif (v2 := self.inputs) is not None:
            put_message(out, b"\x12\x00", v2, LiteralMap)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecuteTaskSyncRequest:
        return read_execute_task_sync_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="header", number=1, kind="message", cls=CreateRequestHeader, oneof="part"),
            field(name="inputs", number=2, kind="message", cls=LiteralMap, oneof="part"),
        )


PlainExecuteTaskSyncRequest = plain(ExecuteTaskSyncRequest)


def read_execute_task_sync_request(
    buf: bytes, pos: int, end: int, depth: int, into: ExecuteTaskSyncRequest | None = None
) -> ExecuteTaskSyncRequest:
    if into is None:
        self = new(PlainExecuteTaskSyncRequest)
        self.header = self.inputs = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainExecuteTaskSyncRequest)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.inputs = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.header = read_create_request_header(buf, pos, n, depth, self.header)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.header = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.inputs = read_literal_map(buf, pos, n, depth, self.inputs)
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
    self.__class__ = ExecuteTaskSyncRequest
    return self


class ExecuteTaskSyncResponseHeader(Message):
    """``message flyteidl.admin.ExecuteTaskSyncResponseHeader``

    Fields:
        resource: ``flyteidl.admin.Resource resource = 1``.
    """

    __slots__ = ("resource",)
    FULL_NAME = "flyteidl.admin.ExecuteTaskSyncResponseHeader"
    resource: Resource | None

    def __init__(
        self,
        *,
        resource: Resource | None = None,
    ) -> None:
        self.resource = resource
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.resource) is not None:
            put_message(out, b"\x0a\x00", v1, Resource)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecuteTaskSyncResponseHeader:
        return read_execute_task_sync_response_header(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="resource", number=1, kind="message", cls=Resource),)


def read_execute_task_sync_response_header(
    buf: bytes, pos: int, end: int, depth: int, into: ExecuteTaskSyncResponseHeader | None = None
) -> ExecuteTaskSyncResponseHeader:
    if into is None:
        self = new(ExecuteTaskSyncResponseHeader)
        self.resource = None
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
            self.resource = read_resource(buf, pos, n, depth, self.resource)
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


class ExecuteTaskSyncResponse(OneofMessage):
    """``message flyteidl.admin.ExecuteTaskSyncResponse``

    Fields:
        header: ``flyteidl.admin.ExecuteTaskSyncResponseHeader header = 1`` (oneof res).
        outputs: ``flyteidl.core.LiteralMap outputs = 2`` (oneof res).
    """

    __slots__ = ("header", "outputs")
    FULL_NAME = "flyteidl.admin.ExecuteTaskSyncResponse"
    header: ExecuteTaskSyncResponseHeader | None
    outputs: LiteralMap | None
    ONEOFS = {
        "res": ("header", "outputs"),
    }

    def __init__(
        self,
        *,
        header: ExecuteTaskSyncResponseHeader | None = None,
        outputs: LiteralMap | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ExecuteTaskSyncResponse
        if _checked:
            set_slot(self, "__class__", PlainExecuteTaskSyncResponse)
        self.header = header
        self.outputs = outputs
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if header is not None:
            if outputs is not None:
                raise two_members(self)

    @property
    def res(self) -> ExecuteTaskSyncResponseHeader | LiteralMap | None:
        """The member of oneof ``res`` that is set."""
        if self.header is not None:
            return self.header
        return self.outputs

    def which(self, oneof: Literals["res"]) -> Literals["header", "outputs"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "res":
            if self.header is not None:
                return "header"
            if self.outputs is not None:
                return "outputs"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.header) is not None:
            put_message(out, b"\x0a\x00", v1, ExecuteTaskSyncResponseHeader)
        elif (v2 := self.outputs) is not None:
            put_message(out, b"\x12\x00", v2, LiteralMap)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecuteTaskSyncResponse:
        return read_execute_task_sync_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="header", number=1, kind="message", cls=ExecuteTaskSyncResponseHeader, oneof="res"),
            field(name="outputs", number=2, kind="message", cls=LiteralMap, oneof="res"),
        )


PlainExecuteTaskSyncResponse = plain(ExecuteTaskSyncResponse)


def read_execute_task_sync_response(
    buf: bytes, pos: int, end: int, depth: int, into: ExecuteTaskSyncResponse | None = None
) -> ExecuteTaskSyncResponse:
    if into is None:
        self = new(PlainExecuteTaskSyncResponse)
        self.header = self.outputs = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainExecuteTaskSyncResponse)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.outputs = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.header = read_execute_task_sync_response_header(buf, pos, n, depth, self.header)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.header = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.outputs = read_literal_map(buf, pos, n, depth, self.outputs)
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
    self.__class__ = ExecuteTaskSyncResponse
    return self


class GetTaskRequest(Message):
    """``message flyteidl.admin.GetTaskRequest``

    Fields:
        task_type: ``string task_type = 1``. Deprecated.
        resource_meta: ``bytes resource_meta = 2``.
        task_category: ``flyteidl.admin.TaskCategory task_category = 3``.
        output_prefix: ``string output_prefix = 4``.
    """

    __slots__ = ("task_type", "resource_meta", "task_category", "output_prefix")
    FULL_NAME = "flyteidl.admin.GetTaskRequest"
    task_type: str
    resource_meta: bytes
    task_category: TaskCategory | None
    output_prefix: str

    def __init__(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        task_category: TaskCategory | None = None,
        output_prefix: str = "",
    ) -> None:
        self.task_type = task_type
        self.resource_meta = resource_meta
        self.task_category = task_category
        self.output_prefix = output_prefix
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.task_type
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.resource_meta
        if v2 != b"":
            out.append(0x12)
            put_bytes(out, v2)
        if (v3 := self.task_category) is not None:
            put_message(out, b"\x1a\x00", v3, TaskCategory)
        v4 = self.output_prefix
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskRequest:
        return read_get_task_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_type", number=1, kind="string"),
            field(name="resource_meta", number=2, kind="bytes"),
            field(name="task_category", number=3, kind="message", cls=TaskCategory),
            field(name="output_prefix", number=4, kind="string"),
        )


def read_get_task_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskRequest | None = None
) -> GetTaskRequest:
    if into is None:
        self = new(GetTaskRequest)
        self.task_type = self.output_prefix = ""
        self.resource_meta = b""
        self.task_category = None
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
            self.task_type = buf[pos:n].decode()
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
            self.resource_meta = buf[pos:n]
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
            self.task_category = read_task_category(buf, pos, n, depth, self.task_category)
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
            self.output_prefix = buf[pos:n].decode()
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetTaskResponse(Message):
    """``message flyteidl.admin.GetTaskResponse``

    Fields:
        resource: ``flyteidl.admin.Resource resource = 1``.
    """

    __slots__ = ("resource",)
    FULL_NAME = "flyteidl.admin.GetTaskResponse"
    resource: Resource | None

    def __init__(
        self,
        *,
        resource: Resource | None = None,
    ) -> None:
        self.resource = resource
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.resource) is not None:
            put_message(out, b"\x0a\x00", v1, Resource)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskResponse:
        return read_get_task_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="resource", number=1, kind="message", cls=Resource),)


def read_get_task_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskResponse | None = None
) -> GetTaskResponse:
    if into is None:
        self = new(GetTaskResponse)
        self.resource = None
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
            self.resource = read_resource(buf, pos, n, depth, self.resource)
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


class Resource(Message):
    """``message flyteidl.admin.Resource``

    Fields:
        state: ``flyteidl.admin.State state = 1``. Deprecated.
        outputs: ``flyteidl.core.LiteralMap outputs = 2``.
        message: ``string message = 3``.
        log_links: ``repeated flyteidl.core.TaskLog log_links = 4``.
        phase: ``flyteidl.core.TaskExecution.Phase phase = 5``.
        custom_info: ``google.protobuf.Struct custom_info = 6``.
        agent_error: ``flyteidl.admin.AgentError agent_error = 7``.
    """

    __slots__ = ("state", "outputs", "message", "log_links", "phase", "custom_info", "agent_error")
    FULL_NAME = "flyteidl.admin.Resource"
    state: State
    outputs: LiteralMap | None
    message: str
    log_links: list[TaskLog]
    phase: TaskExecutionPhase
    custom_info: Struct | None
    agent_error: AgentError | None

    def __init__(
        self,
        *,
        state: State = State(0),
        outputs: LiteralMap | None = None,
        message: str = "",
        log_links: list[TaskLog] | None = None,
        phase: TaskExecutionPhase = TaskExecutionPhase(0),
        custom_info: Struct | None = None,
        agent_error: AgentError | None = None,
    ) -> None:
        self.state = state
        self.outputs = outputs
        self.message = message
        self.log_links = [] if log_links is None else log_links
        self.phase = phase
        self.custom_info = custom_info
        self.agent_error = agent_error
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.state
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.outputs) is not None:
            put_message(out, b"\x12\x00", v2, LiteralMap)
        v3 = self.message
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        for v4 in self.log_links:
            put_message(out, b"\x22\x00", v4, TaskLog)
        v5 = self.phase
        if v5 != 0:
            out.append(0x28)
            put_enum(out, v5)
        if (v6 := self.custom_info) is not None:
            put_message(out, b"\x32\x00", v6, Struct)
        if (v7 := self.agent_error) is not None:
            put_message(out, b"\x3a\x00", v7, AgentError)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Resource:
        return read_resource(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="state", number=1, kind="enum", cls=State),
            field(name="outputs", number=2, kind="message", cls=LiteralMap),
            field(name="message", number=3, kind="string"),
            field(name="log_links", number=4, kind="message", cls=TaskLog, repeated=True),
            field(name="phase", number=5, kind="enum", cls=TaskExecutionPhase),
            field(name="custom_info", number=6, kind="message", cls=Struct),
            field(name="agent_error", number=7, kind="message", cls=AgentError),
        )


def read_resource(buf: bytes, pos: int, end: int, depth: int, into: Resource | None = None) -> Resource:
    if into is None:
        self = new(Resource)
        self.log_links = []
        self.state = State(0)
        self.outputs = self.custom_info = self.agent_error = None
        self.message = ""
        self.phase = TaskExecutionPhase(0)
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
                n, pos = take_enum(buf, pos - 1)
            self.state = member(State, n)
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
            self.outputs = read_literal_map(buf, pos, n, depth, self.outputs)
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
            self.message = buf[pos:n].decode()
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
            self.log_links.append(read_task_log(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x28:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.phase = member(TaskExecutionPhase, n)
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
            self.custom_info = read_struct(buf, pos, n, depth, self.custom_info)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.agent_error = read_agent_error(buf, pos, n, depth, self.agent_error)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
            0x22,
            0x28,
            0x32,
            0x3A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DeleteTaskRequest(Message):
    """``message flyteidl.admin.DeleteTaskRequest``

    Fields:
        task_type: ``string task_type = 1``. Deprecated.
        resource_meta: ``bytes resource_meta = 2``.
        task_category: ``flyteidl.admin.TaskCategory task_category = 3``.
    """

    __slots__ = ("task_type", "resource_meta", "task_category")
    FULL_NAME = "flyteidl.admin.DeleteTaskRequest"
    task_type: str
    resource_meta: bytes
    task_category: TaskCategory | None

    def __init__(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        task_category: TaskCategory | None = None,
    ) -> None:
        self.task_type = task_type
        self.resource_meta = resource_meta
        self.task_category = task_category
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.task_type
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.resource_meta
        if v2 != b"":
            out.append(0x12)
            put_bytes(out, v2)
        if (v3 := self.task_category) is not None:
            put_message(out, b"\x1a\x00", v3, TaskCategory)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DeleteTaskRequest:
        return read_delete_task_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_type", number=1, kind="string"),
            field(name="resource_meta", number=2, kind="bytes"),
            field(name="task_category", number=3, kind="message", cls=TaskCategory),
        )


def read_delete_task_request(
    buf: bytes, pos: int, end: int, depth: int, into: DeleteTaskRequest | None = None
) -> DeleteTaskRequest:
    if into is None:
        self = new(DeleteTaskRequest)
        self.task_type = ""
        self.resource_meta = b""
        self.task_category = None
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
            self.task_type = buf[pos:n].decode()
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
            self.resource_meta = buf[pos:n]
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
            self.task_category = read_task_category(buf, pos, n, depth, self.task_category)
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


class DeleteTaskResponse(Message):
    """``message flyteidl.admin.DeleteTaskResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.DeleteTaskResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DeleteTaskResponse:
        return read_delete_task_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_delete_task_response(
    buf: bytes, pos: int, end: int, depth: int, into: DeleteTaskResponse | None = None
) -> DeleteTaskResponse:
    if into is None:
        self = new(DeleteTaskResponse)
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


class Agent(Message):
    """``message flyteidl.admin.Agent``

    Fields:
        name: ``string name = 1``.
        supported_task_types: ``repeated string supported_task_types = 2``. Deprecated.
        is_sync: ``bool is_sync = 3``.
        supported_task_categories: ``repeated flyteidl.admin.TaskCategory supported_task_categories = 4``.
    """

    __slots__ = ("name", "supported_task_types", "is_sync", "supported_task_categories")
    FULL_NAME = "flyteidl.admin.Agent"
    name: str
    supported_task_types: list[str]
    is_sync: bool
    supported_task_categories: list[TaskCategory]

    def __init__(
        self,
        *,
        name: str = "",
        supported_task_types: list[str] | None = None,
        is_sync: bool = False,
        supported_task_categories: list[TaskCategory] | None = None,
    ) -> None:
        self.name = name
        self.supported_task_types = [] if supported_task_types is None else supported_task_types
        self.is_sync = is_sync
        self.supported_task_categories = [] if supported_task_categories is None else supported_task_categories
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        for v2 in self.supported_task_types:
            out.append(0x12)
            put_string(out, v2)
        v3 = self.is_sync
        if v3 is not False:
            out.append(0x18)
            put_bool(out, v3)
        for v4 in self.supported_task_categories:
            put_message(out, b"\x22\x00", v4, TaskCategory)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Agent:
        return read_agent(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="supported_task_types", number=2, kind="string", repeated=True),
            field(name="is_sync", number=3, kind="bool"),
            field(name="supported_task_categories", number=4, kind="message", cls=TaskCategory, repeated=True),
        )


def read_agent(buf: bytes, pos: int, end: int, depth: int, into: Agent | None = None) -> Agent:
    if into is None:
        self = new(Agent)
        self.supported_task_types = []
        self.supported_task_categories = []
        self.name = ""
        self.is_sync = False
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
            self.name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.supported_task_types.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x18:
            b, pos = take_bool(buf, pos)
            self.is_sync = b
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
            self.supported_task_categories.append(read_task_category(buf, pos, n, depth))
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
            0x18,
            0x22,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class TaskCategory(Message):
    """``message flyteidl.admin.TaskCategory``

    Fields:
        name: ``string name = 1``.
        version: ``int32 version = 2``.
    """

    __slots__ = ("name", "version")
    FULL_NAME = "flyteidl.admin.TaskCategory"
    name: str
    version: int

    def __init__(
        self,
        *,
        name: str = "",
        version: int = 0,
    ) -> None:
        self.name = name
        self.version = version
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.version
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskCategory:
        return read_task_category(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="version", number=2, kind="int32"),
        )


def read_task_category(buf: bytes, pos: int, end: int, depth: int, into: TaskCategory | None = None) -> TaskCategory:
    if into is None:
        self = new(TaskCategory)
        self.name = ""
        self.version = 0
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
            self.name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int32(buf, pos - 1)
            self.version = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetAgentRequest(Message):
    """``message flyteidl.admin.GetAgentRequest``

    Fields:
        name: ``string name = 1``.
    """

    __slots__ = ("name",)
    FULL_NAME = "flyteidl.admin.GetAgentRequest"
    name: str

    def __init__(
        self,
        *,
        name: str = "",
    ) -> None:
        self.name = name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetAgentRequest:
        return read_get_agent_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="name", number=1, kind="string"),)


def read_get_agent_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetAgentRequest | None = None
) -> GetAgentRequest:
    if into is None:
        self = new(GetAgentRequest)
        self.name = ""
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
            self.name = buf[pos:n].decode()
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


class GetAgentResponse(Message):
    """``message flyteidl.admin.GetAgentResponse``

    Fields:
        agent: ``flyteidl.admin.Agent agent = 1``.
    """

    __slots__ = ("agent",)
    FULL_NAME = "flyteidl.admin.GetAgentResponse"
    agent: Agent | None

    def __init__(
        self,
        *,
        agent: Agent | None = None,
    ) -> None:
        self.agent = agent
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.agent) is not None:
            put_message(out, b"\x0a\x00", v1, Agent)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetAgentResponse:
        return read_get_agent_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="agent", number=1, kind="message", cls=Agent),)


def read_get_agent_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetAgentResponse | None = None
) -> GetAgentResponse:
    if into is None:
        self = new(GetAgentResponse)
        self.agent = None
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
            self.agent = read_agent(buf, pos, n, depth, self.agent)
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


class ListAgentsRequest(Message):
    """``message flyteidl.admin.ListAgentsRequest``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ListAgentsRequest"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListAgentsRequest:
        return read_list_agents_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_list_agents_request(
    buf: bytes, pos: int, end: int, depth: int, into: ListAgentsRequest | None = None
) -> ListAgentsRequest:
    if into is None:
        self = new(ListAgentsRequest)
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


class ListAgentsResponse(Message):
    """``message flyteidl.admin.ListAgentsResponse``

    Fields:
        agents: ``repeated flyteidl.admin.Agent agents = 1``.
    """

    __slots__ = ("agents",)
    FULL_NAME = "flyteidl.admin.ListAgentsResponse"
    agents: list[Agent]

    def __init__(
        self,
        *,
        agents: list[Agent] | None = None,
    ) -> None:
        self.agents = [] if agents is None else agents
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.agents:
            put_message(out, b"\x0a\x00", v1, Agent)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ListAgentsResponse:
        return read_list_agents_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="agents", number=1, kind="message", cls=Agent, repeated=True),)


def read_list_agents_response(
    buf: bytes, pos: int, end: int, depth: int, into: ListAgentsResponse | None = None
) -> ListAgentsResponse:
    if into is None:
        self = new(ListAgentsResponse)
        self.agents = []
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
            self.agents.append(read_agent(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetTaskMetricsRequest(Message):
    """``message flyteidl.admin.GetTaskMetricsRequest``

    Fields:
        task_type: ``string task_type = 1``. Deprecated.
        resource_meta: ``bytes resource_meta = 2``.
        queries: ``repeated string queries = 3``.
        start_time: ``google.protobuf.Timestamp start_time = 4``.
        end_time: ``google.protobuf.Timestamp end_time = 5``.
        step: ``google.protobuf.Duration step = 6``.
        task_category: ``flyteidl.admin.TaskCategory task_category = 7``.
    """

    __slots__ = ("task_type", "resource_meta", "queries", "start_time", "end_time", "step", "task_category")
    FULL_NAME = "flyteidl.admin.GetTaskMetricsRequest"
    task_type: str
    resource_meta: bytes
    queries: list[str]
    start_time: Timestamp | None
    end_time: Timestamp | None
    step: Duration | None
    task_category: TaskCategory | None

    def __init__(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        queries: list[str] | None = None,
        start_time: Timestamp | None = None,
        end_time: Timestamp | None = None,
        step: Duration | None = None,
        task_category: TaskCategory | None = None,
    ) -> None:
        self.task_type = task_type
        self.resource_meta = resource_meta
        self.queries = [] if queries is None else queries
        self.start_time = start_time
        self.end_time = end_time
        self.step = step
        self.task_category = task_category
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.task_type
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.resource_meta
        if v2 != b"":
            out.append(0x12)
            put_bytes(out, v2)
        for v3 in self.queries:
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.start_time) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if (v5 := self.end_time) is not None:
            put_message(out, b"\x2a\x00", v5, Timestamp)
        if (v6 := self.step) is not None:
            put_message(out, b"\x32\x00", v6, Duration)
        if (v7 := self.task_category) is not None:
            put_message(out, b"\x3a\x00", v7, TaskCategory)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskMetricsRequest:
        return read_get_task_metrics_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_type", number=1, kind="string"),
            field(name="resource_meta", number=2, kind="bytes"),
            field(name="queries", number=3, kind="string", repeated=True),
            field(name="start_time", number=4, kind="message", cls=Timestamp),
            field(name="end_time", number=5, kind="message", cls=Timestamp),
            field(name="step", number=6, kind="message", cls=Duration),
            field(name="task_category", number=7, kind="message", cls=TaskCategory),
        )


def read_get_task_metrics_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskMetricsRequest | None = None
) -> GetTaskMetricsRequest:
    if into is None:
        self = new(GetTaskMetricsRequest)
        self.queries = []
        self.task_type = ""
        self.resource_meta = b""
        self.start_time = self.end_time = self.step = self.task_category = None
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
            self.task_type = buf[pos:n].decode()
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
            self.resource_meta = buf[pos:n]
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
            self.queries.append(buf[pos:n].decode())
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
            self.start_time = read_timestamp(buf, pos, n, depth, self.start_time)
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
            self.end_time = read_timestamp(buf, pos, n, depth, self.end_time)
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
            self.step = read_duration(buf, pos, n, depth, self.step)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_category = read_task_category(buf, pos, n, depth, self.task_category)
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
            0x3A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetTaskMetricsResponse(Message):
    """``message flyteidl.admin.GetTaskMetricsResponse``

    Fields:
        results: ``repeated flyteidl.core.ExecutionMetricResult results = 1``.
    """

    __slots__ = ("results",)
    FULL_NAME = "flyteidl.admin.GetTaskMetricsResponse"
    results: list[ExecutionMetricResult]

    def __init__(
        self,
        *,
        results: list[ExecutionMetricResult] | None = None,
    ) -> None:
        self.results = [] if results is None else results
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.results:
            put_message(out, b"\x0a\x00", v1, ExecutionMetricResult)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskMetricsResponse:
        return read_get_task_metrics_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="results", number=1, kind="message", cls=ExecutionMetricResult, repeated=True),)


def read_get_task_metrics_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskMetricsResponse | None = None
) -> GetTaskMetricsResponse:
    if into is None:
        self = new(GetTaskMetricsResponse)
        self.results = []
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
            self.results.append(read_execution_metric_result(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetTaskLogsRequest(Message):
    """``message flyteidl.admin.GetTaskLogsRequest``

    Fields:
        task_type: ``string task_type = 1``. Deprecated.
        resource_meta: ``bytes resource_meta = 2``.
        lines: ``uint64 lines = 3``.
        token: ``string token = 4``.
        task_category: ``flyteidl.admin.TaskCategory task_category = 5``.
    """

    __slots__ = ("task_type", "resource_meta", "lines", "token", "task_category")
    FULL_NAME = "flyteidl.admin.GetTaskLogsRequest"
    task_type: str
    resource_meta: bytes
    lines: int
    token: str
    task_category: TaskCategory | None

    def __init__(
        self,
        *,
        task_type: str = "",
        resource_meta: bytes = b"",
        lines: int = 0,
        token: str = "",
        task_category: TaskCategory | None = None,
    ) -> None:
        self.task_type = task_type
        self.resource_meta = resource_meta
        self.lines = lines
        self.token = token
        self.task_category = task_category
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.task_type
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.resource_meta
        if v2 != b"":
            out.append(0x12)
            put_bytes(out, v2)
        v3 = self.lines
        if v3 != 0:
            out.append(0x18)
            put_uint64(out, v3)
        v4 = self.token
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v5 := self.task_category) is not None:
            put_message(out, b"\x2a\x00", v5, TaskCategory)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskLogsRequest:
        return read_get_task_logs_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_type", number=1, kind="string"),
            field(name="resource_meta", number=2, kind="bytes"),
            field(name="lines", number=3, kind="uint64"),
            field(name="token", number=4, kind="string"),
            field(name="task_category", number=5, kind="message", cls=TaskCategory),
        )


def read_get_task_logs_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskLogsRequest | None = None
) -> GetTaskLogsRequest:
    if into is None:
        self = new(GetTaskLogsRequest)
        self.task_type = self.token = ""
        self.resource_meta = b""
        self.lines = 0
        self.task_category = None
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
            self.task_type = buf[pos:n].decode()
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
            self.resource_meta = buf[pos:n]
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint64(buf, pos - 1)
            self.lines = n
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
            self.token = buf[pos:n].decode()
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
            self.task_category = read_task_category(buf, pos, n, depth, self.task_category)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetTaskLogsResponseHeader(Message):
    """``message flyteidl.admin.GetTaskLogsResponseHeader``

    Fields:
        token: ``string token = 1``.
    """

    __slots__ = ("token",)
    FULL_NAME = "flyteidl.admin.GetTaskLogsResponseHeader"
    token: str

    def __init__(
        self,
        *,
        token: str = "",
    ) -> None:
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.token
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskLogsResponseHeader:
        return read_get_task_logs_response_header(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="token", number=1, kind="string"),)


def read_get_task_logs_response_header(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskLogsResponseHeader | None = None
) -> GetTaskLogsResponseHeader:
    if into is None:
        self = new(GetTaskLogsResponseHeader)
        self.token = ""
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
            self.token = buf[pos:n].decode()
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


class LogLine(Message):
    """``message flyteidl.admin.LogLine``

    Fields:
        timestamp: ``google.protobuf.Timestamp timestamp = 1``.
        message: ``string message = 2``.
        originator: ``flyteidl.admin.LogLineOriginator originator = 3``.
    """

    __slots__ = ("timestamp", "message", "originator")
    FULL_NAME = "flyteidl.admin.LogLine"
    timestamp: Timestamp | None
    message: str
    originator: LogLineOriginator

    def __init__(
        self,
        *,
        timestamp: Timestamp | None = None,
        message: str = "",
        originator: LogLineOriginator = LogLineOriginator(0),
    ) -> None:
        self.timestamp = timestamp
        self.message = message
        self.originator = originator
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.timestamp) is not None:
            put_message(out, b"\x0a\x00", v1, Timestamp)
        v2 = self.message
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.originator
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LogLine:
        return read_log_line(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="timestamp", number=1, kind="message", cls=Timestamp),
            field(name="message", number=2, kind="string"),
            field(name="originator", number=3, kind="enum", cls=LogLineOriginator),
        )


def read_log_line(buf: bytes, pos: int, end: int, depth: int, into: LogLine | None = None) -> LogLine:
    if into is None:
        self = new(LogLine)
        self.timestamp = None
        self.message = ""
        self.originator = LogLineOriginator(0)
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
            self.timestamp = read_timestamp(buf, pos, n, depth, self.timestamp)
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
            self.originator = member(LogLineOriginator, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x18,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetTaskLogsResponseBody(Message):
    """``message flyteidl.admin.GetTaskLogsResponseBody``

    Fields:
        results: ``repeated string results = 1``. Deprecated.
        structured_lines: ``repeated flyteidl.admin.LogLine structured_lines = 2``.
    """

    __slots__ = ("results", "structured_lines")
    FULL_NAME = "flyteidl.admin.GetTaskLogsResponseBody"
    results: list[str]
    structured_lines: list[LogLine]

    def __init__(
        self,
        *,
        results: list[str] | None = None,
        structured_lines: list[LogLine] | None = None,
    ) -> None:
        self.results = [] if results is None else results
        self.structured_lines = [] if structured_lines is None else structured_lines
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.results:
            out.append(0x0A)
            put_string(out, v1)
        for v2 in self.structured_lines:
            put_message(out, b"\x12\x00", v2, LogLine)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskLogsResponseBody:
        return read_get_task_logs_response_body(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="results", number=1, kind="string", repeated=True),
            field(name="structured_lines", number=2, kind="message", cls=LogLine, repeated=True),
        )


def read_get_task_logs_response_body(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskLogsResponseBody | None = None
) -> GetTaskLogsResponseBody:
    if into is None:
        self = new(GetTaskLogsResponseBody)
        self.results = []
        self.structured_lines = []
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
            self.results.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.structured_lines.append(read_log_line(buf, pos, n, depth))
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetTaskLogsResponse(OneofMessage):
    """``message flyteidl.admin.GetTaskLogsResponse``

    Fields:
        header: ``flyteidl.admin.GetTaskLogsResponseHeader header = 1`` (oneof part).
        body: ``flyteidl.admin.GetTaskLogsResponseBody body = 2`` (oneof part).
    """

    __slots__ = ("header", "body")
    FULL_NAME = "flyteidl.admin.GetTaskLogsResponse"
    header: GetTaskLogsResponseHeader | None
    body: GetTaskLogsResponseBody | None
    ONEOFS = {
        "part": ("header", "body"),
    }

    def __init__(
        self,
        *,
        header: GetTaskLogsResponseHeader | None = None,
        body: GetTaskLogsResponseBody | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is GetTaskLogsResponse
        if _checked:
            set_slot(self, "__class__", PlainGetTaskLogsResponse)
        self.header = header
        self.body = body
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if header is not None:
            if body is not None:
                raise two_members(self)

    @property
    def part(self) -> GetTaskLogsResponseHeader | GetTaskLogsResponseBody | None:
        """The member of oneof ``part`` that is set."""
        if self.header is not None:
            return self.header
        return self.body

    def which(self, oneof: Literals["part"]) -> Literals["header", "body"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "part":
            if self.header is not None:
                return "header"
            if self.body is not None:
                return "body"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.header) is not None:
            put_message(out, b"\x0a\x00", v1, GetTaskLogsResponseHeader)
        elif (v2 := self.body) is not None:
            put_message(out, b"\x12\x00", v2, GetTaskLogsResponseBody)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetTaskLogsResponse:
        return read_get_task_logs_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="header", number=1, kind="message", cls=GetTaskLogsResponseHeader, oneof="part"),
            field(name="body", number=2, kind="message", cls=GetTaskLogsResponseBody, oneof="part"),
        )


PlainGetTaskLogsResponse = plain(GetTaskLogsResponse)


def read_get_task_logs_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetTaskLogsResponse | None = None
) -> GetTaskLogsResponse:
    if into is None:
        self = new(PlainGetTaskLogsResponse)
        self.header = self.body = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainGetTaskLogsResponse)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.body = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.header = read_get_task_logs_response_header(buf, pos, n, depth, self.header)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.header = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.body = read_get_task_logs_response_body(buf, pos, n, depth, self.body)
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
    self.__class__ = GetTaskLogsResponse
    return self


class AgentError(Message):
    """``message flyteidl.admin.AgentError``

    Fields:
        code: ``string code = 1``.
        kind: ``flyteidl.admin.AgentError.Kind kind = 3``.
        origin: ``flyteidl.core.ExecutionError.ErrorKind origin = 4``.
    """

    __slots__ = ("code", "kind", "origin")
    FULL_NAME = "flyteidl.admin.AgentError"
    Kind = AgentErrorKind
    code: str
    kind: AgentErrorKind
    origin: ExecutionErrorErrorKind

    def __init__(
        self,
        *,
        code: str = "",
        kind: AgentErrorKind = AgentErrorKind(0),
        origin: ExecutionErrorErrorKind = ExecutionErrorErrorKind(0),
    ) -> None:
        self.code = code
        self.kind = kind
        self.origin = origin
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.code
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v3 = self.kind
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        v4 = self.origin
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> AgentError:
        return read_agent_error(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="code", number=1, kind="string"),
            field(name="kind", number=3, kind="enum", cls=AgentErrorKind),
            field(name="origin", number=4, kind="enum", cls=ExecutionErrorErrorKind),
        )


def read_agent_error(buf: bytes, pos: int, end: int, depth: int, into: AgentError | None = None) -> AgentError:
    if into is None:
        self = new(AgentError)
        self.code = ""
        self.kind = AgentErrorKind(0)
        self.origin = ExecutionErrorErrorKind(0)
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
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.kind = member(AgentErrorKind, n)
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
        if tag in (
            0x0A,
            0x18,
            0x20,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
