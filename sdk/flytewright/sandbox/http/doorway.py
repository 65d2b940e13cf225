"""The port for gRPC as browsers find it: who speaks HTTP/1 there is sent to the HTTP side.

Clients build links to the console from the address that they call: ``http://127.0.0.1:30080/console/…``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from grpclib.protocol import H2Protocol
from grpclib.server import Server

if TYPE_CHECKING:
    from .redirection import Redirection

_PREFACE: Final = b"PRI * HTTP/2.0"
"""What every HTTP/2 connection begins with.

Source: https://www.rfc-editor.org/rfc/rfc9113#section-3.4
"""


class GrpcServer(Server):
    """A gRPC server that knows browsers when it sees them."""

    http_url: str = ""
    """Where they are sent."""

    def _protocol_factory(self) -> H2Protocol:
        # asyncio takes any protocol here; grpclib names only its own
        return cast("H2Protocol", Doorway(super()._protocol_factory, self.http_url))


class Doorway(asyncio.Protocol):
    """One connection, until it has said which protocol it speaks."""

    def __init__(self, grpc: Callable[[], asyncio.Protocol], http_url: str) -> None:
        self._grpc = grpc
        self._http_url = http_url
        self._seen = b""
        self._browser: Redirection | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first bytes."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Hand the connection over once it is clear what it speaks."""
        if self._browser is not None:
            self._browser.answer(data)
            return
        self._seen += data
        if self._seen.startswith(_PREFACE):
            self._hand_over()
        elif not _PREFACE.startswith(self._seen):
            from .redirection import Redirection

            assert self._transport is not None
            self._browser = Redirection(self._transport, self._http_url)
            self._browser.answer(self._seen)

    def _hand_over(self) -> None:
        assert self._transport is not None
        protocol = self._grpc()
        self._transport.set_protocol(protocol)
        protocol.connection_made(self._transport)
        protocol.data_received(self._seen)
