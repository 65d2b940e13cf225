# Generated from flyteidl/core/compiler.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/compiler.proto``: 6 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import close_span, put_message, put_string, skip_field, take_varint
from .tasks import TaskTemplate, read_task_template
from .workflow import LaunchPlanTemplate, WorkflowTemplate, read_launch_plan_template, read_workflow_template

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/compiler.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "ConnectionSetIdList",
    "ConnectionSet",
    "CompiledWorkflow",
    "CompiledLaunchPlan",
    "CompiledTask",
    "CompiledWorkflowClosure",
]


class ConnectionSetIdList(Message):
    """``message flyteidl.core.ConnectionSet.IdList``

    Fields:
        ids: ``repeated string ids = 1``.
    """

    __slots__ = ("ids",)
    FULL_NAME = "flyteidl.core.ConnectionSet.IdList"
    ids: list[str]

    def __init__(
        self,
        *,
        ids: list[str] | None = None,
    ) -> None:
        self.ids = [] if ids is None else ids
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.ids:
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ConnectionSetIdList:
        return read_connection_set_id_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="ids", number=1, kind="string", repeated=True),)


def read_connection_set_id_list(
    buf: bytes, pos: int, end: int, depth: int, into: ConnectionSetIdList | None = None
) -> ConnectionSetIdList:
    if into is None:
        self = new(ConnectionSetIdList)
        self.ids = []
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
            self.ids.append(buf[pos:n].decode())
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


class ConnectionSet(Message):
    """``message flyteidl.core.ConnectionSet``

    Fields:
        downstream: ``map<string, flyteidl.core.ConnectionSet.IdList> downstream = 7``.
        upstream: ``map<string, flyteidl.core.ConnectionSet.IdList> upstream = 8``.
    """

    __slots__ = ("downstream", "upstream")
    FULL_NAME = "flyteidl.core.ConnectionSet"
    IdList = ConnectionSetIdList
    downstream: dict[str, ConnectionSetIdList]
    upstream: dict[str, ConnectionSetIdList]

    def __init__(
        self,
        *,
        downstream: dict[str, ConnectionSetIdList] | None = None,
        upstream: dict[str, ConnectionSetIdList] | None = None,
    ) -> None:
        self.downstream = {} if downstream is None else downstream
        self.upstream = {} if upstream is None else upstream
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.downstream:
            for k7, v7 in self.downstream.items():
                out += b"\x3a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k7)
                put_message(out, b"\x12\x00", v7, ConnectionSetIdList)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self.upstream:
            for k8, v8 in self.upstream.items():
                out += b"\x42\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k8)
                put_message(out, b"\x12\x00", v8, ConnectionSetIdList)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ConnectionSet:
        return read_connection_set(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="downstream", number=7, kind="message", cls=ConnectionSetIdList, key="string"),
            field(name="upstream", number=8, kind="message", cls=ConnectionSetIdList, key="string"),
        )


def read_connection_set(buf: bytes, pos: int, end: int, depth: int, into: ConnectionSet | None = None) -> ConnectionSet:
    if into is None:
        self = new(ConnectionSet)
        self.downstream = {}
        self.upstream = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
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
            value7: ConnectionSetIdList | None = None
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
                    value7 = read_connection_set_id_list(buf, pos, n, depth, value7)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value7 is None:
                    value7 = ConnectionSetIdList()
                self.downstream[key7] = value7
            else:
                self._keep_entry(b"\x3a", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x42:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key8 = ""
            value8: ConnectionSetIdList | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key8 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value8 = read_connection_set_id_list(buf, pos, n, depth, value8)
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value8 is None:
                    value8 = ConnectionSetIdList()
                self.upstream[key8] = value8
            else:
                self._keep_entry(b"\x42", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (
            0x3A,
            0x42,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class CompiledWorkflow(Message):
    """A workflow that has been checked, with the edges between its nodes.

    ``message flyteidl.core.CompiledWorkflow``

    Fields:
        template: ``flyteidl.core.WorkflowTemplate template = 1``.
        connections: ``flyteidl.core.ConnectionSet connections = 2``.
    """

    __slots__ = ("template", "connections")
    FULL_NAME = "flyteidl.core.CompiledWorkflow"
    template: WorkflowTemplate | None
    connections: ConnectionSet | None

    def __init__(
        self,
        *,
        template: WorkflowTemplate | None = None,
        connections: ConnectionSet | None = None,
    ) -> None:
        self.template = template
        self.connections = connections
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.template) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowTemplate)
        if (v2 := self.connections) is not None:
            put_message(out, b"\x12\x00", v2, ConnectionSet)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CompiledWorkflow:
        return read_compiled_workflow(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="template", number=1, kind="message", cls=WorkflowTemplate),
            field(name="connections", number=2, kind="message", cls=ConnectionSet),
        )


def read_compiled_workflow(
    buf: bytes, pos: int, end: int, depth: int, into: CompiledWorkflow | None = None
) -> CompiledWorkflow:
    if into is None:
        self = new(CompiledWorkflow)
        self.template = self.connections = None
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
            self.template = read_workflow_template(buf, pos, n, depth, self.template)
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
            self.connections = read_connection_set(buf, pos, n, depth, self.connections)
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


class CompiledLaunchPlan(Message):
    """``message flyteidl.core.CompiledLaunchPlan``

    Fields:
        template: ``flyteidl.core.LaunchPlanTemplate template = 1``.
    """

    __slots__ = ("template",)
    FULL_NAME = "flyteidl.core.CompiledLaunchPlan"
    template: LaunchPlanTemplate | None

    def __init__(
        self,
        *,
        template: LaunchPlanTemplate | None = None,
    ) -> None:
        self.template = template
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.template) is not None:
            put_message(out, b"\x0a\x00", v1, LaunchPlanTemplate)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CompiledLaunchPlan:
        return read_compiled_launch_plan(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="template", number=1, kind="message", cls=LaunchPlanTemplate),)


def read_compiled_launch_plan(
    buf: bytes, pos: int, end: int, depth: int, into: CompiledLaunchPlan | None = None
) -> CompiledLaunchPlan:
    if into is None:
        self = new(CompiledLaunchPlan)
        self.template = None
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
            self.template = read_launch_plan_template(buf, pos, n, depth, self.template)
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


class CompiledTask(Message):
    """A task that has been checked.

    ``message flyteidl.core.CompiledTask``

    Fields:
        template: ``flyteidl.core.TaskTemplate template = 1``.
    """

    __slots__ = ("template",)
    FULL_NAME = "flyteidl.core.CompiledTask"
    template: TaskTemplate | None

    def __init__(
        self,
        *,
        template: TaskTemplate | None = None,
    ) -> None:
        self.template = template
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.template) is not None:
            put_message(out, b"\x0a\x00", v1, TaskTemplate)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CompiledTask:
        return read_compiled_task(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="template", number=1, kind="message", cls=TaskTemplate),)


def read_compiled_task(buf: bytes, pos: int, end: int, depth: int, into: CompiledTask | None = None) -> CompiledTask:
    if into is None:
        self = new(CompiledTask)
        self.template = None
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
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class CompiledWorkflowClosure(Message):
    """A compiled workflow with its sub-workflows, tasks and launch plans.

    ``message flyteidl.core.CompiledWorkflowClosure``

    Fields:
        primary: ``flyteidl.core.CompiledWorkflow primary = 1``.
        sub_workflows: ``repeated flyteidl.core.CompiledWorkflow sub_workflows = 2``.
        tasks: ``repeated flyteidl.core.CompiledTask tasks = 3``.
        launch_plans: ``repeated flyteidl.core.CompiledLaunchPlan launch_plans = 4``.
    """

    __slots__ = ("primary", "sub_workflows", "tasks", "launch_plans")
    FULL_NAME = "flyteidl.core.CompiledWorkflowClosure"
    primary: CompiledWorkflow | None
    sub_workflows: list[CompiledWorkflow]
    tasks: list[CompiledTask]
    launch_plans: list[CompiledLaunchPlan]

    def __init__(
        self,
        *,
        primary: CompiledWorkflow | None = None,
        sub_workflows: list[CompiledWorkflow] | None = None,
        tasks: list[CompiledTask] | None = None,
        launch_plans: list[CompiledLaunchPlan] | None = None,
    ) -> None:
        self.primary = primary
        self.sub_workflows = [] if sub_workflows is None else sub_workflows
        self.tasks = [] if tasks is None else tasks
        self.launch_plans = [] if launch_plans is None else launch_plans
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.primary) is not None:
            put_message(out, b"\x0a\x00", v1, CompiledWorkflow)
        for v2 in self.sub_workflows:
            put_message(out, b"\x12\x00", v2, CompiledWorkflow)
        for v3 in self.tasks:
            put_message(out, b"\x1a\x00", v3, CompiledTask)
        for v4 in self.launch_plans:
            put_message(out, b"\x22\x00", v4, CompiledLaunchPlan)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CompiledWorkflowClosure:
        return read_compiled_workflow_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="primary", number=1, kind="message", cls=CompiledWorkflow),
            field(name="sub_workflows", number=2, kind="message", cls=CompiledWorkflow, repeated=True),
            field(name="tasks", number=3, kind="message", cls=CompiledTask, repeated=True),
            field(name="launch_plans", number=4, kind="message", cls=CompiledLaunchPlan, repeated=True),
        )


def read_compiled_workflow_closure(
    buf: bytes, pos: int, end: int, depth: int, into: CompiledWorkflowClosure | None = None
) -> CompiledWorkflowClosure:
    if into is None:
        self = new(CompiledWorkflowClosure)
        self.sub_workflows = []
        self.tasks = []
        self.launch_plans = []
        self.primary = None
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
            self.primary = read_compiled_workflow(buf, pos, n, depth, self.primary)
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
            self.sub_workflows.append(read_compiled_workflow(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tasks.append(read_compiled_task(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.launch_plans.append(read_compiled_launch_plan(buf, pos, n, depth))
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
