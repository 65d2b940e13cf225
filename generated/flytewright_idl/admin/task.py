# Generated from flyteidl/admin/task.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/task.proto``: 6 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_message, put_string, take_varint
from .description_entity import DescriptionEntity, read_description_entity
from ..core.compiler import CompiledTask, read_compiled_task
from ..core.identifier import Identifier, read_identifier
from ..core.tasks import TaskTemplate, read_task_template
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/task.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = ["TaskCreateRequest", "TaskCreateResponse", "Task", "TaskList", "TaskSpec", "TaskClosure"]


class TaskCreateRequest(Message):
    """``message flyteidl.admin.TaskCreateRequest``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        spec: ``flyteidl.admin.TaskSpec spec = 2``.
    """

    __slots__ = ("id", "spec")
    FULL_NAME = "flyteidl.admin.TaskCreateRequest"
    id: Identifier | None
    spec: TaskSpec | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        spec: TaskSpec | None = None,
    ) -> None:
        self.id = id
        self.spec = spec
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.spec) is not None:
            put_message(out, b"\x12\x00", v2, TaskSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskCreateRequest:
        return read_task_create_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="spec", number=2, kind="message", cls=TaskSpec),
        )


def read_task_create_request(
    buf: bytes, pos: int, end: int, depth: int, into: TaskCreateRequest | None = None
) -> TaskCreateRequest:
    if into is None:
        self = new(TaskCreateRequest)
        self.id = self.spec = None
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
            self.spec = read_task_spec(buf, pos, n, depth, self.spec)
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


class TaskCreateResponse(Message):
    """``message flyteidl.admin.TaskCreateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.TaskCreateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskCreateResponse:
        return read_task_create_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_task_create_response(
    buf: bytes, pos: int, end: int, depth: int, into: TaskCreateResponse | None = None
) -> TaskCreateResponse:
    if into is None:
        self = new(TaskCreateResponse)
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


class Task(Message):
    """A task as it is registered.

    ``message flyteidl.admin.Task``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        closure: ``flyteidl.admin.TaskClosure closure = 2``.
        short_description: ``string short_description = 3``.
    """

    __slots__ = ("id", "closure", "short_description")
    FULL_NAME = "flyteidl.admin.Task"
    id: Identifier | None
    closure: TaskClosure | None
    short_description: str

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        closure: TaskClosure | None = None,
        short_description: str = "",
    ) -> None:
        self.id = id
        self.closure = closure
        self.short_description = short_description
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.closure) is not None:
            put_message(out, b"\x12\x00", v2, TaskClosure)
        v3 = self.short_description
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Task:
        return read_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="closure", number=2, kind="message", cls=TaskClosure),
            field(name="short_description", number=3, kind="string"),
        )


def read_task(buf: bytes, pos: int, end: int, depth: int, into: Task | None = None) -> Task:
    if into is None:
        self = new(Task)
        self.id = self.closure = None
        self.short_description = ""
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
            self.closure = read_task_closure(buf, pos, n, depth, self.closure)
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
            self.short_description = buf[pos:n].decode()
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


class TaskList(Message):
    """``message flyteidl.admin.TaskList``

    Fields:
        tasks: ``repeated flyteidl.admin.Task tasks = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("tasks", "token")
    FULL_NAME = "flyteidl.admin.TaskList"
    tasks: list[Task]
    token: str

    def __init__(
        self,
        *,
        tasks: list[Task] | None = None,
        token: str = "",
    ) -> None:
        self.tasks = [] if tasks is None else tasks
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.tasks:
            put_message(out, b"\x0a\x00", v1, Task)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskList:
        return read_task_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="tasks", number=1, kind="message", cls=Task, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_task_list(buf: bytes, pos: int, end: int, depth: int, into: TaskList | None = None) -> TaskList:
    if into is None:
        self = new(TaskList)
        self.tasks = []
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
            self.tasks.append(read_task(buf, pos, n, depth))
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


class TaskSpec(Message):
    """A task to register.

    ``message flyteidl.admin.TaskSpec``

    Fields:
        template: ``flyteidl.core.TaskTemplate template = 1``.
        description: ``flyteidl.admin.DescriptionEntity description = 2``.
    """

    __slots__ = ("template", "description")
    FULL_NAME = "flyteidl.admin.TaskSpec"
    template: TaskTemplate | None
    description: DescriptionEntity | None

    def __init__(
        self,
        *,
        template: TaskTemplate | None = None,
        description: DescriptionEntity | None = None,
    ) -> None:
        self.template = template
        self.description = description
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.template) is not None:
            put_message(out, b"\x0a\x00", v1, TaskTemplate)
        if (v2 := self.description) is not None:
            put_message(out, b"\x12\x00", v2, DescriptionEntity)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskSpec:
        return read_task_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="template", number=1, kind="message", cls=TaskTemplate),
            field(name="description", number=2, kind="message", cls=DescriptionEntity),
        )


def read_task_spec(buf: bytes, pos: int, end: int, depth: int, into: TaskSpec | None = None) -> TaskSpec:
    if into is None:
        self = new(TaskSpec)
        self.template = self.description = None
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
            self.description = read_description_entity(buf, pos, n, depth, self.description)
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


class TaskClosure(Message):
    """``message flyteidl.admin.TaskClosure``

    Fields:
        compiled_task: ``flyteidl.core.CompiledTask compiled_task = 1``.
        created_at: ``google.protobuf.Timestamp created_at = 2``.
    """

    __slots__ = ("compiled_task", "created_at")
    FULL_NAME = "flyteidl.admin.TaskClosure"
    compiled_task: CompiledTask | None
    created_at: Timestamp | None

    def __init__(
        self,
        *,
        compiled_task: CompiledTask | None = None,
        created_at: Timestamp | None = None,
    ) -> None:
        self.compiled_task = compiled_task
        self.created_at = created_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.compiled_task) is not None:
            put_message(out, b"\x0a\x00", v1, CompiledTask)
        if (v2 := self.created_at) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskClosure:
        return read_task_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="compiled_task", number=1, kind="message", cls=CompiledTask),
            field(name="created_at", number=2, kind="message", cls=Timestamp),
        )


def read_task_closure(buf: bytes, pos: int, end: int, depth: int, into: TaskClosure | None = None) -> TaskClosure:
    if into is None:
        self = new(TaskClosure)
        self.compiled_task = self.created_at = None
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
            self.compiled_task = read_compiled_task(buf, pos, n, depth, self.compiled_task)
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
            self.created_at = read_timestamp(buf, pos, n, depth, self.created_at)
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
