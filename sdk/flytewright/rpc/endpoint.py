"""`Endpoint`: where a server listens, read from the spellings that gRPC and flytectl know."""

from __future__ import annotations

import re
from dataclasses import dataclass

from typing_extensions import Self

from ..errors import ConfigError

DEFAULT_PORTS = {"http": 80}
HTTPS_PORT = 443
ADDRESS = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.%\w]+)\]|(?P<host>[^\s:/\[\]@?#]+))(?::(?P<port>[0-9]{1,5}))?")
BARE_IPV6 = re.compile(r"[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*")
SPELLINGS = "host:port, dns:///host:port, passthrough:///host:port, http(s)://host:port or unix:path"


@dataclass(frozen=True)
class Endpoint:
    """The address of a server: a host and a port, or the path of a socket."""

    host: str
    port: int = HTTPS_PORT
    path: str | None = None
    """Of a unix socket, where `host` is only the name that requests carry."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a configured endpoint; a ConfigError names what cannot be read."""
        plain = text.strip()
        if plain.startswith("unix:"):
            return cls._socket(text, plain.removeprefix("unix:"))
        scheme, _, rest = plain.rpartition("://")
        if scheme in ("dns", "passthrough"):
            if not rest.startswith("/"):
                raise ConfigError(f"the endpoint {text!r} names a resolver; write {scheme}:///host:port")
            rest = rest[1:]
        elif scheme in ("http", "https"):
            rest = rest.removesuffix("/")
        elif scheme:
            raise ConfigError(f"the endpoint {text!r} has the unknown scheme {scheme!r}; write {SPELLINGS}")
        elif plain.startswith("dns:"):
            rest = plain.removeprefix("dns:")
        return cls._address(text, rest, DEFAULT_PORTS.get(scheme, HTTPS_PORT))

    @classmethod
    def _socket(cls, text: str, path: str) -> Self:
        """``unix:relative``, ``unix:/absolute`` and ``unix:///absolute``."""
        place = "/" + path.lstrip("/") if path.startswith("//") else path
        if not place.strip("/"):
            raise ConfigError(f"the endpoint {text!r} names no socket; write unix:path")
        return cls("localhost", path=place)

    @classmethod
    def _address(cls, text: str, address: str, default: int) -> Self:
        if BARE_IPV6.fullmatch(address):
            return cls(address, default)
        found = ADDRESS.fullmatch(address)
        if found is None:
            raise ConfigError(f"the endpoint {text!r} is not host:port; write {SPELLINGS}")
        port = int(found["port"] or default)
        if not 0 < port < 1 << 16:
            raise ConfigError(f"the endpoint {text!r} has the port {port}, which is not between 1 and 65535")
        return cls(found["six"] or found["host"], port)
