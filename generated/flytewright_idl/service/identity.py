# Generated from flyteidl/service/identity.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/service/identity.proto``: 2 messages, 1 service."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.rpc import Method, ServiceBase, ServiceStub, unimplemented
from .._runtime.wire import put_message, put_string, take_varint
from ..google.protobuf.struct import Struct, read_struct

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.fields import Field, FieldMaker
    from .._runtime.rpc import CallMetadata

PROTO_FILE = "flyteidl/service/identity.proto"
PROTO_PACKAGE = "flyteidl.service"

__all__ = ["UserInfoRequest", "UserInfoResponse", "IdentityServiceBase", "IdentityServiceStub"]


class UserInfoRequest(Message):
    """``message flyteidl.service.UserInfoRequest``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.service.UserInfoRequest"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UserInfoRequest:
        return read_user_info_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_user_info_request(
    buf: bytes, pos: int, end: int, depth: int, into: UserInfoRequest | None = None
) -> UserInfoRequest:
    if into is None:
        self = new(UserInfoRequest)
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


class UserInfoResponse(Message):
    """``message flyteidl.service.UserInfoResponse``

    Fields:
        subject: ``string subject = 1``.
        name: ``string name = 2``.
        preferred_username: ``string preferred_username = 3``.
        given_name: ``string given_name = 4``.
        family_name: ``string family_name = 5``.
        email: ``string email = 6``.
        picture: ``string picture = 7``.
        additional_claims: ``google.protobuf.Struct additional_claims = 8``.
    """

    __slots__ = (
        "subject",
        "name",
        "preferred_username",
        "given_name",
        "family_name",
        "email",
        "picture",
        "additional_claims",
    )
    FULL_NAME = "flyteidl.service.UserInfoResponse"
    subject: str
    name: str
    preferred_username: str
    given_name: str
    family_name: str
    email: str
    picture: str
    additional_claims: Struct | None

    def __init__(
        self,
        *,
        subject: str = "",
        name: str = "",
        preferred_username: str = "",
        given_name: str = "",
        family_name: str = "",
        email: str = "",
        picture: str = "",
        additional_claims: Struct | None = None,
    ) -> None:
        self.subject = subject
        self.name = name
        self.preferred_username = preferred_username
        self.given_name = given_name
        self.family_name = family_name
        self.email = email
        self.picture = picture
        self.additional_claims = additional_claims
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.subject
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.name
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.preferred_username
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.given_name
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.family_name
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        v6 = self.email
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        v7 = self.picture
        if v7 != "":
            out.append(0x3A)
            put_string(out, v7)
        if (v8 := self.additional_claims) is not None:
            put_message(out, b"\x42\x00", v8, Struct)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> UserInfoResponse:
        return read_user_info_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="subject", number=1, kind="string"),
            field(name="name", number=2, kind="string"),
            field(name="preferred_username", number=3, kind="string"),
            field(name="given_name", number=4, kind="string"),
            field(name="family_name", number=5, kind="string"),
            field(name="email", number=6, kind="string"),
            field(name="picture", number=7, kind="string"),
            field(name="additional_claims", number=8, kind="message", cls=Struct),
        )


def read_user_info_response(
    buf: bytes, pos: int, end: int, depth: int, into: UserInfoResponse | None = None
) -> UserInfoResponse:
    if into is None:
        self = new(UserInfoResponse)
        self.subject = self.name = self.preferred_username = self.given_name = self.family_name = self.email = (
            self.picture
        ) = ""
        self.additional_claims = None
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
            self.subject = buf[pos:n].decode()
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
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.preferred_username = buf[pos:n].decode()
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
            self.given_name = buf[pos:n].decode()
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
            self.family_name = buf[pos:n].decode()
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
            self.email = buf[pos:n].decode()
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
            self.picture = buf[pos:n].decode()
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
            self.additional_claims = read_struct(buf, pos, n, depth, self.additional_claims)
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


IDENTITY_SERVICE_USER_INFO = Method(
    "/flyteidl.service.IdentityService/UserInfo", UserInfoRequest, UserInfoResponse, idempotent=True
)


class IdentityServiceStub(ServiceStub):
    """Who the caller is.

    Client of ``service flyteidl.service.IdentityService``.
    """

    async def user_info(
        self,
        request: UserInfoRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> UserInfoResponse:
        """``rpc UserInfo(flyteidl.service.UserInfoRequest) returns (flyteidl.service.UserInfoResponse)``"""
        return await self._unary(IDENTITY_SERVICE_USER_INFO, request, timeout, deadline, metadata)

    async def user_info_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> UserInfoResponse:
        """`user_info` with the request's fields as keywords."""
        return await self.user_info(UserInfoRequest(), timeout=timeout, deadline=deadline, metadata=metadata)


class IdentityServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.IdentityService``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "user_info": IDENTITY_SERVICE_USER_INFO,
    }

    async def user_info(self, request: UserInfoRequest) -> UserInfoResponse:
        """``rpc UserInfo(flyteidl.service.UserInfoRequest) returns (flyteidl.service.UserInfoResponse)``"""
        raise unimplemented(IDENTITY_SERVICE_USER_INFO)
