# Generated from flyteidl/core/workflow.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/workflow.proto``: 18 messages, 3 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    close_span,
    put_bool,
    put_enum,
    put_float,
    put_message,
    put_string,
    put_uint32,
    skip_field,
    take_bool,
    take_enum,
    take_float,
    take_uint32,
    take_varint,
)
from .condition import BooleanExpression, read_boolean_expression
from .execution import QualityOfService, read_quality_of_service
from .identifier import Identifier, read_identifier
from .interface import TypedInterface, read_typed_interface
from .literals import Binding, LiteralMap, RetryStrategy, read_binding, read_literal_map, read_retry_strategy
from .tasks import ExtendedResources, K8SPod, Resources, read_extended_resources, read_k_8_s_pod, read_resources
from .types import Error, LiteralType, read_error, read_literal_type
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.wrappers import BoolValue, read_bool_value

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals, overload
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/workflow.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "ArrayNodeExecutionMode",
    "ArrayNodeDataMode",
    "WorkflowMetadataOnFailurePolicy",
    "IfBlock",
    "IfElseBlock",
    "BranchNode",
    "TaskNode",
    "WorkflowNode",
    "ApproveCondition",
    "SignalCondition",
    "SleepCondition",
    "GateNode",
    "ArrayNode",
    "NodeMetadata",
    "Alias",
    "Node",
    "WorkflowMetadata",
    "WorkflowMetadataDefaults",
    "WorkflowTemplate",
    "TaskNodeOverrides",
    "LaunchPlanTemplate",
]


@proto_enum("flyteidl.core.ArrayNode.ExecutionMode")
class ArrayNodeExecutionMode(Enum):
    """``enum flyteidl.core.ArrayNode.ExecutionMode``"""

    MINIMAL_STATE = 0
    FULL_STATE = 1


@proto_enum("flyteidl.core.ArrayNode.DataMode")
class ArrayNodeDataMode(Enum):
    """``enum flyteidl.core.ArrayNode.DataMode``"""

    SINGLE_INPUT_FILE = 0
    INDIVIDUAL_INPUT_FILES = 1


@proto_enum("flyteidl.core.WorkflowMetadata.OnFailurePolicy")
class WorkflowMetadataOnFailurePolicy(Enum):
    """``enum flyteidl.core.WorkflowMetadata.OnFailurePolicy``"""

    FAIL_IMMEDIATELY = 0
    FAIL_AFTER_EXECUTABLE_NODES_COMPLETE = 1


class IfBlock(Message):
    """``message flyteidl.core.IfBlock``

    Fields:
        condition: ``flyteidl.core.BooleanExpression condition = 1``.
        then_node: ``flyteidl.core.Node then_node = 2``.
    """

    __slots__ = ("condition", "then_node")
    FULL_NAME = "flyteidl.core.IfBlock"
    condition: BooleanExpression | None
    then_node: Node | None

    def __init__(
        self,
        *,
        condition: BooleanExpression | None = None,
        then_node: Node | None = None,
    ) -> None:
        self.condition = condition
        self.then_node = then_node
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.condition) is not None:
            put_message(out, b"\x0a\x00", v1, BooleanExpression)
        if (v2 := self.then_node) is not None:
            put_message(out, b"\x12\x00", v2, Node)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> IfBlock:
        return read_if_block(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="condition", number=1, kind="message", cls=BooleanExpression),
            field(name="then_node", number=2, kind="message", cls=Node),
        )


def read_if_block(buf: bytes, pos: int, end: int, depth: int, into: IfBlock | None = None) -> IfBlock:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(IfBlock)
        self.condition = self.then_node = None
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
            self.condition = read_boolean_expression(buf, pos, n, depth, self.condition)
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
            self.then_node = read_node(buf, pos, n, depth, self.then_node)
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


class IfElseBlock(OneofMessage):
    """``message flyteidl.core.IfElseBlock``

    Fields:
        case: ``flyteidl.core.IfBlock case = 1``.
        other: ``repeated flyteidl.core.IfBlock other = 2``.
        else_node: ``flyteidl.core.Node else_node = 3`` (oneof default).
        error: ``flyteidl.core.Error error = 4`` (oneof default).
    """

    __slots__ = ("case", "other", "else_node", "error")
    FULL_NAME = "flyteidl.core.IfElseBlock"
    case: IfBlock | None
    other: list[IfBlock]
    else_node: Node | None
    error: Error | None
    ONEOFS = {
        "default": ("else_node", "error"),
    }

    def __init__(
        self,
        *,
        case: IfBlock | None = None,
        other: list[IfBlock] | None = None,
        else_node: Node | None = None,
        error: Error | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is IfElseBlock
        if _checked:
            set_slot(self, "__class__", PlainIfElseBlock)
        self.case = case
        self.other = [] if other is None else other
        self.else_node = else_node
        self.error = error
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if else_node is not None:
            if error is not None:
                raise two_members(self)

    @property
    def default(self) -> Node | Error | None:
        """The member of oneof ``default`` that is set."""
        if self.else_node is not None:
            return self.else_node
        return self.error

    def which(self, oneof: Literals["default"]) -> Literals["else_node", "error"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "default":
            if self.else_node is not None:
                return "else_node"
            if self.error is not None:
                return "error"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.case) is not None:
            put_message(out, b"\x0a\x00", v1, IfBlock)
        for v2 in self.other:
            put_message(out, b"\x12\x00", v2, IfBlock)
        if (v3 := self.else_node) is not None:
            put_message(out, b"\x1a\x00", v3, Node)
        elif (v4 := self.error) is not None:
            put_message(out, b"\x22\x00", v4, Error)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> IfElseBlock:
        return read_if_else_block(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="case", number=1, kind="message", cls=IfBlock),
            field(name="other", number=2, kind="message", cls=IfBlock, repeated=True),
            field(name="else_node", number=3, kind="message", cls=Node, oneof="default"),
            field(name="error", number=4, kind="message", cls=Error, oneof="default"),
        )


PlainIfElseBlock = plain(IfElseBlock)


def read_if_else_block(buf: bytes, pos: int, end: int, depth: int, into: IfElseBlock | None = None) -> IfElseBlock:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainIfElseBlock)
        self.other = []
        self.case = self.else_node = self.error = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainIfElseBlock)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.case = read_if_block(buf, pos, n, depth, self.case)
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
            self.other.append(read_if_block(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x1A:
            if seen:
                self.error = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.else_node = read_node(buf, pos, n, depth, self.else_node)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.else_node = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.error = read_error(buf, pos, n, depth, self.error)
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
    self.__class__ = IfElseBlock
    return self


class BranchNode(Message):
    """A node that runs one of several nodes, by conditions on its inputs.

    ``message flyteidl.core.BranchNode``

    Fields:
        if_else: ``flyteidl.core.IfElseBlock if_else = 1``.
    """

    __slots__ = ("if_else",)
    FULL_NAME = "flyteidl.core.BranchNode"
    if_else: IfElseBlock | None

    def __init__(
        self,
        *,
        if_else: IfElseBlock | None = None,
    ) -> None:
        self.if_else = if_else
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.if_else) is not None:
            put_message(out, b"\x0a\x00", v1, IfElseBlock)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BranchNode:
        return read_branch_node(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="if_else", number=1, kind="message", cls=IfElseBlock),)


def read_branch_node(buf: bytes, pos: int, end: int, depth: int, into: BranchNode | None = None) -> BranchNode:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(BranchNode)
        self.if_else = None
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
            self.if_else = read_if_else_block(buf, pos, n, depth, self.if_else)
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


class TaskNode(OneofMessage):
    """A node that runs a task, with what it overrides.

    ``message flyteidl.core.TaskNode``

    Fields:
        reference_id: ``flyteidl.core.Identifier reference_id = 1`` (oneof reference).
        overrides: ``flyteidl.core.TaskNodeOverrides overrides = 2``.
    """

    __slots__ = ("reference_id", "overrides")
    FULL_NAME = "flyteidl.core.TaskNode"
    reference_id: Identifier | None
    overrides: TaskNodeOverrides | None
    ONEOFS = {
        "reference": ("reference_id",),
    }

    def __init__(
        self,
        *,
        reference_id: Identifier | None = None,
        overrides: TaskNodeOverrides | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is TaskNode
        if _checked:
            set_slot(self, "__class__", PlainTaskNode)
        self.reference_id = reference_id
        self.overrides = overrides
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @property
    def reference(self) -> Identifier | None:
        """The member of oneof ``reference`` that is set."""
        return self.reference_id

    def which(self, oneof: Literals["reference"]) -> Literals["reference_id"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "reference":
            if self.reference_id is not None:
                return "reference_id"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.reference_id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.overrides) is not None:
            put_message(out, b"\x12\x00", v2, TaskNodeOverrides)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskNode:
        return read_task_node(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="reference_id", number=1, kind="message", cls=Identifier, oneof="reference"),
            field(name="overrides", number=2, kind="message", cls=TaskNodeOverrides),
        )


PlainTaskNode = plain(TaskNode)


def read_task_node(buf: bytes, pos: int, end: int, depth: int, into: TaskNode | None = None) -> TaskNode:
    if into is None:
        self = new(PlainTaskNode)
        self.reference_id = self.overrides = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainTaskNode)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.reference_id = read_identifier(buf, pos, n, depth, self.reference_id)
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
            self.overrides = read_task_node_overrides(buf, pos, n, depth, self.overrides)
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
    self.__class__ = TaskNode
    return self


class WorkflowNode(OneofMessage):
    """A node that runs a sub-workflow or a launch plan.

    ``message flyteidl.core.WorkflowNode``

    Fields:
        launchplan_ref: ``flyteidl.core.Identifier launchplan_ref = 1`` (oneof reference).
        sub_workflow_ref: ``flyteidl.core.Identifier sub_workflow_ref = 2`` (oneof reference).
    """

    __slots__ = ("launchplan_ref", "sub_workflow_ref")
    FULL_NAME = "flyteidl.core.WorkflowNode"
    launchplan_ref: Identifier | None
    sub_workflow_ref: Identifier | None
    ONEOFS = {
        "reference": ("launchplan_ref", "sub_workflow_ref"),
    }

    def __init__(
        self,
        *,
        launchplan_ref: Identifier | None = None,
        sub_workflow_ref: Identifier | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is WorkflowNode
        if _checked:
            set_slot(self, "__class__", PlainWorkflowNode)
        self.launchplan_ref = launchplan_ref
        self.sub_workflow_ref = sub_workflow_ref
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if launchplan_ref is not None:
            if sub_workflow_ref is not None:
                raise two_members(self)

    @property
    def reference(self) -> Identifier | None:
        """The member of oneof ``reference`` that is set."""
        if self.launchplan_ref is not None:
            return self.launchplan_ref
        return self.sub_workflow_ref

    def which(self, oneof: Literals["reference"]) -> Literals["launchplan_ref", "sub_workflow_ref"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "reference":
            if self.launchplan_ref is not None:
                return "launchplan_ref"
            if self.sub_workflow_ref is not None:
                return "sub_workflow_ref"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.launchplan_ref) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        elif (v2 := self.sub_workflow_ref) is not None:
            put_message(out, b"\x12\x00", v2, Identifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowNode:
        return read_workflow_node(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="launchplan_ref", number=1, kind="message", cls=Identifier, oneof="reference"),
            field(name="sub_workflow_ref", number=2, kind="message", cls=Identifier, oneof="reference"),
        )


PlainWorkflowNode = plain(WorkflowNode)


def read_workflow_node(buf: bytes, pos: int, end: int, depth: int, into: WorkflowNode | None = None) -> WorkflowNode:
    if into is None:
        self = new(PlainWorkflowNode)
        self.launchplan_ref = self.sub_workflow_ref = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainWorkflowNode)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.sub_workflow_ref = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.launchplan_ref = read_identifier(buf, pos, n, depth, self.launchplan_ref)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.launchplan_ref = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.sub_workflow_ref = read_identifier(buf, pos, n, depth, self.sub_workflow_ref)
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
    self.__class__ = WorkflowNode
    return self


class ApproveCondition(Message):
    """``message flyteidl.core.ApproveCondition``

    Fields:
        signal_id: ``string signal_id = 1``.
    """

    __slots__ = ("signal_id",)
    FULL_NAME = "flyteidl.core.ApproveCondition"
    signal_id: str

    def __init__(
        self,
        *,
        signal_id: str = "",
    ) -> None:
        self.signal_id = signal_id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.signal_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ApproveCondition:
        return read_approve_condition(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="signal_id", number=1, kind="string"),)


def read_approve_condition(
    buf: bytes, pos: int, end: int, depth: int, into: ApproveCondition | None = None
) -> ApproveCondition:
    if into is None:
        self = new(ApproveCondition)
        self.signal_id = ""
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
        if tag in (0x0A,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class SignalCondition(Message):
    """``message flyteidl.core.SignalCondition``

    Fields:
        signal_id: ``string signal_id = 1``.
        type: ``flyteidl.core.LiteralType type = 2``.
        output_variable_name: ``string output_variable_name = 3``.
    """

    __slots__ = ("signal_id", "type", "output_variable_name")
    FULL_NAME = "flyteidl.core.SignalCondition"
    signal_id: str
    type: LiteralType | None
    output_variable_name: str

    def __init__(
        self,
        *,
        signal_id: str = "",
        type: LiteralType | None = None,
        output_variable_name: str = "",
    ) -> None:
        self.signal_id = signal_id
        self.type = type
        self.output_variable_name = output_variable_name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.signal_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.type) is not None:
            put_message(out, b"\x12\x00", v2, LiteralType)
        v3 = self.output_variable_name
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SignalCondition:
        return read_signal_condition(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="signal_id", number=1, kind="string"),
            field(name="type", number=2, kind="message", cls=LiteralType),
            field(name="output_variable_name", number=3, kind="string"),
        )


def read_signal_condition(
    buf: bytes, pos: int, end: int, depth: int, into: SignalCondition | None = None
) -> SignalCondition:
    if into is None:
        self = new(SignalCondition)
        self.signal_id = self.output_variable_name = ""
        self.type = None
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
            self.type = read_literal_type(buf, pos, n, depth, self.type)
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
            self.output_variable_name = buf[pos:n].decode()
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


class SleepCondition(Message):
    """``message flyteidl.core.SleepCondition``

    Fields:
        duration: ``google.protobuf.Duration duration = 1``.
    """

    __slots__ = ("duration",)
    FULL_NAME = "flyteidl.core.SleepCondition"
    duration: Duration | None

    def __init__(
        self,
        *,
        duration: Duration | None = None,
    ) -> None:
        self.duration = duration
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.duration) is not None:
            put_message(out, b"\x0a\x00", v1, Duration)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SleepCondition:
        return read_sleep_condition(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="duration", number=1, kind="message", cls=Duration),)


def read_sleep_condition(
    buf: bytes, pos: int, end: int, depth: int, into: SleepCondition | None = None
) -> SleepCondition:
    if into is None:
        self = new(SleepCondition)
        self.duration = None
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
            self.duration = read_duration(buf, pos, n, depth, self.duration)
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


class GateNode(OneofMessage):
    """A node that waits: for a signal, for approval, or for a time.

    ``message flyteidl.core.GateNode``

    Fields:
        approve: ``flyteidl.core.ApproveCondition approve = 1`` (oneof condition).
        signal: ``flyteidl.core.SignalCondition signal = 2`` (oneof condition).
        sleep: ``flyteidl.core.SleepCondition sleep = 3`` (oneof condition).
    """

    __slots__ = ("approve", "signal", "sleep")
    FULL_NAME = "flyteidl.core.GateNode"
    approve: ApproveCondition | None
    signal: SignalCondition | None
    sleep: SleepCondition | None
    ONEOFS = {
        "condition": ("approve", "signal", "sleep"),
    }

    def __init__(
        self,
        *,
        approve: ApproveCondition | None = None,
        signal: SignalCondition | None = None,
        sleep: SleepCondition | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is GateNode
        if _checked:
            set_slot(self, "__class__", PlainGateNode)
        self.approve = approve
        self.signal = signal
        self.sleep = sleep
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if approve is not None:
            if signal is not None or sleep is not None:
                raise two_members(self)
        elif signal is not None:
            if sleep is not None:
                raise two_members(self)

    @property
    def condition(self) -> ApproveCondition | SignalCondition | SleepCondition | None:
        """The member of oneof ``condition`` that is set."""
        if self.approve is not None:
            return self.approve
        if self.signal is not None:
            return self.signal
        return self.sleep

    def which(self, oneof: Literals["condition"]) -> Literals["approve", "signal", "sleep"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "condition":
            if self.approve is not None:
                return "approve"
            if self.signal is not None:
                return "signal"
            if self.sleep is not None:
                return "sleep"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.approve) is not None:
            put_message(out, b"\x0a\x00", v1, ApproveCondition)
        elif (v2 := self.signal) is not None:
            put_message(out, b"\x12\x00", v2, SignalCondition)
        elif (v3 := self.sleep) is not None:
            put_message(out, b"\x1a\x00", v3, SleepCondition)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GateNode:
        return read_gate_node(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="approve", number=1, kind="message", cls=ApproveCondition, oneof="condition"),
            field(name="signal", number=2, kind="message", cls=SignalCondition, oneof="condition"),
            field(name="sleep", number=3, kind="message", cls=SleepCondition, oneof="condition"),
        )


PlainGateNode = plain(GateNode)


def read_gate_node(buf: bytes, pos: int, end: int, depth: int, into: GateNode | None = None) -> GateNode:
    if into is None:
        self = new(PlainGateNode)
        self.approve = self.signal = self.sleep = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainGateNode)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.signal = self.sleep = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.approve = read_approve_condition(buf, pos, n, depth, self.approve)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.approve = self.sleep = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.signal = read_signal_condition(buf, pos, n, depth, self.signal)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.approve = self.signal = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.sleep = read_sleep_condition(buf, pos, n, depth, self.sleep)
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
    self.__class__ = GateNode
    return self


class ArrayNode(OneofMessage):
    """A node that runs another once for each element of its inputs.

    ``message flyteidl.core.ArrayNode``

    Fields:
        node: ``flyteidl.core.Node node = 1``.
        parallelism: ``uint32 parallelism = 2`` (oneof parallelism_option).
        min_successes: ``uint32 min_successes = 3`` (oneof success_criteria).
        min_success_ratio: ``float min_success_ratio = 4`` (oneof success_criteria).
        execution_mode: ``flyteidl.core.ArrayNode.ExecutionMode execution_mode = 5``.
        is_original_sub_node_interface: ``google.protobuf.BoolValue is_original_sub_node_interface = 6``.
        data_mode: ``flyteidl.core.ArrayNode.DataMode data_mode = 7``.
        bound_inputs: ``repeated string bound_inputs = 8``.
        run_all_sub_nodes: ``bool run_all_sub_nodes = 9``.
    """

    __slots__ = (
        "node",
        "parallelism",
        "min_successes",
        "min_success_ratio",
        "execution_mode",
        "is_original_sub_node_interface",
        "data_mode",
        "bound_inputs",
        "run_all_sub_nodes",
    )
    FULL_NAME = "flyteidl.core.ArrayNode"
    ExecutionMode = ArrayNodeExecutionMode
    DataMode = ArrayNodeDataMode
    node: Node | None
    parallelism: int | None
    min_successes: int | None
    min_success_ratio: float | None
    execution_mode: ArrayNodeExecutionMode
    is_original_sub_node_interface: BoolValue | None
    data_mode: ArrayNodeDataMode
    bound_inputs: list[str]
    run_all_sub_nodes: bool
    ONEOFS = {
        "parallelism_option": ("parallelism",),
        "success_criteria": ("min_successes", "min_success_ratio"),
    }

    def __init__(
        self,
        *,
        node: Node | None = None,
        parallelism: int | None = None,
        min_successes: int | None = None,
        min_success_ratio: float | None = None,
        execution_mode: ArrayNodeExecutionMode = ArrayNodeExecutionMode(0),
        is_original_sub_node_interface: BoolValue | None = None,
        data_mode: ArrayNodeDataMode = ArrayNodeDataMode(0),
        bound_inputs: list[str] | None = None,
        run_all_sub_nodes: bool = False,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is ArrayNode
        if _checked:
            set_slot(self, "__class__", PlainArrayNode)
        self.node = node
        self.parallelism = parallelism
        self.min_successes = min_successes
        self.min_success_ratio = min_success_ratio
        self.execution_mode = execution_mode
        self.is_original_sub_node_interface = is_original_sub_node_interface
        self.data_mode = data_mode
        self.bound_inputs = [] if bound_inputs is None else bound_inputs
        self.run_all_sub_nodes = run_all_sub_nodes
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if min_successes is not None:
            if min_success_ratio is not None:
                raise two_members(self)

    @property
    def parallelism_option(self) -> int | None:
        """The member of oneof ``parallelism_option`` that is set."""
        return self.parallelism

    @property
    def success_criteria(self) -> int | float | None:
        """The member of oneof ``success_criteria`` that is set."""
        if self.min_successes is not None:
            return self.min_successes
        return self.min_success_ratio

    if TYPE_CHECKING:

        @overload
        def which(self, oneof: Literals["parallelism_option"]) -> Literals["parallelism"] | None: ...
        @overload
        def which(
            self, oneof: Literals["success_criteria"]
        ) -> Literals["min_successes", "min_success_ratio"] | None: ...

    def which(self, oneof: str) -> str | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "parallelism_option":
            if self.parallelism is not None:
                return "parallelism"
            return None
        if oneof == "success_criteria":
            if self.min_successes is not None:
                return "min_successes"
            if self.min_success_ratio is not None:
                return "min_success_ratio"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.node) is not None:
            put_message(out, b"\x0a\x00", v1, Node)
        if (v2 := self.parallelism) is not None:
            out.append(0x10)
            put_uint32(out, v2)
        if (v3 := self.min_successes) is not None:
            out.append(0x18)
            put_uint32(out, v3)
        elif (v4 := self.min_success_ratio) is not None:
            out.append(0x25)
            put_float(out, v4)
        v5 = self.execution_mode
        if v5 != 0:
            out.append(0x28)
            put_enum(out, v5)
        if (v6 := self.is_original_sub_node_interface) is not None:
            put_message(out, b"\x32\x00", v6, BoolValue)
        v7 = self.data_mode
        if v7 != 0:
            out.append(0x38)
            put_enum(out, v7)
        for v8 in self.bound_inputs:
            out.append(0x42)
            put_string(out, v8)
        v9 = self.run_all_sub_nodes
        if v9 is not False:
            out.append(0x48)
            put_bool(out, v9)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ArrayNode:
        return read_array_node(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="node", number=1, kind="message", cls=Node),
            field(name="parallelism", number=2, kind="uint32", oneof="parallelism_option"),
            field(name="min_successes", number=3, kind="uint32", oneof="success_criteria"),
            field(name="min_success_ratio", number=4, kind="float", oneof="success_criteria"),
            field(name="execution_mode", number=5, kind="enum", cls=ArrayNodeExecutionMode),
            field(name="is_original_sub_node_interface", number=6, kind="message", cls=BoolValue),
            field(name="data_mode", number=7, kind="enum", cls=ArrayNodeDataMode),
            field(name="bound_inputs", number=8, kind="string", repeated=True),
            field(name="run_all_sub_nodes", number=9, kind="bool"),
        )


PlainArrayNode = plain(ArrayNode)


def read_array_node(buf: bytes, pos: int, end: int, depth: int, into: ArrayNode | None = None) -> ArrayNode:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainArrayNode)
        self.bound_inputs = []
        self.node = self.parallelism = self.min_successes = self.min_success_ratio = (
            self.is_original_sub_node_interface
        ) = None
        self.execution_mode = ArrayNodeExecutionMode(0)
        self.data_mode = ArrayNodeDataMode(0)
        self.run_all_sub_nodes = False
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainArrayNode)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.node = read_node(buf, pos, n, depth, self.node)
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
            self.parallelism = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x18:
            if seen:
                self.min_success_ratio = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.min_successes = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x25:
            if seen:
                self.min_successes = None
            seen = True
            f, pos = take_float(buf, pos)
            self.min_success_ratio = f
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x28:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.execution_mode = member(ArrayNodeExecutionMode, n)
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
            self.is_original_sub_node_interface = read_bool_value(
                buf, pos, n, depth, self.is_original_sub_node_interface
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x38:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.data_mode = member(ArrayNodeDataMode, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x42:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.bound_inputs.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x48:
            b, pos = take_bool(buf, pos)
            self.run_all_sub_nodes = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
            0x18,
            0x25,
            0x28,
            0x32,
            0x38,
            0x42,
            0x48,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = ArrayNode
    return self


class NodeMetadata(OneofMessage):
    """The name of a node, and what it overrides of its task's metadata.

    ``message flyteidl.core.NodeMetadata``

    Fields:
        name: ``string name = 1``.
        timeout: ``google.protobuf.Duration timeout = 4``.
        retries: ``flyteidl.core.RetryStrategy retries = 5``.
        interruptible: ``bool interruptible = 6`` (oneof interruptible_value).
        cacheable: ``bool cacheable = 7`` (oneof cacheable_value).
        cache_version: ``string cache_version = 8`` (oneof cache_version_value).
        cache_serializable: ``bool cache_serializable = 9`` (oneof cache_serializable_value).
        config: ``map<string, string> config = 10``.
    """

    __slots__ = (
        "name",
        "timeout",
        "retries",
        "interruptible",
        "cacheable",
        "cache_version",
        "cache_serializable",
        "config",
    )
    FULL_NAME = "flyteidl.core.NodeMetadata"
    name: str
    timeout: Duration | None
    retries: RetryStrategy | None
    interruptible: bool | None
    cacheable: bool | None
    cache_version: str | None
    cache_serializable: bool | None
    config: dict[str, str]
    ONEOFS = {
        "interruptible_value": ("interruptible",),
        "cacheable_value": ("cacheable",),
        "cache_version_value": ("cache_version",),
        "cache_serializable_value": ("cache_serializable",),
    }

    def __init__(
        self,
        *,
        name: str = "",
        timeout: Duration | None = None,
        retries: RetryStrategy | None = None,
        interruptible: bool | None = None,
        cacheable: bool | None = None,
        cache_version: str | None = None,
        cache_serializable: bool | None = None,
        config: dict[str, str] | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is NodeMetadata
        if _checked:
            set_slot(self, "__class__", PlainNodeMetadata)
        self.name = name
        self.timeout = timeout
        self.retries = retries
        self.interruptible = interruptible
        self.cacheable = cacheable
        self.cache_version = cache_version
        self.cache_serializable = cache_serializable
        self.config = {} if config is None else config
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @property
    def interruptible_value(self) -> bool | None:
        """The member of oneof ``interruptible_value`` that is set."""
        return self.interruptible

    @property
    def cacheable_value(self) -> bool | None:
        """The member of oneof ``cacheable_value`` that is set."""
        return self.cacheable

    @property
    def cache_version_value(self) -> str | None:
        """The member of oneof ``cache_version_value`` that is set."""
        return self.cache_version

    @property
    def cache_serializable_value(self) -> bool | None:
        """The member of oneof ``cache_serializable_value`` that is set."""
        return self.cache_serializable

    if TYPE_CHECKING:

        @overload
        def which(self, oneof: Literals["interruptible_value"]) -> Literals["interruptible"] | None: ...
        @overload
        def which(self, oneof: Literals["cacheable_value"]) -> Literals["cacheable"] | None: ...
        @overload
        def which(self, oneof: Literals["cache_version_value"]) -> Literals["cache_version"] | None: ...
        @overload
        def which(self, oneof: Literals["cache_serializable_value"]) -> Literals["cache_serializable"] | None: ...

    def which(self, oneof: str) -> str | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "interruptible_value":
            if self.interruptible is not None:
                return "interruptible"
            return None
        if oneof == "cacheable_value":
            if self.cacheable is not None:
                return "cacheable"
            return None
        if oneof == "cache_version_value":
            if self.cache_version is not None:
                return "cache_version"
            return None
        if oneof == "cache_serializable_value":
            if self.cache_serializable is not None:
                return "cache_serializable"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v4 := self.timeout) is not None:
            put_message(out, b"\x22\x00", v4, Duration)
        if (v5 := self.retries) is not None:
            put_message(out, b"\x2a\x00", v5, RetryStrategy)
        if (v6 := self.interruptible) is not None:
            out.append(0x30)
            put_bool(out, v6)
        if (v7 := self.cacheable) is not None:
            out.append(0x38)
            put_bool(out, v7)
        if (v8 := self.cache_version) is not None:
            out.append(0x42)
            put_string(out, v8)
        if (v9 := self.cache_serializable) is not None:
            out.append(0x48)
            put_bool(out, v9)
        if self.config:
            for k10, v10 in self.config.items():
                out += b"\x52\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k10)
                out.append(0x12)
                put_string(out, v10)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NodeMetadata:
        return read_node_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="timeout", number=4, kind="message", cls=Duration),
            field(name="retries", number=5, kind="message", cls=RetryStrategy),
            field(name="interruptible", number=6, kind="bool", oneof="interruptible_value"),
            field(name="cacheable", number=7, kind="bool", oneof="cacheable_value"),
            field(name="cache_version", number=8, kind="string", oneof="cache_version_value"),
            field(name="cache_serializable", number=9, kind="bool", oneof="cache_serializable_value"),
            field(name="config", number=10, kind="string", key="string"),
        )


PlainNodeMetadata = plain(NodeMetadata)


def read_node_metadata(buf: bytes, pos: int, end: int, depth: int, into: NodeMetadata | None = None) -> NodeMetadata:
    if into is None:
        self = new(PlainNodeMetadata)
        self.config = {}
        self.name = ""
        self.timeout = self.retries = self.interruptible = self.cacheable = self.cache_version = (
            self.cache_serializable
        ) = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainNodeMetadata)
        seen = True
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
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.timeout = read_duration(buf, pos, n, depth, self.timeout)
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
            self.retries = read_retry_strategy(buf, pos, n, depth, self.retries)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x30:
            b, pos = take_bool(buf, pos)
            self.interruptible = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x38:
            b, pos = take_bool(buf, pos)
            self.cacheable = b
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
            self.cache_version = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x48:
            b, pos = take_bool(buf, pos)
            self.cache_serializable = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x52:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key10 = ""
            value10: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key10 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value10 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value10 is None:
                    value10 = ""
                self.config[key10] = value10
            else:
                self._keep_entry(b"\x52", buf, start, last)
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag in (
            0x0A,
            0x22,
            0x2A,
            0x30,
            0x38,
            0x42,
            0x48,
            0x52,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = NodeMetadata
    return self


class Alias(Message):
    """``message flyteidl.core.Alias``

    Fields:
        var: ``string var = 1``.
        alias: ``string alias = 2``.
    """

    __slots__ = ("var", "alias")
    FULL_NAME = "flyteidl.core.Alias"
    var: str
    alias: str

    def __init__(
        self,
        *,
        var: str = "",
        alias: str = "",
    ) -> None:
        self.var = var
        self.alias = alias
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.var
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.alias
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Alias:
        return read_alias(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="var", number=1, kind="string"),
            field(name="alias", number=2, kind="string"),
        )


def read_alias(buf: bytes, pos: int, end: int, depth: int, into: Alias | None = None) -> Alias:
    if into is None:
        self = new(Alias)
        self.var = self.alias = ""
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
            self.var = buf[pos:n].decode()
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
            self.alias = buf[pos:n].decode()
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


class Node(OneofMessage):
    """A step of a workflow: a task, a sub-workflow, a launch plan, a branch, a gate or an array.

    ``message flyteidl.core.Node``

    Fields:
        id: ``string id = 1``.
        metadata: ``flyteidl.core.NodeMetadata metadata = 2``.
        inputs: ``repeated flyteidl.core.Binding inputs = 3``.
        upstream_node_ids: ``repeated string upstream_node_ids = 4``.
        output_aliases: ``repeated flyteidl.core.Alias output_aliases = 5``.
        task_node: ``flyteidl.core.TaskNode task_node = 6`` (oneof target).
        workflow_node: ``flyteidl.core.WorkflowNode workflow_node = 7`` (oneof target).
        branch_node: ``flyteidl.core.BranchNode branch_node = 8`` (oneof target).
        gate_node: ``flyteidl.core.GateNode gate_node = 9`` (oneof target).
        array_node: ``flyteidl.core.ArrayNode array_node = 10`` (oneof target).
    """

    __slots__ = (
        "id",
        "metadata",
        "inputs",
        "upstream_node_ids",
        "output_aliases",
        "task_node",
        "workflow_node",
        "branch_node",
        "gate_node",
        "array_node",
    )
    FULL_NAME = "flyteidl.core.Node"
    id: str
    metadata: NodeMetadata | None
    inputs: list[Binding]
    upstream_node_ids: list[str]
    output_aliases: list[Alias]
    task_node: TaskNode | None
    workflow_node: WorkflowNode | None
    branch_node: BranchNode | None
    gate_node: GateNode | None
    array_node: ArrayNode | None
    ONEOFS = {
        "target": ("task_node", "workflow_node", "branch_node", "gate_node", "array_node"),
    }

    def __init__(
        self,
        *,
        id: str = "",
        metadata: NodeMetadata | None = None,
        inputs: list[Binding] | None = None,
        upstream_node_ids: list[str] | None = None,
        output_aliases: list[Alias] | None = None,
        task_node: TaskNode | None = None,
        workflow_node: WorkflowNode | None = None,
        branch_node: BranchNode | None = None,
        gate_node: GateNode | None = None,
        array_node: ArrayNode | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Node
        if _checked:
            set_slot(self, "__class__", PlainNode)
        self.id = id
        self.metadata = metadata
        self.inputs = [] if inputs is None else inputs
        self.upstream_node_ids = [] if upstream_node_ids is None else upstream_node_ids
        self.output_aliases = [] if output_aliases is None else output_aliases
        self.task_node = task_node
        self.workflow_node = workflow_node
        self.branch_node = branch_node
        self.gate_node = gate_node
        self.array_node = array_node
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if task_node is not None:
            if workflow_node is not None or branch_node is not None or gate_node is not None or array_node is not None:
                raise two_members(self)
        elif workflow_node is not None:
            if branch_node is not None or gate_node is not None or array_node is not None:
                raise two_members(self)
        elif branch_node is not None:
            if gate_node is not None or array_node is not None:
                raise two_members(self)
        elif gate_node is not None:
            if array_node is not None:
                raise two_members(self)

    @property
    def target(self) -> TaskNode | WorkflowNode | BranchNode | GateNode | ArrayNode | None:
        """The member of oneof ``target`` that is set."""
        if self.task_node is not None:
            return self.task_node
        if self.workflow_node is not None:
            return self.workflow_node
        if self.branch_node is not None:
            return self.branch_node
        if self.gate_node is not None:
            return self.gate_node
        return self.array_node

    def which(
        self, oneof: Literals["target"]
    ) -> Literals["task_node", "workflow_node", "branch_node", "gate_node", "array_node"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "target":
            if self.task_node is not None:
                return "task_node"
            if self.workflow_node is not None:
                return "workflow_node"
            if self.branch_node is not None:
                return "branch_node"
            if self.gate_node is not None:
                return "gate_node"
            if self.array_node is not None:
                return "array_node"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.metadata) is not None:
            put_message(out, b"\x12\x00", v2, NodeMetadata)
        for v3 in self.inputs:
            put_message(out, b"\x1a\x00", v3, Binding)
        for v4 in self.upstream_node_ids:
            out.append(0x22)
            put_string(out, v4)
        for v5 in self.output_aliases:
            put_message(out, b"\x2a\x00", v5, Alias)
        if (v6 := self.task_node) is not None:
            put_message(out, b"\x32\x00", v6, TaskNode)
        elif (v7 := self.workflow_node) is not None:
            put_message(out, b"\x3a\x00", v7, WorkflowNode)
        elif (v8 := self.branch_node) is not None:
            put_message(out, b"\x42\x00", v8, BranchNode)
        elif (v9 := self.gate_node) is not None:
            put_message(out, b"\x4a\x00", v9, GateNode)
        elif (v10 := self.array_node) is not None:
            put_message(out, b"\x52\x00", v10, ArrayNode)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Node:
        return read_node(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="string"),
            field(name="metadata", number=2, kind="message", cls=NodeMetadata),
            field(name="inputs", number=3, kind="message", cls=Binding, repeated=True),
            field(name="upstream_node_ids", number=4, kind="string", repeated=True),
            field(name="output_aliases", number=5, kind="message", cls=Alias, repeated=True),
            field(name="task_node", number=6, kind="message", cls=TaskNode, oneof="target"),
            field(name="workflow_node", number=7, kind="message", cls=WorkflowNode, oneof="target"),
            field(name="branch_node", number=8, kind="message", cls=BranchNode, oneof="target"),
            field(name="gate_node", number=9, kind="message", cls=GateNode, oneof="target"),
            field(name="array_node", number=10, kind="message", cls=ArrayNode, oneof="target"),
        )


PlainNode = plain(Node)


def read_node(buf: bytes, pos: int, end: int, depth: int, into: Node | None = None) -> Node:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainNode)
        self.inputs = []
        self.upstream_node_ids = []
        self.output_aliases = []
        self.id = ""
        self.metadata = self.task_node = self.workflow_node = self.branch_node = self.gate_node = self.array_node = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainNode)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.id = buf[pos:n].decode()
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
            self.metadata = read_node_metadata(buf, pos, n, depth, self.metadata)
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
            self.inputs.append(read_binding(buf, pos, n, depth))
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
            self.upstream_node_ids.append(buf[pos:n].decode())
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
            self.output_aliases.append(read_alias(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x32:
            if seen:
                self.workflow_node = self.branch_node = self.gate_node = self.array_node = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.task_node = read_task_node(buf, pos, n, depth, self.task_node)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x3A:
            if seen:
                self.task_node = self.branch_node = self.gate_node = self.array_node = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow_node = read_workflow_node(buf, pos, n, depth, self.workflow_node)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x42:
            if seen:
                self.task_node = self.workflow_node = self.gate_node = self.array_node = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.branch_node = read_branch_node(buf, pos, n, depth, self.branch_node)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x4A:
            if seen:
                self.task_node = self.workflow_node = self.branch_node = self.array_node = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.gate_node = read_gate_node(buf, pos, n, depth, self.gate_node)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x52:
            if seen:
                self.task_node = self.workflow_node = self.branch_node = self.gate_node = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.array_node = read_array_node(buf, pos, n, depth, self.array_node)
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
            0x42,
            0x4A,
            0x52,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Node
    return self


class WorkflowMetadata(Message):
    """How a workflow is run: its quality of service, and what it does when a node fails.

    ``message flyteidl.core.WorkflowMetadata``

    Fields:
        quality_of_service: ``flyteidl.core.QualityOfService quality_of_service = 1``.
        on_failure: ``flyteidl.core.WorkflowMetadata.OnFailurePolicy on_failure = 2``.
        tags: ``map<string, string> tags = 3``.
    """

    __slots__ = ("quality_of_service", "on_failure", "tags")
    FULL_NAME = "flyteidl.core.WorkflowMetadata"
    OnFailurePolicy = WorkflowMetadataOnFailurePolicy
    quality_of_service: QualityOfService | None
    on_failure: WorkflowMetadataOnFailurePolicy
    tags: dict[str, str]

    def __init__(
        self,
        *,
        quality_of_service: QualityOfService | None = None,
        on_failure: WorkflowMetadataOnFailurePolicy = WorkflowMetadataOnFailurePolicy(0),
        tags: dict[str, str] | None = None,
    ) -> None:
        self.quality_of_service = quality_of_service
        self.on_failure = on_failure
        self.tags = {} if tags is None else tags
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.quality_of_service) is not None:
            put_message(out, b"\x0a\x00", v1, QualityOfService)
        v2 = self.on_failure
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self.tags:
            for k3, v3 in self.tags.items():
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
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowMetadata:
        return read_workflow_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="quality_of_service", number=1, kind="message", cls=QualityOfService),
            field(name="on_failure", number=2, kind="enum", cls=WorkflowMetadataOnFailurePolicy),
            field(name="tags", number=3, kind="string", key="string"),
        )


def read_workflow_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowMetadata | None = None
) -> WorkflowMetadata:
    if into is None:
        self = new(WorkflowMetadata)
        self.tags = {}
        self.quality_of_service = None
        self.on_failure = WorkflowMetadataOnFailurePolicy(0)
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
            self.quality_of_service = read_quality_of_service(buf, pos, n, depth, self.quality_of_service)
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
            self.on_failure = member(WorkflowMetadataOnFailurePolicy, n)
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
                self.tags[key3] = value3
            else:
                self._keep_entry(b"\x1a", buf, start, last)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class WorkflowMetadataDefaults(Message):
    """``message flyteidl.core.WorkflowMetadataDefaults``

    Fields:
        interruptible: ``bool interruptible = 1``.
    """

    __slots__ = ("interruptible",)
    FULL_NAME = "flyteidl.core.WorkflowMetadataDefaults"
    interruptible: bool

    def __init__(
        self,
        *,
        interruptible: bool = False,
    ) -> None:
        self.interruptible = interruptible
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.interruptible
        if v1 is not False:
            out.append(0x08)
            put_bool(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowMetadataDefaults:
        return read_workflow_metadata_defaults(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="interruptible", number=1, kind="bool"),)


def read_workflow_metadata_defaults(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowMetadataDefaults | None = None
) -> WorkflowMetadataDefaults:
    if into is None:
        self = new(WorkflowMetadataDefaults)
        self.interruptible = False
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            b, pos = take_bool(buf, pos)
            self.interruptible = b
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (0x08,):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class WorkflowTemplate(Message):
    """A workflow: its interface, its nodes, and where its outputs come from.

    ``message flyteidl.core.WorkflowTemplate``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        metadata: ``flyteidl.core.WorkflowMetadata metadata = 2``.
        interface: ``flyteidl.core.TypedInterface interface = 3``.
        nodes: ``repeated flyteidl.core.Node nodes = 4``.
        outputs: ``repeated flyteidl.core.Binding outputs = 5``.
        failure_node: ``flyteidl.core.Node failure_node = 6``.
        metadata_defaults: ``flyteidl.core.WorkflowMetadataDefaults metadata_defaults = 7``.
    """

    __slots__ = ("id", "metadata", "interface", "nodes", "outputs", "failure_node", "metadata_defaults")
    FULL_NAME = "flyteidl.core.WorkflowTemplate"
    id: Identifier | None
    metadata: WorkflowMetadata | None
    interface: TypedInterface | None
    nodes: list[Node]
    outputs: list[Binding]
    failure_node: Node | None
    metadata_defaults: WorkflowMetadataDefaults | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        metadata: WorkflowMetadata | None = None,
        interface: TypedInterface | None = None,
        nodes: list[Node] | None = None,
        outputs: list[Binding] | None = None,
        failure_node: Node | None = None,
        metadata_defaults: WorkflowMetadataDefaults | None = None,
    ) -> None:
        self.id = id
        self.metadata = metadata
        self.interface = interface
        self.nodes = [] if nodes is None else nodes
        self.outputs = [] if outputs is None else outputs
        self.failure_node = failure_node
        self.metadata_defaults = metadata_defaults
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.metadata) is not None:
            put_message(out, b"\x12\x00", v2, WorkflowMetadata)
        if (v3 := self.interface) is not None:
            put_message(out, b"\x1a\x00", v3, TypedInterface)
        for v4 in self.nodes:
            put_message(out, b"\x22\x00", v4, Node)
        for v5 in self.outputs:
            put_message(out, b"\x2a\x00", v5, Binding)
        if (v6 := self.failure_node) is not None:
            put_message(out, b"\x32\x00", v6, Node)
        if (v7 := self.metadata_defaults) is not None:
            put_message(out, b"\x3a\x00", v7, WorkflowMetadataDefaults)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowTemplate:
        return read_workflow_template(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="metadata", number=2, kind="message", cls=WorkflowMetadata),
            field(name="interface", number=3, kind="message", cls=TypedInterface),
            field(name="nodes", number=4, kind="message", cls=Node, repeated=True),
            field(name="outputs", number=5, kind="message", cls=Binding, repeated=True),
            field(name="failure_node", number=6, kind="message", cls=Node),
            field(name="metadata_defaults", number=7, kind="message", cls=WorkflowMetadataDefaults),
        )


def read_workflow_template(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowTemplate | None = None
) -> WorkflowTemplate:
    if into is None:
        self = new(WorkflowTemplate)
        self.nodes = []
        self.outputs = []
        self.id = self.metadata = self.interface = self.failure_node = self.metadata_defaults = None
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
            self.metadata = read_workflow_metadata(buf, pos, n, depth, self.metadata)
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
            self.interface = read_typed_interface(buf, pos, n, depth, self.interface)
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
            self.nodes.append(read_node(buf, pos, n, depth))
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
            self.outputs.append(read_binding(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.failure_node = read_node(buf, pos, n, depth, self.failure_node)
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
            self.metadata_defaults = read_workflow_metadata_defaults(buf, pos, n, depth, self.metadata_defaults)
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


class TaskNodeOverrides(Message):
    """``message flyteidl.core.TaskNodeOverrides``

    Fields:
        resources: ``flyteidl.core.Resources resources = 1``.
        extended_resources: ``flyteidl.core.ExtendedResources extended_resources = 2``.
        container_image: ``string container_image = 3``.
        pod_template: ``flyteidl.core.K8sPod pod_template = 4``.
    """

    __slots__ = ("resources", "extended_resources", "container_image", "pod_template")
    FULL_NAME = "flyteidl.core.TaskNodeOverrides"
    resources: Resources | None
    extended_resources: ExtendedResources | None
    container_image: str
    pod_template: K8SPod | None

    def __init__(
        self,
        *,
        resources: Resources | None = None,
        extended_resources: ExtendedResources | None = None,
        container_image: str = "",
        pod_template: K8SPod | None = None,
    ) -> None:
        self.resources = resources
        self.extended_resources = extended_resources
        self.container_image = container_image
        self.pod_template = pod_template
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.resources) is not None:
            put_message(out, b"\x0a\x00", v1, Resources)
        if (v2 := self.extended_resources) is not None:
            put_message(out, b"\x12\x00", v2, ExtendedResources)
        v3 = self.container_image
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.pod_template) is not None:
            put_message(out, b"\x22\x00", v4, K8SPod)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> TaskNodeOverrides:
        return read_task_node_overrides(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resources", number=1, kind="message", cls=Resources),
            field(name="extended_resources", number=2, kind="message", cls=ExtendedResources),
            field(name="container_image", number=3, kind="string"),
            field(name="pod_template", number=4, kind="message", cls=K8SPod),
        )


def read_task_node_overrides(
    buf: bytes, pos: int, end: int, depth: int, into: TaskNodeOverrides | None = None
) -> TaskNodeOverrides:
    if into is None:
        self = new(TaskNodeOverrides)
        self.resources = self.extended_resources = self.pod_template = None
        self.container_image = ""
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
            self.resources = read_resources(buf, pos, n, depth, self.resources)
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
            self.extended_resources = read_extended_resources(buf, pos, n, depth, self.extended_resources)
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
            self.container_image = buf[pos:n].decode()
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
            self.pod_template = read_k_8_s_pod(buf, pos, n, depth, self.pod_template)
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


class LaunchPlanTemplate(Message):
    """``message flyteidl.core.LaunchPlanTemplate``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        interface: ``flyteidl.core.TypedInterface interface = 2``.
        fixed_inputs: ``flyteidl.core.LiteralMap fixed_inputs = 3``.
    """

    __slots__ = ("id", "interface", "fixed_inputs")
    FULL_NAME = "flyteidl.core.LaunchPlanTemplate"
    id: Identifier | None
    interface: TypedInterface | None
    fixed_inputs: LiteralMap | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        interface: TypedInterface | None = None,
        fixed_inputs: LiteralMap | None = None,
    ) -> None:
        self.id = id
        self.interface = interface
        self.fixed_inputs = fixed_inputs
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.interface) is not None:
            put_message(out, b"\x12\x00", v2, TypedInterface)
        if (v3 := self.fixed_inputs) is not None:
            put_message(out, b"\x1a\x00", v3, LiteralMap)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> LaunchPlanTemplate:
        return read_launch_plan_template(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="interface", number=2, kind="message", cls=TypedInterface),
            field(name="fixed_inputs", number=3, kind="message", cls=LiteralMap),
        )


def read_launch_plan_template(
    buf: bytes, pos: int, end: int, depth: int, into: LaunchPlanTemplate | None = None
) -> LaunchPlanTemplate:
    if into is None:
        self = new(LaunchPlanTemplate)
        self.id = self.interface = self.fixed_inputs = None
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
            self.interface = read_typed_interface(buf, pos, n, depth, self.interface)
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
            self.fixed_inputs = read_literal_map(buf, pos, n, depth, self.fixed_inputs)
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
