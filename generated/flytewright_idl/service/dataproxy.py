# Generated from flyteidl/service/dataproxy.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/service/dataproxy.proto``: 9 messages, 1 enum, 1 service."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.rpc import Method, ServiceBase, ServiceStub, unimplemented
from .._runtime.wire import (
    close_span,
    put_bool,
    put_bytes,
    put_enum,
    put_message,
    put_string,
    skip_field,
    take_bool,
    take_enum,
    take_varint,
)
from ..core.identifier import NodeExecutionIdentifier, read_node_execution_identifier
from ..core.literals import Literal, LiteralMap, read_literal, read_literal_map
from ..google.protobuf.duration import Duration, read_duration
from ..google.protobuf.timestamp import Timestamp, read_timestamp

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from grpclib.metadata import Deadline
    from .._runtime.fields import Field, FieldMaker
    from .._runtime.rpc import CallMetadata

PROTO_FILE = "flyteidl/service/dataproxy.proto"
PROTO_PACKAGE = "flyteidl.service"

__all__ = [
    "ArtifactType",
    "CreateUploadLocationResponse",
    "CreateUploadLocationRequest",
    "CreateDownloadLocationRequest",
    "CreateDownloadLocationResponse",
    "CreateDownloadLinkRequest",
    "CreateDownloadLinkResponse",
    "PreSignedUrLs",
    "GetDataRequest",
    "GetDataResponse",
    "DataProxyServiceBase",
    "DataProxyServiceStub",
]


@proto_enum("flyteidl.service.ArtifactType", {"ARTIFACT_TYPE_UNDEFINED": "UNDEFINED", "ARTIFACT_TYPE_DECK": "DECK"})
class ArtifactType(Enum):
    """``enum flyteidl.service.ArtifactType``"""

    UNDEFINED = 0
    DECK = 1


class CreateUploadLocationResponse(Message):
    """``message flyteidl.service.CreateUploadLocationResponse``

    Fields:
        signed_url: ``string signed_url = 1``.
        native_url: ``string native_url = 2``.
        expires_at: ``google.protobuf.Timestamp expires_at = 3``.
        headers: ``map<string, string> headers = 4``.
    """

    __slots__ = ("signed_url", "native_url", "expires_at", "headers")
    FULL_NAME = "flyteidl.service.CreateUploadLocationResponse"
    signed_url: str
    native_url: str
    expires_at: Timestamp | None
    headers: dict[str, str]

    def __init__(
        self,
        *,
        signed_url: str = "",
        native_url: str = "",
        expires_at: Timestamp | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        self.signed_url = signed_url
        self.native_url = native_url
        self.expires_at = expires_at
        self.headers = {} if headers is None else headers
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.signed_url
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.native_url
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.expires_at) is not None:
            put_message(out, b"\x1a\x00", v3, Timestamp)
        if self.headers:
            for k4, v4 in self.headers.items():
                out += b"\x22\x00"
                start = len(out)
                out.append(0x0A)
                put_string(out, k4)
                out.append(0x12)
                put_string(out, v4)
                if (size := len(out) - start) < 128:
                    out[start - 1] = size
                else:
                    close_span(out, start)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateUploadLocationResponse:
        return read_create_upload_location_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="signed_url", number=1, kind="string"),
            field(name="native_url", number=2, kind="string"),
            field(name="expires_at", number=3, kind="message", cls=Timestamp),
            field(name="headers", number=4, kind="string", key="string"),
        )


def read_create_upload_location_response(
    buf: bytes, pos: int, end: int, depth: int, into: CreateUploadLocationResponse | None = None
) -> CreateUploadLocationResponse:
    if into is None:
        self = new(CreateUploadLocationResponse)
        self.headers = {}
        self.signed_url = self.native_url = ""
        self.expires_at = None
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
            self.signed_url = buf[pos:n].decode()
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
            self.native_url = buf[pos:n].decode()
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
            self.expires_at = read_timestamp(buf, pos, n, depth, self.expires_at)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x22:
            last = buf[pos]
            pos += 1
            if last > 127:
                last, pos = take_varint(buf, pos - 1)
            last += pos
            if last > end:
                raise IndexError("truncated")
            start = pos
            whole = True
            key4 = ""
            value4: str | None = None
            while pos < last:
                tag = buf[pos]
                pos += 1
                if tag == 0x0A:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    key4 = buf[pos:n].decode()
                    pos = n
                elif tag == 0x12:
                    n = buf[pos]
                    pos += 1
                    if n > 127:
                        n, pos = take_varint(buf, pos - 1)
                    n += pos
                    value4 = buf[pos:n].decode()
                    pos = n
                else:
                    pos = skip_field(buf, pos - 1, last)
                    whole = False
            if pos != last:
                raise IndexError("truncated")
            if whole:
                if value4 is None:
                    value4 = ""
                self.headers[key4] = value4
            else:
                self._keep_entry(b"\x22", buf, start, last)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class CreateUploadLocationRequest(Message):
    """``message flyteidl.service.CreateUploadLocationRequest``

    Fields:
        project: ``string project = 1``.
        domain: ``string domain = 2``.
        filename: ``string filename = 3``.
        expires_in: ``google.protobuf.Duration expires_in = 4``.
        content_md5: ``bytes content_md5 = 5``.
        filename_root: ``string filename_root = 6``.
        add_content_md5_metadata: ``bool add_content_md5_metadata = 7``.
        org: ``string org = 8``.
    """

    __slots__ = (
        "project",
        "domain",
        "filename",
        "expires_in",
        "content_md5",
        "filename_root",
        "add_content_md5_metadata",
        "org",
    )
    FULL_NAME = "flyteidl.service.CreateUploadLocationRequest"
    project: str
    domain: str
    filename: str
    expires_in: Duration | None
    content_md5: bytes
    filename_root: str
    add_content_md5_metadata: bool
    org: str

    def __init__(
        self,
        *,
        project: str = "",
        domain: str = "",
        filename: str = "",
        expires_in: Duration | None = None,
        content_md5: bytes = b"",
        filename_root: str = "",
        add_content_md5_metadata: bool = False,
        org: str = "",
    ) -> None:
        self.project = project
        self.domain = domain
        self.filename = filename
        self.expires_in = expires_in
        self.content_md5 = content_md5
        self.filename_root = filename_root
        self.add_content_md5_metadata = add_content_md5_metadata
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
        v3 = self.filename
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if (v4 := self.expires_in) is not None:
            put_message(out, b"\x22\x00", v4, Duration)
        v5 = self.content_md5
        if v5 != b"":
            out.append(0x2A)
            put_bytes(out, v5)
        v6 = self.filename_root
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        v7 = self.add_content_md5_metadata
        if v7 is not False:
            out.append(0x38)
            put_bool(out, v7)
        v8 = self.org
        if v8 != "":
            out.append(0x42)
            put_string(out, v8)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateUploadLocationRequest:
        return read_create_upload_location_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="project", number=1, kind="string"),
            field(name="domain", number=2, kind="string"),
            field(name="filename", number=3, kind="string"),
            field(name="expires_in", number=4, kind="message", cls=Duration),
            field(name="content_md5", number=5, kind="bytes"),
            field(name="filename_root", number=6, kind="string"),
            field(name="add_content_md5_metadata", number=7, kind="bool"),
            field(name="org", number=8, kind="string"),
        )


def read_create_upload_location_request(
    buf: bytes, pos: int, end: int, depth: int, into: CreateUploadLocationRequest | None = None
) -> CreateUploadLocationRequest:
    if into is None:
        self = new(CreateUploadLocationRequest)
        self.project = self.domain = self.filename = self.filename_root = self.org = ""
        self.expires_in = None
        self.content_md5 = b""
        self.add_content_md5_metadata = False
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
            self.filename = buf[pos:n].decode()
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
            self.expires_in = read_duration(buf, pos, n, depth, self.expires_in)
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
            self.content_md5 = buf[pos:n]
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
            self.filename_root = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x38:
            b, pos = take_bool(buf, pos)
            self.add_content_md5_metadata = b
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
            0x0A,
            0x12,
            0x1A,
            0x22,
            0x2A,
            0x32,
            0x38,
            0x42,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class CreateDownloadLocationRequest(Message):
    """``message flyteidl.service.CreateDownloadLocationRequest``

    Deprecated in the IDL.

    Fields:
        native_url: ``string native_url = 1``.
        expires_in: ``google.protobuf.Duration expires_in = 2``.
    """

    __slots__ = ("native_url", "expires_in")
    FULL_NAME = "flyteidl.service.CreateDownloadLocationRequest"
    native_url: str
    expires_in: Duration | None

    def __init__(
        self,
        *,
        native_url: str = "",
        expires_in: Duration | None = None,
    ) -> None:
        self.native_url = native_url
        self.expires_in = expires_in
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.native_url
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.expires_in) is not None:
            put_message(out, b"\x12\x00", v2, Duration)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateDownloadLocationRequest:
        return read_create_download_location_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="native_url", number=1, kind="string"),
            field(name="expires_in", number=2, kind="message", cls=Duration),
        )


def read_create_download_location_request(
    buf: bytes, pos: int, end: int, depth: int, into: CreateDownloadLocationRequest | None = None
) -> CreateDownloadLocationRequest:
    if into is None:
        self = new(CreateDownloadLocationRequest)
        self.native_url = ""
        self.expires_in = None
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
            self.native_url = buf[pos:n].decode()
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
            self.expires_in = read_duration(buf, pos, n, depth, self.expires_in)
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


class CreateDownloadLocationResponse(Message):
    """``message flyteidl.service.CreateDownloadLocationResponse``

    Deprecated in the IDL.

    Fields:
        signed_url: ``string signed_url = 1``.
        expires_at: ``google.protobuf.Timestamp expires_at = 2``.
    """

    __slots__ = ("signed_url", "expires_at")
    FULL_NAME = "flyteidl.service.CreateDownloadLocationResponse"
    signed_url: str
    expires_at: Timestamp | None

    def __init__(
        self,
        *,
        signed_url: str = "",
        expires_at: Timestamp | None = None,
    ) -> None:
        self.signed_url = signed_url
        self.expires_at = expires_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.signed_url
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.expires_at) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateDownloadLocationResponse:
        return read_create_download_location_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="signed_url", number=1, kind="string"),
            field(name="expires_at", number=2, kind="message", cls=Timestamp),
        )


def read_create_download_location_response(
    buf: bytes, pos: int, end: int, depth: int, into: CreateDownloadLocationResponse | None = None
) -> CreateDownloadLocationResponse:
    if into is None:
        self = new(CreateDownloadLocationResponse)
        self.signed_url = ""
        self.expires_at = None
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
            self.signed_url = buf[pos:n].decode()
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
            self.expires_at = read_timestamp(buf, pos, n, depth, self.expires_at)
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


class CreateDownloadLinkRequest(OneofMessage):
    """``message flyteidl.service.CreateDownloadLinkRequest``

    Fields:
        artifact_type: ``flyteidl.service.ArtifactType artifact_type = 1``.
        expires_in: ``google.protobuf.Duration expires_in = 2``.
        node_execution_id: ``flyteidl.core.NodeExecutionIdentifier node_execution_id = 3`` (oneof source).
    """

    __slots__ = ("artifact_type", "expires_in", "node_execution_id")
    FULL_NAME = "flyteidl.service.CreateDownloadLinkRequest"
    artifact_type: ArtifactType
    expires_in: Duration | None
    node_execution_id: NodeExecutionIdentifier | None
    ONEOFS = {
        "source": ("node_execution_id",),
    }

    def __init__(
        self,
        *,
        artifact_type: ArtifactType = ArtifactType(0),
        expires_in: Duration | None = None,
        node_execution_id: NodeExecutionIdentifier | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is CreateDownloadLinkRequest
        if _checked:
            set_slot(self, "__class__", PlainCreateDownloadLinkRequest)
        self.artifact_type = artifact_type
        self.expires_in = expires_in
        self.node_execution_id = node_execution_id
        self._unknown = None
        if _checked:
            self.__class__ = _class

    @property
    def source(self) -> NodeExecutionIdentifier | None:
        """The member of oneof ``source`` that is set."""
        return self.node_execution_id

    def which(self, oneof: Literals["source"]) -> Literals["node_execution_id"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "source":
            if self.node_execution_id is not None:
                return "node_execution_id"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        v1 = self.artifact_type
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.expires_in) is not None:
            put_message(out, b"\x12\x00", v2, Duration)
        if (v3 := self.node_execution_id) is not None:
            put_message(out, b"\x1a\x00", v3, NodeExecutionIdentifier)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateDownloadLinkRequest:
        return read_create_download_link_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="artifact_type", number=1, kind="enum", cls=ArtifactType),
            field(name="expires_in", number=2, kind="message", cls=Duration),
            field(name="node_execution_id", number=3, kind="message", cls=NodeExecutionIdentifier, oneof="source"),
        )


PlainCreateDownloadLinkRequest = plain(CreateDownloadLinkRequest)


def read_create_download_link_request(
    buf: bytes, pos: int, end: int, depth: int, into: CreateDownloadLinkRequest | None = None
) -> CreateDownloadLinkRequest:
    if into is None:
        self = new(PlainCreateDownloadLinkRequest)
        self.artifact_type = ArtifactType(0)
        self.expires_in = self.node_execution_id = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainCreateDownloadLinkRequest)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.artifact_type = member(ArtifactType, n)
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
            self.expires_in = read_duration(buf, pos, n, depth, self.expires_in)
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
            self.node_execution_id = read_node_execution_identifier(buf, pos, n, depth, self.node_execution_id)
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
    self.__class__ = CreateDownloadLinkRequest
    return self


class CreateDownloadLinkResponse(Message):
    """``message flyteidl.service.CreateDownloadLinkResponse``

    Fields:
        signed_url: ``repeated string signed_url = 1``. Deprecated.
        expires_at: ``google.protobuf.Timestamp expires_at = 2``. Deprecated.
        pre_signed_urls: ``flyteidl.service.PreSignedURLs pre_signed_urls = 3``.
    """

    __slots__ = ("signed_url", "expires_at", "pre_signed_urls")
    FULL_NAME = "flyteidl.service.CreateDownloadLinkResponse"
    signed_url: list[str]
    expires_at: Timestamp | None
    pre_signed_urls: PreSignedUrLs | None

    def __init__(
        self,
        *,
        signed_url: list[str] | None = None,
        expires_at: Timestamp | None = None,
        pre_signed_urls: PreSignedUrLs | None = None,
    ) -> None:
        self.signed_url = [] if signed_url is None else signed_url
        self.expires_at = expires_at
        self.pre_signed_urls = pre_signed_urls
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.signed_url:
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.expires_at) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if (v3 := self.pre_signed_urls) is not None:
            put_message(out, b"\x1a\x00", v3, PreSignedUrLs)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> CreateDownloadLinkResponse:
        return read_create_download_link_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="signed_url", number=1, kind="string", repeated=True),
            field(name="expires_at", number=2, kind="message", cls=Timestamp),
            field(name="pre_signed_urls", number=3, kind="message", cls=PreSignedUrLs),
        )


def read_create_download_link_response(
    buf: bytes, pos: int, end: int, depth: int, into: CreateDownloadLinkResponse | None = None
) -> CreateDownloadLinkResponse:
    if into is None:
        self = new(CreateDownloadLinkResponse)
        self.signed_url = []
        self.expires_at = self.pre_signed_urls = None
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
            self.signed_url.append(buf[pos:n].decode())
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
            self.expires_at = read_timestamp(buf, pos, n, depth, self.expires_at)
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
            self.pre_signed_urls = read_pre_signed_ur_ls(buf, pos, n, depth, self.pre_signed_urls)
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


class PreSignedUrLs(Message):
    """``message flyteidl.service.PreSignedURLs``

    Fields:
        signed_url: ``repeated string signed_url = 1``.
        expires_at: ``google.protobuf.Timestamp expires_at = 2``.
    """

    __slots__ = ("signed_url", "expires_at")
    FULL_NAME = "flyteidl.service.PreSignedURLs"
    signed_url: list[str]
    expires_at: Timestamp | None

    def __init__(
        self,
        *,
        signed_url: list[str] | None = None,
        expires_at: Timestamp | None = None,
    ) -> None:
        self.signed_url = [] if signed_url is None else signed_url
        self.expires_at = expires_at
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        for v1 in self.signed_url:
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.expires_at) is not None:
            put_message(out, b"\x12\x00", v2, Timestamp)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PreSignedUrLs:
        return read_pre_signed_ur_ls(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="signed_url", number=1, kind="string", repeated=True),
            field(name="expires_at", number=2, kind="message", cls=Timestamp),
        )


def read_pre_signed_ur_ls(
    buf: bytes, pos: int, end: int, depth: int, into: PreSignedUrLs | None = None
) -> PreSignedUrLs:
    if into is None:
        self = new(PreSignedUrLs)
        self.signed_url = []
        self.expires_at = None
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
            self.signed_url.append(buf[pos:n].decode())
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
            self.expires_at = read_timestamp(buf, pos, n, depth, self.expires_at)
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


class GetDataRequest(Message):
    """``message flyteidl.service.GetDataRequest``

    Fields:
        flyte_url: ``string flyte_url = 1``.
    """

    __slots__ = ("flyte_url",)
    FULL_NAME = "flyteidl.service.GetDataRequest"
    flyte_url: str

    def __init__(
        self,
        *,
        flyte_url: str = "",
    ) -> None:
        self.flyte_url = flyte_url
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.flyte_url
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetDataRequest:
        return read_get_data_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="flyte_url", number=1, kind="string"),)


def read_get_data_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetDataRequest | None = None
) -> GetDataRequest:
    if into is None:
        self = new(GetDataRequest)
        self.flyte_url = ""
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
            self.flyte_url = buf[pos:n].decode()
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


class GetDataResponse(OneofMessage):
    """``message flyteidl.service.GetDataResponse``

    Fields:
        literal_map: ``flyteidl.core.LiteralMap literal_map = 1`` (oneof data).
        pre_signed_urls: ``flyteidl.service.PreSignedURLs pre_signed_urls = 2`` (oneof data).
        literal: ``flyteidl.core.Literal literal = 3`` (oneof data).
    """

    __slots__ = ("literal_map", "pre_signed_urls", "literal")
    FULL_NAME = "flyteidl.service.GetDataResponse"
    literal_map: LiteralMap | None
    pre_signed_urls: PreSignedUrLs | None
    literal: Literal | None
    ONEOFS = {
        "data": ("literal_map", "pre_signed_urls", "literal"),
    }

    def __init__(
        self,
        *,
        literal_map: LiteralMap | None = None,
        pre_signed_urls: PreSignedUrLs | None = None,
        literal: Literal | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is GetDataResponse
        if _checked:
            set_slot(self, "__class__", PlainGetDataResponse)
        self.literal_map = literal_map
        self.pre_signed_urls = pre_signed_urls
        self.literal = literal
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if literal_map is not None:
            if pre_signed_urls is not None or literal is not None:
                raise two_members(self)
        elif pre_signed_urls is not None:
            if literal is not None:
                raise two_members(self)

    @property
    def data(self) -> LiteralMap | PreSignedUrLs | Literal | None:
        """The member of oneof ``data`` that is set."""
        if self.literal_map is not None:
            return self.literal_map
        if self.pre_signed_urls is not None:
            return self.pre_signed_urls
        return self.literal

    def which(self, oneof: Literals["data"]) -> Literals["literal_map", "pre_signed_urls", "literal"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "data":
            if self.literal_map is not None:
                return "literal_map"
            if self.pre_signed_urls is not None:
                return "pre_signed_urls"
            if self.literal is not None:
                return "literal"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.literal_map) is not None:
            put_message(out, b"\x0a\x00", v1, LiteralMap)
        elif (v2 := self.pre_signed_urls) is not None:
            put_message(out, b"\x12\x00", v2, PreSignedUrLs)
        elif (v3 := self.literal) is not None:
            put_message(out, b"\x1a\x00", v3, Literal)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetDataResponse:
        return read_get_data_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="literal_map", number=1, kind="message", cls=LiteralMap, oneof="data"),
            field(name="pre_signed_urls", number=2, kind="message", cls=PreSignedUrLs, oneof="data"),
            field(name="literal", number=3, kind="message", cls=Literal, oneof="data"),
        )


PlainGetDataResponse = plain(GetDataResponse)


def read_get_data_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetDataResponse | None = None
) -> GetDataResponse:
    if into is None:
        self = new(PlainGetDataResponse)
        self.literal_map = self.pre_signed_urls = self.literal = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainGetDataResponse)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.pre_signed_urls = self.literal = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.literal_map = read_literal_map(buf, pos, n, depth, self.literal_map)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.literal_map = self.literal = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.pre_signed_urls = read_pre_signed_ur_ls(buf, pos, n, depth, self.pre_signed_urls)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.literal_map = self.pre_signed_urls = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.literal = read_literal(buf, pos, n, depth, self.literal)
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
    self.__class__ = GetDataResponse
    return self


DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION = Method(
    "/flyteidl.service.DataProxyService/CreateUploadLocation", CreateUploadLocationRequest, CreateUploadLocationResponse
)
DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION = Method(
    "/flyteidl.service.DataProxyService/CreateDownloadLocation",
    CreateDownloadLocationRequest,
    CreateDownloadLocationResponse,
    idempotent=True,
)
DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK = Method(
    "/flyteidl.service.DataProxyService/CreateDownloadLink", CreateDownloadLinkRequest, CreateDownloadLinkResponse
)
DATA_PROXY_SERVICE_GET_DATA = Method(
    "/flyteidl.service.DataProxyService/GetData", GetDataRequest, GetDataResponse, idempotent=True
)


class DataProxyServiceStub(ServiceStub):
    """Signed URLs of object storage, for clients without credentials of their own.

    Client of ``service flyteidl.service.DataProxyService``.
    """

    async def create_upload_location(
        self,
        request: CreateUploadLocationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateUploadLocationResponse:
        """Gives a signed URL to upload a file to, and where it will be.

        ``rpc CreateUploadLocation(flyteidl.service.CreateUploadLocationRequest) returns
        (flyteidl.service.CreateUploadLocationResponse)``
        """
        return await self._unary(DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION, request, timeout, deadline, metadata)

    async def create_upload_location_with(
        self,
        *,
        project: str = "",
        domain: str = "",
        filename: str = "",
        expires_in: Duration | None = None,
        content_md5: bytes = b"",
        filename_root: str = "",
        add_content_md5_metadata: bool = False,
        org: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateUploadLocationResponse:
        """`create_upload_location` with the request's fields as keywords."""
        return await self.create_upload_location(
            CreateUploadLocationRequest(
                project=project,
                domain=domain,
                filename=filename,
                expires_in=expires_in,
                content_md5=content_md5,
                filename_root=filename_root,
                add_content_md5_metadata=add_content_md5_metadata,
                org=org,
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_download_location(
        self,
        request: CreateDownloadLocationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLocationResponse:
        """``rpc CreateDownloadLocation(flyteidl.service.CreateDownloadLocationRequest) returns
        (flyteidl.service.CreateDownloadLocationResponse)``

        Deprecated in the IDL.
        """
        return await self._unary(DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION, request, timeout, deadline, metadata)

    async def create_download_location_with(
        self,
        *,
        native_url: str = "",
        expires_in: Duration | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLocationResponse:
        """`create_download_location` with the request's fields as keywords."""
        return await self.create_download_location(
            CreateDownloadLocationRequest(native_url=native_url, expires_in=expires_in),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_download_link(
        self,
        request: CreateDownloadLinkRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """Gives signed URLs to download an artifact of a node's run from.

        ``rpc CreateDownloadLink(flyteidl.service.CreateDownloadLinkRequest) returns
        (flyteidl.service.CreateDownloadLinkResponse)``
        """
        return await self._unary(DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK, request, timeout, deadline, metadata)

    async def create_download_link_with(
        self,
        *,
        artifact_type: ArtifactType = ArtifactType(0),
        expires_in: Duration | None = None,
        node_execution_id: NodeExecutionIdentifier | None = None,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """`create_download_link` with the request's fields as keywords."""
        return await self.create_download_link(
            CreateDownloadLinkRequest(
                artifact_type=artifact_type, expires_in=expires_in, node_execution_id=node_execution_id
            ),
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_data(
        self,
        request: GetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDataResponse:
        """Gives the literals that a flyte:// URL names.

        ``rpc GetData(flyteidl.service.GetDataRequest) returns (flyteidl.service.GetDataResponse)``
        """
        return await self._unary(DATA_PROXY_SERVICE_GET_DATA, request, timeout, deadline, metadata)

    async def get_data_with(
        self,
        *,
        flyte_url: str = "",
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> GetDataResponse:
        """`get_data` with the request's fields as keywords."""
        return await self.get_data(
            GetDataRequest(flyte_url=flyte_url), timeout=timeout, deadline=deadline, metadata=metadata
        )


class DataProxyServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.DataProxyService``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "create_upload_location": DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION,
        "create_download_location": DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION,
        "create_download_link": DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK,
        "get_data": DATA_PROXY_SERVICE_GET_DATA,
    }

    async def create_upload_location(self, request: CreateUploadLocationRequest) -> CreateUploadLocationResponse:
        """Gives a signed URL to upload a file to, and where it will be.

        ``rpc CreateUploadLocation(flyteidl.service.CreateUploadLocationRequest) returns
        (flyteidl.service.CreateUploadLocationResponse)``
        """
        raise unimplemented(DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION)

    async def create_download_location(self, request: CreateDownloadLocationRequest) -> CreateDownloadLocationResponse:
        """``rpc CreateDownloadLocation(flyteidl.service.CreateDownloadLocationRequest) returns
        (flyteidl.service.CreateDownloadLocationResponse)``

        Deprecated in the IDL.
        """
        raise unimplemented(DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION)

    async def create_download_link(self, request: CreateDownloadLinkRequest) -> CreateDownloadLinkResponse:
        """Gives signed URLs to download an artifact of a node's run from.

        ``rpc CreateDownloadLink(flyteidl.service.CreateDownloadLinkRequest) returns
        (flyteidl.service.CreateDownloadLinkResponse)``
        """
        raise unimplemented(DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK)

    async def get_data(self, request: GetDataRequest) -> GetDataResponse:
        """Gives the literals that a flyte:// URL names.

        ``rpc GetData(flyteidl.service.GetDataRequest) returns (flyteidl.service.GetDataResponse)``
        """
        raise unimplemented(DATA_PROXY_SERVICE_GET_DATA)
