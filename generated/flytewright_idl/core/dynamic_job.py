# Generated from flyteidl/core/dynamic_job.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/dynamic_job.proto``: 1 message."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_int64, put_message, take_int64, take_varint
from .literals import Binding, read_binding
from .tasks import TaskTemplate, read_task_template
from .workflow import Node, WorkflowTemplate, read_node, read_workflow_template

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/dynamic_job.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = ["DynamicJobSpec"]


class DynamicJobSpec(Message):
    """What a dynamic task gives: the nodes that are to be run in its place.

    ``message flyteidl.core.DynamicJobSpec``

    Fields:
        nodes: ``repeated flyteidl.core.Node nodes = 1``.
        min_successes: ``int64 min_successes = 2``.
        outputs: ``repeated flyteidl.core.Binding outputs = 3``.
        tasks: ``repeated flyteidl.core.TaskTemplate tasks = 4``.
        subworkflows: ``repeated flyteidl.core.WorkflowTemplate subworkflows = 5``.
    """

    __slots__ = ("nodes", "min_successes", "outputs", "tasks", "subworkflows")
    FULL_NAME = "flyteidl.core.DynamicJobSpec"
    nodes: list[Node]
    min_successes: int
    outputs: list[Binding]
    tasks: list[TaskTemplate]
    subworkflows: list[WorkflowTemplate]

    def __init__(
        self,
        *,
        nodes: list[Node] | None = None,
        min_successes: int = 0,
        outputs: list[Binding] | None = None,
        tasks: list[TaskTemplate] | None = None,
        subworkflows: list[WorkflowTemplate] | None = None,
    ) -> None:
        self.nodes = [] if nodes is None else nodes
        self.min_successes = min_successes
        self.outputs = [] if outputs is None else outputs
        self.tasks = [] if tasks is None else tasks
        self.subworkflows = [] if subworkflows is None else subworkflows
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.nodes:
            put_message(out, b"\x0a\x00", v1, Node)
        v2 = self.min_successes
        if v2 != 0:
            out.append(0x10)
            put_int64(out, v2)
        for v3 in self.outputs:
            put_message(out, b"\x1a\x00", v3, Binding)
        for v4 in self.tasks:
            put_message(out, b"\x22\x00", v4, TaskTemplate)
        for v5 in self.subworkflows:
            put_message(out, b"\x2a\x00", v5, WorkflowTemplate)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DynamicJobSpec:
        return read_dynamic_job_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="nodes", number=1, kind="message", cls=Node, repeated=True),
            field(name="min_successes", number=2, kind="int64"),
            field(name="outputs", number=3, kind="message", cls=Binding, repeated=True),
            field(name="tasks", number=4, kind="message", cls=TaskTemplate, repeated=True),
            field(name="subworkflows", number=5, kind="message", cls=WorkflowTemplate, repeated=True),
        )


def read_dynamic_job_spec(
    buf: bytes, pos: int, end: int, depth: int, into: DynamicJobSpec | None = None
) -> DynamicJobSpec:
    if into is None:
        self = new(DynamicJobSpec)
        self.nodes = []
        self.outputs = []
        self.tasks = []
        self.subworkflows = []
        self.min_successes = 0
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
            self.nodes.append(read_node(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.min_successes = n
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
            self.outputs.append(read_binding(buf, pos, n, depth))
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
            self.tasks.append(read_task_template(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.subworkflows.append(read_workflow_template(buf, pos, n, depth))
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
