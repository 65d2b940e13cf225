# Generated from flyteidl/admin/execution.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/execution.proto``: 23 messages, 2 enums."""

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
from .cluster_assignment import ClusterAssignment, read_cluster_assignment
from .common import (
    Annotations,
    AuthRole,
    Envs,
    Labels,
    Notification,
    RawOutputDataConfig,
    UrlBlob,
    read_annotations,
    read_auth_role,
    read_envs,
    read_labels,
    read_notification,
    read_raw_output_data_config,
    read_url_blob,
)
from .matchable_resource import ExecutionClusterLabel, read_execution_cluster_label
from ..core.artifact_id import ArtifactId, read_artifact_id
from ..core.execution import (
    ExecutionError,
    QualityOfService,
    WorkflowExecutionPhase,
    read_execution_error,
    read_quality_of_service,
)
from ..core.execution_envs import ExecutionEnvAssignment, read_execution_env_assignment
from ..core.identifier import (
    Identifier,
    NodeExecutionIdentifier,
    WorkflowExecutionIdentifier,
    read_identifier,
    read_node_execution_identifier,
    read_workflow_execution_identifier,
)
from ..core.literals import LiteralMap, read_literal_map
from ..core.metrics import Span, read_span
from ..core.security import SecurityContext, read_security_context
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.timestamp import Timestamp, read_timestamp
from ..google.protobuf.wrappers import BoolValue, read_bool_value

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/execution.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "ExecutionState",
    "ExecutionMetadataExecutionMode",
    "ExecutionCreateRequest",
    "ExecutionRelaunchRequest",
    "ExecutionRecoverRequest",
    "ExecutionCreateResponse",
    "WorkflowExecutionGetRequest",
    "Execution",
    "ExecutionList",
    "LiteralMapBlob",
    "AbortMetadata",
    "ExecutionClosure",
    "SystemMetadata",
    "ExecutionMetadata",
    "NotificationList",
    "ExecutionSpec",
    "ExecutionTerminateRequest",
    "ExecutionTerminateResponse",
    "WorkflowExecutionGetDataRequest",
    "WorkflowExecutionGetDataResponse",
    "ExecutionUpdateRequest",
    "ExecutionStateChangeDetails",
    "ExecutionUpdateResponse",
    "WorkflowExecutionGetMetricsRequest",
    "WorkflowExecutionGetMetricsResponse",
]


@proto_enum("flyteidl.admin.ExecutionState")
class ExecutionState(Enum):
    """``enum flyteidl.admin.ExecutionState``"""

    EXECUTION_ACTIVE = 0
    EXECUTION_ARCHIVED = 1


@proto_enum("flyteidl.admin.ExecutionMetadata.ExecutionMode")
class ExecutionMetadataExecutionMode(Enum):
    """``enum flyteidl.admin.ExecutionMetadata.ExecutionMode``"""

    MANUAL = 0
    SCHEDULED = 1
    SYSTEM = 2
    RELAUNCH = 3
    CHILD_WORKFLOW = 4
    RECOVERED = 5
    TRIGGER = 6


class ExecutionCreateRequest(Message):
    """``message flyteidl.admin.ExecutionCreateRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        name: ``string name = 3``.
        spec: ``flyteidl.admin.ExecutionSpec spec = 4``.
        inputs: ``flyteidl.core.LiteralMap inputs = 5``.
        org: ``string org = 6``.
    """

    __slots__ = ("project", "domain", "name", "spec", "inputs", "org")
    FULL_NAME = "flyteidl.admin.ExecutionCreateRequest"
    project: str
    domain: str
    name: str
    spec: ExecutionSpec | None
    inputs: LiteralMap | None
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        name: str = "",
        spec: ExecutionSpec | None = None,
        inputs: LiteralMap | None = None,
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.name = name
        self.spec = spec
        self.inputs = inputs
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.project
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.domain
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.name
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.spec) is not None:
            put_message(out, b"\x22\x00", v4, ExecutionSpec)
        if (v5 := self.inputs) is not None:
            put_message(out, b"\x2a\x00", v5, LiteralMap)
        v6 = self.org
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionCreateRequest:
        return read_execution_create_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="name", number=3, kind="string"),
            field(name="spec", number=4, kind="message", cls=ExecutionSpec),
            field(name="inputs", number=5, kind="message", cls=LiteralMap),
            field(name="org", number=6, kind="string"),
        )


def read_execution_create_request(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionCreateRequest | None = None
) -> ExecutionCreateRequest:
    if into is None:
        self = new(ExecutionCreateRequest)
        self.project = self.domain = self.name = self.org = ""
        self.spec = self.inputs = None
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
            self.project = buf[pos:n].decode()
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
            self.domain = buf[pos:n].decode()
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
            self.name = buf[pos:n].decode()
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
            self.spec = read_execution_spec(buf, pos, n, depth, self.spec)
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
            self.inputs = read_literal_map(buf, pos, n, depth, self.inputs)
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
            self.org = buf[pos:n].decode()
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


class ExecutionRelaunchRequest(Message):
    """``message flyteidl.admin.ExecutionRelaunchRequest``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
        name: ``string name = 3``.
        overwrite_cache: ``bool overwrite_cache = 4``.
    """

    __slots__ = ("id", "name", "overwrite_cache")
    FULL_NAME = "flyteidl.admin.ExecutionRelaunchRequest"
    id: WorkflowExecutionIdentifier | None
    name: str
    overwrite_cache: bool

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        name: str = "",
        overwrite_cache: bool = False,
    ) -> None:
        self.id = id
        self.name = name
        self.overwrite_cache = overwrite_cache
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v3 = self.name
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.overwrite_cache
        if v4 is not False:
            out.append(0x20)
            put_bool(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionRelaunchRequest:
        return read_execution_relaunch_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="name", number=3, kind="string"),
            field(name="overwrite_cache", number=4, kind="bool"),
        )


def read_execution_relaunch_request(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionRelaunchRequest | None = None
) -> ExecutionRelaunchRequest:
    if into is None:
        self = new(ExecutionRelaunchRequest)
        self.id = None
        self.name = ""
        self.overwrite_cache = False
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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
            self.name = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            b, pos = take_bool(buf, pos)
            self.overwrite_cache = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x1A,
            0x20,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ExecutionRecoverRequest(Message):
    """``message flyteidl.admin.ExecutionRecoverRequest``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
        name: ``string name = 2``.
        metadata: ``flyteidl.admin.ExecutionMetadata metadata = 3``.
    """

    __slots__ = ("id", "name", "metadata")
    FULL_NAME = "flyteidl.admin.ExecutionRecoverRequest"
    id: WorkflowExecutionIdentifier | None
    name: str
    metadata: ExecutionMetadata | None

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        name: str = "",
        metadata: ExecutionMetadata | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.metadata = metadata
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.metadata) is not None:
            put_message(out, b"\x1a\x00", v3, ExecutionMetadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionRecoverRequest:
        return read_execution_recover_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="name", number=2, kind="string"),
            field(name="metadata", number=3, kind="message", cls=ExecutionMetadata),
        )


def read_execution_recover_request(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionRecoverRequest | None = None
) -> ExecutionRecoverRequest:
    if into is None:
        self = new(ExecutionRecoverRequest)
        self.id = self.metadata = None
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_execution_metadata(buf, pos, n, depth, self.metadata)
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


class ExecutionCreateResponse(Message):
    """``message flyteidl.admin.ExecutionCreateResponse``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.ExecutionCreateResponse"
    id: WorkflowExecutionIdentifier | None

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionCreateResponse:
        return read_execution_create_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),)


def read_execution_create_response(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionCreateResponse | None = None
) -> ExecutionCreateResponse:
    if into is None:
        self = new(ExecutionCreateResponse)
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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


class WorkflowExecutionGetRequest(Message):
    """``message flyteidl.admin.WorkflowExecutionGetRequest``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.WorkflowExecutionGetRequest"
    id: WorkflowExecutionIdentifier | None

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionGetRequest:
        return read_workflow_execution_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),)


def read_workflow_execution_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionGetRequest | None = None
) -> WorkflowExecutionGetRequest:
    if into is None:
        self = new(WorkflowExecutionGetRequest)
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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


class Execution(Message):
    """An execution: what was asked for and where it stands.

    ``message flyteidl.admin.Execution``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
        spec: ``flyteidl.admin.ExecutionSpec spec = 2``.
        closure: ``flyteidl.admin.ExecutionClosure closure = 3``.
    """

    __slots__ = ("id", "spec", "closure")
    FULL_NAME = "flyteidl.admin.Execution"
    id: WorkflowExecutionIdentifier | None
    spec: ExecutionSpec | None
    closure: ExecutionClosure | None

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        spec: ExecutionSpec | None = None,
        closure: ExecutionClosure | None = None,
    ) -> None:
        self.id = id
        self.spec = spec
        self.closure = closure
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        if (v2 := self.spec) is not None:
            put_message(out, b"\x12\x00", v2, ExecutionSpec)
        if (v3 := self.closure) is not None:
            put_message(out, b"\x1a\x00", v3, ExecutionClosure)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Execution:
        return read_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="spec", number=2, kind="message", cls=ExecutionSpec),
            field(name="closure", number=3, kind="message", cls=ExecutionClosure),
        )


def read_execution(buf: bytes, pos: int, end: int, depth: int, into: Execution | None = None) -> Execution:
    if into is None:
        self = new(Execution)
        self.id = self.spec = self.closure = None
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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
            self.spec = read_execution_spec(buf, pos, n, depth, self.spec)
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
            self.closure = read_execution_closure(buf, pos, n, depth, self.closure)
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


class ExecutionList(Message):
    """``message flyteidl.admin.ExecutionList``

    Fields:
        executions: ``repeated flyteidl.admin.Execution executions = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("executions", "token")
    FULL_NAME = "flyteidl.admin.ExecutionList"
    executions: list[Execution]
    token: str

    def __init__(
        self,
        *,
        executions: list[Execution] | None = None,
        token: str = "",
    ) -> None:
        self.executions = [] if executions is None else executions
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.executions:
            put_message(out, b"\x0a\x00", v1, Execution)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionList:
        return read_execution_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="executions", number=1, kind="message", cls=Execution, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_execution_list(buf: bytes, pos: int, end: int, depth: int, into: ExecutionList | None = None) -> ExecutionList:
    if into is None:
        self = new(ExecutionList)
        self.executions = []
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
            self.executions.append(read_execution(buf, pos, n, depth))
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


class LiteralMapBlob(OneofMessage):
    """``message flyteidl.admin.LiteralMapBlob``

    Fields:
        values: ``flyteidl.core.LiteralMap values = 1`` (oneof data). Deprecated.
        uri: ``string uri = 2`` (oneof data).
    """

    __slots__ = ("values", "uri")
    FULL_NAME = "flyteidl.admin.LiteralMapBlob"
    values: LiteralMap | None
    uri: str | None
    ONEOFS = {
        "data": ("values", "uri"),
    }

    def __init__(
        self,
        *,
        values: LiteralMap | None = None,
        uri: str | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is LiteralMapBlob
        if _checked:
            set_slot(self, "__class__", PlainLiteralMapBlob)
        self.values = values
        self.uri = uri
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if values is not None:
            if uri is not None:
                raise two_members(self)

    @property
    def data(self) -> LiteralMap | str | None:
        """The member of oneof ``data`` that is set."""
        if self.values is not None:
            return self.values
        return self.uri

    def which(self, oneof: Literals["data"]) -> Literals["values", "uri"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "data":
            if self.values is not None:
                return "values"
            if self.uri is not None:
                return "uri"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.values) is not None:
            put_message(out, b"\x0a\x00", v1, LiteralMap)
        elif (v2 := self.uri) is not None:
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LiteralMapBlob:
        return read_literal_map_blob(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="values", number=1, kind="message", cls=LiteralMap, oneof="data"),
            field(name="uri", number=2, kind="string", oneof="data"),
        )


PlainLiteralMapBlob = plain(LiteralMapBlob)


def read_literal_map_blob(
    buf: bytes, pos: int, end: int, depth: int, into: LiteralMapBlob | None = None
) -> LiteralMapBlob:
    if into is None:
        self = new(PlainLiteralMapBlob)
        self.values = self.uri = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainLiteralMapBlob)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.uri = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.values = read_literal_map(buf, pos, n, depth, self.values)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.values = None
            seen = True
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
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = LiteralMapBlob
    return self


class AbortMetadata(Message):
    """``message flyteidl.admin.AbortMetadata``

    Fields:
        cause: ``string cause = 1``.
        principal: ``string principal = 2``.
    """

    __slots__ = ("cause", "principal")
    FULL_NAME = "flyteidl.admin.AbortMetadata"
    cause: str
    principal: str

    def __init__(
        self,
        *,
        cause: str = "",
        principal: str = "",
    ) -> None:
        self.cause = cause
        self.principal = principal
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.cause
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.principal
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> AbortMetadata:
        return read_abort_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="cause", number=1, kind="string"),
            field(name="principal", number=2, kind="string"),
        )


def read_abort_metadata(buf: bytes, pos: int, end: int, depth: int, into: AbortMetadata | None = None) -> AbortMetadata:
    if into is None:
        self = new(AbortMetadata)
        self.cause = self.principal = ""
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
            self.cause = buf[pos:n].decode()
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
            self.principal = buf[pos:n].decode()
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


class ExecutionClosure(OneofMessage):
    """Where an execution stands: phase, times, outputs or error.

    ``message flyteidl.admin.ExecutionClosure``

    Fields:
        outputs: ``flyteidl.admin.LiteralMapBlob outputs = 1`` (oneof output_result). Deprecated.
        error: ``flyteidl.core.ExecutionError error = 2`` (oneof output_result).
        abort_cause: ``string abort_cause = 10`` (oneof output_result). Deprecated.
        abort_metadata: ``flyteidl.admin.AbortMetadata abort_metadata = 12`` (oneof output_result).
        output_data: ``flyteidl.core.LiteralMap output_data = 13`` (oneof output_result). Deprecated.
        computed_inputs: ``flyteidl.core.LiteralMap computed_inputs = 3``. Deprecated.
        phase: ``flyteidl.core.WorkflowExecution.Phase phase = 4``.
        started_at: ``google.protobuf.Timestamp started_at = 5``.
        duration: ``google.protobuf.Duration duration = 6``.
        created_at: ``google.protobuf.Timestamp created_at = 7``.
        updated_at: ``google.protobuf.Timestamp updated_at = 8``.
        notifications: ``repeated flyteidl.admin.Notification notifications = 9``.
        workflow_id: ``flyteidl.core.Identifier workflow_id = 11``.
        state_change_details: ``flyteidl.admin.ExecutionStateChangeDetails state_change_details = 14``.
    """

    __slots__ = (
        "outputs",
        "error",
        "abort_cause",
        "abort_metadata",
        "output_data",
        "computed_inputs",
        "phase",
        "started_at",
        "duration",
        "created_at",
        "updated_at",
        "notifications",
        "workflow_id",
        "state_change_details",
    )
    FULL_NAME = "flyteidl.admin.ExecutionClosure"
    outputs: LiteralMapBlob | None
    error: ExecutionError | None
    abort_cause: str | None
    abort_metadata: AbortMetadata | None
    output_data: LiteralMap | None
    computed_inputs: LiteralMap | None
    phase: WorkflowExecutionPhase
    started_at: Timestamp | None
    duration: Duration | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    notifications: list[Notification]
    workflow_id: Identifier | None
    state_change_details: ExecutionStateChangeDetails | None
    ONEOFS = {
        "output_result": ("outputs", "error", "abort_cause", "abort_metadata", "output_data"),
    }

    def __init__(
        self,
        *,
        outputs: LiteralMapBlob | None = None,
        error: ExecutionError | None = None,
        abort_cause: str | None = None,
        abort_metadata: AbortMetadata | None = None,
        output_data: LiteralMap | None = None,
        computed_inputs: LiteralMap | None = None,
        phase: WorkflowExecutionPhase = WorkflowExecutionPhase(0),
        started_at: Timestamp | None = None,
        duration: Duration | None = None,
        created_at: Timestamp | None = None,
        updated_at: Timestamp | None = None,
        notifications: list[Notification] | None = None,
        workflow_id: Identifier | None = None,
        state_change_details: ExecutionStateChangeDetails | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ExecutionClosure
        if _checked:
            set_slot(self, "__class__", PlainExecutionClosure)
        self.outputs = outputs
        self.error = error
        self.abort_cause = abort_cause
        self.abort_metadata = abort_metadata
        self.output_data = output_data
        self.computed_inputs = computed_inputs
        self.phase = phase
        self.started_at = started_at
        self.duration = duration
        self.created_at = created_at
        self.updated_at = updated_at
        self.notifications = [] if notifications is None else notifications
        self.workflow_id = workflow_id
        self.state_change_details = state_change_details
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if outputs is not None:
            if error is not None or abort_cause is not None or abort_metadata is not None or output_data is not None:
                raise two_members(self)
        elif error is not None:
            if abort_cause is not None or abort_metadata is not None or output_data is not None:
                raise two_members(self)
        elif abort_cause is not None:
            if abort_metadata is not None or output_data is not None:
                raise two_members(self)
        elif abort_metadata is not None:
            if output_data is not None:
                raise two_members(self)

    @property
    def output_result(self) -> LiteralMapBlob | ExecutionError | str | AbortMetadata | LiteralMap | None:
        """The member of oneof ``output_result`` that is set."""
        if self.outputs is not None:
            return self.outputs
        if self.error is not None:
            return self.error
        if self.abort_cause is not None:
            return self.abort_cause
        if self.abort_metadata is not None:
            return self.abort_metadata
        return self.output_data

    def which(
        self, oneof: Literals["output_result"]
    ) -> Literals["outputs", "error", "abort_cause", "abort_metadata", "output_data"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "output_result":
            if self.outputs is not None:
                return "outputs"
            if self.error is not None:
                return "error"
            if self.abort_cause is not None:
                return "abort_cause"
            if self.abort_metadata is not None:
                return "abort_metadata"
            if self.output_data is not None:
                return "output_data"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.outputs) is not None:
            put_message(out, b"\x0a\x00", v1, LiteralMapBlob)
        elif (v2 := self.error) is not None:
            put_message(out, b"\x12\x00", v2, ExecutionError)
        elif (v10 := self.abort_cause) is not None:
            out.append(0x52)
            put_string(out, v10)
        elif (v12 := self.abort_metadata) is not None:
            put_message(out, b"\x62\x00", v12, AbortMetadata)
        elif (v13 := self.output_data) is not None:
            put_message(out, b"\x6a\x00", v13, LiteralMap)
        if (v3 := self.computed_inputs) is not None:
            put_message(out, b"\x1a\x00", v3, LiteralMap)
        v4 = self.phase
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        if (v5 := self.started_at) is not None:
            put_message(out, b"\x2a\x00", v5, Timestamp)
        if (v6 := self.duration) is not None:
            put_message(out, b"\x32\x00", v6, Duration)
        if (v7 := self.created_at) is not None:
            put_message(out, b"\x3a\x00", v7, Timestamp)
        if (v8 := self.updated_at) is not None:
            put_message(out, b"\x42\x00", v8, Timestamp)
        for v9 in self.notifications:
            put_message(out, b"\x4a\x00", v9, Notification)
        if (v11 := self.workflow_id) is not None:
            put_message(out, b"\x5a\x00", v11, Identifier)
        if (v14 := self.state_change_details) is not None:
            put_message(out, b"\x72\x00", v14, ExecutionStateChangeDetails)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionClosure:
        return read_execution_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="outputs", number=1, kind="message", cls=LiteralMapBlob, oneof="output_result"),
            field(name="error", number=2, kind="message", cls=ExecutionError, oneof="output_result"),
            field(name="abort_cause", number=10, kind="string", oneof="output_result"),
            field(name="abort_metadata", number=12, kind="message", cls=AbortMetadata, oneof="output_result"),
            field(name="output_data", number=13, kind="message", cls=LiteralMap, oneof="output_result"),
            field(name="computed_inputs", number=3, kind="message", cls=LiteralMap),
            field(name="phase", number=4, kind="enum", cls=WorkflowExecutionPhase),
            field(name="started_at", number=5, kind="message", cls=Timestamp),
            field(name="duration", number=6, kind="message", cls=Duration),
            field(name="created_at", number=7, kind="message", cls=Timestamp),
            field(name="updated_at", number=8, kind="message", cls=Timestamp),
            field(name="notifications", number=9, kind="message", cls=Notification, repeated=True),
            field(name="workflow_id", number=11, kind="message", cls=Identifier),
            field(name="state_change_details", number=14, kind="message", cls=ExecutionStateChangeDetails),
        )


PlainExecutionClosure = plain(ExecutionClosure)


def read_execution_closure(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionClosure | None = None
) -> ExecutionClosure:
    if into is None:
        self = new(PlainExecutionClosure)
        self.notifications = []
        self.outputs = self.error = self.abort_cause = self.abort_metadata = self.output_data = self.computed_inputs = (
            self.started_at
        ) = self.duration = self.created_at = self.updated_at = self.workflow_id = self.state_change_details = None
        self.phase = WorkflowExecutionPhase(0)
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainExecutionClosure)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.error = self.abort_cause = self.abort_metadata = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.outputs = read_literal_map_blob(buf, pos, n, depth, self.outputs)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.outputs = self.abort_cause = self.abort_metadata = self.output_data = None
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
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.computed_inputs = read_literal_map(buf, pos, n, depth, self.computed_inputs)
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
            self.phase = member(WorkflowExecutionPhase, n)
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
            self.started_at = read_timestamp(buf, pos, n, depth, self.started_at)
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
            self.duration = read_duration(buf, pos, n, depth, self.duration)
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
            self.created_at = read_timestamp(buf, pos, n, depth, self.created_at)
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
            self.updated_at = read_timestamp(buf, pos, n, depth, self.updated_at)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.notifications.append(read_notification(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x52:
            if seen:
                self.outputs = self.error = self.abort_metadata = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.abort_cause = buf[pos:n].decode()
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
            self.workflow_id = read_identifier(buf, pos, n, depth, self.workflow_id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x62:
            if seen:
                self.outputs = self.error = self.abort_cause = self.output_data = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.abort_metadata = read_abort_metadata(buf, pos, n, depth, self.abort_metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x6A:
            if seen:
                self.outputs = self.error = self.abort_cause = self.abort_metadata = None
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
        if tag == 0x72:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.state_change_details = read_execution_state_change_details(
                buf, pos, n, depth, self.state_change_details
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
            0x20,
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ExecutionClosure
    return self


class SystemMetadata(Message):
    """``message flyteidl.admin.SystemMetadata``

    Fields:
        execution_cluster: ``string execution_cluster = 1``.
        namespace: ``string namespace = 2``.
    """

    __slots__ = ("execution_cluster", "namespace")
    FULL_NAME = "flyteidl.admin.SystemMetadata"
    execution_cluster: str
    namespace: str

    def __init__(
        self,
        *,
        execution_cluster: str = "",
        namespace: str = "",
    ) -> None:
        self.execution_cluster = execution_cluster
        self.namespace = namespace
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.execution_cluster
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SystemMetadata:
        return read_system_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="execution_cluster", number=1, kind="string"),
            field(name="namespace", number=2, kind="string"),
        )


def read_system_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: SystemMetadata | None = None
) -> SystemMetadata:
    if into is None:
        self = new(SystemMetadata)
        self.execution_cluster = self.namespace = ""
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
            self.execution_cluster = buf[pos:n].decode()
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


class ExecutionMetadata(Message):
    """Who or what started an execution, and when.

    ``message flyteidl.admin.ExecutionMetadata``

    Fields:
        mode: ``flyteidl.admin.ExecutionMetadata.ExecutionMode mode = 1``.
        principal: ``string principal = 2``.
        nesting: ``uint32 nesting = 3``.
        scheduled_at: ``google.protobuf.Timestamp scheduled_at = 4``.
        parent_node_execution: ``flyteidl.core.NodeExecutionIdentifier parent_node_execution = 5``.
        reference_execution: ``flyteidl.core.WorkflowExecutionIdentifier reference_execution = 16``.
        system_metadata: ``flyteidl.admin.SystemMetadata system_metadata = 17``.
        artifact_ids: ``repeated flyteidl.core.ArtifactID artifact_ids = 18``.
    """

    __slots__ = (
        "mode",
        "principal",
        "nesting",
        "scheduled_at",
        "parent_node_execution",
        "reference_execution",
        "system_metadata",
        "artifact_ids",
    )
    FULL_NAME = "flyteidl.admin.ExecutionMetadata"
    ExecutionMode = ExecutionMetadataExecutionMode
    mode: ExecutionMetadataExecutionMode
    principal: str
    nesting: int
    scheduled_at: Timestamp | None
    parent_node_execution: NodeExecutionIdentifier | None
    reference_execution: WorkflowExecutionIdentifier | None
    system_metadata: SystemMetadata | None
    artifact_ids: list[ArtifactId]

    def __init__(
        self,
        *,
        mode: ExecutionMetadataExecutionMode = ExecutionMetadataExecutionMode(0),
        principal: str = "",
        nesting: int = 0,
        scheduled_at: Timestamp | None = None,
        parent_node_execution: NodeExecutionIdentifier | None = None,
        reference_execution: WorkflowExecutionIdentifier | None = None,
        system_metadata: SystemMetadata | None = None,
        artifact_ids: list[ArtifactId] | None = None,
    ) -> None:
        self.mode = mode
        self.principal = principal
        self.nesting = nesting
        self.scheduled_at = scheduled_at
        self.parent_node_execution = parent_node_execution
        self.reference_execution = reference_execution
        self.system_metadata = system_metadata
        self.artifact_ids = [] if artifact_ids is None else artifact_ids
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.mode
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.principal
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.nesting
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        if (v4 := self.scheduled_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if (v5 := self.parent_node_execution) is not None:
            put_message(out, b"\x2a\x00", v5, NodeExecutionIdentifier)
        if (v16 := self.reference_execution) is not None:
            put_message(out, b"\x82\x01\x00", v16, WorkflowExecutionIdentifier)
        if (v17 := self.system_metadata) is not None:
            put_message(out, b"\x8a\x01\x00", v17, SystemMetadata)
        for v18 in self.artifact_ids:
            put_message(out, b"\x92\x01\x00", v18, ArtifactId)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionMetadata:
        return read_execution_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="mode", number=1, kind="enum", cls=ExecutionMetadataExecutionMode),
            field(name="principal", number=2, kind="string"),
            field(name="nesting", number=3, kind="uint32"),
            field(name="scheduled_at", number=4, kind="message", cls=Timestamp),
            field(name="parent_node_execution", number=5, kind="message", cls=NodeExecutionIdentifier),
            field(name="reference_execution", number=16, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="system_metadata", number=17, kind="message", cls=SystemMetadata),
            field(name="artifact_ids", number=18, kind="message", cls=ArtifactId, repeated=True),
        )


def read_execution_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionMetadata | None = None
) -> ExecutionMetadata:
    if into is None:
        self = new(ExecutionMetadata)
        self.artifact_ids = []
        self.mode = ExecutionMetadataExecutionMode(0)
        self.principal = ""
        self.nesting = 0
        self.scheduled_at = self.parent_node_execution = self.reference_execution = self.system_metadata = None
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
            self.mode = member(ExecutionMetadataExecutionMode, n)
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
            self.principal = buf[pos:n].decode()
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
            self.nesting = n
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
            self.scheduled_at = read_timestamp(buf, pos, n, depth, self.scheduled_at)
            pos = n
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
            self.parent_node_execution = read_node_execution_identifier(buf, pos, n, depth, self.parent_node_execution)
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
            self.reference_execution = read_workflow_execution_identifier(buf, pos, n, depth, self.reference_execution)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x8A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.system_metadata = read_system_metadata(buf, pos, n, depth, self.system_metadata)
            pos = n
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
            self.artifact_ids.append(read_artifact_id(buf, pos, n, depth))
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
        if tag in (
            0x08,
            0x12,
            0x18,
            0x22,
            0x2A,
            0x82,
            0x8A,
            0x92,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NotificationList(Message):
    """``message flyteidl.admin.NotificationList``

    Fields:
        notifications: ``repeated flyteidl.admin.Notification notifications = 1``.
    """

    __slots__ = ("notifications",)
    FULL_NAME = "flyteidl.admin.NotificationList"
    notifications: list[Notification]

    def __init__(
        self,
        *,
        notifications: list[Notification] | None = None,
    ) -> None:
        self.notifications = [] if notifications is None else notifications
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.notifications:
            put_message(out, b"\x0a\x00", v1, Notification)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NotificationList:
        return read_notification_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="notifications", number=1, kind="message", cls=Notification, repeated=True),)


def read_notification_list(
    buf: bytes, pos: int, end: int, depth: int, into: NotificationList | None = None
) -> NotificationList:
    if into is None:
        self = new(NotificationList)
        self.notifications = []
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
            self.notifications.append(read_notification(buf, pos, n, depth))
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


class ExecutionSpec(OneofMessage):
    """What is to be executed, and how.

    ``message flyteidl.admin.ExecutionSpec``

    Fields:
        launch_plan: ``flyteidl.core.Identifier launch_plan = 1``.
        inputs: ``flyteidl.core.LiteralMap inputs = 2``. Deprecated.
        metadata: ``flyteidl.admin.ExecutionMetadata metadata = 3``.
        notifications: ``flyteidl.admin.NotificationList notifications = 5`` (oneof notification_overrides).
        disable_all: ``bool disable_all = 6`` (oneof notification_overrides).
        labels: ``flyteidl.admin.Labels labels = 7``.
        annotations: ``flyteidl.admin.Annotations annotations = 8``.
        security_context: ``flyteidl.core.SecurityContext security_context = 10``.
        auth_role: ``flyteidl.admin.AuthRole auth_role = 16``. Deprecated.
        quality_of_service: ``flyteidl.core.QualityOfService quality_of_service = 17``.
        max_parallelism: ``int32 max_parallelism = 18``.
        raw_output_data_config: ``flyteidl.admin.RawOutputDataConfig raw_output_data_config = 19``.
        cluster_assignment: ``flyteidl.admin.ClusterAssignment cluster_assignment = 20``.
        interruptible: ``google.protobuf.BoolValue interruptible = 21``.
        overwrite_cache: ``bool overwrite_cache = 22``.
        envs: ``flyteidl.admin.Envs envs = 23``.
        tags: ``repeated string tags = 24``. Deprecated.
        execution_cluster_label: ``flyteidl.admin.ExecutionClusterLabel execution_cluster_label = 25``.
        execution_env_assignments: ``repeated flyteidl.core.ExecutionEnvAssignment execution_env_assignments = 26``.
    """

    __slots__ = (
        "launch_plan",
        "inputs",
        "metadata",
        "notifications",
        "disable_all",
        "labels",
        "annotations",
        "security_context",
        "auth_role",
        "quality_of_service",
        "max_parallelism",
        "raw_output_data_config",
        "cluster_assignment",
        "interruptible",
        "overwrite_cache",
        "envs",
        "tags",
        "execution_cluster_label",
        "execution_env_assignments",
    )
    FULL_NAME = "flyteidl.admin.ExecutionSpec"
    launch_plan: Identifier | None
    inputs: LiteralMap | None
    metadata: ExecutionMetadata | None
    notifications: NotificationList | None
    disable_all: bool | None
    labels: Labels | None
    annotations: Annotations | None
    security_context: SecurityContext | None
    auth_role: AuthRole | None
    quality_of_service: QualityOfService | None
    max_parallelism: int
    raw_output_data_config: RawOutputDataConfig | None
    cluster_assignment: ClusterAssignment | None
    interruptible: BoolValue | None
    overwrite_cache: bool
    envs: Envs | None
    tags: list[str]
    execution_cluster_label: ExecutionClusterLabel | None
    execution_env_assignments: list[ExecutionEnvAssignment]
    ONEOFS = {
        "notification_overrides": ("notifications", "disable_all"),
    }

    def __init__(
        self,
        *,
        launch_plan: Identifier | None = None,
        inputs: LiteralMap | None = None,
        metadata: ExecutionMetadata | None = None,
        notifications: NotificationList | None = None,
        disable_all: bool | None = None,
        labels: Labels | None = None,
        annotations: Annotations | None = None,
        security_context: SecurityContext | None = None,
        auth_role: AuthRole | None = None,
        quality_of_service: QualityOfService | None = None,
        max_parallelism: int = 0,
        raw_output_data_config: RawOutputDataConfig | None = None,
        cluster_assignment: ClusterAssignment | None = None,
        interruptible: BoolValue | None = None,
        overwrite_cache: bool = False,
        envs: Envs | None = None,
        tags: list[str] | None = None,
        execution_cluster_label: ExecutionClusterLabel | None = None,
        execution_env_assignments: list[ExecutionEnvAssignment] | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ExecutionSpec
        if _checked:
            set_slot(self, "__class__", PlainExecutionSpec)
        self.launch_plan = launch_plan
        self.inputs = inputs
        self.metadata = metadata
        self.notifications = notifications
        self.disable_all = disable_all
        self.labels = labels
        self.annotations = annotations
        self.security_context = security_context
        self.auth_role = auth_role
        self.quality_of_service = quality_of_service
        self.max_parallelism = max_parallelism
        self.raw_output_data_config = raw_output_data_config
        self.cluster_assignment = cluster_assignment
        self.interruptible = interruptible
        self.overwrite_cache = overwrite_cache
        self.envs = envs
        self.tags = [] if tags is None else tags
        self.execution_cluster_label = execution_cluster_label
        self.execution_env_assignments = [] if execution_env_assignments is None else execution_env_assignments
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if notifications is not None:
            if disable_all is not None:
                raise two_members(self)

    @property
    def notification_overrides(self) -> NotificationList | bool | None:
        """The member of oneof ``notification_overrides`` that is set."""
        if self.notifications is not None:
            return self.notifications
        return self.disable_all

    def which(self, oneof: Literals["notification_overrides"]) -> Literals["notifications", "disable_all"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "notification_overrides":
            if self.notifications is not None:
                return "notifications"
            if self.disable_all is not None:
                return "disable_all"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.launch_plan) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.inputs) is not None:
            put_message(out, b"\x12\x00", v2, LiteralMap)
        if (v3 := self.metadata) is not None:
            put_message(out, b"\x1a\x00", v3, ExecutionMetadata)
        if (v5 := self.notifications) is not None:
            put_message(out, b"\x2a\x00", v5, NotificationList)
        elif (v6 := self.disable_all) is not None:
            out.append(0x30)
            put_bool(out, v6)
        if (v7 := self.labels) is not None:
            put_message(out, b"\x3a\x00", v7, Labels)
        if (v8 := self.annotations) is not None:
            put_message(out, b"\x42\x00", v8, Annotations)
        if (v10 := self.security_context) is not None:
            put_message(out, b"\x52\x00", v10, SecurityContext)
        if (v16 := self.auth_role) is not None:
            put_message(out, b"\x82\x01\x00", v16, AuthRole)
        if (v17 := self.quality_of_service) is not None:
            put_message(out, b"\x8a\x01\x00", v17, QualityOfService)
        v18 = self.max_parallelism
        if v18 != 0:
            out += b"\x90\x01"
            put_int32(out, v18)
        if (v19 := self.raw_output_data_config) is not None:
            put_message(out, b"\x9a\x01\x00", v19, RawOutputDataConfig)
        if (v20 := self.cluster_assignment) is not None:
            put_message(out, b"\xa2\x01\x00", v20, ClusterAssignment)
        if (v21 := self.interruptible) is not None:
            put_message(out, b"\xaa\x01\x00", v21, BoolValue)
        v22 = self.overwrite_cache
        if v22 is not False:
            out += b"\xb0\x01"
            put_bool(out, v22)
        if (v23 := self.envs) is not None:
            put_message(out, b"\xba\x01\x00", v23, Envs)
        for v24 in self.tags:
            out += b"\xc2\x01"
            put_string(out, v24)
        if (v25 := self.execution_cluster_label) is not None:
            put_message(out, b"\xca\x01\x00", v25, ExecutionClusterLabel)
        for v26 in self.execution_env_assignments:
            put_message(out, b"\xd2\x01\x00", v26, ExecutionEnvAssignment)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionSpec:
        return read_execution_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="launch_plan", number=1, kind="message", cls=Identifier),
            field(name="inputs", number=2, kind="message", cls=LiteralMap),
            field(name="metadata", number=3, kind="message", cls=ExecutionMetadata),
            field(name="notifications", number=5, kind="message", cls=NotificationList, oneof="notification_overrides"),
            field(name="disable_all", number=6, kind="bool", oneof="notification_overrides"),
            field(name="labels", number=7, kind="message", cls=Labels),
            field(name="annotations", number=8, kind="message", cls=Annotations),
            field(name="security_context", number=10, kind="message", cls=SecurityContext),
            field(name="auth_role", number=16, kind="message", cls=AuthRole),
            field(name="quality_of_service", number=17, kind="message", cls=QualityOfService),
            field(name="max_parallelism", number=18, kind="int32"),
            field(name="raw_output_data_config", number=19, kind="message", cls=RawOutputDataConfig),
            field(name="cluster_assignment", number=20, kind="message", cls=ClusterAssignment),
            field(name="interruptible", number=21, kind="message", cls=BoolValue),
            field(name="overwrite_cache", number=22, kind="bool"),
            field(name="envs", number=23, kind="message", cls=Envs),
            field(name="tags", number=24, kind="string", repeated=True),
            field(name="execution_cluster_label", number=25, kind="message", cls=ExecutionClusterLabel),
            field(
                name="execution_env_assignments", number=26, kind="message", cls=ExecutionEnvAssignment, repeated=True
            ),
        )


PlainExecutionSpec = plain(ExecutionSpec)


def read_execution_spec(buf: bytes, pos: int, end: int, depth: int, into: ExecutionSpec | None = None) -> ExecutionSpec:
    if into is None:
        self = new(PlainExecutionSpec)
        self.tags = []
        self.execution_env_assignments = []
        self.launch_plan = self.inputs = self.metadata = self.notifications = self.disable_all = self.labels = (
            self.annotations
        ) = self.security_context = self.auth_role = self.quality_of_service = self.raw_output_data_config = (
            self.cluster_assignment
        ) = self.interruptible = self.envs = self.execution_cluster_label = None
        self.max_parallelism = 0
        self.overwrite_cache = False
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainExecutionSpec)
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
            self.launch_plan = read_identifier(buf, pos, n, depth, self.launch_plan)
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
            self.inputs = read_literal_map(buf, pos, n, depth, self.inputs)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.metadata = read_execution_metadata(buf, pos, n, depth, self.metadata)
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
                self.disable_all = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.notifications = read_notification_list(buf, pos, n, depth, self.notifications)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x30:
            if seen:
                self.notifications = None
            seen = True
            b, pos = take_bool(buf, pos)
            self.disable_all = b
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
            self.labels = read_labels(buf, pos, n, depth, self.labels)
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
            self.annotations = read_annotations(buf, pos, n, depth, self.annotations)
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
            self.security_context = read_security_context(buf, pos, n, depth, self.security_context)
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
            self.auth_role = read_auth_role(buf, pos, n, depth, self.auth_role)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        if tag == 0x8A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.quality_of_service = read_quality_of_service(buf, pos, n, depth, self.quality_of_service)
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
            self.max_parallelism = n
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
            self.raw_output_data_config = read_raw_output_data_config(buf, pos, n, depth, self.raw_output_data_config)
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
            self.cluster_assignment = read_cluster_assignment(buf, pos, n, depth, self.cluster_assignment)
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
            self.interruptible = read_bool_value(buf, pos, n, depth, self.interruptible)
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
            self.overwrite_cache = b
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
            self.envs = read_envs(buf, pos, n, depth, self.envs)
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0xC2:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tags.append(buf[pos:n].decode())
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
        if tag == 0xCA:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.execution_cluster_label = read_execution_cluster_label(
                buf, pos, n, depth, self.execution_cluster_label
            )
            pos = n
            if pos >= end:
                break
            at = pos
            tag = buf[pos]
            pos += 1
            if tag > 127:
                tag, pos = take_varint(buf, pos - 1)
        while tag == 0xD2:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.execution_env_assignments.append(read_execution_env_assignment(buf, pos, n, depth))
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
        if tag in (
            0x0A,
            0x12,
            0x1A,
            0x2A,
            0x30,
            0x3A,
            0x42,
            0x52,
            0x82,
            0x8A,
            0x90,
            0x9A,
            0xA2,
            0xAA,
            0xB0,
            0xBA,
            0xC2,
            0xCA,
            0xD2,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ExecutionSpec
    return self


class ExecutionTerminateRequest(Message):
    """``message flyteidl.admin.ExecutionTerminateRequest``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
        cause: ``string cause = 2``.
    """

    __slots__ = ("id", "cause")
    FULL_NAME = "flyteidl.admin.ExecutionTerminateRequest"
    id: WorkflowExecutionIdentifier | None
    cause: str

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        cause: str = "",
    ) -> None:
        self.id = id
        self.cause = cause
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v2 = self.cause
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionTerminateRequest:
        return read_execution_terminate_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="cause", number=2, kind="string"),
        )


def read_execution_terminate_request(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionTerminateRequest | None = None
) -> ExecutionTerminateRequest:
    if into is None:
        self = new(ExecutionTerminateRequest)
        self.id = None
        self.cause = ""
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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
            self.cause = buf[pos:n].decode()
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


class ExecutionTerminateResponse(Message):
    """``message flyteidl.admin.ExecutionTerminateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ExecutionTerminateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionTerminateResponse:
        return read_execution_terminate_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_execution_terminate_response(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionTerminateResponse | None = None
) -> ExecutionTerminateResponse:
    if into is None:
        self = new(ExecutionTerminateResponse)
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


class WorkflowExecutionGetDataRequest(Message):
    """``message flyteidl.admin.WorkflowExecutionGetDataRequest``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.WorkflowExecutionGetDataRequest"
    id: WorkflowExecutionIdentifier | None

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionGetDataRequest:
        return read_workflow_execution_get_data_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),)


def read_workflow_execution_get_data_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionGetDataRequest | None = None
) -> WorkflowExecutionGetDataRequest:
    if into is None:
        self = new(WorkflowExecutionGetDataRequest)
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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


class WorkflowExecutionGetDataResponse(Message):
    """``message flyteidl.admin.WorkflowExecutionGetDataResponse``

    Fields:
        outputs: ``flyteidl.admin.UrlBlob outputs = 1``. Deprecated.
        inputs: ``flyteidl.admin.UrlBlob inputs = 2``. Deprecated.
        full_inputs: ``flyteidl.core.LiteralMap full_inputs = 3``.
        full_outputs: ``flyteidl.core.LiteralMap full_outputs = 4``.
    """

    __slots__ = ("outputs", "inputs", "full_inputs", "full_outputs")
    FULL_NAME = "flyteidl.admin.WorkflowExecutionGetDataResponse"
    outputs: UrlBlob | None
    inputs: UrlBlob | None
    full_inputs: LiteralMap | None
    full_outputs: LiteralMap | None

    def __init__(
        self,
        *,
        outputs: UrlBlob | None = None,
        inputs: UrlBlob | None = None,
        full_inputs: LiteralMap | None = None,
        full_outputs: LiteralMap | None = None,
    ) -> None:
        self.outputs = outputs
        self.inputs = inputs
        self.full_inputs = full_inputs
        self.full_outputs = full_outputs
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.outputs) is not None:
            put_message(out, b"\x0a\x00", v1, UrlBlob)
        if (v2 := self.inputs) is not None:
            put_message(out, b"\x12\x00", v2, UrlBlob)
        if (v3 := self.full_inputs) is not None:
            put_message(out, b"\x1a\x00", v3, LiteralMap)
        if (v4 := self.full_outputs) is not None:
            put_message(out, b"\x22\x00", v4, LiteralMap)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionGetDataResponse:
        return read_workflow_execution_get_data_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="outputs", number=1, kind="message", cls=UrlBlob),
            field(name="inputs", number=2, kind="message", cls=UrlBlob),
            field(name="full_inputs", number=3, kind="message", cls=LiteralMap),
            field(name="full_outputs", number=4, kind="message", cls=LiteralMap),
        )


def read_workflow_execution_get_data_response(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionGetDataResponse | None = None
) -> WorkflowExecutionGetDataResponse:
    if into is None:
        self = new(WorkflowExecutionGetDataResponse)
        self.outputs = self.inputs = self.full_inputs = self.full_outputs = None
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
            self.outputs = read_url_blob(buf, pos, n, depth, self.outputs)
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
            self.inputs = read_url_blob(buf, pos, n, depth, self.inputs)
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


class ExecutionUpdateRequest(Message):
    """``message flyteidl.admin.ExecutionUpdateRequest``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
        state: ``flyteidl.admin.ExecutionState state = 2``.
    """

    __slots__ = ("id", "state")
    FULL_NAME = "flyteidl.admin.ExecutionUpdateRequest"
    id: WorkflowExecutionIdentifier | None
    state: ExecutionState

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        state: ExecutionState = ExecutionState(0),
    ) -> None:
        self.id = id
        self.state = state
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v2 = self.state
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionUpdateRequest:
        return read_execution_update_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="state", number=2, kind="enum", cls=ExecutionState),
        )


def read_execution_update_request(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionUpdateRequest | None = None
) -> ExecutionUpdateRequest:
    if into is None:
        self = new(ExecutionUpdateRequest)
        self.id = None
        self.state = ExecutionState(0)
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.state = member(ExecutionState, n)
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


class ExecutionStateChangeDetails(Message):
    """``message flyteidl.admin.ExecutionStateChangeDetails``

    Fields:
        state: ``flyteidl.admin.ExecutionState state = 1``.
        occurred_at: ``google.protobuf.Timestamp occurred_at = 2``.
        principal: ``string principal = 3``.
    """

    __slots__ = ("state", "occurred_at", "principal")
    FULL_NAME = "flyteidl.admin.ExecutionStateChangeDetails"
    state: ExecutionState
    occurred_at: Timestamp | None
    principal: str

    def __init__(
        self,
        *,
        state: ExecutionState = ExecutionState(0),
        occurred_at: Timestamp | None = None,
        principal: str = "",
    ) -> None:
        self.state = state
        self.occurred_at = occurred_at
        self.principal = principal
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.state
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.occurred_at) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        v3 = self.principal
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionStateChangeDetails:
        return read_execution_state_change_details(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="state", number=1, kind="enum", cls=ExecutionState),
            field(name="occurred_at", number=2, kind="message", cls=Timestamp),
            field(name="principal", number=3, kind="string"),
        )


def read_execution_state_change_details(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionStateChangeDetails | None = None
) -> ExecutionStateChangeDetails:
    if into is None:
        self = new(ExecutionStateChangeDetails)
        self.state = ExecutionState(0)
        self.occurred_at = None
        self.principal = ""
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
            self.state = member(ExecutionState, n)
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
        if tag == 0x1A:
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
            0x08,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ExecutionUpdateResponse(Message):
    """``message flyteidl.admin.ExecutionUpdateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ExecutionUpdateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ExecutionUpdateResponse:
        return read_execution_update_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_execution_update_response(
    buf: bytes, pos: int, end: int, depth: int, into: ExecutionUpdateResponse | None = None
) -> ExecutionUpdateResponse:
    if into is None:
        self = new(ExecutionUpdateResponse)
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


class WorkflowExecutionGetMetricsRequest(Message):
    """``message flyteidl.admin.WorkflowExecutionGetMetricsRequest``

    Fields:
        id: ``flyteidl.core.WorkflowExecutionIdentifier id = 1``.
        depth: ``int32 depth = 2``.
    """

    __slots__ = ("id", "depth")
    FULL_NAME = "flyteidl.admin.WorkflowExecutionGetMetricsRequest"
    id: WorkflowExecutionIdentifier | None
    depth: int

    def __init__(
        self,
        *,
        id: WorkflowExecutionIdentifier | None = None,
        depth: int = 0,
    ) -> None:
        self.id = id
        self.depth = depth
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v2 = self.depth
        if v2 != 0:
            out.append(0x10)
            put_int32(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionGetMetricsRequest:
        return read_workflow_execution_get_metrics_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="depth", number=2, kind="int32"),
        )


def read_workflow_execution_get_metrics_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionGetMetricsRequest | None = None
) -> WorkflowExecutionGetMetricsRequest:
    if into is None:
        self = new(WorkflowExecutionGetMetricsRequest)
        self.id = None
        self.depth = 0
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
            self.id = read_workflow_execution_identifier(buf, pos, n, depth, self.id)
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
            self.depth = n
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


class WorkflowExecutionGetMetricsResponse(Message):
    """``message flyteidl.admin.WorkflowExecutionGetMetricsResponse``

    Fields:
        span: ``flyteidl.core.Span span = 1``.
    """

    __slots__ = ("span",)
    FULL_NAME = "flyteidl.admin.WorkflowExecutionGetMetricsResponse"
    span: Span | None

    def __init__(
        self,
        *,
        span: Span | None = None,
    ) -> None:
        self.span = span
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.span) is not None:
            put_message(out, b"\x0a\x00", v1, Span)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionGetMetricsResponse:
        return read_workflow_execution_get_metrics_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="span", number=1, kind="message", cls=Span),)


def read_workflow_execution_get_metrics_response(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionGetMetricsResponse | None = None
) -> WorkflowExecutionGetMetricsResponse:
    if into is None:
        self = new(WorkflowExecutionGetMetricsResponse)
        self.span = None
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
            self.span = read_span(buf, pos, n, depth, self.span)
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
