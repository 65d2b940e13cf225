# Generated from flyteidl/core/security.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/security.proto``: 5 messages, 2 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, new
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/security.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "SecretMountType",
    "OAuth2TokenRequestType",
    "Secret",
    "OAuth2Client",
    "Identity",
    "OAuth2TokenRequest",
    "SecurityContext",
]


@proto_enum("flyteidl.core.Secret.MountType")
class SecretMountType(Enum):
    """``enum flyteidl.core.Secret.MountType``"""

    ANY = 0
    ENV_VAR = 1
    FILE = 2


@proto_enum("flyteidl.core.OAuth2TokenRequest.Type")
class OAuth2TokenRequestType(Enum):
    """``enum flyteidl.core.OAuth2TokenRequest.Type``"""

    CLIENT_CREDENTIALS = 0


class Secret(Message):
    """A secret that a task asks for, and whether it comes as a file or in the environment.

    ``message flyteidl.core.Secret``

    Fields:
        group: ``string group = 1``.
        group_version: ``string group_version = 2``.
        key: ``string key = 3``.
        mount_requirement: ``flyteidl.core.Secret.MountType mount_requirement = 4``.
        env_var: ``string env_var = 5``.
    """

    __slots__ = ("group", "group_version", "key", "mount_requirement", "env_var")
    FULL_NAME = "flyteidl.core.Secret"
    MountType = SecretMountType
    group: str
    group_version: str
    key: str
    mount_requirement: SecretMountType
    env_var: str

    def __init__(
        self,
        *,
        group: str = "",
        group_version: str = "",
        key: str = "",
        mount_requirement: SecretMountType = SecretMountType(0),
        env_var: str = "",
    ) -> None:
        self.group = group
        self.group_version = group_version
        self.key = key
        self.mount_requirement = mount_requirement
        self.env_var = env_var
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.group
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.group_version
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        v3 = self.key
        if v3 != "":
            out.append(0x1A)
            put_string(out, v3)
        v4 = self.mount_requirement
        if v4 != 0:
            out.append(0x20)
            put_enum(out, v4)
        v5 = self.env_var
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Secret:
        return read_secret(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="group", number=1, kind="string"),
            field(name="group_version", number=2, kind="string"),
            field(name="key", number=3, kind="string"),
            field(name="mount_requirement", number=4, kind="enum", cls=SecretMountType),
            field(name="env_var", number=5, kind="string"),
        )


def read_secret(buf: bytes, pos: int, end: int, depth: int, into: Secret | None = None) -> Secret:
    if into is None:
        self = new(Secret)
        self.group = self.group_version = self.key = self.env_var = ""
        self.mount_requirement = SecretMountType(0)
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
            self.group = buf[pos:n].decode()
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
            self.group_version = buf[pos:n].decode()
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
            self.key = buf[pos:n].decode()
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
            self.mount_requirement = member(SecretMountType, n)
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
            self.env_var = buf[pos:n].decode()
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


class OAuth2Client(Message):
    """``message flyteidl.core.OAuth2Client``

    Fields:
        client_id: ``string client_id = 1``.
        client_secret: ``flyteidl.core.Secret client_secret = 2``.
    """

    __slots__ = ("client_id", "client_secret")
    FULL_NAME = "flyteidl.core.OAuth2Client"
    client_id: str
    client_secret: Secret | None

    def __init__(
        self,
        *,
        client_id: str = "",
        client_secret: Secret | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.client_id
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        if (v2 := self.client_secret) is not None:
            put_message(out, b"\x12\x00", v2, Secret)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> OAuth2Client:
        return read_o_auth_2_client(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="client_id", number=1, kind="string"),
            field(name="client_secret", number=2, kind="message", cls=Secret),
        )


def read_o_auth_2_client(buf: bytes, pos: int, end: int, depth: int, into: OAuth2Client | None = None) -> OAuth2Client:
    if into is None:
        self = new(OAuth2Client)
        self.client_id = ""
        self.client_secret = None
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
            self.client_secret = read_secret(buf, pos, n, depth, self.client_secret)
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


class Identity(Message):
    """``message flyteidl.core.Identity``

    Fields:
        iam_role: ``string iam_role = 1``.
        k8s_service_account: ``string k8s_service_account = 2``.
        oauth2_client: ``flyteidl.core.OAuth2Client oauth2_client = 3``.
        execution_identity: ``string execution_identity = 4``.
    """

    __slots__ = ("iam_role", "k8s_service_account", "oauth2_client", "execution_identity")
    FULL_NAME = "flyteidl.core.Identity"
    iam_role: str
    k8s_service_account: str
    oauth2_client: OAuth2Client | None
    execution_identity: str

    def __init__(
        self,
        *,
        iam_role: str = "",
        k8s_service_account: str = "",
        oauth2_client: OAuth2Client | None = None,
        execution_identity: str = "",
    ) -> None:
        self.iam_role = iam_role
        self.k8s_service_account = k8s_service_account
        self.oauth2_client = oauth2_client
        self.execution_identity = execution_identity
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.iam_role
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.k8s_service_account
        if v2 != "":
            out.append(0x12)
            put_string(out, v2)
        if (v3 := self.oauth2_client) is not None:
            put_message(out, b"\x1a\x00", v3, OAuth2Client)
        v4 = self.execution_identity
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Identity:
        return read_identity(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="iam_role", number=1, kind="string"),
            field(name="k8s_service_account", number=2, kind="string"),
            field(name="oauth2_client", number=3, kind="message", cls=OAuth2Client),
            field(name="execution_identity", number=4, kind="string"),
        )


def read_identity(buf: bytes, pos: int, end: int, depth: int, into: Identity | None = None) -> Identity:
    if into is None:
        self = new(Identity)
        self.iam_role = self.k8s_service_account = self.execution_identity = ""
        self.oauth2_client = None
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
            self.iam_role = buf[pos:n].decode()
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
            self.k8s_service_account = buf[pos:n].decode()
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
            self.oauth2_client = read_o_auth_2_client(buf, pos, n, depth, self.oauth2_client)
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
            self.execution_identity = buf[pos:n].decode()
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


class OAuth2TokenRequest(Message):
    """``message flyteidl.core.OAuth2TokenRequest``

    Fields:
        name: ``string name = 1``.
        type: ``flyteidl.core.OAuth2TokenRequest.Type type = 2``.
        client: ``flyteidl.core.OAuth2Client client = 3``.
        idp_discovery_endpoint: ``string idp_discovery_endpoint = 4``.
        token_endpoint: ``string token_endpoint = 5``.
    """

    __slots__ = ("name", "type", "client", "idp_discovery_endpoint", "token_endpoint")
    FULL_NAME = "flyteidl.core.OAuth2TokenRequest"
    Type = OAuth2TokenRequestType
    name: str
    type: OAuth2TokenRequestType
    client: OAuth2Client | None
    idp_discovery_endpoint: str
    token_endpoint: str

    def __init__(
        self,
        *,
        name: str = "",
        type: OAuth2TokenRequestType = OAuth2TokenRequestType(0),
        client: OAuth2Client | None = None,
        idp_discovery_endpoint: str = "",
        token_endpoint: str = "",
    ) -> None:
        self.name = name
        self.type = type
        self.client = client
        self.idp_discovery_endpoint = idp_discovery_endpoint
        self.token_endpoint = token_endpoint
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.name
        if v1 != "":
            out.append(0x0A)
            put_string(out, v1)
        v2 = self.type
        if v2 != 0:
            out.append(0x10)
            put_enum(out, v2)
        if (v3 := self.client) is not None:
            put_message(out, b"\x1a\x00", v3, OAuth2Client)
        v4 = self.idp_discovery_endpoint
        if v4 != "":
            out.append(0x22)
            put_string(out, v4)
        v5 = self.token_endpoint
        if v5 != "":
            out.append(0x2A)
            put_string(out, v5)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> OAuth2TokenRequest:
        return read_o_auth_2_token_request(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="name", number=1, kind="string"),
            field(name="type", number=2, kind="enum", cls=OAuth2TokenRequestType),
            field(name="client", number=3, kind="message", cls=OAuth2Client),
            field(name="idp_discovery_endpoint", number=4, kind="string"),
            field(name="token_endpoint", number=5, kind="string"),
        )


def read_o_auth_2_token_request(
    buf: bytes, pos: int, end: int, depth: int, into: OAuth2TokenRequest | None = None
) -> OAuth2TokenRequest:
    if into is None:
        self = new(OAuth2TokenRequest)
        self.name = self.idp_discovery_endpoint = self.token_endpoint = ""
        self.type = OAuth2TokenRequestType(0)
        self.client = None
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
            self.name = buf[pos:n].decode()
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
            self.type = member(OAuth2TokenRequestType, n)
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
            self.client = read_o_auth_2_client(buf, pos, n, depth, self.client)
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
            self.idp_discovery_endpoint = buf[pos:n].decode()
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
            self.token_endpoint = buf[pos:n].decode()
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


class SecurityContext(Message):
    """Whom a task or an execution runs as, and the secrets that it may read.

    ``message flyteidl.core.SecurityContext``

    Fields:
        run_as: ``flyteidl.core.Identity run_as = 1``.
        secrets: ``repeated flyteidl.core.Secret secrets = 2``.
        tokens: ``repeated flyteidl.core.OAuth2TokenRequest tokens = 3``.
    """

    __slots__ = ("run_as", "secrets", "tokens")
    FULL_NAME = "flyteidl.core.SecurityContext"
    run_as: Identity | None
    secrets: list[Secret]
    tokens: list[OAuth2TokenRequest]

    def __init__(
        self,
        *,
        run_as: Identity | None = None,
        secrets: list[Secret] | None = None,
        tokens: list[OAuth2TokenRequest] | None = None,
    ) -> None:
        self.run_as = run_as
        self.secrets = [] if secrets is None else secrets
        self.tokens = [] if tokens is None else tokens
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        if (v1 := self.run_as) is not None:
            put_message(out, b"\x0a\x00", v1, Identity)
        for v2 in self.secrets:
            put_message(out, b"\x12\x00", v2, Secret)
        for v3 in self.tokens:
            put_message(out, b"\x1a\x00", v3, OAuth2TokenRequest)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> SecurityContext:
        return read_security_context(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="run_as", number=1, kind="message", cls=Identity),
            field(name="secrets", number=2, kind="message", cls=Secret, repeated=True),
            field(name="tokens", number=3, kind="message", cls=OAuth2TokenRequest, repeated=True),
        )


def read_security_context(
    buf: bytes, pos: int, end: int, depth: int, into: SecurityContext | None = None
) -> SecurityContext:
    if into is None:
        self = new(SecurityContext)
        self.secrets = []
        self.tokens = []
        self.run_as = None
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
            self.run_as = read_identity(buf, pos, n, depth, self.run_as)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        while tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.secrets.append(read_secret(buf, pos, n, depth))
            pos = n
            if pos >= end:
                tag = -1
                break
            tag = buf[pos]
            pos += 1
        if tag < 0:
            break
        while tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.tokens.append(read_o_auth_2_token_request(buf, pos, n, depth))
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
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
