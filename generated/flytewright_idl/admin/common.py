# Generated from flyteidl/admin/common.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/common.proto``: 24 messages, 2 enums."""

from __future__ import annotations

import builtins
from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import (
    close_span,
    put_enum,
    put_int64,
    put_message,
    put_string,
    put_uint32,
    skip_field,
    take_enum,
    take_int64,
    take_uint32,
    take_varint,
)
from ..core.execution import WorkflowExecutionPhase
from ..core.identifier import Identifier, ResourceType, read_identifier
from ..core.literals import KeyValuePair, read_key_value_pair

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/common.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "NamedEntityState",
    "SortDirection",
    "NamedEntityIdentifier",
    "NamedEntityMetadata",
    "NamedEntity",
    "Sort",
    "NamedEntityIdentifierListRequest",
    "NamedEntityListRequest",
    "NamedEntityIdentifierList",
    "NamedEntityList",
    "NamedEntityGetRequest",
    "NamedEntityUpdateRequest",
    "NamedEntityUpdateResponse",
    "ObjectGetRequest",
    "ResourceListRequest",
    "EmailNotification",
    "PagerDutyNotification",
    "SlackNotification",
    "Notification",
    "UrlBlob",
    "Labels",
    "Annotations",
    "Envs",
    "AuthRole",
    "RawOutputDataConfig",
    "FlyteUrLs",
]


@proto_enum("flyteidl.admin.NamedEntityState")
class NamedEntityState(Enum):
    """``enum flyteidl.admin.NamedEntityState``"""

    NAMED_ENTITY_ACTIVE = 0
    NAMED_ENTITY_ARCHIVED = 1
    SYSTEM_GENERATED = 2


@proto_enum("flyteidl.admin.Sort.Direction")
class SortDirection(Enum):
    """``enum flyteidl.admin.Sort.Direction``"""

    DESCENDING = 0
    ASCENDING = 1


class NamedEntityIdentifier(Message):
    """Names all versions of an entity: project, domain and name.

    ``message flyteidl.admin.NamedEntityIdentifier``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        name: ``string name = 3``.
        org: ``string org = 4``.
    """

    __slots__ = ("project", "domain", "name", "org")
    FULL_NAME = "flyteidl.admin.NamedEntityIdentifier"
    project: str
    domain: str
    name: str
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        name: str = "",
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.name = name
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
        v3 = self.name
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.org
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityIdentifier:
        return read_named_entity_identifier(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="name", number=3, kind="string"),
            field(name="org", number=4, kind="string"),
        )


def read_named_entity_identifier(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityIdentifier | None = None
) -> NamedEntityIdentifier:
    if into is None:
        self = new(NamedEntityIdentifier)
        self.project = self.domain = self.name = self.org = ""
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


class NamedEntityMetadata(Message):
    """``message flyteidl.admin.NamedEntityMetadata``

    Fields:
        description: ``string description = 1``.
        state: ``flyteidl.admin.NamedEntityState state = 2``.
    """

    __slots__ = ("description", "state")
    FULL_NAME = "flyteidl.admin.NamedEntityMetadata"
    description: str
    state: NamedEntityState

    def __init__(
        self,
        *,
        description: str = "",
        state: NamedEntityState = NamedEntityState(0),
    ) -> None:
        self.description = description
        self.state = state
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.description
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.state
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityMetadata:
        return read_named_entity_metadata(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="description", number=1, kind="string"),
            field(name="state", number=2, kind="enum", cls=NamedEntityState),
        )


def read_named_entity_metadata(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityMetadata | None = None
) -> NamedEntityMetadata:
    if into is None:
        self = new(NamedEntityMetadata)
        self.description = ""
        self.state = NamedEntityState(0)
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
            self.description = buf[pos:n].decode()
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
            self.state = member(NamedEntityState, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NamedEntity(Message):
    """``message flyteidl.admin.NamedEntity``

    Fields:
        resource_type: ``flyteidl.core.ResourceType resource_type = 1``.
        id: ``flyteidl.admin.NamedEntityIdentifier id = 2``.
        metadata: ``flyteidl.admin.NamedEntityMetadata metadata = 3``.
    """

    __slots__ = ("resource_type", "id", "metadata")
    FULL_NAME = "flyteidl.admin.NamedEntity"
    resource_type: ResourceType
    id: NamedEntityIdentifier | None
    metadata: NamedEntityMetadata | None

    def __init__(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        id: NamedEntityIdentifier | None = None,
        metadata: NamedEntityMetadata | None = None,
    ) -> None:
        self.resource_type = resource_type
        self.id = id
        self.metadata = metadata
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.id) is not None:
            put_message(out, b"\x12\x00", v2, NamedEntityIdentifier)
        if (v3 := self.metadata) is not None:
            put_message(out, b"\x1a\x00", v3, NamedEntityMetadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntity:
        return read_named_entity(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resource_type", number=1, kind="enum", cls=ResourceType),
            field(name="id", number=2, kind="message", cls=NamedEntityIdentifier),
            field(name="metadata", number=3, kind="message", cls=NamedEntityMetadata),
        )


def read_named_entity(buf: bytes, pos: int, end: int, depth: int, into: NamedEntity | None = None) -> NamedEntity:
    if into is None:
        self = new(NamedEntity)
        self.resource_type = ResourceType(0)
        self.id = self.metadata = None
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
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(ResourceType, n)
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
            self.id = read_named_entity_identifier(buf, pos, n, depth, self.id)
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
            self.metadata = read_named_entity_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Sort(Message):
    """``message flyteidl.admin.Sort``

    Fields:
        key: ``string key = 1``.
        direction: ``flyteidl.admin.Sort.Direction direction = 2``.
    """

    __slots__ = ("key", "direction")
    FULL_NAME = "flyteidl.admin.Sort"
    Direction = SortDirection
    key: str
    direction: SortDirection

    def __init__(
        self,
        *,
        key: str = "",
        direction: SortDirection = SortDirection(0),
    ) -> None:
        self.key = key
        self.direction = direction
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.key
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.direction
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Sort:
        return read_sort(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="key", number=1, kind="string"),
            field(name="direction", number=2, kind="enum", cls=SortDirection),
        )


def read_sort(buf: bytes, pos: int, end: int, depth: int, into: Sort | None = None) -> Sort:
    if into is None:
        self = new(Sort)
        self.key = ""
        self.direction = SortDirection(0)
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
            self.key = buf[pos:n].decode()
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
            self.direction = member(SortDirection, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NamedEntityIdentifierListRequest(Message):
    """``message flyteidl.admin.NamedEntityIdentifierListRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        limit: ``uint32 limit = 3``.
        token: ``string token = 4``.
        sort_by: ``flyteidl.admin.Sort sort_by = 5``.
        filters: ``string filters = 6``.
        org: ``string org = 7``.
    """

    __slots__ = ("project", "domain", "limit", "token", "sort_by", "filters", "org")
    FULL_NAME = "flyteidl.admin.NamedEntityIdentifierListRequest"
    project: str
    domain: str
    limit: int
    token: str
    sort_by: Sort | None
    filters: str
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        filters: str = "",
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.limit = limit
        self.token = token
        self.sort_by = sort_by
        self.filters = filters
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
        v3 = self.limit
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        v4 = self.token
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v5 := self.sort_by) is not None:
            put_message(out, b"\x2a\x00", v5, Sort)
        v6 = self.filters
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        v7 = self.org
        if v7 != "":
            out.append(0x3A)
            put_string(out, v7)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityIdentifierListRequest:
        return read_named_entity_identifier_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="limit", number=3, kind="uint32"),
            field(name="token", number=4, kind="string"),
            field(name="sort_by", number=5, kind="message", cls=Sort),
            field(name="filters", number=6, kind="string"),
            field(name="org", number=7, kind="string"),
        )


def read_named_entity_identifier_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityIdentifierListRequest | None = None
) -> NamedEntityIdentifierListRequest:
    if into is None:
        self = new(NamedEntityIdentifierListRequest)
        self.project = self.domain = self.token = self.filters = self.org = ""
        self.limit = 0
        self.sort_by = None
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
                n, pos = take_uint32(buf, pos - 1)
            self.limit = n
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
            self.token = buf[pos:n].decode()
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
            self.sort_by = read_sort(buf, pos, n, depth, self.sort_by)
            pos = n
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
            self.filters = buf[pos:n].decode()
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


class NamedEntityListRequest(Message):
    """``message flyteidl.admin.NamedEntityListRequest``

    Fields:
        resource_type: ``flyteidl.core.ResourceType resource_type = 1``.
        project: ``string project = 2``.
        domain: ``string domain = 3``.
        limit: ``uint32 limit = 4``.
        token: ``string token = 5``.
        sort_by: ``flyteidl.admin.Sort sort_by = 6``.
        filters: ``string filters = 7``.
        org: ``string org = 8``.
    """

    __slots__ = ("resource_type", "project", "domain", "limit", "token", "sort_by", "filters", "org")
    FULL_NAME = "flyteidl.admin.NamedEntityListRequest"
    resource_type: ResourceType
    project: str
    domain: str
    limit: int
    token: str
    sort_by: Sort | None
    filters: str
    org: str

    def __init__(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        project: str = "",
        domain: str = "",
        limit: int = 0,
        token: str = "",
        sort_by: Sort | None = None,
        filters: str = "",
        org: str = "",
    ) -> None:
        self.resource_type = resource_type
        self.project = project
        self.domain = domain
        self.limit = limit
        self.token = token
        self.sort_by = sort_by
        self.filters = filters
        self.org = org
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        v2 = self.project
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.domain
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.limit
        if v4 != 0:
            out.append(0x20)
            put_uint32(out, v4)
        v5 = self.token
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if (v6 := self.sort_by) is not None:
            put_message(out, b"\x32\x00", v6, Sort)
        v7 = self.filters
        if v7 != "":
            out.append(0x3A)
            put_string(out, v7)
        v8 = self.org
        if v8 != "":
            out.append(0x42)
            put_string(out, v8)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityListRequest:
        return read_named_entity_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resource_type", number=1, kind="enum", cls=ResourceType),
            field(name="project", number=2, kind="string"),
            field(name="domain", number=3, kind="string"),
            field(name="limit", number=4, kind="uint32"),
            field(name="token", number=5, kind="string"),
            field(name="sort_by", number=6, kind="message", cls=Sort),
            field(name="filters", number=7, kind="string"),
            field(name="org", number=8, kind="string"),
        )


def read_named_entity_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityListRequest | None = None
) -> NamedEntityListRequest:
    if into is None:
        self = new(NamedEntityListRequest)
        self.resource_type = ResourceType(0)
        self.project = self.domain = self.token = self.filters = self.org = ""
        self.limit = 0
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
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(ResourceType, n)
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
            self.project = buf[pos:n].decode()
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
            self.domain = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x20:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_uint32(buf, pos - 1)
            self.limit = n
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
            self.token = buf[pos:n].decode()
            pos = n
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
            self.sort_by = read_sort(buf, pos, n, depth, self.sort_by)
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
            self.filters = buf[pos:n].decode()
            pos = n
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
            0x20,
            0x2A,
            0x32,
            0x3A,
            0x42,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NamedEntityIdentifierList(Message):
    """``message flyteidl.admin.NamedEntityIdentifierList``

    Fields:
        entities: ``repeated flyteidl.admin.NamedEntityIdentifier entities = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("entities", "token")
    FULL_NAME = "flyteidl.admin.NamedEntityIdentifierList"
    entities: list[NamedEntityIdentifier]
    token: str

    def __init__(
        self,
        *,
        entities: list[NamedEntityIdentifier] | None = None,
        token: str = "",
    ) -> None:
        self.entities = [] if entities is None else entities
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.entities:
            put_message(out, b"\x0a\x00", v1, NamedEntityIdentifier)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityIdentifierList:
        return read_named_entity_identifier_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="entities", number=1, kind="message", cls=NamedEntityIdentifier, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_named_entity_identifier_list(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityIdentifierList | None = None
) -> NamedEntityIdentifierList:
    if into is None:
        self = new(NamedEntityIdentifierList)
        self.entities = []
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
            self.entities.append(read_named_entity_identifier(buf, pos, n, depth))
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


class NamedEntityList(Message):
    """``message flyteidl.admin.NamedEntityList``

    Fields:
        entities: ``repeated flyteidl.admin.NamedEntity entities = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("entities", "token")
    FULL_NAME = "flyteidl.admin.NamedEntityList"
    entities: list[NamedEntity]
    token: str

    def __init__(
        self,
        *,
        entities: list[NamedEntity] | None = None,
        token: str = "",
    ) -> None:
        self.entities = [] if entities is None else entities
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.entities:
            put_message(out, b"\x0a\x00", v1, NamedEntity)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityList:
        return read_named_entity_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="entities", number=1, kind="message", cls=NamedEntity, repeated=True),
            field(name="token", number=2, kind="string"),
        )


def read_named_entity_list(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityList | None = None
) -> NamedEntityList:
    if into is None:
        self = new(NamedEntityList)
        self.entities = []
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
            self.entities.append(read_named_entity(buf, pos, n, depth))
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


class NamedEntityGetRequest(Message):
    """``message flyteidl.admin.NamedEntityGetRequest``

    Fields:
        resource_type: ``flyteidl.core.ResourceType resource_type = 1``.
        id: ``flyteidl.admin.NamedEntityIdentifier id = 2``.
    """

    __slots__ = ("resource_type", "id")
    FULL_NAME = "flyteidl.admin.NamedEntityGetRequest"
    resource_type: ResourceType
    id: NamedEntityIdentifier | None

    def __init__(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        id: NamedEntityIdentifier | None = None,
    ) -> None:
        self.resource_type = resource_type
        self.id = id
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.id) is not None:
            put_message(out, b"\x12\x00", v2, NamedEntityIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityGetRequest:
        return read_named_entity_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resource_type", number=1, kind="enum", cls=ResourceType),
            field(name="id", number=2, kind="message", cls=NamedEntityIdentifier),
        )


def read_named_entity_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityGetRequest | None = None
) -> NamedEntityGetRequest:
    if into is None:
        self = new(NamedEntityGetRequest)
        self.resource_type = ResourceType(0)
        self.id = None
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
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(ResourceType, n)
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
            self.id = read_named_entity_identifier(buf, pos, n, depth, self.id)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NamedEntityUpdateRequest(Message):
    """``message flyteidl.admin.NamedEntityUpdateRequest``

    Fields:
        resource_type: ``flyteidl.core.ResourceType resource_type = 1``.
        id: ``flyteidl.admin.NamedEntityIdentifier id = 2``.
        metadata: ``flyteidl.admin.NamedEntityMetadata metadata = 3``.
    """

    __slots__ = ("resource_type", "id", "metadata")
    FULL_NAME = "flyteidl.admin.NamedEntityUpdateRequest"
    resource_type: ResourceType
    id: NamedEntityIdentifier | None
    metadata: NamedEntityMetadata | None

    def __init__(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        id: NamedEntityIdentifier | None = None,
        metadata: NamedEntityMetadata | None = None,
    ) -> None:
        self.resource_type = resource_type
        self.id = id
        self.metadata = metadata
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.id) is not None:
            put_message(out, b"\x12\x00", v2, NamedEntityIdentifier)
        if (v3 := self.metadata) is not None:
            put_message(out, b"\x1a\x00", v3, NamedEntityMetadata)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityUpdateRequest:
        return read_named_entity_update_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resource_type", number=1, kind="enum", cls=ResourceType),
            field(name="id", number=2, kind="message", cls=NamedEntityIdentifier),
            field(name="metadata", number=3, kind="message", cls=NamedEntityMetadata),
        )


def read_named_entity_update_request(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityUpdateRequest | None = None
) -> NamedEntityUpdateRequest:
    if into is None:
        self = new(NamedEntityUpdateRequest)
        self.resource_type = ResourceType(0)
        self.id = self.metadata = None
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
                n, pos = take_enum(buf, pos - 1)
            self.resource_type = member(ResourceType, n)
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
            self.id = read_named_entity_identifier(buf, pos, n, depth, self.id)
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
            self.metadata = read_named_entity_metadata(buf, pos, n, depth, self.metadata)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class NamedEntityUpdateResponse(Message):
    """``message flyteidl.admin.NamedEntityUpdateResponse``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.NamedEntityUpdateResponse"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> NamedEntityUpdateResponse:
        return read_named_entity_update_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_named_entity_update_response(
    buf: bytes, pos: int, end: int, depth: int, into: NamedEntityUpdateResponse | None = None
) -> NamedEntityUpdateResponse:
    if into is None:
        self = new(NamedEntityUpdateResponse)
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


class ObjectGetRequest(Message):
    """``message flyteidl.admin.ObjectGetRequest``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
    """

    __slots__ = ("id",)
    FULL_NAME = "flyteidl.admin.ObjectGetRequest"
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
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ObjectGetRequest:
        return read_object_get_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="id", number=1, kind="message", cls=Identifier),)


def read_object_get_request(
    buf: bytes, pos: int, end: int, depth: int, into: ObjectGetRequest | None = None
) -> ObjectGetRequest:
    if into is None:
        self = new(ObjectGetRequest)
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


class ResourceListRequest(Message):
    """``message flyteidl.admin.ResourceListRequest``

    Fields:
        id: ``flyteidl.admin.NamedEntityIdentifier id = 1``.
        limit: ``uint32 limit = 2``.
        token: ``string token = 3``.
        filters: ``string filters = 4``.
        sort_by: ``flyteidl.admin.Sort sort_by = 5``.
    """

    __slots__ = ("id", "limit", "token", "filters", "sort_by")
    FULL_NAME = "flyteidl.admin.ResourceListRequest"
    id: NamedEntityIdentifier | None
    limit: int
    token: str
    filters: str
    sort_by: Sort | None

    def __init__(
        self,
        *,
        id: NamedEntityIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
    ) -> None:
        self.id = id
        self.limit = limit
        self.token = token
        self.filters = filters
        self.sort_by = sort_by
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, NamedEntityIdentifier)
        v2 = self.limit
        if v2 != 0:
            out.append(0x10)
            put_uint32(out, v2)
        v3 = self.token
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.filters
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if (v5 := self.sort_by) is not None:
            put_message(out, b"\x2a\x00", v5, Sort)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ResourceListRequest:
        return read_resource_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=NamedEntityIdentifier),
            field(name="limit", number=2, kind="uint32"),
            field(name="token", number=3, kind="string"),
            field(name="filters", number=4, kind="string"),
            field(name="sort_by", number=5, kind="message", cls=Sort),
        )


def read_resource_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: ResourceListRequest | None = None
) -> ResourceListRequest:
    if into is None:
        self = new(ResourceListRequest)
        self.id = self.sort_by = None
        self.limit = 0
        self.token = self.filters = ""
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
            self.id = read_named_entity_identifier(buf, pos, n, depth, self.id)
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
            self.limit = n
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
            self.token = buf[pos:n].decode()
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
            self.filters = buf[pos:n].decode()
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
            self.sort_by = read_sort(buf, pos, n, depth, self.sort_by)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
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


class EmailNotification(Message):
    """``message flyteidl.admin.EmailNotification``

    Fields:
        recipients_email: ``repeated string recipients_email = 1``.
        template: ``string template = 2``.
    """

    __slots__ = ("recipients_email", "template")
    FULL_NAME = "flyteidl.admin.EmailNotification"
    recipients_email: list[str]
    template: str

    def __init__(
        self,
        *,
        recipients_email: list[str] | None = None,
        template: str = "",
    ) -> None:
        self.recipients_email = [] if recipients_email is None else recipients_email
        self.template = template
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.recipients_email:
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.template
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> EmailNotification:
        return read_email_notification(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="recipients_email", number=1, kind="string", repeated=True),
            field(name="template", number=2, kind="string"),
        )


def read_email_notification(
    buf: bytes, pos: int, end: int, depth: int, into: EmailNotification | None = None
) -> EmailNotification:
    if into is None:
        self = new(EmailNotification)
        self.recipients_email = []
        self.template = ""
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
            self.recipients_email.append(buf[pos:n].decode())
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
            self.template = buf[pos:n].decode()
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


class PagerDutyNotification(Message):
    """``message flyteidl.admin.PagerDutyNotification``

    Fields:
        recipients_email: ``repeated string recipients_email = 1``.
        template: ``string template = 2``.
    """

    __slots__ = ("recipients_email", "template")
    FULL_NAME = "flyteidl.admin.PagerDutyNotification"
    recipients_email: list[str]
    template: str

    def __init__(
        self,
        *,
        recipients_email: list[str] | None = None,
        template: str = "",
    ) -> None:
        self.recipients_email = [] if recipients_email is None else recipients_email
        self.template = template
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.recipients_email:
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.template
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PagerDutyNotification:
        return read_pager_duty_notification(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="recipients_email", number=1, kind="string", repeated=True),
            field(name="template", number=2, kind="string"),
        )


def read_pager_duty_notification(
    buf: bytes, pos: int, end: int, depth: int, into: PagerDutyNotification | None = None
) -> PagerDutyNotification:
    if into is None:
        self = new(PagerDutyNotification)
        self.recipients_email = []
        self.template = ""
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
            self.recipients_email.append(buf[pos:n].decode())
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
            self.template = buf[pos:n].decode()
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


class SlackNotification(Message):
    """``message flyteidl.admin.SlackNotification``

    Fields:
        recipients_email: ``repeated string recipients_email = 1``.
        template: ``string template = 2``.
    """

    __slots__ = ("recipients_email", "template")
    FULL_NAME = "flyteidl.admin.SlackNotification"
    recipients_email: list[str]
    template: str

    def __init__(
        self,
        *,
        recipients_email: list[str] | None = None,
        template: str = "",
    ) -> None:
        self.recipients_email = [] if recipients_email is None else recipients_email
        self.template = template
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.recipients_email:
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.template
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SlackNotification:
        return read_slack_notification(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="recipients_email", number=1, kind="string", repeated=True),
            field(name="template", number=2, kind="string"),
        )


def read_slack_notification(
    buf: bytes, pos: int, end: int, depth: int, into: SlackNotification | None = None
) -> SlackNotification:
    if into is None:
        self = new(SlackNotification)
        self.recipients_email = []
        self.template = ""
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
            self.recipients_email.append(buf[pos:n].decode())
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
            self.template = buf[pos:n].decode()
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


class Notification(OneofMessage):
    """Whom to tell when an execution reaches one of some phases.

    ``message flyteidl.admin.Notification``

    Fields:
        phases: ``repeated flyteidl.core.WorkflowExecution.Phase phases = 1``.
        email: ``flyteidl.admin.EmailNotification email = 2`` (oneof type).
        pager_duty: ``flyteidl.admin.PagerDutyNotification pager_duty = 3`` (oneof type).
        slack: ``flyteidl.admin.SlackNotification slack = 4`` (oneof type).
    """

    __slots__ = ("phases", "email", "pager_duty", "slack")
    FULL_NAME = "flyteidl.admin.Notification"
    phases: list[WorkflowExecutionPhase]
    email: EmailNotification | None
    pager_duty: PagerDutyNotification | None
    slack: SlackNotification | None
    ONEOFS = {
        "type": ("email", "pager_duty", "slack"),
    }

    def __init__(
        self,
        *,
        phases: list[WorkflowExecutionPhase] | None = None,
        email: EmailNotification | None = None,
        pager_duty: PagerDutyNotification | None = None,
        slack: SlackNotification | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Notification
        if _checked:
            set_slot(self, "__class__", PlainNotification)
        self.phases = [] if phases is None else phases
        self.email = email
        self.pager_duty = pager_duty
        self.slack = slack
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if email is not None:
            if pager_duty is not None or slack is not None:
                raise two_members(self)
        elif pager_duty is not None:
            if slack is not None:
                raise two_members(self)

    @property
    def type(self) -> EmailNotification | PagerDutyNotification | SlackNotification | None:
        """The member of oneof ``type`` that is set."""
        if self.email is not None:
            return self.email
        if self.pager_duty is not None:
            return self.pager_duty
        return self.slack

    def which(self, oneof: Literals["type"]) -> Literals["email", "pager_duty", "slack"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "type":
            if self.email is not None:
                return "email"
            if self.pager_duty is not None:
                return "pager_duty"
            if self.slack is not None:
                return "slack"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if self.phases:
            out += b"\x0a\x00"
            start = len(out)
            for v1 in self.phases:
                put_enum(out, v1)
            if (size := len(out) - start) < 128:
                out[start - 1] = size
            else:
                close_span(out, start)
        if (v2 := self.email) is not None:
            put_message(out, b"\x12\x00", v2, EmailNotification)
        elif (v3 := self.pager_duty) is not None:
            put_message(out, b"\x1a\x00", v3, PagerDutyNotification)
        elif (v4 := self.slack) is not None:
            put_message(out, b"\x22\x00", v4, SlackNotification)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Notification:
        return read_notification(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="phases", number=1, kind="enum", cls=WorkflowExecutionPhase, repeated=True),
            field(name="email", number=2, kind="message", cls=EmailNotification, oneof="type"),
            field(name="pager_duty", number=3, kind="message", cls=PagerDutyNotification, oneof="type"),
            field(name="slack", number=4, kind="message", cls=SlackNotification, oneof="type"),
        )


PlainNotification = plain(Notification)


def read_notification(buf: bytes, pos: int, end: int, depth: int, into: Notification | None = None) -> Notification:
    if into is None:
        self = new(PlainNotification)
        self.phases = []
        self.email = self.pager_duty = self.slack = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainNotification)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            while pos < last:
                n = buf[pos]
                pos += 1
                if n > 127:
                    n, pos = take_enum(buf, pos - 1)
                self.phases.append(member(WorkflowExecutionPhase, n))
            if pos != last:
                raise IndexError("packed values run past their length")
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.phases.append(member(WorkflowExecutionPhase, n))
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x12:
            if seen:
                self.pager_duty = self.slack = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.email = read_email_notification(buf, pos, n, depth, self.email)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.email = self.slack = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.pager_duty = read_pager_duty_notification(buf, pos, n, depth, self.pager_duty)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x22:
            if seen:
                self.email = self.pager_duty = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.slack = read_slack_notification(buf, pos, n, depth, self.slack)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x08,
            0x12,
            0x1A,
            0x22,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Notification
    return self


class UrlBlob(Message):
    """``message flyteidl.admin.UrlBlob``

    Deprecated in the IDL.

    Fields:
        url: ``string url = 1``.
        bytes: ``int64 bytes = 2``.
    """

    __slots__ = ("url", "bytes")
    FULL_NAME = "flyteidl.admin.UrlBlob"
    url: str
    bytes: int

    def __init__(
        self,
        *,
        url: str = "",
        bytes: int = 0,
    ) -> None:
        self.url = url
        self.bytes = bytes
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.url
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.bytes
        if v2 != 0:
            out.append(0x10)
            put_int64(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: builtins.bytes, pos: int, end: int, depth: int) -> UrlBlob:
        return read_url_blob(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="url", number=1, kind="string"),
            field(name="bytes", number=2, kind="int64"),
        )


def read_url_blob(buf: bytes, pos: int, end: int, depth: int, into: UrlBlob | None = None) -> UrlBlob:
    if into is None:
        self = new(UrlBlob)
        self.url = ""
        self.bytes = 0
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
            self.url = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x10:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_int64(buf, pos - 1)
            self.bytes = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x10,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Labels(Message):
    """Kubernetes labels that an execution's pods get.

    ``message flyteidl.admin.Labels``

    Fields:
        values: ``map<string, string> values = 1``.
    """

    __slots__ = ("values",)
    FULL_NAME = "flyteidl.admin.Labels"
    values: dict[str, str]

    def __init__(
        self,
        *,
        values: dict[str, str] | None = None,
    ) -> None:
        self.values = {} if values is None else values
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.values:
            for k1, v1 in self.values.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                out.append(0x12)
                put_string(out, v1)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Labels:
        return read_labels(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="values", number=1, kind="string", key="string"),)


def read_labels(buf: bytes, pos: int, end: int, depth: int, into: Labels | None = None) -> Labels:
    if into is None:
        self = new(Labels)
        self.values = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = ""
                self.values[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
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


class Annotations(Message):
    """Kubernetes annotations that an execution's pods get.

    ``message flyteidl.admin.Annotations``

    Fields:
        values: ``map<string, string> values = 1``.
    """

    __slots__ = ("values",)
    FULL_NAME = "flyteidl.admin.Annotations"
    values: dict[str, str]

    def __init__(
        self,
        *,
        values: dict[str, str] | None = None,
    ) -> None:
        self.values = {} if values is None else values
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self.values:
            for k1, v1 in self.values.items():
                out += b"\x0a\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k1)
                out.append(0x12)
                put_string(out, v1)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Annotations:
        return read_annotations(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="values", number=1, kind="string", key="string"),)


def read_annotations(buf: bytes, pos: int, end: int, depth: int, into: Annotations | None = None) -> Annotations:
    if into is None:
        self = new(Annotations)
        self.values = {}
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        while tag == 0x0A:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key1 = ""
            value1: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key1 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value1 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value1 is None:
                    value1 = ""
                self.values[key1] = value1
            else:
                self._keep_entry(b"\x0a", buf, start, last)
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


class Envs(Message):
    """``message flyteidl.admin.Envs``

    Fields:
        values: ``repeated flyteidl.core.KeyValuePair values = 1``.
    """

    __slots__ = ("values",)
    FULL_NAME = "flyteidl.admin.Envs"
    values: list[KeyValuePair]

    def __init__(
        self,
        *,
        values: list[KeyValuePair] | None = None,
    ) -> None:
        self.values = [] if values is None else values
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.values:
            put_message(out, b"\x0a\x00", v1, KeyValuePair)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Envs:
        return read_envs(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="values", number=1, kind="message", cls=KeyValuePair, repeated=True),)


def read_envs(buf: bytes, pos: int, end: int, depth: int, into: Envs | None = None) -> Envs:
    if into is None:
        self = new(Envs)
        self.values = []
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
            self.values.append(read_key_value_pair(buf, pos, n, depth))
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


class AuthRole(Message):
    """``message flyteidl.admin.AuthRole``

    Deprecated in the IDL.

    Fields:
        assumable_iam_role: ``string assumable_iam_role = 1``.
        kubernetes_service_account: ``string kubernetes_service_account = 2``.
    """

    __slots__ = ("assumable_iam_role", "kubernetes_service_account")
    FULL_NAME = "flyteidl.admin.AuthRole"
    assumable_iam_role: str
    kubernetes_service_account: str

    def __init__(
        self,
        *,
        assumable_iam_role: str = "",
        kubernetes_service_account: str = "",
    ) -> None:
        self.assumable_iam_role = assumable_iam_role
        self.kubernetes_service_account = kubernetes_service_account
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.assumable_iam_role
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.kubernetes_service_account
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> AuthRole:
        return read_auth_role(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="assumable_iam_role", number=1, kind="string"),
            field(name="kubernetes_service_account", number=2, kind="string"),
        )


def read_auth_role(buf: bytes, pos: int, end: int, depth: int, into: AuthRole | None = None) -> AuthRole:
    if into is None:
        self = new(AuthRole)
        self.assumable_iam_role = self.kubernetes_service_account = ""
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
            self.assumable_iam_role = buf[pos:n].decode()
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
            self.kubernetes_service_account = buf[pos:n].decode()
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


class RawOutputDataConfig(Message):
    """``message flyteidl.admin.RawOutputDataConfig``

    Fields:
        output_location_prefix: ``string output_location_prefix = 1``.
    """

    __slots__ = ("output_location_prefix",)
    FULL_NAME = "flyteidl.admin.RawOutputDataConfig"
    output_location_prefix: str

    def __init__(
        self,
        *,
        output_location_prefix: str = "",
    ) -> None:
        self.output_location_prefix = output_location_prefix
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.output_location_prefix
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> RawOutputDataConfig:
        return read_raw_output_data_config(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="output_location_prefix", number=1, kind="string"),)


def read_raw_output_data_config(
    buf: bytes, pos: int, end: int, depth: int, into: RawOutputDataConfig | None = None
) -> RawOutputDataConfig:
    if into is None:
        self = new(RawOutputDataConfig)
        self.output_location_prefix = ""
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
            self.output_location_prefix = buf[pos:n].decode()
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


class FlyteUrLs(Message):
    """``message flyteidl.admin.FlyteURLs``

    Fields:
        inputs: ``string inputs = 1``.
        outputs: ``string outputs = 2``.
        deck: ``string deck = 3``.
    """

    __slots__ = ("inputs", "outputs", "deck")
    FULL_NAME = "flyteidl.admin.FlyteURLs"
    inputs: str
    outputs: str
    deck: str

    def __init__(
        self,
        *,
        inputs: str = "",
        outputs: str = "",
        deck: str = "",
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.deck = deck
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.inputs
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.outputs
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.deck
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> FlyteUrLs:
        return read_flyte_ur_ls(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="inputs", number=1, kind="string"),
            field(name="outputs", number=2, kind="string"),
            field(name="deck", number=3, kind="string"),
        )


def read_flyte_ur_ls(buf: bytes, pos: int, end: int, depth: int, into: FlyteUrLs | None = None) -> FlyteUrLs:
    if into is None:
        self = new(FlyteUrLs)
        self.inputs = self.outputs = self.deck = ""
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
            self.inputs = buf[pos:n].decode()
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
            self.outputs = buf[pos:n].decode()
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
            self.deck = buf[pos:n].decode()
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
