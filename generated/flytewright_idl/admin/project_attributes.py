# Generated from flyteidl/admin/project_attributes.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/project_attributes.proto``: 7 messages."""

from __future__ import annotations

from .._runtime.enums import member
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint
from .matchable_resource import MatchableResource, MatchingAttributes, read_matching_attributes

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/project_attributes.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "ProjectAttributes",
    "ProjectAttributesUpdateRequest",
    "ProjectAttributesUpdateResponse",
    "ProjectAttributesGetRequest",
    "ProjectAttributesGetResponse",
    "ProjectAttributesDeleteRequest",
    "ProjectAttributesDeleteResponse",
]


class ProjectAttributes(Message):
    """``message flyteidl.admin.ProjectAttributes``

    Fields:
        project: ``string project = 1``.
        matching_attributes: ``flyteidl.admin.MatchingAttributes matching_attributes = 2``.
        org: ``string org = 3``.
    """

    __slots__ = ("project", "matching_attributes", "org")
    FULL_NAME = "flyteidl.admin.ProjectAttributes"
    project: str
    matching_attributes: MatchingAttributes | None
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        matching_attributes: MatchingAttributes | None = None,
        org: str = "",
    ) -> None:
        self.project = project
        self.matching_attributes = matching_attributes
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.project
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.matching_attributes) is not None:
            put_message(out, b"\x12\x00", v2, MatchingAttributes)
        v3 = self.org
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectAttributes:
        return read_project_attributes(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="matching_attributes", number=2, kind="message", cls=MatchingAttributes),
            field(name="org", number=3, kind="string"),
        )


def read_project_attributes(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectAttributes | None = None
) -> ProjectAttributes:
    if into is None:
        self = new(ProjectAttributes)
        self.project = self.org = ""
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
            self.matching_attributes = read_matching_attributes(buf, pos, n, depth, self.matching_attributes)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class ProjectAttributesUpdateRequest(Message):
    """``message flyteidl.admin.ProjectAttributesUpdateRequest``

    Fields:
        attributes: ``flyteidl.admin.ProjectAttributes attributes = 1``.
    """

    __slots__ = ("attributes",)
    FULL_NAME = "flyteidl.admin.ProjectAttributesUpdateRequest"
    attributes: ProjectAttributes | None

    def __init__(
        self,
        *,
        attributes: ProjectAttributes | None = None,
    ) -> None:
        self.attributes = attributes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.attributes) is not None:
            put_message(out, b"\x0a\x00", v1, ProjectAttributes)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectAttributesUpdateRequest:
        return read_project_attributes_update_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="attributes", number=1, kind="message", cls=ProjectAttributes),)


def read_project_attributes_update_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectAttributesUpdateRequest | None = None
) -> ProjectAttributesUpdateRequest:
    if into is None:
        self = new(ProjectAttributesUpdateRequest)
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
            self.attributes = read_project_attributes(buf, pos, n, depth, self.attributes)
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


class ProjectAttributesUpdateResponse(Message):
    """``message flyteidl.admin.ProjectAttributesUpdateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ProjectAttributesUpdateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectAttributesUpdateResponse:
        return read_project_attributes_update_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_project_attributes_update_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectAttributesUpdateResponse | None = None
) -> ProjectAttributesUpdateResponse:
    if into is None:
        self = new(ProjectAttributesUpdateResponse)
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


class ProjectAttributesGetRequest(Message):
    """``message flyteidl.admin.ProjectAttributesGetRequest``

    Fields:
        project: ``string project = 1``.
        resource_type: ``flyteidl.admin.MatchableResource resource_type = 2``.
        org: ``string org = 3``.
    """

    __slots__ = ("project", "resource_type", "org")
    FULL_NAME = "flyteidl.admin.ProjectAttributesGetRequest"
    project: str
    resource_type: MatchableResource
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
    ) -> None:
        self.project = project
        self.resource_type = resource_type
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.project
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.resource_type
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        v3 = self.org
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectAttributesGetRequest:
        return read_project_attributes_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="resource_type", number=2, kind="enum", cls=MatchableResource),
            field(name="org", number=3, kind="string"),
        )


def read_project_attributes_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectAttributesGetRequest | None = None
) -> ProjectAttributesGetRequest:
    if into is None:
        self = new(ProjectAttributesGetRequest)
        self.project = self.org = ""
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
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(MatchableResource, n)
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
            self.org = buf[pos:n].decode()
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


class ProjectAttributesGetResponse(Message):
    """``message flyteidl.admin.ProjectAttributesGetResponse``

    Fields:
        attributes: ``flyteidl.admin.ProjectAttributes attributes = 1``.
    """

    __slots__ = ("attributes",)
    FULL_NAME = "flyteidl.admin.ProjectAttributesGetResponse"
    attributes: ProjectAttributes | None

    def __init__(
        self,
        *,
        attributes: ProjectAttributes | None = None,
    ) -> None:
        self.attributes = attributes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.attributes) is not None:
            put_message(out, b"\x0a\x00", v1, ProjectAttributes)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectAttributesGetResponse:
        return read_project_attributes_get_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="attributes", number=1, kind="message", cls=ProjectAttributes),)


def read_project_attributes_get_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectAttributesGetResponse | None = None
) -> ProjectAttributesGetResponse:
    if into is None:
        self = new(ProjectAttributesGetResponse)
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
            self.attributes = read_project_attributes(buf, pos, n, depth, self.attributes)
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


class ProjectAttributesDeleteRequest(Message):
    """``message flyteidl.admin.ProjectAttributesDeleteRequest``

    Fields:
        project: ``string project = 1``.
        resource_type: ``flyteidl.admin.MatchableResource resource_type = 2``.
        org: ``string org = 3``.
    """

    __slots__ = ("project", "resource_type", "org")
    FULL_NAME = "flyteidl.admin.ProjectAttributesDeleteRequest"
    project: str
    resource_type: MatchableResource
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        resource_type: MatchableResource = MatchableResource(0),
        org: str = "",
    ) -> None:
        self.project = project
        self.resource_type = resource_type
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.project
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.resource_type
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        v3 = self.org
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectAttributesDeleteRequest:
        return read_project_attributes_delete_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="resource_type", number=2, kind="enum", cls=MatchableResource),
            field(name="org", number=3, kind="string"),
        )


def read_project_attributes_delete_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectAttributesDeleteRequest | None = None
) -> ProjectAttributesDeleteRequest:
    if into is None:
        self = new(ProjectAttributesDeleteRequest)
        self.project = self.org = ""
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
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(MatchableResource, n)
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
            self.org = buf[pos:n].decode()
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


class ProjectAttributesDeleteResponse(Message):
    """``message flyteidl.admin.ProjectAttributesDeleteResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ProjectAttributesDeleteResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectAttributesDeleteResponse:
        return read_project_attributes_delete_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_project_attributes_delete_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectAttributesDeleteResponse | None = None
) -> ProjectAttributesDeleteResponse:
    if into is None:
        self = new(ProjectAttributesDeleteResponse)
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
