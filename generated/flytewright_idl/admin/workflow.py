# Generated from flyteidl/admin/workflow.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/workflow.proto``: 9 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_message, put_string, take_varint
from .description_entity import DescriptionEntity, read_description_entity
from ..core.compiler import CompiledWorkflowClosure, read_compiled_workflow_closure
from ..core.identifier import Identifier, read_identifier
from ..core.workflow import WorkflowTemplate, read_workflow_template
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/workflow.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "WorkflowCreateRequest",
    "WorkflowCreateResponse",
    "Workflow",
    "WorkflowList",
    "WorkflowSpec",
    "WorkflowClosure",
    "WorkflowErrorExistsDifferentStructure",
    "WorkflowErrorExistsIdenticalStructure",
    "CreateWorkflowFailureReason",
]


class WorkflowCreateRequest(Message):
    """``message flyteidl.admin.WorkflowCreateRequest``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        spec: ``flyteidl.admin.WorkflowSpec spec = 2``.
    """

    __slots__ = ("id", "spec")
    FULL_NAME = "flyteidl.admin.WorkflowCreateRequest"
    id: Identifier | None
    spec: WorkflowSpec | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        spec: WorkflowSpec | None = None,
    ) -> None:
        self.id = id
        self.spec = spec
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if (v2 := self.spec) is not None:
            put_message(out, b"\x12\x00", v2, WorkflowSpec)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowCreateRequest:
        return read_workflow_create_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="spec", number=2, kind="message", cls=WorkflowSpec),
        )


def read_workflow_create_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowCreateRequest | None = None
) -> WorkflowCreateRequest:
    if into is None:
        self = new(WorkflowCreateRequest)
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
            self.spec = read_workflow_spec(buf, pos, n, depth, self.spec)
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


class WorkflowCreateResponse(Message):
    """``message flyteidl.admin.WorkflowCreateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.WorkflowCreateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowCreateResponse:
        return read_workflow_create_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_workflow_create_response(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowCreateResponse | None = None
) -> WorkflowCreateResponse:
    if into is None:
        self = new(WorkflowCreateResponse)
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


class Workflow(Message):
    """A workflow as it is registered.

    ``message flyteidl.admin.Workflow``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        closure: ``flyteidl.admin.WorkflowClosure closure = 2``.
        short_description: ``string short_description = 3``.
    """

    __slots__ = ("id", "closure", "short_description")
    FULL_NAME = "flyteidl.admin.Workflow"
    id: Identifier | None
    closure: WorkflowClosure | None
    short_description: str

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        closure: WorkflowClosure | None = None,
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
            put_message(out, b"\x12\x00", v2, WorkflowClosure)
        v3 = self.short_description
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Workflow:
        return read_workflow(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="closure", number=2, kind="message", cls=WorkflowClosure),
            field(name="short_description", number=3, kind="string"),
        )


def read_workflow(buf: bytes, pos: int, end: int, depth: int, into: Workflow | None = None) -> Workflow:
    if into is None:
        self = new(Workflow)
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
            self.closure = read_workflow_closure(buf, pos, n, depth, self.closure)
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


class WorkflowList(Message):
    """``message flyteidl.admin.WorkflowList``

    Fields:
        workflows: ``repeated flyteidl.admin.Workflow workflows = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("workflows", "token")
    FULL_NAME = "flyteidl.admin.WorkflowList"
    workflows: list[Workflow]
    token: str

    def __init__(
        self,
        *,
        workflows: list[Workflow] | None = None,
        token: str = "",
    ) -> None:
        self.workflows = [] if workflows is None else workflows
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.workflows:
            put_message(out, b"\x0a\x00", v1, Workflow)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowList:
        return read_workflow_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="workflows", number=1, kind="message", cls=Workflow, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_workflow_list(buf: bytes, pos: int, end: int, depth: int, into: WorkflowList | None = None) -> WorkflowList:
    if into is None:
        self = new(WorkflowList)
        self.workflows = []
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
            self.workflows.append(read_workflow(buf, pos, n, depth))
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


class WorkflowSpec(Message):
    """A workflow to register, with its sub-workflows.

    ``message flyteidl.admin.WorkflowSpec``

    Fields:
        template: ``flyteidl.core.WorkflowTemplate template = 1``.
        sub_workflows: ``repeated flyteidl.core.WorkflowTemplate sub_workflows = 2``.
        description: ``flyteidl.admin.DescriptionEntity description = 3``.
    """

    __slots__ = ("template", "sub_workflows", "description")
    FULL_NAME = "flyteidl.admin.WorkflowSpec"
    template: WorkflowTemplate | None
    sub_workflows: list[WorkflowTemplate]
    description: DescriptionEntity | None

    def __init__(
        self,
        *,
        template: WorkflowTemplate | None = None,
        sub_workflows: list[WorkflowTemplate] | None = None,
        description: DescriptionEntity | None = None,
    ) -> None:
        self.template = template
        self.sub_workflows = [] if sub_workflows is None else sub_workflows
        self.description = description
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.template) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowTemplate)
        for v2 in self.sub_workflows:
            put_message(out, b"\x12\x00", v2, WorkflowTemplate)
        if (v3 := self.description) is not None:
            put_message(out, b"\x1a\x00", v3, DescriptionEntity)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowSpec:
        return read_workflow_spec(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="template", number=1, kind="message", cls=WorkflowTemplate),
            field(name="sub_workflows", number=2, kind="message", cls=WorkflowTemplate, repeated=True),
            field(name="description", number=3, kind="message", cls=DescriptionEntity),
        )


def read_workflow_spec(buf: bytes, pos: int, end: int, depth: int, into: WorkflowSpec | None = None) -> WorkflowSpec:
    if into is None:
        self = new(WorkflowSpec)
        self.sub_workflows = []
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
            self.template = read_workflow_template(buf, pos, n, depth, self.template)
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
            self.sub_workflows.append(read_workflow_template(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x1A:
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
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class WorkflowClosure(Message):
    """``message flyteidl.admin.WorkflowClosure``

    Fields:
        compiled_workflow: ``flyteidl.core.CompiledWorkflowClosure compiled_workflow = 1``.
        created_at: ``google.protobuf.Timestamp created_at = 2``.
    """

    __slots__ = ("compiled_workflow", "created_at")
    FULL_NAME = "flyteidl.admin.WorkflowClosure"
    compiled_workflow: CompiledWorkflowClosure | None
    created_at: Timestamp | None

    def __init__(
        self,
        *,
        compiled_workflow: CompiledWorkflowClosure | None = None,
        created_at: Timestamp | None = None,
    ) -> None:
        self.compiled_workflow = compiled_workflow
        self.created_at = created_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.compiled_workflow) is not None:
            put_message(out, b"\x0a\x00", v1, CompiledWorkflowClosure)
        if (v2 := self.created_at) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowClosure:
        return read_workflow_closure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="compiled_workflow", number=1, kind="message", cls=CompiledWorkflowClosure),
            field(name="created_at", number=2, kind="message", cls=Timestamp),
        )


def read_workflow_closure(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowClosure | None = None
) -> WorkflowClosure:
    if into is None:
        self = new(WorkflowClosure)
        self.compiled_workflow = self.created_at = None
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


class WorkflowErrorExistsDifferentStructure(Message):
    """``message flyteidl.admin.WorkflowErrorExistsDifferentStructure``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.WorkflowErrorExistsDifferentStructure"
    id: Identifier | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowErrorExistsDifferentStructure:
        return read_workflow_error_exists_different_structure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=Identifier),)


def read_workflow_error_exists_different_structure(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowErrorExistsDifferentStructure | None = None
) -> WorkflowErrorExistsDifferentStructure:
    if into is None:
        self = new(WorkflowErrorExistsDifferentStructure)
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
            self.id = read_identifier(buf, pos, n, depth, self.id)
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


class WorkflowErrorExistsIdenticalStructure(Message):
    """``message flyteidl.admin.WorkflowErrorExistsIdenticalStructure``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.WorkflowErrorExistsIdenticalStructure"
    id: Identifier | None

    def __init__(
        self,
        *,
        id: Identifier | None = None,
    ) -> None:
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowErrorExistsIdenticalStructure:
        return read_workflow_error_exists_identical_structure(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=Identifier),)


def read_workflow_error_exists_identical_structure(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowErrorExistsIdenticalStructure | None = None
) -> WorkflowErrorExistsIdenticalStructure:
    if into is None:
        self = new(WorkflowErrorExistsIdenticalStructure)
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
            self.id = read_identifier(buf, pos, n, depth, self.id)
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


class CreateWorkflowFailureReason(OneofMessage):
    """``message flyteidl.admin.CreateWorkflowFailureReason``

    Fields:
        exists_different_structure: ``flyteidl.admin.WorkflowErrorExistsDifferentStructure exists_different_structure = 1`` (oneof reason).
        exists_identical_structure: ``flyteidl.admin.WorkflowErrorExistsIdenticalStructure exists_identical_structure = 2`` (oneof reason).
    """

    __slots__ = ("exists_different_structure", "exists_identical_structure")
    FULL_NAME = "flyteidl.admin.CreateWorkflowFailureReason"
    exists_different_structure: WorkflowErrorExistsDifferentStructure | None
    exists_identical_structure: WorkflowErrorExistsIdenticalStructure | None
    ONEOFS = {
        "reason": ("exists_different_structure", "exists_identical_structure"),
    }

    def __init__(
        self,
        *,
        exists_different_structure: WorkflowErrorExistsDifferentStructure | None = None,
        exists_identical_structure: WorkflowErrorExistsIdenticalStructure | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is CreateWorkflowFailureReason
        if _checked:
            set_slot(self, "__class__", PlainCreateWorkflowFailureReason)
        self.exists_different_structure = exists_different_structure
        self.exists_identical_structure = exists_identical_structure
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if exists_different_structure is not None:
            if exists_identical_structure is not None:
                raise two_members(self)

    @property
    def reason(self) -> WorkflowErrorExistsDifferentStructure | WorkflowErrorExistsIdenticalStructure | None:
        """The member of oneof ``reason`` that is set."""
        if self.exists_different_structure is not None:
            return self.exists_different_structure
        return self.exists_identical_structure

    def which(
        self, oneof: Literals["reason"]
    ) -> Literals["exists_different_structure", "exists_identical_structure"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "reason":
            if self.exists_different_structure is not None:
                return "exists_different_structure"
            if self.exists_identical_structure is not None:
                return "exists_identical_structure"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.exists_different_structure) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowErrorExistsDifferentStructure)
        elif (v2 := self.exists_identical_structure) is not None:
            put_message(out, b"\x12\x00", v2, WorkflowErrorExistsIdenticalStructure)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateWorkflowFailureReason:
        return read_create_workflow_failure_reason(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(
                name="exists_different_structure",
                number=1,
                kind="message",
                cls=WorkflowErrorExistsDifferentStructure,
                oneof="reason",
            ),
            field(
                name="exists_identical_structure",
                number=2,
                kind="message",
                cls=WorkflowErrorExistsIdenticalStructure,
                oneof="reason",
            ),
        )


PlainCreateWorkflowFailureReason = plain(CreateWorkflowFailureReason)


def read_create_workflow_failure_reason(
    buf: bytes, pos: int, end: int, depth: int, into: CreateWorkflowFailureReason | None = None
) -> CreateWorkflowFailureReason:
    if into is None:
        self = new(PlainCreateWorkflowFailureReason)
        self.exists_different_structure = self.exists_identical_structure = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainCreateWorkflowFailureReason)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.exists_identical_structure = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.exists_different_structure = read_workflow_error_exists_different_structure(
                buf, pos, n, depth, self.exists_different_structure
            )
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.exists_different_structure = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.exists_identical_structure = read_workflow_error_exists_identical_structure(
                buf, pos, n, depth, self.exists_identical_structure
            )
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
    self.__class__ = CreateWorkflowFailureReason
    return self
