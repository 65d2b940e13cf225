# Generated from flyteidl/admin/node_execution.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/node_execution.proto``: 14 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    put_bool,
    put_enum,
    put_message,
    put_string,
    put_uint32,
    take_bool,
    take_enum,
    take_uint32,
    take_varint,
)
from .common import FlyteUrLs, Sort, UrlBlob, read_flyte_ur_ls, read_sort, read_url_blob
from ..core.catalog import CatalogCacheStatus, CatalogMetadata, read_catalog_metadata
from ..core.compiler import CompiledWorkflowClosure, read_compiled_workflow_closure
from ..core.execution import ExecutionError, NodeExecutionPhase, read_execution_error
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
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals, overload
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/node_execution.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "NodeExecutionGetRequest",
    "NodeExecutionListRequest",
    "NodeExecutionForTaskListRequest",
    "NodeExecution",
    "NodeExecutionMetaData",
    "NodeExecutionList",
    "NodeExecutionClosure",
    "WorkflowNodeMetadata",
    "TaskNodeMetadata",
    "DynamicWorkflowNodeMetadata",
    "NodeExecutionGetDataRequest",
    "NodeExecutionGetDataResponse",
    "GetDynamicNodeWorkflowRequest",
    "DynamicNodeWorkflowResponse",
]


class NodeExecutionGetRequest(Message):
    """``message flyteidl.admin.NodeExecutionGetRequest``

    Fields:
        id: ``flyteidl.core.NodeExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.NodeExecutionGetRequest"
    id: NodeExecutionIdentifier | None

    def __init__(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, NodeExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionGetRequest:
        return read_node_execution_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=NodeExecutionIdentifier),)


def read_node_execution_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionGetRequest | None = None
) -> NodeExecutionGetRequest:
    if into is None:
        self = new(NodeExecutionGetRequest)
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
            self.id = read_node_execution_identifier(buf, pos, n, depth, self.id)
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


class NodeExecutionListRequest(Message):
    """``message flyteidl.admin.NodeExecutionListRequest``

    Fields:
        workflow_execution_id: ``flyteidl.core.WorkflowExecutionIdentifier workflow_execution_id = 1``.
        limit: ``uint32 limit = 2``.
        token: ``string token = 3``.
        filters: ``string filters = 4``.
        sort_by: ``flyteidl.admin.Sort sort_by = 5``.
        unique_parent_id: ``string unique_parent_id = 6``.
    """

    __slots__ = ("workflow_execution_id", "limit", "token", "filters", "sort_by", "unique_parent_id")
    FULL_NAME = "flyteidl.admin.NodeExecutionListRequest"
    workflow_execution_id: WorkflowExecutionIdentifier | None
    limit: int
    token: str
    filters: str
    sort_by: Sort | None
    unique_parent_id: str

    def __init__(
        self,
        *,
        workflow_execution_id: WorkflowExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        unique_parent_id: str = "",
    ) -> None:
        self.workflow_execution_id = workflow_execution_id
        self.limit = limit
        self.token = token
        self.filters = filters
        self.sort_by = sort_by
        self.unique_parent_id = unique_parent_id
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
        v6 = self.unique_parent_id
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionListRequest:
        return read_node_execution_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="workflow_execution_id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="limit", number=2, kind="uint32"),
            field(name="token", number=3, kind="string"),
            field(name="filters", number=4, kind="string"),
            field(name="sort_by", number=5, kind="message", cls=Sort),
            field(name="unique_parent_id", number=6, kind="string"),
        )


def read_node_execution_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionListRequest | None = None
) -> NodeExecutionListRequest:
    if into is None:
        self = new(NodeExecutionListRequest)
        self.workflow_execution_id = self.sort_by = None
        self.limit = 0
        self.token = self.filters = self.unique_parent_id = ""
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
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.unique_parent_id = buf[pos:n].decode()
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
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NodeExecutionForTaskListRequest(Message):
    """``message flyteidl.admin.NodeExecutionForTaskListRequest``

    Fields:
        task_execution_id: ``flyteidl.core.TaskExecutionIdentifier task_execution_id = 1``.
        limit: ``uint32 limit = 2``.
        token: ``string token = 3``.
        filters: ``string filters = 4``.
        sort_by: ``flyteidl.admin.Sort sort_by = 5``.
    """

    __slots__ = ("task_execution_id", "limit", "token", "filters", "sort_by")
    FULL_NAME = "flyteidl.admin.NodeExecutionForTaskListRequest"
    task_execution_id: TaskExecutionIdentifier | None
    limit: int
    token: str
    filters: str
    sort_by: Sort | None

    def __init__(
        self,
        *,
        task_execution_id: TaskExecutionIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
    ) -> None:
        self.task_execution_id = task_execution_id
        self.limit = limit
        self.token = token
        self.filters = filters
        self.sort_by = sort_by
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.task_execution_id) is not None:
            put_message(out, b"\x0a\x00", v1, TaskExecutionIdentifier)
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionForTaskListRequest:
        return read_node_execution_for_task_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_execution_id", number=1, kind="message", cls=TaskExecutionIdentifier),
            field(name="limit", number=2, kind="uint32"),
            field(name="token", number=3, kind="string"),
            field(name="filters", number=4, kind="string"),
            field(name="sort_by", number=5, kind="message", cls=Sort),
        )


def read_node_execution_for_task_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionForTaskListRequest | None = None
) -> NodeExecutionForTaskListRequest:
    if into is None:
        self = new(NodeExecutionForTaskListRequest)
        self.task_execution_id = self.sort_by = None
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
            self.task_execution_id = read_task_execution_identifier(buf, pos, n, depth, self.task_execution_id)
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


class NodeExecution(Message):
    """The run of one node of an execution.

    ``message flyteidl.admin.NodeExecution``

    Fields:
        id: ``flyteidl.core.NodeExecutionIdentifier id = 1``.
        input_uri: ``string input_uri = 2``.
        closure: ``flyteidl.admin.NodeExecutionClosure closure = 3``.
        metadata: ``flyteidl.admin.NodeExecutionMetaData metadata = 4``.
    """

    __slots__ = ("id", "input_uri", "closure", "metadata")
    FULL_NAME = "flyteidl.admin.NodeExecution"
    id: NodeExecutionIdentifier | None
    input_uri: str
    closure: NodeExecutionClosure | None
    metadata: NodeExecutionMetaData | None

    def __init__(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
        input_uri: str = "",
        closure: NodeExecutionClosure | None = None,
        metadata: NodeExecutionMetaData | None = None,
    ) -> None:
        self.id = id
        self.input_uri = input_uri
        self.closure = closure
        self.metadata = metadata
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, NodeExecutionIdentifier)
        v2 = self.input_uri
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.closure) is not None:
            put_message(out, b"\x1a\x00", v3, NodeExecutionClosure)
        if (v4 := self.metadata) is not None:
            put_message(out, b"\x22\x00", v4, NodeExecutionMetaData)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecution:
        return read_node_execution(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=NodeExecutionIdentifier),
            field(name="input_uri", number=2, kind="string"),
            field(name="closure", number=3, kind="message", cls=NodeExecutionClosure),
            field(name="metadata", number=4, kind="message", cls=NodeExecutionMetaData),
        )


def read_node_execution(buf: bytes, pos: int, end: int, depth: int, into: NodeExecution | None = None) -> NodeExecution:
    if into is None:
        self = new(NodeExecution)
        self.id = self.closure = self.metadata = None
        self.input_uri = ""
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
            self.id = read_node_execution_identifier(buf, pos, n, depth, self.id)
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
            self.closure = read_node_execution_closure(buf, pos, n, depth, self.closure)
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
            self.metadata = read_node_execution_meta_data(buf, pos, n, depth, self.metadata)
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


class NodeExecutionMetaData(Message):
    """``message flyteidl.admin.NodeExecutionMetaData``

    Fields:
        retry_group: ``string retry_group = 1``.
        is_parent_node: ``bool is_parent_node = 2``.
        spec_node_id: ``string spec_node_id = 3``.
        is_dynamic: ``bool is_dynamic = 4``.
        is_array: ``bool is_array = 5``.
        is_eager: ``bool is_eager = 6``.
    """

    __slots__ = ("retry_group", "is_parent_node", "spec_node_id", "is_dynamic", "is_array", "is_eager")
    FULL_NAME = "flyteidl.admin.NodeExecutionMetaData"
    retry_group: str
    is_parent_node: bool
    spec_node_id: str
    is_dynamic: bool
    is_array: bool
    is_eager: bool

    def __init__(
        self,
        *,
        retry_group: str = "",
        is_parent_node: bool = False,
        spec_node_id: str = "",
        is_dynamic: bool = False,
        is_array: bool = False,
        is_eager: bool = False,
    ) -> None:
        self.retry_group = retry_group
        self.is_parent_node = is_parent_node
        self.spec_node_id = spec_node_id
        self.is_dynamic = is_dynamic
        self.is_array = is_array
        self.is_eager = is_eager
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.retry_group
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.is_parent_node
        if v2 is not False:
            out.append(0x10)
            put_bool(out, v2)
        v3 = self.spec_node_id
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.is_dynamic
        if v4 is not False:
            out.append(0x20)
            put_bool(out, v4)
        v5 = self.is_array
        if v5 is not False:
            out.append(0x28)
            put_bool(out, v5)
        v6 = self.is_eager
        if v6 is not False:
            out.append(0x30)
            put_bool(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionMetaData:
        return read_node_execution_meta_data(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="retry_group", number=1, kind="string"),
            field(name="is_parent_node", number=2, kind="bool"),
            field(name="spec_node_id", number=3, kind="string"),
            field(name="is_dynamic", number=4, kind="bool"),
            field(name="is_array", number=5, kind="bool"),
            field(name="is_eager", number=6, kind="bool"),
        )


def read_node_execution_meta_data(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionMetaData | None = None
) -> NodeExecutionMetaData:
    if into is None:
        self = new(NodeExecutionMetaData)
        self.retry_group = self.spec_node_id = ""
        self.is_parent_node = self.is_dynamic = self.is_array = self.is_eager = False
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
            self.retry_group = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            b, pos = take_bool(buf, pos)
            self.is_parent_node = b
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
            self.spec_node_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            b, pos = take_bool(buf, pos)
            self.is_dynamic = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x28:
            b, pos = take_bool(buf, pos)
            self.is_array = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x30:
            b, pos = take_bool(buf, pos)
            self.is_eager = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x1A,
            0x20,
            0x28,
            0x30,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NodeExecutionList(Message):
    """``message flyteidl.admin.NodeExecutionList``

    Fields:
        node_executions: ``repeated flyteidl.admin.NodeExecution node_executions = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("node_executions", "token")
    FULL_NAME = "flyteidl.admin.NodeExecutionList"
    node_executions: list[NodeExecution]
    token: str

    def __init__(
        self,
        *,
        node_executions: list[NodeExecution] | None = None,
        token: str = "",
    ) -> None:
        self.node_executions = [] if node_executions is None else node_executions
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.node_executions:
            put_message(out, b"\x0a\x00", v1, NodeExecution)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionList:
        return read_node_execution_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="node_executions", number=1, kind="message", cls=NodeExecution, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_node_execution_list(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionList | None = None
) -> NodeExecutionList:
    if into is None:
        self = new(NodeExecutionList)
        self.node_executions = []
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
            self.node_executions.append(read_node_execution(buf, pos, n, depth))
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


class NodeExecutionClosure(OneofMessage):
    """``message flyteidl.admin.NodeExecutionClosure``

    Fields:
        output_uri: ``string output_uri = 1`` (oneof output_result). Deprecated.
        error: ``flyteidl.core.ExecutionError error = 2`` (oneof output_result).
        output_data: ``flyteidl.core.LiteralMap output_data = 10`` (oneof output_result). Deprecated.
        phase: ``flyteidl.core.NodeExecution.Phase phase = 3``.
        started_at: ``google.protobuf.Timestamp started_at = 4``.
        duration: ``google.protobuf.Duration duration = 5``.
        created_at: ``google.protobuf.Timestamp created_at = 6``.
        updated_at: ``google.protobuf.Timestamp updated_at = 7``.
        workflow_node_metadata: ``flyteidl.admin.WorkflowNodeMetadata workflow_node_metadata = 8`` (oneof target_metadata).
        task_node_metadata: ``flyteidl.admin.TaskNodeMetadata task_node_metadata = 9`` (oneof target_metadata).
        deck_uri: ``string deck_uri = 11``.
        dynamic_job_spec_uri: ``string dynamic_job_spec_uri = 12``.
    """

    __slots__ = (
        "output_uri",
        "error",
        "output_data",
        "phase",
        "started_at",
        "duration",
        "created_at",
        "updated_at",
        "workflow_node_metadata",
        "task_node_metadata",
        "deck_uri",
        "dynamic_job_spec_uri",
    )
    FULL_NAME = "flyteidl.admin.NodeExecutionClosure"
    output_uri: str | None
    error: ExecutionError | None
    output_data: LiteralMap | None
    phase: NodeExecutionPhase
    started_at: Timestamp | None
    duration: Duration | None
    created_at: Timestamp | None
    updated_at: Timestamp | None
    workflow_node_metadata: WorkflowNodeMetadata | None
    task_node_metadata: TaskNodeMetadata | None
    deck_uri: str
    dynamic_job_spec_uri: str
    ONEOFS = {
        "output_result": ("output_uri", "error", "output_data"),
        "target_metadata": ("workflow_node_metadata", "task_node_metadata"),
    }

    def __init__(
        self,
        *,
        output_uri: str | None = None,
        error: ExecutionError | None = None,
        output_data: LiteralMap | None = None,
        phase: NodeExecutionPhase = NodeExecutionPhase(0),
        started_at: Timestamp | None = None,
        duration: Duration | None = None,
        created_at: Timestamp | None = None,
        updated_at: Timestamp | None = None,
        workflow_node_metadata: WorkflowNodeMetadata | None = None,
        task_node_metadata: TaskNodeMetadata | None = None,
        deck_uri: str = "",
        dynamic_job_spec_uri: str = "",
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is NodeExecutionClosure
        if _checked:
            set_slot(self, "__class__", PlainNodeExecutionClosure)
        self.output_uri = output_uri
        self.error = error
        self.output_data = output_data
        self.phase = phase
        self.started_at = started_at
        self.duration = duration
        self.created_at = created_at
        self.updated_at = updated_at
        self.workflow_node_metadata = workflow_node_metadata
        self.task_node_metadata = task_node_metadata
        self.deck_uri = deck_uri
        self.dynamic_job_spec_uri = dynamic_job_spec_uri
        self._unknown = None
        if _checked:
            self.__class__ = _class
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
        def which(self, oneof: Literals["output_result"]) -> Literals["output_uri", "error", "output_data"] | None: ...
        @overload
        def which(
            self, oneof: Literals["target_metadata"]
        ) -> Literals["workflow_node_metadata", "task_node_metadata"] | None: ...

    def which(self, oneof: str) -> str | None:
        """The name of the member of a oneof that is set, None when none is."""
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
        if (v1 := self.output_uri) is not None:
            out.append(0x0A)
            put_string(out, v1)
        elif (v2 := self.error) is not None:
            put_message(out, b"\x12\x00", v2, ExecutionError)
        elif (v10 := self.output_data) is not None:
            put_message(out, b"\x52\x00", v10, LiteralMap)
        v3 = self.phase
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        if (v4 := self.started_at) is not None:
            put_message(out, b"\x22\x00", v4, Timestamp)
        if (v5 := self.duration) is not None:
            put_message(out, b"\x2a\x00", v5, Duration)
        if (v6 := self.created_at) is not None:
            put_message(out, b"\x32\x00", v6, Timestamp)
        if (v7 := self.updated_at) is not None:
            put_message(out, b"\x3a\x00", v7, Timestamp)
        if (v8 := self.workflow_node_metadata) is not None:
            put_message(out, b"\x42\x00", v8, WorkflowNodeMetadata)
        elif (v9 := self.task_node_metadata) is not None:
            put_message(out, b"\x4a\x00", v9, TaskNodeMetadata)
        v11 = self.deck_uri
        if v11 != "":
            out.append(0x5A)
            put_string(out, v11)
        v12 = self.dynamic_job_spec_uri
        if v12 != "":
            out.append(0x62)
            put_string(out, v12)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionClosure:
        return read_node_execution_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="output_uri", number=1, kind="string", oneof="output_result"),
            field(name="error", number=2, kind="message", cls=ExecutionError, oneof="output_result"),
            field(name="output_data", number=10, kind="message", cls=LiteralMap, oneof="output_result"),
            field(name="phase", number=3, kind="enum", cls=NodeExecutionPhase),
            field(name="started_at", number=4, kind="message", cls=Timestamp),
            field(name="duration", number=5, kind="message", cls=Duration),
            field(name="created_at", number=6, kind="message", cls=Timestamp),
            field(name="updated_at", number=7, kind="message", cls=Timestamp),
            field(
                name="workflow_node_metadata",
                number=8,
                kind="message",
                cls=WorkflowNodeMetadata,
                oneof="target_metadata",
            ),
            field(name="task_node_metadata", number=9, kind="message", cls=TaskNodeMetadata, oneof="target_metadata"),
            field(name="deck_uri", number=11, kind="string"),
            field(name="dynamic_job_spec_uri", number=12, kind="string"),
        )


PlainNodeExecutionClosure = plain(NodeExecutionClosure)


def read_node_execution_closure(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionClosure | None = None
) -> NodeExecutionClosure:
    if into is None:
        self = new(PlainNodeExecutionClosure)
        self.output_uri = self.error = self.output_data = self.started_at = self.duration = self.created_at = (
            self.updated_at
        ) = self.workflow_node_metadata = self.task_node_metadata = None
        self.phase = NodeExecutionPhase(0)
        self.deck_uri = self.dynamic_job_spec_uri = ""
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainNodeExecutionClosure)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
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
            tag = buf[pos]
            pos += 1
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
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.phase = member(NodeExecutionPhase, n)
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
            self.started_at = read_timestamp(buf, pos, n, depth, self.started_at)
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
            self.duration = read_duration(buf, pos, n, depth, self.duration)
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
            self.created_at = read_timestamp(buf, pos, n, depth, self.created_at)
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
            self.updated_at = read_timestamp(buf, pos, n, depth, self.updated_at)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
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
            tag = buf[pos]
            pos += 1
        if tag == 0x4A:
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
            tag = buf[pos]
            pos += 1
        if tag == 0x52:
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
        if tag == 0x5A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.deck_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x62:
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = NodeExecutionClosure
    return self


class WorkflowNodeMetadata(Message):
    """``message flyteidl.admin.WorkflowNodeMetadata``

    Fields:
        execution_id: ``flyteidl.core.WorkflowExecutionIdentifier executionId = 1``.
    """

    __slots__ = ("execution_id",)
    FULL_NAME = "flyteidl.admin.WorkflowNodeMetadata"
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
        return (
            field(
                name="execution_id", number=1, kind="message", cls=WorkflowExecutionIdentifier, proto_name="executionId"
            ),
        )


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
    """``message flyteidl.admin.TaskNodeMetadata``

    Fields:
        cache_status: ``flyteidl.core.CatalogCacheStatus cache_status = 1``.
        catalog_key: ``flyteidl.core.CatalogMetadata catalog_key = 2``.
        checkpoint_uri: ``string checkpoint_uri = 4``.
    """

    __slots__ = ("cache_status", "catalog_key", "checkpoint_uri")
    FULL_NAME = "flyteidl.admin.TaskNodeMetadata"
    cache_status: CatalogCacheStatus
    catalog_key: CatalogMetadata | None
    checkpoint_uri: str

    def __init__(
        self,
        *,
        cache_status: CatalogCacheStatus = CatalogCacheStatus(0),
        catalog_key: CatalogMetadata | None = None,
        checkpoint_uri: str = "",
    ) -> None:
        self.cache_status = cache_status
        self.catalog_key = catalog_key
        self.checkpoint_uri = checkpoint_uri
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.cache_status
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.catalog_key) is not None:
            put_message(out, b"\x12\x00", v2, CatalogMetadata)
        v4 = self.checkpoint_uri
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
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
            field(name="checkpoint_uri", number=4, kind="string"),
        )


def read_task_node_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: TaskNodeMetadata | None = None
) -> TaskNodeMetadata:
    if into is None:
        self = new(TaskNodeMetadata)
        self.cache_status = CatalogCacheStatus(0)
        self.catalog_key = None
        self.checkpoint_uri = ""
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
            self.cache_status = member(CatalogCacheStatus, n)
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
            self.catalog_key = read_catalog_metadata(buf, pos, n, depth, self.catalog_key)
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
            self.checkpoint_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x22,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class DynamicWorkflowNodeMetadata(Message):
    """``message flyteidl.admin.DynamicWorkflowNodeMetadata``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        compiled_workflow: ``flyteidl.core.CompiledWorkflowClosure compiled_workflow = 2``.
        dynamic_job_spec_uri: ``string dynamic_job_spec_uri = 3``.
    """

    __slots__ = ("id", "compiled_workflow", "dynamic_job_spec_uri")
    FULL_NAME = "flyteidl.admin.DynamicWorkflowNodeMetadata"
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


class NodeExecutionGetDataRequest(Message):
    """``message flyteidl.admin.NodeExecutionGetDataRequest``

    Fields:
        id: ``flyteidl.core.NodeExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.NodeExecutionGetDataRequest"
    id: NodeExecutionIdentifier | None

    def __init__(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, NodeExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionGetDataRequest:
        return read_node_execution_get_data_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=NodeExecutionIdentifier),)


def read_node_execution_get_data_request(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionGetDataRequest | None = None
) -> NodeExecutionGetDataRequest:
    if into is None:
        self = new(NodeExecutionGetDataRequest)
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
            self.id = read_node_execution_identifier(buf, pos, n, depth, self.id)
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


class NodeExecutionGetDataResponse(Message):
    """``message flyteidl.admin.NodeExecutionGetDataResponse``

    Fields:
        inputs: ``flyteidl.admin.UrlBlob inputs = 1``. Deprecated.
        outputs: ``flyteidl.admin.UrlBlob outputs = 2``. Deprecated.
        full_inputs: ``flyteidl.core.LiteralMap full_inputs = 3``.
        full_outputs: ``flyteidl.core.LiteralMap full_outputs = 4``.
        dynamic_workflow: ``flyteidl.admin.DynamicWorkflowNodeMetadata dynamic_workflow = 16``.
        flyte_urls: ``flyteidl.admin.FlyteURLs flyte_urls = 17``.
    """

    __slots__ = ("inputs", "outputs", "full_inputs", "full_outputs", "dynamic_workflow", "flyte_urls")
    FULL_NAME = "flyteidl.admin.NodeExecutionGetDataResponse"
    inputs: UrlBlob | None
    outputs: UrlBlob | None
    full_inputs: LiteralMap | None
    full_outputs: LiteralMap | None
    dynamic_workflow: DynamicWorkflowNodeMetadata | None
    flyte_urls: FlyteUrLs | None

    def __init__(
        self,
        *,
        inputs: UrlBlob | None = None,
        outputs: UrlBlob | None = None,
        full_inputs: LiteralMap | None = None,
        full_outputs: LiteralMap | None = None,
        dynamic_workflow: DynamicWorkflowNodeMetadata | None = None,
        flyte_urls: FlyteUrLs | None = None,
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.full_inputs = full_inputs
        self.full_outputs = full_outputs
        self.dynamic_workflow = dynamic_workflow
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
        if (v16 := self.dynamic_workflow) is not None:
            put_message(out, b"\x82\x01\x00", v16, DynamicWorkflowNodeMetadata)
        if (v17 := self.flyte_urls) is not None:
            put_message(out, b"\x8a\x01\x00", v17, FlyteUrLs)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeExecutionGetDataResponse:
        return read_node_execution_get_data_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="inputs", number=1, kind="message", cls=UrlBlob),
            field(name="outputs", number=2, kind="message", cls=UrlBlob),
            field(name="full_inputs", number=3, kind="message", cls=LiteralMap),
            field(name="full_outputs", number=4, kind="message", cls=LiteralMap),
            field(name="dynamic_workflow", number=16, kind="message", cls=DynamicWorkflowNodeMetadata),
            field(name="flyte_urls", number=17, kind="message", cls=FlyteUrLs),
        )


def read_node_execution_get_data_response(
    buf: bytes, pos: int, end: int, depth: int, into: NodeExecutionGetDataResponse | None = None
) -> NodeExecutionGetDataResponse:
    if into is None:
        self = new(NodeExecutionGetDataResponse)
        self.inputs = self.outputs = self.full_inputs = self.full_outputs = self.dynamic_workflow = self.flyte_urls = (
            None
        )
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
            self.inputs = read_url_blob(buf, pos, n, depth, self.inputs)
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
            self.outputs = read_url_blob(buf, pos, n, depth, self.outputs)
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
            self.full_inputs = read_literal_map(buf, pos, n, depth, self.full_inputs)
            pos = n
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
            self.full_outputs = read_literal_map(buf, pos, n, depth, self.full_outputs)
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
        if tag == 0x8A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.flyte_urls = read_flyte_ur_ls(buf, pos, n, depth, self.flyte_urls)
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
            0x1A,
            0x22,
            0x82,
            0x8A,
        ):
            pos = at  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, at, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class GetDynamicNodeWorkflowRequest(Message):
    """``message flyteidl.admin.GetDynamicNodeWorkflowRequest``

    Fields:
        id: ``flyteidl.core.NodeExecutionIdentifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.GetDynamicNodeWorkflowRequest"
    id: NodeExecutionIdentifier | None

    def __init__(
        self,
        *,
        id: NodeExecutionIdentifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, NodeExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetDynamicNodeWorkflowRequest:
        return read_get_dynamic_node_workflow_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=NodeExecutionIdentifier),)


def read_get_dynamic_node_workflow_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetDynamicNodeWorkflowRequest | None = None
) -> GetDynamicNodeWorkflowRequest:
    if into is None:
        self = new(GetDynamicNodeWorkflowRequest)
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
            self.id = read_node_execution_identifier(buf, pos, n, depth, self.id)
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


class DynamicNodeWorkflowResponse(Message):
    """``message flyteidl.admin.DynamicNodeWorkflowResponse``

    Fields:
        compiled_workflow: ``flyteidl.core.CompiledWorkflowClosure compiled_workflow = 1``.
    """

    __slots__ = ("compiled_workflow",)
    FULL_NAME = "flyteidl.admin.DynamicNodeWorkflowResponse"
    compiled_workflow: CompiledWorkflowClosure | None

    def __init__(
        self,
        *,
        compiled_workflow: CompiledWorkflowClosure | None = None,
    ) -> None:
        self.compiled_workflow = compiled_workflow
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.compiled_workflow) is not None:
            put_message(out, b"\x0a\x00", v1, CompiledWorkflowClosure)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DynamicNodeWorkflowResponse:
        return read_dynamic_node_workflow_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="compiled_workflow", number=1, kind="message", cls=CompiledWorkflowClosure),)


def read_dynamic_node_workflow_response(
    buf: bytes, pos: int, end: int, depth: int, into: DynamicNodeWorkflowResponse | None = None
) -> DynamicNodeWorkflowResponse:
    if into is None:
        self = new(DynamicNodeWorkflowResponse)
        self.compiled_workflow = None
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
            self.compiled_workflow = read_compiled_workflow_closure(buf, pos, n, depth, self.compiled_workflow)
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
