# Generated from flyteidl/service/external_plugin_service.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/service/external_plugin_service.proto``: 6 messages, 1 enum, 1 service."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.rpc import Method, ServiceBase, ServiceStub, unimplemented
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint
from ..core.literals import LiteralMap, read_literal_map
from ..core.tasks import TaskTemplate, read_task_template

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.fields import Field, FieldMaker
    from .._runtime.rpc import CallMetadata

PROTO_FILE = "flyteidl/service/external_plugin_service.proto"
PROTO_PACKAGE = "flyteidl.service"

__all__ = [
    "State",
    "TaskCreateRequest",
    "TaskCreateResponse",
    "TaskGetRequest",
    "TaskGetResponse",
    "TaskDeleteRequest",
    "TaskDeleteResponse",
    "ExternalPluginServiceBase",
    "ExternalPluginServiceStub",
]


@proto_enum("flyteidl.service.State")
class State(Enum):
    """``enum flyteidl.service.State``"""

    RETRYABLE_FAILURE = 0
    PERMANENT_FAILURE = 1
    PENDING = 2
    RUNNING = 3
    SUCCEEDED = 4


class TaskCreateRequest(Message):
    """``message flyteidl.service.TaskCreateRequest``

    Deprecated in the IDL.

    Fields:
        inputs: ``flyteidl.core.LiteralMap inputs = 1``.
        template: ``flyteidl.core.TaskTemplate template = 2``.
        output_prefix: ``string output_prefix = 3``.
    """

    __slots__ = ("inputs", "template", "output_prefix")
    FULL_NAME = "flyteidl.service.TaskCreateRequest"
    inputs: LiteralMap | None
    template: TaskTemplate | None
    output_prefix: str

    def __init__(
        self,
        *,
        inputs: LiteralMap | None = None,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
    ) -> None:
        self.inputs = inputs
        self.template = template
        self.output_prefix = output_prefix
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
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskCreateRequest:
        return read_task_create_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="inputs", number=1, kind="message", cls=LiteralMap),
            field(name="template", number=2, kind="message", cls=TaskTemplate),
            field(name="output_prefix", number=3, kind="string"),
        )


def read_task_create_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskCreateRequest | None = None
) -> TaskCreateRequest:
    if into is None:
        self = new(TaskCreateRequest)
        self.inputs = self.template = None
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


class TaskCreateResponse(Message):
    """``message flyteidl.service.TaskCreateResponse``

    Deprecated in the IDL.

    Fields:
        job_id: ``string job_id = 1``.
    """

    __slots__ = ("job_id",)
    FULL_NAME = "flyteidl.service.TaskCreateResponse"
    job_id: str

    def __init__(
        self,
        *,
        job_id: str = "",
    ) -> None:
        self.job_id = job_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.job_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskCreateResponse:
        return read_task_create_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="job_id", number=1, kind="string"),)


def read_task_create_response(
    buf: bytes, pos: int, end: int, depth: int, into: TaskCreateResponse | None = None
) -> TaskCreateResponse:
    if into is None:
        self = new(TaskCreateResponse)
        self.job_id = ""
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
            self.job_id = buf[pos:n].decode()
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


class TaskGetRequest(Message):
    """``message flyteidl.service.TaskGetRequest``

    Deprecated in the IDL.

    Fields:
        task_type: ``string task_type = 1``.
        job_id: ``string job_id = 2``.
    """

    __slots__ = ("task_type", "job_id")
    FULL_NAME = "flyteidl.service.TaskGetRequest"
    task_type: str
    job_id: str

    def __init__(
        self,
        *,
        task_type: str = "",
        job_id: str = "",
    ) -> None:
        self.task_type = task_type
        self.job_id = job_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.task_type
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.job_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskGetRequest:
        return read_task_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_type", number=1, kind="string"),
            field(name="job_id", number=2, kind="string"),
        )


def read_task_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskGetRequest | None = None
) -> TaskGetRequest:
    if into is None:
        self = new(TaskGetRequest)
        self.task_type = self.job_id = ""
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
            self.job_id = buf[pos:n].decode()
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


class TaskGetResponse(Message):
    """``message flyteidl.service.TaskGetResponse``

    Deprecated in the IDL.

    Fields:
        state: ``flyteidl.service.State state = 1``.
        outputs: ``flyteidl.core.LiteralMap outputs = 2``.
    """

    __slots__ = ("state", "outputs")
    FULL_NAME = "flyteidl.service.TaskGetResponse"
    state: State
    outputs: LiteralMap | None

    def __init__(
        self,
        *,
        state: State = State(0),
        outputs: LiteralMap | None = None,
    ) -> None:
        self.state = state
        self.outputs = outputs
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.state
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.outputs) is not None:
            put_message(out, b"\x12\x00", v2, LiteralMap)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskGetResponse:
        return read_task_get_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="state", number=1, kind="enum", cls=State),
            field(name="outputs", number=2, kind="message", cls=LiteralMap),
        )


def read_task_get_response(
    buf: bytes, pos: int, end: int, depth: int, into: TaskGetResponse | None = None
) -> TaskGetResponse:
    if into is None:
        self = new(TaskGetResponse)
        self.state = State(0)
        self.outputs = None
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
        if tag in (
            0x08,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class TaskDeleteRequest(Message):
    """``message flyteidl.service.TaskDeleteRequest``

    Deprecated in the IDL.

    Fields:
        task_type: ``string task_type = 1``.
        job_id: ``string job_id = 2``.
    """

    __slots__ = ("task_type", "job_id")
    FULL_NAME = "flyteidl.service.TaskDeleteRequest"
    task_type: str
    job_id: str

    def __init__(
        self,
        *,
        task_type: str = "",
        job_id: str = "",
    ) -> None:
        self.task_type = task_type
        self.job_id = job_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.task_type
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.job_id
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskDeleteRequest:
        return read_task_delete_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="task_type", number=1, kind="string"),
            field(name="job_id", number=2, kind="string"),
        )


def read_task_delete_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskDeleteRequest | None = None
) -> TaskDeleteRequest:
    if into is None:
        self = new(TaskDeleteRequest)
        self.task_type = self.job_id = ""
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
            self.job_id = buf[pos:n].decode()
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


class TaskDeleteResponse(Message):
    """``message flyteidl.service.TaskDeleteResponse``

    Deprecated in the IDL.
    """

    __slots__ = ()
    FULL_NAME = "flyteidl.service.TaskDeleteResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskDeleteResponse:
        return read_task_delete_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_task_delete_response(
    buf: bytes, pos: int, end: int, depth: int, into: TaskDeleteResponse | None = None
) -> TaskDeleteResponse:
    if into is None:
        self = new(TaskDeleteResponse)
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


EXTERNAL_PLUGIN_SERVICE_CREATE_TASK = Method(
    "/flyteidl.service.ExternalPluginService/CreateTask", TaskCreateRequest, TaskCreateResponse
)
EXTERNAL_PLUGIN_SERVICE_GET_TASK = Method(
    "/flyteidl.service.ExternalPluginService/GetTask", TaskGetRequest, TaskGetResponse
)
EXTERNAL_PLUGIN_SERVICE_DELETE_TASK = Method(
    "/flyteidl.service.ExternalPluginService/DeleteTask", TaskDeleteRequest, TaskDeleteResponse
)


class ExternalPluginServiceStub(ServiceStub):
    """Client of ``service flyteidl.service.ExternalPluginService``."""

    async def create_task(
        self,
        request: TaskCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskCreateResponse:
        """``rpc CreateTask(flyteidl.service.TaskCreateRequest) returns (flyteidl.service.TaskCreateResponse)``

        Deprecated in the IDL.
        """
        return await self._unary(EXTERNAL_PLUGIN_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    async def create_task_with(
        self,
        *,
        inputs: LiteralMap | None = None,
        template: TaskTemplate | None = None,
        output_prefix: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskCreateResponse:
        """`create_task` with the request's fields as keywords."""
        return await self.create_task(
            TaskCreateRequest(inputs=inputs, template=template, output_prefix=output_prefix),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task(
        self,
        request: TaskGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskGetResponse:
        """``rpc GetTask(flyteidl.service.TaskGetRequest) returns (flyteidl.service.TaskGetResponse)``

        Deprecated in the IDL.
        """
        return await self._unary(EXTERNAL_PLUGIN_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    async def get_task_with(
        self,
        *,
        task_type: str = "",
        job_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskGetResponse:
        """`get_task` with the request's fields as keywords."""
        return await self.get_task(
            TaskGetRequest(task_type=task_type, job_id=job_id), timeout=timeout, deadline=deadline, metadata=metadata
        )

    async def delete_task(
        self,
        request: TaskDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskDeleteResponse:
        """``rpc DeleteTask(flyteidl.service.TaskDeleteRequest) returns (flyteidl.service.TaskDeleteResponse)``

        Deprecated in the IDL.
        """
        return await self._unary(EXTERNAL_PLUGIN_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    async def delete_task_with(
        self,
        *,
        task_type: str = "",
        job_id: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> TaskDeleteResponse:
        """`delete_task` with the request's fields as keywords."""
        return await self.delete_task(
            TaskDeleteRequest(task_type=task_type, job_id=job_id), timeout=timeout, deadline=deadline, metadata=metadata
        )


class ExternalPluginServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.ExternalPluginService``; a method left as it is answers
    UNIMPLEMENTED.
    """

    METHODS = {
        "create_task": EXTERNAL_PLUGIN_SERVICE_CREATE_TASK,
        "get_task": EXTERNAL_PLUGIN_SERVICE_GET_TASK,
        "delete_task": EXTERNAL_PLUGIN_SERVICE_DELETE_TASK,
    }

    async def create_task(self, request: TaskCreateRequest) -> TaskCreateResponse:
        """``rpc CreateTask(flyteidl.service.TaskCreateRequest) returns (flyteidl.service.TaskCreateResponse)``

        Deprecated in the IDL.
        """
        raise unimplemented(EXTERNAL_PLUGIN_SERVICE_CREATE_TASK)

    async def get_task(self, request: TaskGetRequest) -> TaskGetResponse:
        """``rpc GetTask(flyteidl.service.TaskGetRequest) returns (flyteidl.service.TaskGetResponse)``

        Deprecated in the IDL.
        """
        raise unimplemented(EXTERNAL_PLUGIN_SERVICE_GET_TASK)

    async def delete_task(self, request: TaskDeleteRequest) -> TaskDeleteResponse:
        """``rpc DeleteTask(flyteidl.service.TaskDeleteRequest) returns (flyteidl.service.TaskDeleteResponse)``

        Deprecated in the IDL.
        """
        raise unimplemented(EXTERNAL_PLUGIN_SERVICE_DELETE_TASK)
