"""Where the Flyte API is, and as whom to call it."""

from __future__ import annotations

import os
import re
from enum import Enum
from pathlib import Path

from attrs import field, frozen
from typing_extensions import Self

from ..errors import ConfigError
from .entries import Entry, entry, masked, number, text, truth, whole, words
from .files import Settings, Source

MIB = 1024 * 1024


class AuthType(str, Enum):
    """How the client proves who it is; several have two names."""

    STANDARD = "standard"
    BASIC = "basic"
    CLIENT_CREDENTIALS = "client_credentials"
    EXTERNAL_PROCESS = "external_process"
    CLIENTSECRET = "ClientSecret"
    PKCE = "Pkce"
    EXTERNALCOMMAND = "ExternalCommand"
    DEVICEFLOW = "DeviceFlow"

    @classmethod
    def parse(cls, name: object) -> AuthType:
        """The type of that name or value, in any case of letters."""
        word = str(name.value if isinstance(name, AuthType) else name).lower()
        found = next((each for each in cls if word in (each.value.lower(), each.name.lower())), None)
        if found is None:
            raise ValueError(f"unknown auth type; known: {', '.join(each.value for each in cls)}")
        return found


def _endpoint(value: object) -> str:
    return text(value).removeprefix("dns:///")


def _auth_type(value: AuthType | str) -> AuthType:
    try:
        return AuthType.parse(value)
    except ValueError as error:
        raise ConfigError(f"auth_mode: {error}") from None


def _without_password(url: str | None) -> str:
    return repr(url and re.sub(r"//[^/@]*@", "//***@", url))


SECRET_VARIABLE = Entry("credentials", "client_secret_env_var", "admin.clientSecretEnvVar", text)
SECRET_FILE = Entry("credentials", "client_secret_location", "admin.clientSecretLocation", text)
"""Where the client secret is told to be: in a variable, or a file."""


@frozen
class PlatformConfig:
    """One Flyte API."""

    endpoint: str = field(default="localhost:30080", metadata=entry("platform", "url", _endpoint, "admin.endpoint"))
    insecure: bool = field(default=False, metadata=entry("platform", "insecure", truth, "admin.insecure"))
    """Whether the connection is plain text."""
    insecure_skip_verify: bool = field(
        default=False, metadata=entry("platform", "insecure_skip_verify", truth, "admin.insecureSkipVerify")
    )
    """Whether the server's certificate is taken unseen."""
    ca_cert_file_path: str | None = field(
        default=None, metadata=entry("platform", "ca_cert_file_path", text, "admin.caCertFilePath")
    )
    console_endpoint: str | None = field(
        default=None, metadata=entry("platform", "console_endpoint", text, "console.endpoint")
    )
    command: list[str] | None = field(default=None, metadata=entry("credentials", "command", words, "admin.command"))
    """The command that prints an access token."""
    proxy_command: list[str] | None = field(
        default=None, metadata=entry("credentials", "proxy_command", words, "admin.proxyCommand")
    )
    """The command that prints a token for a proxy before the server."""
    client_id: str | None = field(default=None, metadata=entry("credentials", "client_id", text, "admin.clientId"))
    client_credentials_secret: str | None = field(
        default=None, repr=masked, metadata=entry("credentials", "client_secret", text)
    )
    scopes: list[str] = field(factory=list, metadata=entry("credentials", "scopes", words, "admin.scopes"))
    auth_mode: AuthType = field(
        default=AuthType.STANDARD,
        converter=_auth_type,
        metadata=entry("credentials", "auth_mode", AuthType.parse, "admin.authType"),
    )
    audience: str | None = field(default=None, metadata=entry("credentials", "audience", text, "admin.audience"))
    rpc_retries: int = field(default=3, metadata=entry("platform", "rpc_retries", whole))
    http_proxy_url: str | None = field(
        default=None,
        repr=_without_password,
        metadata=entry("platform", "http_proxy_url", text, "admin.httpProxyURL"),
    )
    rpc_timeout: float = field(default=10.0, metadata=entry("platform", "rpc_timeout", number, "admin.rpcTimeout"))
    """Seconds that a call may take unless it says otherwise."""
    max_receive_bytes: int = field(
        default=64 * MIB, metadata=entry("platform", "max_receive_bytes", whole, "admin.maxReceiveBytes")
    )
    max_send_bytes: int = field(
        default=64 * MIB, metadata=entry("platform", "max_send_bytes", whole, "admin.maxSendBytes")
    )
    client_cert_file_path: str | None = field(
        default=None, metadata=entry("platform", "client_cert_file_path", text, "admin.clientCertFilePath")
    )
    client_key_file_path: str | None = field(
        default=None, metadata=entry("platform", "client_key_file_path", text, "admin.clientKeyFilePath")
    )
    keepalive_time: float = field(
        default=300.0, metadata=entry("platform", "keepalive_time", number, "admin.keepaliveTime")
    )
    """Seconds between pings while calls are open; Go servers take more frequent ones for an attack."""
    token_over_plaintext: bool = field(
        default=False, metadata=entry("platform", "token_over_plaintext", truth, "admin.tokenOverPlaintext")
    )
    """Whether a token may travel over a connection that others can read."""
    access_token: str | None = field(
        default=None, repr=masked, metadata=entry("credentials", "access_token", text, "admin.accessToken")
    )
    """A token that is sent as it is."""
    authenticator: str | None = field(
        default=None, metadata=entry("credentials", "authenticator", text, "admin.authenticator")
    )
    """The authenticator of another package, by the name of its entry point."""

    @classmethod
    def auto(cls, config_file: Source = None) -> Self:
        """The platform of the configuration file and the environment, which goes first.

        A client secret stands in a variable or a file that the configuration names, or in the configuration itself,
        looked for in this order. Where there is one and no auth type, it is what the client authenticates with.
        """
        settings = Settings.of(config_file)
        found = settings.fields_of(cls)
        secret = _client_secret(settings) or found.get("client_credentials_secret")
        if secret is not None:
            found = {"auth_mode": AuthType.CLIENTSECRET, **found, "client_credentials_secret": secret}
        return cls(**found)

    @classmethod
    def for_endpoint(cls, endpoint: str, insecure: bool = False) -> Self:
        """The platform at an address, with defaults for the rest."""
        return cls(endpoint=endpoint, insecure=insecure)


def _client_secret(settings: Settings) -> str | None:
    """The secret of the variable or the file that the configuration names."""
    variable: str | None = settings.get(SECRET_VARIABLE)
    if variable and os.environ.get(variable):
        return os.environ[variable]
    location: str | None = settings.get(SECRET_FILE)
    if location is None:
        return None
    try:
        return Path(location).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not text in UTF-8"
        where = settings.file.path if settings.file else f"${SECRET_FILE.variable}"
        raise ConfigError(
            f"{where}: {SECRET_FILE.switch}: the client secret's file {location} cannot be read: {reason}"
        ) from None
