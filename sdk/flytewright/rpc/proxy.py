"""`Proxy`: the way to a server through an HTTP proxy, by a tunnel that CONNECT asks for."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from base64 import b64encode
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from grpclib.const import Status
from grpclib.exceptions import GRPCError
from typing_extensions import Self

from ..errors import ConfigError

if TYPE_CHECKING:
    import h11

DEFAULT_PORT = 80
_SYSTEM_HAS_PROXIES: Final = sys.platform in ("darwin", "win32")
BUSY = frozenset({502, 503, 504})
"""What a proxy answers when it does not reach the server for now."""


@dataclass(frozen=True)
class Proxy:
    """A proxy that is spoken to in plain HTTP; TLS, where there is any, goes through it to the server."""

    host: str
    port: int = DEFAULT_PORT
    authorization: str | None = field(default=None, repr=False)
    """The header that says who asks."""

    @classmethod
    def parse(cls, url: str) -> Self:
        """Read ``http://[user:password@]host[:port]``; the error never shows the password."""
        parts = urlsplit(url if "://" in url else f"http://{url}")
        try:
            host, port = parts.hostname, parts.port or DEFAULT_PORT
        except ValueError as error:
            raise ConfigError(f"the URL of the proxy has no usable port: {error}") from None
        if parts.scheme != "http" or not host:
            where = f"{parts.scheme}://{host or ''}"
            raise ConfigError(f"the proxy {where} cannot be used; write http://[user:password@]host:port")
        if parts.username is None:
            return cls(host, port)
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        return cls(host, port, f"Basic {b64encode(login.encode()).decode()}")

    def __str__(self) -> str:
        """The proxy as errors name it."""
        return f"http://{self.host}:{self.port}"

    async def tunnel(self, host: str, port: int) -> socket.socket:
        """A socket that reaches the server at that address."""
        try:
            found = await self._dial()
        except OSError as error:
            raise ConnectionRefusedError(f"the proxy {self} cannot be reached: {error}") from error
        try:
            await self._ask(found, f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
        except BaseException:
            found.close()
            raise
        return found

    async def _dial(self) -> socket.socket:
        loop = asyncio.get_running_loop()
        addresses = await loop.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        failure: OSError | None = None
        for family, kind, number, _, address in addresses:
            found = socket.socket(family, kind, number)
            found.setblocking(False)
            try:
                await loop.sock_connect(found, address)
            except OSError as error:
                found.close()
                failure = error
            except BaseException:
                found.close()
                raise
            else:
                return found
        raise failure or OSError("its name has no address")

    async def _ask(self, found: socket.socket, target: str) -> None:
        import h11  # not above: few have a proxy

        loop = asyncio.get_running_loop()
        http = h11.Connection(h11.CLIENT)
        headers = [("Host", target)]
        if self.authorization is not None:
            headers.append(("Proxy-Authorization", self.authorization))
        sent = http.send(h11.Request(method="CONNECT", target=target, headers=headers))
        assert sent is not None
        try:
            await loop.sock_sendall(found, sent)
            while not isinstance(answer := http.next_event(), h11.Response):
                if answer is h11.NEED_DATA:
                    # one byte at a time: what follows the answer is the server's
                    http.receive_data(await loop.sock_recv(found, 1))
        except h11.ProtocolError as error:
            raise GRPCError(Status.UNAVAILABLE, f"the proxy {self} does not speak HTTP: {error}") from error
        except OSError as error:
            raise ConnectionRefusedError(f"the proxy {self} hung up: {error}") from error
        if answer.status_code // 100 != 2:
            raise self._refusal(answer, target)

    def _refusal(self, answer: h11.Response, target: str) -> Exception:
        said = f"{answer.status_code} {answer.reason.decode('latin-1')}".strip()
        message = f"the proxy {self} answers {said} when asked for {target}"
        if answer.status_code in BUSY:
            return ConnectionRefusedError(message)
        if answer.status_code == 407:
            message += "; write user and password into its URL, http://user:password@host:port"
        return GRPCError(Status.FAILED_PRECONDITION, message)


def proxy_for(host: str, configured: str | None) -> Proxy | None:
    """The proxy to this host: the configured one, else that of the environment, which is never for this machine."""
    if configured:
        return Proxy.parse(configured)
    url = _url_for(host)
    return Proxy.parse(url) if url else None


def _url_for(host: str) -> str | None:
    """The URL of the environment's proxy, or the system's where it has one."""
    if _is_here(host) or not (_SYSTEM_HAS_PROXIES or any(name.lower().endswith("_proxy") for name in os.environ)):
        return None
    from urllib.request import getproxies, proxy_bypass  # loads an HTTP client

    url = getproxies().get("https")
    return url if url and not proxy_bypass(host) else None


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
