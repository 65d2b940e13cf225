# Generated from flyteidl/service/auth.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/service/auth.proto``: 4 messages, 1 service."""

from __future__ import annotations

from .._runtime.message import Message, new
from .._runtime.rpc import Method, ServiceBase, ServiceStub, unimplemented
from .._runtime.wire import put_string, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from grpclib.metadata import Deadline
    from .._runtime.fields import Field, FieldMaker
    from .._runtime.rpc import CallMetadata

PROTO_FILE = "flyteidl/service/auth.proto"
PROTO_PACKAGE = "flyteidl.service"

__all__ = [
    "OAuth2MetadataRequest",
    "OAuth2MetadataResponse",
    "PublicClientAuthConfigRequest",
    "PublicClientAuthConfigResponse",
    "AuthMetadataServiceBase",
    "AuthMetadataServiceStub",
]


class OAuth2MetadataRequest(Message):
    """``message flyteidl.service.OAuth2MetadataRequest``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.service.OAuth2MetadataRequest"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> OAuth2MetadataRequest:
        return read_o_auth_2_metadata_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_o_auth_2_metadata_request(
    buf: bytes, pos: int, end: int, depth: int, into: OAuth2MetadataRequest | None = None
) -> OAuth2MetadataRequest:
    if into is None:
        self = new(OAuth2MetadataRequest)
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


class OAuth2MetadataResponse(Message):
    """``message flyteidl.service.OAuth2MetadataResponse``

    Fields:
        issuer: ``string issuer = 1``.
        authorization_endpoint: ``string authorization_endpoint = 2``.
        token_endpoint: ``string token_endpoint = 3``.
        response_types_supported: ``repeated string response_types_supported = 4``.
        scopes_supported: ``repeated string scopes_supported = 5``.
        token_endpoint_auth_methods_supported: ``repeated string token_endpoint_auth_methods_supported = 6``.
        jwks_uri: ``string jwks_uri = 7``.
        code_challenge_methods_supported: ``repeated string code_challenge_methods_supported = 8``.
        grant_types_supported: ``repeated string grant_types_supported = 9``.
        device_authorization_endpoint: ``string device_authorization_endpoint = 10``.
    """

    __slots__ = (
        "issuer",
        "authorization_endpoint",
        "token_endpoint",
        "response_types_supported",
        "scopes_supported",
        "token_endpoint_auth_methods_supported",
        "jwks_uri",
        "code_challenge_methods_supported",
        "grant_types_supported",
        "device_authorization_endpoint",
    )
    FULL_NAME = "flyteidl.service.OAuth2MetadataResponse"
    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    response_types_supported: list[str]
    scopes_supported: list[str]
    token_endpoint_auth_methods_supported: list[str]
    jwks_uri: str
    code_challenge_methods_supported: list[str]
    grant_types_supported: list[str]
    device_authorization_endpoint: str

    def __init__(
        self,
        *,
        issuer: str = "",
        authorization_endpoint: str = "",
        token_endpoint: str = "",
        response_types_supported: list[str] | None = None,
        scopes_supported: list[str] | None = None,
        token_endpoint_auth_methods_supported: list[str] | None = None,
        jwks_uri: str = "",
        code_challenge_methods_supported: list[str] | None = None,
        grant_types_supported: list[str] | None = None,
        device_authorization_endpoint: str = "",
    ) -> None:
        self.issuer = issuer
        self.authorization_endpoint = authorization_endpoint
        self.token_endpoint = token_endpoint
        self.response_types_supported = [] if response_types_supported is None else response_types_supported
        self.scopes_supported = [] if scopes_supported is None else scopes_supported
        self.token_endpoint_auth_methods_supported = (
            [] if token_endpoint_auth_methods_supported is None else token_endpoint_auth_methods_supported
        )
        self.jwks_uri = jwks_uri
        self.code_challenge_methods_supported = (
            [] if code_challenge_methods_supported is None else code_challenge_methods_supported
        )
        self.grant_types_supported = [] if grant_types_supported is None else grant_types_supported
        self.device_authorization_endpoint = device_authorization_endpoint
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.issuer
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.authorization_endpoint
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.token_endpoint
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        for v4 in self.response_types_supported:
            out.append(0x22)
            put_string(out, v4)
        for v5 in self.scopes_supported:
            out.append(0x2A)
            put_string(out, v5)
        for v6 in self.token_endpoint_auth_methods_supported:
            out.append(0x32)
            put_string(out, v6)
        v7 = self.jwks_uri
        if v7 != "":
            out.append(0x3A)
            put_string(out, v7)
        for v8 in self.code_challenge_methods_supported:
            out.append(0x42)
            put_string(out, v8)
        for v9 in self.grant_types_supported:
            out.append(0x4A)
            put_string(out, v9)
        v10 = self.device_authorization_endpoint
        if v10 != "":
            out.append(0x52)
            put_string(out, v10)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> OAuth2MetadataResponse:
        return read_o_auth_2_metadata_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="issuer", number=1, kind="string"),
            field(name="authorization_endpoint", number=2, kind="string"),
            field(name="token_endpoint", number=3, kind="string"),
            field(name="response_types_supported", number=4, kind="string", repeated=True),
            field(name="scopes_supported", number=5, kind="string", repeated=True),
            field(name="token_endpoint_auth_methods_supported", number=6, kind="string", repeated=True),
            field(name="jwks_uri", number=7, kind="string"),
            field(name="code_challenge_methods_supported", number=8, kind="string", repeated=True),
            field(name="grant_types_supported", number=9, kind="string", repeated=True),
            field(name="device_authorization_endpoint", number=10, kind="string"),
        )


def read_o_auth_2_metadata_response(
    buf: bytes, pos: int, end: int, depth: int, into: OAuth2MetadataResponse | None = None
) -> OAuth2MetadataResponse:
    if into is None:
        self = new(OAuth2MetadataResponse)
        self.response_types_supported = []
        self.scopes_supported = []
        self.token_endpoint_auth_methods_supported = []
        self.code_challenge_methods_supported = []
        self.grant_types_supported = []
        self.issuer = self.authorization_endpoint = self.token_endpoint = self.jwks_uri = (
            self.device_authorization_endpoint
        ) = ""
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
            self.issuer = buf[pos:n].decode()
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
            self.authorization_endpoint = buf[pos:n].decode()
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
            self.token_endpoint = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x22:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.response_types_supported.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x2A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.scopes_supported.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x32:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.token_endpoint_auth_methods_supported.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x3A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.jwks_uri = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x42:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.code_challenge_methods_supported.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x4A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.grant_types_supported.append(buf[pos:n].decode())
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        if tag == 0x52:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.device_authorization_endpoint = buf[pos:n].decode()
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
            0x4A,
            0x52,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class PublicClientAuthConfigRequest(Message):
    """``message flyteidl.service.PublicClientAuthConfigRequest``"""

    __slots__ = ()
    FULL_NAME = "flyteidl.service.PublicClientAuthConfigRequest"

    def __init__(self) -> None:
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PublicClientAuthConfigRequest:
        return read_public_client_auth_config_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return ()


def read_public_client_auth_config_request(
    buf: bytes, pos: int, end: int, depth: int, into: PublicClientAuthConfigRequest | None = None
) -> PublicClientAuthConfigRequest:
    if into is None:
        self = new(PublicClientAuthConfigRequest)
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


class PublicClientAuthConfigResponse(Message):
    """``message flyteidl.service.PublicClientAuthConfigResponse``

    Fields:
        client_id: ``string client_id = 1``.
        redirect_uri: ``string redirect_uri = 2``.
        scopes: ``repeated string scopes = 3``.
        authorization_metadata_key: ``string authorization_metadata_key = 4``.
        service_http_endpoint: ``string service_http_endpoint = 5``.
        audience: ``string audience = 6``.
    """

    __slots__ = (
        "client_id",
        "redirect_uri",
        "scopes",
        "authorization_metadata_key",
        "service_http_endpoint",
        "audience",
    )
    FULL_NAME = "flyteidl.service.PublicClientAuthConfigResponse"
    client_id: str
    redirect_uri: str
    scopes: list[str]
    authorization_metadata_key: str
    service_http_endpoint: str
    audience: str

    def __init__(
        self,
        *,
        client_id: str = "",
        redirect_uri: str = "",
        scopes: list[str] | None = None,
        authorization_metadata_key: str = "",
        service_http_endpoint: str = "",
        audience: str = "",
    ) -> None:
        self.client_id = client_id
        self.redirect_uri = redirect_uri
        self.scopes = [] if scopes is None else scopes
        self.authorization_metadata_key = authorization_metadata_key
        self.service_http_endpoint = service_http_endpoint
        self.audience = audience
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.client_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.redirect_uri
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        for v3 in self.scopes:
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.authorization_metadata_key
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.service_http_endpoint
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        v6 = self.audience
        if v6 != "":
            out.append(0x32)
            put_string(out, v6)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> PublicClientAuthConfigResponse:
        return read_public_client_auth_config_response(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="client_id", number=1, kind="string"),
            field(name="redirect_uri", number=2, kind="string"),
            field(name="scopes", number=3, kind="string", repeated=True),
            field(name="authorization_metadata_key", number=4, kind="string"),
            field(name="service_http_endpoint", number=5, kind="string"),
            field(name="audience", number=6, kind="string"),
        )


def read_public_client_auth_config_response(
    buf: bytes, pos: int, end: int, depth: int, into: PublicClientAuthConfigResponse | None = None
) -> PublicClientAuthConfigResponse:
    if into is None:
        self = new(PublicClientAuthConfigResponse)
        self.scopes = []
        self.client_id = self.redirect_uri = self.authorization_metadata_key = self.service_http_endpoint = (
            self.audience
        ) = ""
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
            self.client_id = buf[pos:n].decode()
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
            self.redirect_uri = buf[pos:n].decode()
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
            self.scopes.append(buf[pos:n].decode())
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
            self.authorization_metadata_key = buf[pos:n].decode()
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
            self.service_http_endpoint = buf[pos:n].decode()
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
            self.audience = buf[pos:n].decode()
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


AUTH_METADATA_SERVICE_GET_O_AUTH_2_METADATA = Method(
    "/flyteidl.service.AuthMetadataService/GetOAuth2Metadata",
    OAuth2MetadataRequest,
    OAuth2MetadataResponse,
    idempotent=True,
)
AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG = Method(
    "/flyteidl.service.AuthMetadataService/GetPublicClientConfig",
    PublicClientAuthConfigRequest,
    PublicClientAuthConfigResponse,
    idempotent=True,
)


class AuthMetadataServiceStub(ServiceStub):
    """How clients authenticate: OAuth2 endpoints and the public client's settings.

    Client of ``service flyteidl.service.AuthMetadataService``.
    """

    async def get_o_auth_2_metadata(
        self,
        request: OAuth2MetadataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> OAuth2MetadataResponse:
        """``rpc GetOAuth2Metadata(flyteidl.service.OAuth2MetadataRequest) returns
        (flyteidl.service.OAuth2MetadataResponse)``
        """
        return await self._unary(AUTH_METADATA_SERVICE_GET_O_AUTH_2_METADATA, request, timeout, deadline, metadata)

    async def get_o_auth_2_metadata_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> OAuth2MetadataResponse:
        """`get_o_auth_2_metadata` with the request's fields as keywords."""
        return await self.get_o_auth_2_metadata(
            OAuth2MetadataRequest(), timeout=timeout, deadline=deadline, metadata=metadata
        )

    async def get_public_client_config(
        self,
        request: PublicClientAuthConfigRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> PublicClientAuthConfigResponse:
        """``rpc GetPublicClientConfig(flyteidl.service.PublicClientAuthConfigRequest) returns
        (flyteidl.service.PublicClientAuthConfigResponse)``
        """
        return await self._unary(AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG, request, timeout, deadline, metadata)

    async def get_public_client_config_with(
        self, *, timeout: float | None = None, deadline: Deadline | None = None, metadata: CallMetadata | None = None
    ) -> PublicClientAuthConfigResponse:
        """`get_public_client_config` with the request's fields as keywords."""
        return await self.get_public_client_config(
            PublicClientAuthConfigRequest(), timeout=timeout, deadline=deadline, metadata=metadata
        )


class AuthMetadataServiceBase(ServiceBase):
    """Server side of ``service flyteidl.service.AuthMetadataService``; a method left as it is answers UNIMPLEMENTED."""

    METHODS = {
        "get_o_auth_2_metadata": AUTH_METADATA_SERVICE_GET_O_AUTH_2_METADATA,
        "get_public_client_config": AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG,
    }

    async def get_o_auth_2_metadata(self, request: OAuth2MetadataRequest) -> OAuth2MetadataResponse:
        """``rpc GetOAuth2Metadata(flyteidl.service.OAuth2MetadataRequest) returns
        (flyteidl.service.OAuth2MetadataResponse)``
        """
        raise unimplemented(AUTH_METADATA_SERVICE_GET_O_AUTH_2_METADATA)

    async def get_public_client_config(self, request: PublicClientAuthConfigRequest) -> PublicClientAuthConfigResponse:
        """``rpc GetPublicClientConfig(flyteidl.service.PublicClientAuthConfigRequest) returns
        (flyteidl.service.PublicClientAuthConfigResponse)``
        """
        raise unimplemented(AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG)
