# Generated from flyteidl/admin/version.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/admin/version.proto``: 3 messages."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.wire import put_message, put_string, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/admin/version.proto"
PROTO_PACKAGE = "flyteidl.admin"

__all__ = ["GetVersionResponse", "Version", "GetVersionRequest"]


class GetVersionResponse(Message):
    """``message flyteidl.admin.GetVersionResponse``

    Fields:
        control_plane_version: ``flyteidl.admin.Version control_plane_version = 1``.
    """

    __slots__ = ("control_plane_version",)
    FULL_NAME = "flyteidl.admin.GetVersionResponse"
    control_plane_version: Version | None

    def __init__(
        self,
        *,
        control_plane_version: Version | None = None,
    ) -> None:
        self.control_plane_version = control_plane_version
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.control_plane_version) is not None:
            put_message(out, b"\x0a\x00", v1, Version)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetVersionResponse:
        return read_get_version_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (field(name="control_plane_version", number=1, kind="message", cls=Version),)


def read_get_version_response(
    buf: bytes, pos: int, end: int, depth: int, into: GetVersionResponse | None = None
) -> GetVersionResponse:
    if into is None:
        self = new(GetVersionResponse)
        self.control_plane_version = None
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
            self.control_plane_version = read_version(buf, pos, n, depth, self.control_plane_version)
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


class Version(Message):
    """``message flyteidl.admin.Version``

    Fields:
        build: ``string Build = 1``.
        version: ``string Version = 2``.
        build_time: ``string BuildTime = 3``.
    """

    __slots__ = ("build", "version", "build_time")
    FULL_NAME = "flyteidl.admin.Version"
    build: str
    version: str
    build_time: str

    def __init__(
        self,
        *,
        build: str = "",
        version: str = "",
        build_time: str = "",
    ) -> None:
        self.build = build
        self.version = version
        self.build_time = build_time
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.build
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.version
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.build_time
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Version:
        return read_version(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="build", number=1, kind="string", proto_name="Build"),
            field(name="version", number=2, kind="string", proto_name="Version"),
            field(name="build_time", number=3, kind="string", proto_name="BuildTime"),
        )


def read_version(buf: bytes, pos: int, end: int, depth: int, into: Version | None = None) -> Version:
    if into is None:
        self = new(Version)
        self.build = self.version = self.build_time = ""
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
            self.build = buf[pos:n].decode()
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
            self.version = buf[pos:n].decode()
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
            self.build_time = buf[pos:n].decode()
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


class GetVersionRequest(Message):
    """``message flyteidl.admin.GetVersionRequest``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.admin.GetVersionRequest"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> GetVersionRequest:
        return read_get_version_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_get_version_request(
    buf: bytes, pos: int, end: int, depth: int, into: GetVersionRequest | None = None
) -> GetVersionRequest:
    if into is None:
        self = new(GetVersionRequest)
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
