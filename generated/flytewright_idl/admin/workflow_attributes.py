# Generated from flyteidl/admin/workflow_attributes.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/workflow_attributes.proto``: 7 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint
from .matchable_resource import MatchableResource, MatchingAttributes, read_matching_attributes

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/workflow_attributes.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "WorkflowAttributes",
    "WorkflowAttributesUpdateRequest",
    "WorkflowAttributesUpdateResponse",
    "WorkflowAttributesGetRequest",
    "WorkflowAttributesGetResponse",
    "WorkflowAttributesDeleteRequest",
    "WorkflowAttributesDeleteResponse",
]


class WorkflowAttributes(Message):
    """``message flyteidl.admin.WorkflowAttributes``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        workflow: ``string workflow = 3``.
        matching_attributes: ``flyteidl.admin.MatchingAttributes matching_attributes = 4``.
        org: ``string org = 5``.
    """

    __slots__ = ("project", "domain", "workflow", "matching_attributes", "org")
    FULL_NAME = "flyteidl.admin.WorkflowAttributes"
    project: str
    domain: str
    workflow: str
    matching_attributes: MatchingAttributes | None
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        workflow: str = "",
        matching_attributes: MatchingAttributes | None = None,
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.workflow = workflow
        self.matching_attributes = matching_attributes
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
        v3 = self.workflow
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.matching_attributes) is not None:
            put_message(out, b"\x22\x00", v4, MatchingAttributes)
        v5 = self.org
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowAttributes:
        return read_workflow_attributes(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="workflow", number=3, kind="string"),
            field(name="matching_attributes", number=4, kind="message", cls=MatchingAttributes),
            field(name="org", number=5, kind="string"),
        )


def read_workflow_attributes(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowAttributes | None = None
) -> WorkflowAttributes:
    if into is None:
        self = new(WorkflowAttributes)
        self.project = self.domain = self.workflow = self.org = ""
        self.matching_attributes = None
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
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow = buf[pos:n].decode()
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
            self.matching_attributes = read_matching_attributes(buf, pos, n, depth, self.matching_attributes)
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


class WorkflowAttributesUpdateRequest(Message):
    """``message flyteidl.admin.WorkflowAttributesUpdateRequest``

    Fields:
        attributes: ``flyteidl.admin.WorkflowAttributes attributes = 1``.
    """

    __slots__ = ("attributes",)
    FULL_NAME = "flyteidl.admin.WorkflowAttributesUpdateRequest"
    attributes: WorkflowAttributes | None

    def __init__(
        self,
        *,
        attributes: WorkflowAttributes | None = None,
    ) -> None:
        self.attributes = attributes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.attributes) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowAttributes)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowAttributesUpdateRequest:
        return read_workflow_attributes_update_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="attributes", number=1, kind="message", cls=WorkflowAttributes),)


def read_workflow_attributes_update_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowAttributesUpdateRequest | None = None
) -> WorkflowAttributesUpdateRequest:
    if into is None:
        self = new(WorkflowAttributesUpdateRequest)
        self.attributes = None
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
            self.attributes = read_workflow_attributes(buf, pos, n, depth, self.attributes)
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


class WorkflowAttributesUpdateResponse(Message):
    """``message flyteidl.admin.WorkflowAttributesUpdateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.WorkflowAttributesUpdateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowAttributesUpdateResponse:
        return read_workflow_attributes_update_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_workflow_attributes_update_response(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowAttributesUpdateResponse | None = None
) -> WorkflowAttributesUpdateResponse:
    if into is None:
        self = new(WorkflowAttributesUpdateResponse)
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


class WorkflowAttributesGetRequest(Message):
    """``message flyteidl.admin.WorkflowAttributesGetRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        workflow: ``string workflow = 3``.
        resource_type: ``flyteidl.admin.MatchableResource resource_type = 4``.
        org: ``string org = 5``.
    """

    __slots__ = ("project", "domain", "workflow", "resource_type", "org")
    FULL_NAME = "flyteidl.admin.WorkflowAttributesGetRequest"
    project: str
    domain: str
    workflow: str
    resource_type: MatchableResource
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        workflow: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.workflow = workflow
        self.resource_type = resource_type
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
        v3 = self.workflow
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.resource_type
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        v5 = self.org
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowAttributesGetRequest:
        return read_workflow_attributes_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="workflow", number=3, kind="string"),
            field(name="resource_type", number=4, kind="enum", cls=MatchableResource),
            field(name="org", number=5, kind="string"),
        )


def read_workflow_attributes_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowAttributesGetRequest | None = None
) -> WorkflowAttributesGetRequest:
    if into is None:
        self = new(WorkflowAttributesGetRequest)
        self.project = self.domain = self.workflow = self.org = ""
        self.resource_type = MatchableResource(0)
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
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(MatchableResource, n)
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
            0x1A,
            0x20,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class WorkflowAttributesGetResponse(Message):
    """``message flyteidl.admin.WorkflowAttributesGetResponse``

    Fields:
        attributes: ``flyteidl.admin.WorkflowAttributes attributes = 1``.
    """

    __slots__ = ("attributes",)
    FULL_NAME = "flyteidl.admin.WorkflowAttributesGetResponse"
    attributes: WorkflowAttributes | None

    def __init__(
        self,
        *,
        attributes: WorkflowAttributes | None = None,
    ) -> None:
        self.attributes = attributes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.attributes) is not None:
            put_message(out, b"\x0a\x00", v1, WorkflowAttributes)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowAttributesGetResponse:
        return read_workflow_attributes_get_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="attributes", number=1, kind="message", cls=WorkflowAttributes),)


def read_workflow_attributes_get_response(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowAttributesGetResponse | None = None
) -> WorkflowAttributesGetResponse:
    if into is None:
        self = new(WorkflowAttributesGetResponse)
        self.attributes = None
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
            self.attributes = read_workflow_attributes(buf, pos, n, depth, self.attributes)
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


class WorkflowAttributesDeleteRequest(Message):
    """``message flyteidl.admin.WorkflowAttributesDeleteRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        workflow: ``string workflow = 3``.
        resource_type: ``flyteidl.admin.MatchableResource resource_type = 4``.
        org: ``string org = 5``.
    """

    __slots__ = ("project", "domain", "workflow", "resource_type", "org")
    FULL_NAME = "flyteidl.admin.WorkflowAttributesDeleteRequest"
    project: str
    domain: str
    workflow: str
    resource_type: MatchableResource
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        workflow: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.workflow = workflow
        self.resource_type = resource_type
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
        v3 = self.workflow
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.resource_type
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        v5 = self.org
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowAttributesDeleteRequest:
        return read_workflow_attributes_delete_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="workflow", number=3, kind="string"),
            field(name="resource_type", number=4, kind="enum", cls=MatchableResource),
            field(name="org", number=5, kind="string"),
        )


def read_workflow_attributes_delete_request(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowAttributesDeleteRequest | None = None
) -> WorkflowAttributesDeleteRequest:
    if into is None:
        self = new(WorkflowAttributesDeleteRequest)
        self.project = self.domain = self.workflow = self.org = ""
        self.resource_type = MatchableResource(0)
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
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.workflow = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(MatchableResource, n)
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
            0x1A,
            0x20,
            0x2A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class WorkflowAttributesDeleteResponse(Message):
    """``message flyteidl.admin.WorkflowAttributesDeleteResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.WorkflowAttributesDeleteResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> WorkflowAttributesDeleteResponse:
        return read_workflow_attributes_delete_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_workflow_attributes_delete_response(
    buf: bytes, pos: int, end: int, depth: int, into: WorkflowAttributesDeleteResponse | None = None
) -> WorkflowAttributesDeleteResponse:
    if into is None:
        self = new(WorkflowAttributesDeleteResponse)
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
