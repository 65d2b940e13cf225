# Generated from flyteidl/admin/description_entity.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/description_entity.proto``: 5 messages, 1 enum."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_enum, put_message, put_string, put_uint32, take_enum, take_uint32, take_varint
from .common import NamedEntityIdentifier, Sort, read_named_entity_identifier, read_sort
from ..core.identifier import Identifier, ResourceType, read_identifier

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/description_entity.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = [
    "DescriptionFormat",
    "DescriptionEntity",
    "Description",
    "SourceCode",
    "DescriptionEntityList",
    "DescriptionEntityListRequest",
]


@proto_enum(
    "flyteidl.admin.DescriptionFormat",
    {
        "DESCRIPTION_FORMAT_UNKNOWN": "UNKNOWN",
        "DESCRIPTION_FORMAT_MARKDOWN": "MARKDOWN",
        "DESCRIPTION_FORMAT_HTML": "HTML",
        "DESCRIPTION_FORMAT_RST": "RST",
    },
)
class DescriptionFormat(Enum):
    """``enum flyteidl.admin.DescriptionFormat``"""

    UNKNOWN = 0
    MARKDOWN = 1
    HTML = 2
    RST = 3


class DescriptionEntity(Message):
    """``message flyteidl.admin.DescriptionEntity``

    Fields:
        id: ``flyteidl.core.Identifier id = 1``.
        short_description: ``string short_description = 2``.
        long_description: ``flyteidl.admin.Description long_description = 3``.
        source_code: ``flyteidl.admin.SourceCode source_code = 4``.
        tags: ``repeated string tags = 5``.
    """

    __slots__ = ("id", "short_description", "long_description", "source_code", "tags")
    FULL_NAME = "flyteidl.admin.DescriptionEntity"
    id: Identifier | None
    short_description: str
    long_description: Description | None
    source_code: SourceCode | None
    tags: list[str]

    def __init__(
        self,
        *,
        id: Identifier | None = None,
        short_description: str = "",
        long_description: Description | None = None,
        source_code: SourceCode | None = None,
        tags: list[str] | None = None,
    ) -> None:
        self.id = id
        self.short_description = short_description
        self.long_description = long_description
        self.source_code = source_code
        self.tags = [] if tags is None else tags
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.id) is not None:
            put_message(out, b"\x0a\x00", v1, Identifier)
        v2 = self.short_description
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.long_description) is not None:
            put_message(out, b"\x1a\x00", v3, Description)
        if (v4 := self.source_code) is not None:
            put_message(out, b"\x22\x00", v4, SourceCode)
        for v5 in self.tags:
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DescriptionEntity:
        return read_description_entity(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="id", number=1, kind="message", cls=Identifier),
            field(name="short_description", number=2, kind="string"),
            field(name="long_description", number=3, kind="message", cls=Description),
            field(name="source_code", number=4, kind="message", cls=SourceCode),
            field(name="tags", number=5, kind="string", repeated=True),
        )


def read_description_entity(
    buf: bytes, pos: int, end: int, depth: int, into: DescriptionEntity | None = None
) -> DescriptionEntity:
    if into is None:
        self = new(DescriptionEntity)
        self.tags = []
        self.id = self.long_description = self.source_code = None
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
            self.short_description = buf[pos:n].decode()
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
            self.long_description = read_description(buf, pos, n, depth, self.long_description)
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
            self.source_code = read_source_code(buf, pos, n, depth, self.source_code)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tags.append(buf[pos:n].decode())
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


class Description(OneofMessage):
    """``message flyteidl.admin.Description``

    Fields:
        value: ``string value = 1`` (oneof content).
        uri: ``string uri = 2`` (oneof content).
        format: ``flyteidl.admin.DescriptionFormat format = 3``.
        icon_link: ``string icon_link = 4``.
    """

    __slots__ = ("value", "uri", "format", "icon_link")
    FULL_NAME = "flyteidl.admin.Description"
    value: str | None
    uri: str | None
    format: DescriptionFormat
    icon_link: str
    ONEOFS = {
        "content": ("value", "uri"),
    }

    def __init__(
        self,
        *,
        value: str | None = None,
        uri: str | None = None,
        format: DescriptionFormat = DescriptionFormat(0),
        icon_link: str = "",
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Description
        if _checked:
            set_slot(self, "__class__", PlainDescription)
        self.value = value
        self.uri = uri
        self.format = format
        self.icon_link = icon_link
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if value is not None:
            if uri is not None:
                raise two_members(self)

    @property
    def content(self) -> str | None:
        """The member of oneof ``content`` that is set."""
        if self.value is not None:
            return self.value
        return self.uri

    def which(self, oneof: Literals["content"]) -> Literals["value", "uri"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "content":
            if self.value is not None:
                return "value"
            if self.uri is not None:
                return "uri"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.value) is not None:
            out.append(0x0A)
            put_string(out, v1)
        elif (v2 := self.uri) is not None:
            out.append(0x12)
            put_string(out, v2)
        v3 = self.format
        if v3 != 0:
            out.append(0x18)
            put_enum(out, v3)
        v4 = self.icon_link
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Description:
        return read_description(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="value", number=1, kind="string", oneof="content"),
            field(name="uri", number=2, kind="string", oneof="content"),
            field(name="format", number=3, kind="enum", cls=DescriptionFormat),
            field(name="icon_link", number=4, kind="string"),
        )


PlainDescription = plain(Description)


def read_description(buf: bytes, pos: int, end: int, depth: int, into: Description | None = None) -> Description:
    if into is None:
        self = new(PlainDescription)
        self.value = self.uri = None
        self.format = DescriptionFormat(0)
        self.icon_link = ""
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainDescription)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.uri = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.value = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.value = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.uri = buf[pos:n].decode()
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
            self.format = member(DescriptionFormat, n)
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
            self.icon_link = buf[pos:n].decode()
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
    self.__class__ = Description
    return self


class SourceCode(Message):
    """``message flyteidl.admin.SourceCode``

    Fields:
        link: ``string link = 1``.
    """

    __slots__ = ("link",)
    FULL_NAME = "flyteidl.admin.SourceCode"
    link: str

    def __init__(
        self,
        *,
        link: str = "",
    ) -> None:
        self.link = link
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.link
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SourceCode:
        return read_source_code(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="link", number=1, kind="string"),)


def read_source_code(buf: bytes, pos: int, end: int, depth: int, into: SourceCode | None = None) -> SourceCode:
    if into is None:
        self = new(SourceCode)
        self.link = ""
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
            self.link = buf[pos:n].decode()
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


class DescriptionEntityList(Message):
    """``message flyteidl.admin.DescriptionEntityList``

    Fields:
        description_entities: ``repeated flyteidl.admin.DescriptionEntity descriptionEntities = 1``.
        token: ``string token = 2``.
    """

    __slots__ = ("description_entities", "token")
    FULL_NAME = "flyteidl.admin.DescriptionEntityList"
    description_entities: list[DescriptionEntity]
    token: str

    def __init__(
        self,
        *,
        description_entities: list[DescriptionEntity] | None = None,
        token: str = "",
    ) -> None:
        self.description_entities = [] if description_entities is None else description_entities
        self.token = token
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.description_entities:
            put_message(out, b"\x0a\x00", v1, DescriptionEntity)
        v2 = self.token
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DescriptionEntityList:
        return read_description_entity_list(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(
                name="description_entities",
                number=1,
                kind="message",
                cls=DescriptionEntity,
                repeated=True,
                proto_name="descriptionEntities",
            ),
            field(name="token", number=2, kind="string"),
        )


def read_description_entity_list(
    buf: bytes, pos: int, end: int, depth: int, into: DescriptionEntityList | None = None
) -> DescriptionEntityList:
    if into is None:
        self = new(DescriptionEntityList)
        self.description_entities = []
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
            self.description_entities.append(read_description_entity(buf, pos, n, depth))
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


class DescriptionEntityListRequest(Message):
    """``message flyteidl.admin.DescriptionEntityListRequest``

    Fields:
        resource_type: ``flyteidl.core.ResourceType resource_type = 1``.
        id: ``flyteidl.admin.NamedEntityIdentifier id = 2``.
        limit: ``uint32 limit = 3``.
        token: ``string token = 4``.
        filters: ``string filters = 5``.
        sort_by: ``flyteidl.admin.Sort sort_by = 6``.
    """

    __slots__ = ("resource_type", "id", "limit", "token", "filters", "sort_by")
    FULL_NAME = "flyteidl.admin.DescriptionEntityListRequest"
    resource_type: ResourceType
    id: NamedEntityIdentifier | None
    limit: int
    token: str
    filters: str
    sort_by: Sort | None

    def __init__(
        self,
        *,
        resource_type: ResourceType = ResourceType(0),
        id: NamedEntityIdentifier | None = None,
        limit: int = 0,
        token: str = "",
        filters: str = "",
        sort_by: Sort | None = None,
    ) -> None:
        self.resource_type = resource_type
        self.id = id
        self.limit = limit
        self.token = token
        self.filters = filters
        self.sort_by = sort_by
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.resource_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.id) is not None:
            put_message(out, b"\x12\x00", v2, NamedEntityIdentifier)
        v3 = self.limit
        if v3 != 0:
            out.append(0x18)
            put_uint32(out, v3)
        v4 = self.token
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.filters
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if (v6 := self.sort_by) is not None:
            put_message(out, b"\x32\x00", v6, Sort)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> DescriptionEntityListRequest:
        return read_description_entity_list_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="resource_type", number=1, kind="enum", cls=ResourceType),
            field(name="id", number=2, kind="message", cls=NamedEntityIdentifier),
            field(name="limit", number=3, kind="uint32"),
            field(name="token", number=4, kind="string"),
            field(name="filters", number=5, kind="string"),
            field(name="sort_by", number=6, kind="message", cls=Sort),
        )


def read_description_entity_list_request(
    buf: bytes, pos: int, end: int, depth: int, into: DescriptionEntityListRequest | None = None
) -> DescriptionEntityListRequest:
    if into is None:
        self = new(DescriptionEntityListRequest)
        self.resource_type = ResourceType(0)
        self.id = self.sort_by = None
        self.limit = 0
        self.token = self.filters = ""
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
            self.filters = buf[pos:n].decode()
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
        if tag in (
            0x08,
            0x12,
            0x18,
            0x22,
            0x2A,
            0x32,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
