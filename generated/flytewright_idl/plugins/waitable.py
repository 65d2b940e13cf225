# Generated from flyteidl/plugins/waitable.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/plugins/waitable.proto``: 1 message."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint
from ..core.execution import WorkflowExecutionPhase
from ..core.identifier import WorkflowExecutionIdentifier, read_workflow_execution_identifier

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/plugins/waitable.proto"
PROTO_PACKAGE = "flyteidl.plugins"

__all__ = ["Waitable"]


class Waitable(Message):
    """``message flyteidl.plugins.Waitable``

    Fields:
        wf_exec_id: ``flyteidl.core.WorkflowExecutionIdentifier wf_exec_id = 1``.
        phase: ``flyteidl.core.WorkflowExecution.Phase phase = 2``.
        workflow_id: ``string workflow_id = 3``.
    """

    __slots__ = ("wf_exec_id", "phase", "workflow_id")
    FULL_NAME = "flyteidl.plugins.Waitable"
    wf_exec_id: WorkflowExecutionIdentifier | None
    phase: WorkflowExecutionPhase
    workflow_id: str

    def __init__(
        self,
        *,
        wf_exec_id: WorkflowExecutionIdentifier | None = None,
        phase: WorkflowExecutionPhase = WorkflowExecutionPhase(0),
        workflow_id: str = "",
    ) -> None:
        self.wf_exec_id = wf_exec_id
        self.phase = phase
        self.workflow_id = workflow_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.wf_exec_id) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowExecutionIdentifier)
        v2 = self.phase
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        v3 = self.workflow_id
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Waitable:
        return read_waitable(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="wf_exec_id", number=1, kind="message", cls=WorkflowExecutionIdentifier),
            field(name="phase", number=2, kind="enum", cls=WorkflowExecutionPhase),
            field(name="workflow_id", number=3, kind="string"),
        )


def read_waitable(buf: bytes, pos: int, end: int, depth: int, into: Waitable | None = None) -> Waitable:
    if into is None:
        self = new(Waitable)
        self.wf_exec_id = None
        self.phase = WorkflowExecutionPhase(0)
        self.workflow_id = ""
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
            self.wf_exec_id = read_workflow_execution_identifier(buf, pos, n, depth, self.wf_exec_id)
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
            self.phase = member(WorkflowExecutionPhase, n)
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
            self.workflow_id = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
