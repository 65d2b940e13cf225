# Generated from flyteidl/admin/project_domain_attributes.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/project_domain_attributes.proto``: 7 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint
from .matchable_resource import MatchableResource, MatchingAttributes, read_matching_attributes

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/project_domain_attributes.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "ProjectDomainAttributes",
    "ProjectDomainAttributesUpdateRequest",
    "ProjectDomainAttributesUpdateResponse",
    "ProjectDomainAttributesGetRequest",
    "ProjectDomainAttributesGetResponse",
    "ProjectDomainAttributesDeleteRequest",
    "ProjectDomainAttributesDeleteResponse",
]


class ProjectDomainAttributes(Message):
    """``message flyteidl.admin.ProjectDomainAttributes``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        matching_attributes: ``flyteidl.admin.MatchingAttributes matching_attributes = 3``.
        org: ``string org = 4``.
    """

    __slots__ = ("project", "domain", "matching_attributes", "org")
    FULL_NAME = "flyteidl.admin.ProjectDomainAttributes"
    project: str
    domain: str
    matching_attributes: MatchingAttributes | None
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        matching_attributes: MatchingAttributes | None = None,
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
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
        if (v3 := self.matching_attributes) is not None:
            put_message(out, b"\x1a\x00", v3, MatchingAttributes)
        v4 = self.org
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectDomainAttributes:
        return read_project_domain_attributes(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="matching_attributes", number=3, kind="message", cls=MatchingAttributes),
            field(name="org", number=4, kind="string"),
        )


def read_project_domain_attributes(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectDomainAttributes | None = None
) -> ProjectDomainAttributes:
    if into is None:
        self = new(ProjectDomainAttributes)
        self.project = self.domain = self.org = ""
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
            self.matching_attributes = read_matching_attributes(buf, pos, n, depth, self.matching_attributes)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ProjectDomainAttributesUpdateRequest(Message):
    """``message flyteidl.admin.ProjectDomainAttributesUpdateRequest``

    Fields:
        attributes: ``flyteidl.admin.ProjectDomainAttributes attributes = 1``.
    """

    __slots__ = ("attributes",)
    FULL_NAME = "flyteidl.admin.ProjectDomainAttributesUpdateRequest"
    attributes: ProjectDomainAttributes | None

    def __init__(
        self,
        *,
        attributes: ProjectDomainAttributes | None = None,
    ) -> None:
        self.attributes = attributes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.attributes) is not None:
            put_message(out, b"\x0a\x00", v1, ProjectDomainAttributes)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectDomainAttributesUpdateRequest:
        return read_project_domain_attributes_update_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="attributes", number=1, kind="message", cls=ProjectDomainAttributes),)


def read_project_domain_attributes_update_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectDomainAttributesUpdateRequest | None = None
) -> ProjectDomainAttributesUpdateRequest:
    if into is None:
        self = new(ProjectDomainAttributesUpdateRequest)
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
            self.attributes = read_project_domain_attributes(buf, pos, n, depth, self.attributes)
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


class ProjectDomainAttributesUpdateResponse(Message):
    """``message flyteidl.admin.ProjectDomainAttributesUpdateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ProjectDomainAttributesUpdateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectDomainAttributesUpdateResponse:
        return read_project_domain_attributes_update_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_project_domain_attributes_update_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectDomainAttributesUpdateResponse | None = None
) -> ProjectDomainAttributesUpdateResponse:
    if into is None:
        self = new(ProjectDomainAttributesUpdateResponse)
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


class ProjectDomainAttributesGetRequest(Message):
    """``message flyteidl.admin.ProjectDomainAttributesGetRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        resource_type: ``flyteidl.admin.MatchableResource resource_type = 3``.
        org: ``string org = 4``.
    """

    __slots__ = ("project", "domain", "resource_type", "org")
    FULL_NAME = "flyteidl.admin.ProjectDomainAttributesGetRequest"
    project: str
    domain: str
    resource_type: MatchableResource
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
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
        v3 = self.resource_type
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        v4 = self.org
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectDomainAttributesGetRequest:
        return read_project_domain_attributes_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="resource_type", number=3, kind="enum", cls=MatchableResource),
            field(name="org", number=4, kind="string"),
        )


def read_project_domain_attributes_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectDomainAttributesGetRequest | None = None
) -> ProjectDomainAttributesGetRequest:
    if into is None:
        self = new(ProjectDomainAttributesGetRequest)
        self.project = self.domain = self.org = ""
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
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(MatchableResource, n)
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
            self.org = buf[pos:n].decode()
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ProjectDomainAttributesGetResponse(Message):
    """``message flyteidl.admin.ProjectDomainAttributesGetResponse``

    Fields:
        attributes: ``flyteidl.admin.ProjectDomainAttributes attributes = 1``.
    """

    __slots__ = ("attributes",)
    FULL_NAME = "flyteidl.admin.ProjectDomainAttributesGetResponse"
    attributes: ProjectDomainAttributes | None

    def __init__(
        self,
        *,
        attributes: ProjectDomainAttributes | None = None,
    ) -> None:
        self.attributes = attributes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.attributes) is not None:
            put_message(out, b"\x0a\x00", v1, ProjectDomainAttributes)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectDomainAttributesGetResponse:
        return read_project_domain_attributes_get_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="attributes", number=1, kind="message", cls=ProjectDomainAttributes),)


def read_project_domain_attributes_get_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectDomainAttributesGetResponse | None = None
) -> ProjectDomainAttributesGetResponse:
    if into is None:
        self = new(ProjectDomainAttributesGetResponse)
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
            self.attributes = read_project_domain_attributes(buf, pos, n, depth, self.attributes)
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


class ProjectDomainAttributesDeleteRequest(Message):
    """``message flyteidl.admin.ProjectDomainAttributesDeleteRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        resource_type: ``flyteidl.admin.MatchableResource resource_type = 3``.
        org: ``string org = 4``.
    """

    __slots__ = ("project", "domain", "resource_type", "org")
    FULL_NAME = "flyteidl.admin.ProjectDomainAttributesDeleteRequest"
    project: str
    domain: str
    resource_type: MatchableResource
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
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
        v3 = self.resource_type
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        v4 = self.org
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectDomainAttributesDeleteRequest:
        return read_project_domain_attributes_delete_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="resource_type", number=3, kind="enum", cls=MatchableResource),
            field(name="org", number=4, kind="string"),
        )


def read_project_domain_attributes_delete_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectDomainAttributesDeleteRequest | None = None
) -> ProjectDomainAttributesDeleteRequest:
    if into is None:
        self = new(ProjectDomainAttributesDeleteRequest)
        self.project = self.domain = self.org = ""
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
        if tag == 0x18:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(MatchableResource, n)
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
            self.org = buf[pos:n].decode()
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ProjectDomainAttributesDeleteResponse(Message):
    """``message flyteidl.admin.ProjectDomainAttributesDeleteResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ProjectDomainAttributesDeleteResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectDomainAttributesDeleteResponse:
        return read_project_domain_attributes_delete_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_project_domain_attributes_delete_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectDomainAttributesDeleteResponse | None = None
) -> ProjectDomainAttributesDeleteResponse:
    if into is None:
        self = new(ProjectDomainAttributesDeleteResponse)
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
