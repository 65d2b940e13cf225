# Generated from flyteidl/admin/project.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/project.proto``: 11 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, put_uint32, take_enum, take_uint32, take_varint
from .common import Labels, Sort, read_labels, read_sort

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/project.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "ProjectProjectState",
    "GetDomainRequest",
    "Domain",
    "GetDomainsResponse",
    "Project",
    "Projects",
    "ProjectListRequest",
    "ProjectRegisterRequest",
    "ProjectRegisterResponse",
    "ProjectUpdateResponse",
    "ProjectGetRequest",
    "InactiveProject",
]


@proto_enum("flyteidl.admin.Project.ProjectState")
class ProjectProjectState(Enum):
    """``enum flyteidl.admin.Project.ProjectState``"""

    ACTIVE = 0
    ARCHIVED = 1
    SYSTEM_GENERATED = 2
    SYSTEM_ARCHIVED = 3


class GetDomainRequest(Message):
    """``message flyteidl.admin.GetDomainRequest``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.GetDomainRequest"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetDomainRequest:
        return read_get_domain_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_get_domain_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetDomainRequest | None = None
) -> GetDomainRequest:
    if into is None:
        self = new(GetDomainRequest)
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


class Domain(Message):
    """``message flyteidl.admin.Domain``

    Fields:
        id: ``string id = 1``.
        name: ``string name = 2``.
    """

    __slots__ = ("id", "name")
    FULL_NAME = "flyteidl.admin.Domain"
    id: str
    name: str

    def __init__(
        self,
        *,
        id: str = "",
        name: str = "",
    ) -> None:
        self.id = id
        self.name = name
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Domain:
        return read_domain(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="string"),
            field(name="name", number=2, kind="string"),
        )


def read_domain(buf: bytes, pos: int, end: int, depth: int, into: Domain | None = None) -> Domain:
    if into is None:
        self = new(Domain)
        self.id = self.name = ""
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
            self.name = buf[pos:n].decode()
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


class GetDomainsResponse(Message):
    """``message flyteidl.admin.GetDomainsResponse``

    Fields:
        domains: ``repeated flyteidl.admin.Domain domains = 1``.
    """

    __slots__ = ("domains",)
    FULL_NAME = "flyteidl.admin.GetDomainsResponse"
    domains: list[Domain]

    def __init__(
        self,
        *,
        domains: list[Domain] | None = None,
    ) -> None:
        self.domains = [] if domains is None else domains
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.domains:
            put_message(out, b"\x0a\x00", v1, Domain)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetDomainsResponse:
        return read_get_domains_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="domains", number=1, kind="message", cls=Domain, repeated=True),)


def read_get_domains_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetDomainsResponse | None = None
) -> GetDomainsResponse:
    if into is None:
        self = new(GetDomainsResponse)
        self.domains = []
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
            self.domains.append(read_domain(buf, pos, n, depth))
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


class Project(Message):
    """A project, with its domains.

    ``message flyteidl.admin.Project``

    Fields:
        id: ``string id = 1``.
        name: ``string name = 2``.
        domains: ``repeated flyteidl.admin.Domain domains = 3``.
        description: ``string description = 4``.
        labels: ``flyteidl.admin.Labels labels = 5``.
        state: ``flyteidl.admin.Project.ProjectState state = 6``.
        org: ``string org = 7``.
    """

    __slots__ = ("id", "name", "domains", "description", "labels", "state", "org")
    FULL_NAME = "flyteidl.admin.Project"
    ProjectState = ProjectProjectState
    id: str
    name: str
    domains: list[Domain]
    description: str
    labels: Labels | None
    state: ProjectProjectState
    org: str

    def __init__(
        self,
        *,
        id: str = "",
        name: str = "",
        domains: list[Domain] | None = None,
        description: str = "",
        labels: Labels | None = None,
        state: ProjectProjectState = ProjectProjectState(0),
        org: str = "",
    ) -> None:
        self.id = id
        self.name = name
        self.domains = [] if domains is None else domains
        self.description = description
        self.labels = labels
        self.state = state
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        for v3 in self.domains:
            put_message(out, b"\x1a\x00", v3, Domain)
        v4 = self.description
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v5 := self.labels) is not None:
            put_message(out, b"\x2a\x00", v5, Labels)
        v6 = self.state
        if v6 != 0:
            out.append(0x30)
            put_enum(out, v6)
        v7 = self.org
        if v7 != "":
            out.append(0x3A)
            put_string(out, v7)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Project:
        return read_project(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="string"),
            field(name="name", number=2, kind="string"),
            field(name="domains", number=3, kind="message", cls=Domain, repeated=True),
            field(name="description", number=4, kind="string"),
            field(name="labels", number=5, kind="message", cls=Labels),
            field(name="state", number=6, kind="enum", cls=ProjectProjectState),
            field(name="org", number=7, kind="string"),
        )


def read_project(buf: bytes, pos: int, end: int, depth: int, into: Project | None = None) -> Project:
    if into is None:
        self = new(Project)
        self.domains = []
        self.id = self.name = self.description = self.org = ""
        self.labels = None
        self.state = ProjectProjectState(0)
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
            self.name = buf[pos:n].decode()
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
            self.domains.append(read_domain(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.description = buf[pos:n].decode()
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
            self.labels = read_labels(buf, pos, n, depth, self.labels)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x30:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.state = member(ProjectProjectState, n)
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
            0x30,
            0x3A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Projects(Message):
    """``message flyteidl.admin.Projects``

    Fields:
        projects: ``repeated flyteidl.admin.Project projects = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("projects", "token")
    FULL_NAME = "flyteidl.admin.Projects"
    projects: list[Project]
    token: str

    def __init__(
        self,
        *,
        projects: list[Project] | None = None,
        token: str = "",
    ) -> None:
        self.projects = [] if projects is None else projects
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.projects:
            put_message(out, b"\x0a\x00", v1, Project)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Projects:
        return read_projects(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="projects", number=1, kind="message", cls=Project, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_projects(buf: bytes, pos: int, end: int, depth: int, into: Projects | None = None) -> Projects:
    if into is None:
        self = new(Projects)
        self.projects = []
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
            self.projects.append(read_project(buf, pos, n, depth))
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


class ProjectListRequest(Message):
    """``message flyteidl.admin.ProjectListRequest``

    Fields:
        limit: ``uint32 limit = 1``.
        token: ``string token = 2``.
        filters: ``string filters = 3``.
        sort_by: ``flyteidl.admin.Sort sort_by = 4``.
        org: ``string org = 5``.
    """

    __slots__ = ("limit", "token", "filters", "sort_by", "org")
    FULL_NAME = "flyteidl.admin.ProjectListRequest"
    limit: int
    token: str
    filters: str
    sort_by: Sort | None
    org: str

    def __init__(
        self,
        *,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
        org: str = "",
    ) -> None:
        self.limit = limit
        self.token = token
        self.filters = filters
        self.sort_by = sort_by
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.limit
        if v1 != 0:
            out.append(0x08)
            put_uint32(out, v1)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.filters
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.sort_by) is not None:
            put_message(out, b"\x22\x00", v4, Sort)
        v5 = self.org
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectListRequest:
        return read_project_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="limit", number=1, kind="uint32"),
            field(name="token", number=2, kind="string"),
            field(name="filters", number=3, kind="string"),
            field(name="sort_by", number=4, kind="message", cls=Sort),
            field(name="org", number=5, kind="string"),
        )


def read_project_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectListRequest | None = None
) -> ProjectListRequest:
    if into is None:
        self = new(ProjectListRequest)
        self.limit = 0
        self.token = self.filters = self.org = ""
        self.sort_by = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.limit = n
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
            self.token = buf[pos:n].decode()
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
            self.filters = buf[pos:n].decode()
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
            self.sort_by = read_sort(buf, pos, n, depth, self.sort_by)
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
            0x08,
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


class ProjectRegisterRequest(Message):
    """``message flyteidl.admin.ProjectRegisterRequest``

    Fields:
        project: ``flyteidl.admin.Project project = 1``.
    """

    __slots__ = ("project",)
    FULL_NAME = "flyteidl.admin.ProjectRegisterRequest"
    project: Project | None

    def __init__(
        self,
        *,
        project: Project | None = None,
    ) -> None:
        self.project = project
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.project) is not None:
            put_message(out, b"\x0a\x00", v1, Project)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectRegisterRequest:
        return read_project_register_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="project", number=1, kind="message", cls=Project),)


def read_project_register_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectRegisterRequest | None = None
) -> ProjectRegisterRequest:
    if into is None:
        self = new(ProjectRegisterRequest)
        self.project = None
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
            self.project = read_project(buf, pos, n, depth, self.project)
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


class ProjectRegisterResponse(Message):
    """``message flyteidl.admin.ProjectRegisterResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ProjectRegisterResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectRegisterResponse:
        return read_project_register_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_project_register_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectRegisterResponse | None = None
) -> ProjectRegisterResponse:
    if into is None:
        self = new(ProjectRegisterResponse)
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


class ProjectUpdateResponse(Message):
    """``message flyteidl.admin.ProjectUpdateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.ProjectUpdateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectUpdateResponse:
        return read_project_update_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_project_update_response(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectUpdateResponse | None = None
) -> ProjectUpdateResponse:
    if into is None:
        self = new(ProjectUpdateResponse)
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


class ProjectGetRequest(Message):
    """``message flyteidl.admin.ProjectGetRequest``

    Fields:
        id: ``string id = 1``.
        org: ``string org = 2``.
    """

    __slots__ = ("id", "org")
    FULL_NAME = "flyteidl.admin.ProjectGetRequest"
    id: str
    org: str

    def __init__(
        self,
        *,
        id: str = "",
        org: str = "",
    ) -> None:
        self.id = id
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.org
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ProjectGetRequest:
        return read_project_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="string"),
            field(name="org", number=2, kind="string"),
        )


def read_project_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: ProjectGetRequest | None = None
) -> ProjectGetRequest:
    if into is None:
        self = new(ProjectGetRequest)
        self.id = self.org = ""
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
            self.org = buf[pos:n].decode()
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


class InactiveProject(Message):
    """``message flyteidl.admin.InactiveProject``

    Fields:
        id: ``string id = 1``.
        org: ``string org = 2``.
    """

    __slots__ = ("id", "org")
    FULL_NAME = "flyteidl.admin.InactiveProject"
    id: str
    org: str

    def __init__(
        self,
        *,
        id: str = "",
        org: str = "",
    ) -> None:
        self.id = id
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.org
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> InactiveProject:
        return read_inactive_project(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="string"),
            field(name="org", number=2, kind="string"),
        )


def read_inactive_project(
    buf: bytes, pos: int, end: int, depth: int, into: InactiveProject | None = None
) -> InactiveProject:
    if into is None:
        self = new(InactiveProject)
        self.id = self.org = ""
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
            self.org = buf[pos:n].decode()
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
