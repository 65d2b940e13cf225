"""`Options`: how a sandbox runs, and whom it listens to."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from .auth.options import AuthOptions
from .connectors.places import ConnectorPlace
from .errors import SandboxError
from .folder import default_folder
from .notifications.server import SmtpServer
from .workers.room import Share, machine

GRPC_PORT: Final = 30080
"""Where clients find a sandbox when nobody says otherwise."""
HTTP_PORT: Final = 30081
LOOPBACK: Final = "127.0.0.1"
_LAST_PORT: Final = 65535


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a sandbox runs."""

    folder: Path = field(default_factory=default_folder)
    """The state folder."""
    host: str = LOOPBACK
    """The address that it listens on; one that other machines reach takes `auth`."""
    public_host: str | None = None
    """The name that clients know the machine by, when it is another than `host`."""
    port: int = GRPC_PORT
    """The port for gRPC; 0 for any that is free."""
    http_port: int = HTTP_PORT
    """The port for uploads and downloads; 0 for any that is free."""
    share: Share = field(default_factory=machine)
    """The cores and the memory that all tasks have together."""
    task_environment: Mapping[str, str] = field(default_factory=dict)
    """Variables that every task has beside those of the server."""
    connectors: Sequence[ConnectorPlace] = ()
    """The connector services that tasks of their types are handed to."""
    auth: AuthOptions | None = None
    """How callers log in; None lets everybody in."""
    tls: bool = False
    """Whether connections are encrypted, with a certificate of the sandbox's own unless one is given."""
    certificate: Path | None = None
    """A certificate in PEM, and `key` its key."""
    key: Path | None = None
    catch_up: bool = True
    """Whether schedules start what came due while no sandbox ran."""
    smtp: SmtpServer | None = None
    """The mail server that notifications are sent to, beside being kept."""

    @property
    def encrypted(self) -> bool:
        """Whether connections are encrypted."""
        return self.tls or self.certificate is not None

    @property
    def known_as(self) -> str:
        """The name that clients know the machine by."""
        if self.public_host:
            return self.public_host
        return socket.gethostname() if self.host in ("", "0.0.0.0", "::") else self.host  # noqa: S104 - asked, not bound

    def check(self) -> None:
        """Refuse what would let in strangers, or cannot be; `SandboxError` in one line."""
        if self.share.cores <= 0:
            raise SandboxError(f"--cores {self.share.cores:g} leaves no core for tasks: say more than 0")
        for option, port in (("--port", self.port), ("--http-port", self.http_port)):
            if not 0 <= port <= _LAST_PORT:
                raise SandboxError(f"{option} {port} is no port: say one up to {_LAST_PORT}, or 0 for any that is free")
        if self.auth is not None and self.auth.access_lifetime <= 0:
            raise SandboxError(f"--token-lifetime {self.auth.access_lifetime:g} leaves no time to use a login")
        if (self.certificate is None) != (self.key is None):
            raise SandboxError("a certificate goes with its key: give both --tls-cert and --tls-key")
        if self.auth is None and not is_loopback(self.host):
            raise SandboxError(
                f"on {self.host} other machines reach the sandbox, which runs the code that they send: "
                "add --auth, or leave out --host"
            )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
