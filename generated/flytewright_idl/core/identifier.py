# Generated from flyteidl/core/identifier.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/identifier.proto``: 5 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, put_uint32, take_enum, take_uint32, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/identifier.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "ResourceType",
    "Identifier",
    "WorkflowExecutionIdentifier",
    "NodeExecutionIdentifier",
    "TaskExecutionIdentifier",
    "SignalIdentifier",
]


@proto_enum("flyteidl.core.ResourceType")
class ResourceType(Enum):
    """What kind of entity an identifier names.

    ``enum flyteidl.core.ResourceType``
    """

    UNSPECIFIED = 0
    TASK = 1
    WORKFLOW = 2
    LAUNCH_PLAN = 3
    DATASET = 4


class Identifier(Message):
    """Names one version of a task, workflow or launch plan.

    ``message flyteidl.core.Identifier``

    Fields:
        resource_type: ``flyteidl.core.ResourceType resource_type = 1``.
        project: ``string project = 2``.
        domain: ``string domain = 3``.
        name: ``string name = 4``.
        version: ``string version = 5``.
        org: ``string org = 6``.
    """

    __slots__ = ("resource_type", "project", "domain", "name", "version", "org")
    FULL_NAME = "flyteidl.core.Identifier"
    resource_type: ResourceType
    project: str
    domain: str
    name: str
    version: str
    org: str

    def __init__(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        project: str = "",
        domain: str = "",
        name: str = "",
        version: str = "",
        org: str = "",
    ) -> None:
        self.resource_type = resource_type
        self.project = project
        self.domain = domain
        self.name = name
        self.version = version
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.project
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.domain
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.name
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.version
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        v6 = self.org
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Identifier:
        return read_identifier(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resource_type", number=1, kind="enum", cls=ResourceType),
            field(name="project", number=2, kind="string"),
            field(name="domain", number=3, kind="string"),
            field(name="name", number=4, kind="string"),
            field(name="version", number=5, kind="string"),
            field(name="org", number=6, kind="string"),
        )


def read_identifier(buf: bytes, pos: int, end: int, depth: int, into: Identifier | None = None) -> Identifier:
    if into is None:
        self = new(Identifier)
        self.resource_type = ResourceType(0)
        self.project = self.domain = self.name = self.version = self.org = ""
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
            self.resource_type = member(ResourceType, n)
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
            self.project = buf[pos:n].decode()
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
            self.domain = buf[pos:n].decode()
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
            self.name = buf[pos:n].decode()
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
            self.version = buf[pos:n].decode()
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
            0x08,
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


class WorkflowExecutionIdentifier(Message):
    """Names an execution: project, domain and name.

    ``message flyteidl.core.WorkflowExecutionIdentifier``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        name: ``string name = 4``.
        org: ``string org = 5``.
    """

    __slots__ = ("project", "domain", "name", "org")
    FULL_NAME = "flyteidl.core.WorkflowExecutionIdentifier"
    project: str
    domain: str
    name: str
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        name: str = "",
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.name = name
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
        v4 = self.name
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.org
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowExecutionIdentifier:
        return read_workflow_execution_identifier(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="name", number=4, kind="string"),
            field(name="org", number=5, kind="string"),
        )


def read_workflow_execution_identifier(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowExecutionIdentifier | None = None
) -> WorkflowExecutionIdentifier:
    if into is None:
        self = new(WorkflowExecutionIdentifier)
        self.project = self.domain = self.name = self.org = ""
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
        if tag == 0x22:
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
        if tag == 0x2A:
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
            0x22,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NodeExecutionIdentifier(Message):
    """Names the run of one node within an execution.

    ``message flyteidl.core.NodeExecutionIdentifier``

    Fields:
        node_id: ``string node_id = 1``.
        execution_id: ``flyteidl.core.WorkflowExecutionIdentifier execution_id = 2``.
    """

    __slots__ = ("node_id", "execution_id")
    FULL_NAME = "flyteidl.core.NodeExecutionIdentifier"
    node_id: str
    execution_id: WorkflowExecutionIdentifier | None

    def __init__(
        self,
        *,
        node_id: str = "",
        execution_id: WorkflowExecutionIdentifier | None = None,
    ) -> None:
        self.node_id = node_id
        self.execution_id = execution_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.node_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.execution_id) is not None:
            put_message(out, b"\x12\x00", v2, WorkflowExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionIdentifier:
        return read_node_execution_identifier(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="node_id", number=1, kind="string"),
            field(name="execution_id", number=2, kind="message", cls=WorkflowExecutionIdentifier),
        )


def read_node_execution_identifier(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionIdentifier | None = None
) -> NodeExecutionIdentifier:
    if into is None:
        self = new(NodeExecutionIdentifier)
        self.node_id = ""
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
            self.node_id = buf[pos:n].decode()
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
            self.execution_id = read_workflow_execution_identifier(buf, pos, n, depth, self.execution_id)
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


class TaskExecutionIdentifier(Message):
    """Names one attempt of a task within a node's run.

    ``message flyteidl.core.TaskExecutionIdentifier``

    Fields:
        task_id: ``flyteidl.core.Identifier task_id = 1``.
        node_execution_id: ``flyteidl.core.NodeExecutionIdentifier node_execution_id = 2``.
        retry_attempt: ``uint32 retry_attempt = 3``.
    """

    __slots__ = ("task_id", "node_execution_id", "retry_attempt")
    FULL_NAME = "flyteidl.core.TaskExecutionIdentifier"
    task_id: Identifier | None
    node_execution_id: NodeExecutionIdentifier | None
    retry_attempt: int

    def __init__(
        self,
        *,
        task_id: Identifier | None = None,
        node_execution_id: NodeExecutionIdentifier | None = None,
        retry_attempt: int = 0,
    ) -> None:
        self.task_id = task_id
        self.node_execution_id = node_execution_id
        self.retry_attempt = retry_attempt
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.task_id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.node_execution_id) is not None:
            put_message(out, b"\x12\x00", v2, NodeExecutionIdentifier)
        v3 = self.retry_attempt
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskExecutionIdentifier:
        return read_task_execution_identifier(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_id", number=1, kind="message", cls=Identifier),
            field(name="node_execution_id", number=2, kind="message", cls=NodeExecutionIdentifier),
            field(name="retry_attempt", number=3, kind="uint32"),
        )


def read_task_execution_identifier(
    buf: bytes, pos: int, end: int, depth: int, into: TaskExecutionIdentifier | None = None
) -> TaskExecutionIdentifier:
    if into is None:
        self = new(TaskExecutionIdentifier)
        self.task_id = self.node_execution_id = None
        self.retry_attempt = 0
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
            self.task_id = read_identifier(buf, pos, n, depth, self.task_id)
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
            self.node_execution_id = read_node_execution_identifier(buf, pos, n, depth, self.node_execution_id)
            pos = n
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


class SignalIdentifier(Message):
    """``message flyteidl.core.SignalIdentifier``

    Fields:
        signal_id: ``string signal_id = 1``.
        execution_id: ``flyteidl.core.WorkflowExecutionIdentifier execution_id = 2``.
    """

    __slots__ = ("signal_id", "execution_id")
    FULL_NAME = "flyteidl.core.SignalIdentifier"
    signal_id: str
    execution_id: WorkflowExecutionIdentifier | None

    def __init__(
        self,
        *,
        signal_id: str = "",
        execution_id: WorkflowExecutionIdentifier | None = None,
    ) -> None:
        self.signal_id = signal_id
        self.execution_id = execution_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.signal_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.execution_id) is not None:
            put_message(out, b"\x12\x00", v2, WorkflowExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SignalIdentifier:
        return read_signal_identifier(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="signal_id", number=1, kind="string"),
            field(name="execution_id", number=2, kind="message", cls=WorkflowExecutionIdentifier),
        )


def read_signal_identifier(
    buf: bytes, pos: int, end: int, depth: int, into: SignalIdentifier | None = None
) -> SignalIdentifier:
    if into is None:
        self = new(SignalIdentifier)
        self.signal_id = ""
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
            self.signal_id = buf[pos:n].decode()
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
            self.execution_id = read_workflow_execution_identifier(buf, pos, n, depth, self.execution_id)
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
