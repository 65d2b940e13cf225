# Generated from flyteidl/core/workflow_closure.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/workflow_closure.proto``: 1 message."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_message, take_varint
from .tasks import TaskTemplate, read_task_template
from .workflow import WorkflowTemplate, read_workflow_template

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/workflow_closure.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = ["WorkflowClosure"]


class WorkflowClosure(Message):
    """``message flyteidl.core.WorkflowClosure``

    Fields:
        workflow: ``flyteidl.core.WorkflowTemplate workflow = 1``.
        tasks: ``repeated flyteidl.core.TaskTemplate tasks = 2``.
    """

    __slots__ = ("workflow", "tasks")
    FULL_NAME = "flyteidl.core.WorkflowClosure"
    workflow: WorkflowTemplate | None
    tasks: list[TaskTemplate]

    def __init__(
        self,
        *,
        workflow: WorkflowTemplate | None = None,
        tasks: list[TaskTemplate] | None = None,
    ) -> None:
        self.workflow = workflow
        self.tasks = [] if tasks is None else tasks
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.workflow) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowTemplate)
        for v2 in self.tasks:
            put_message(out, b"\x12\x00", v2, TaskTemplate)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowClosure:
        return read_workflow_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="workflow", number=1, kind="message", cls=WorkflowTemplate),
            field(name="tasks", number=2, kind="message", cls=TaskTemplate, repeated=True),
        )


def read_workflow_closure(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowClosure | None = None
) -> WorkflowClosure:
    if into is None:
        self = new(WorkflowClosure)
        self.tasks = []
        self.workflow = None
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
            self.workflow = read_workflow_template(buf, pos, n, depth, self.workflow)
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
            self.tasks.append(read_task_template(buf, pos, n, depth))
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
