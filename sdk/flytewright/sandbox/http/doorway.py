"""The port for gRPC as browsers find it: who speaks HTTP/1 there is sent to the HTTP side.

Clients build links to the console from the address that they call: ``http://127.0.0.1:30080/console/…``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, cast

import h11
from grpclib.protocol import H2Protocol
from grpclib.server import Server

_PREFACE: Final = b"PRI * HTTP/2.0"
"""What every HTTP/2 connection begins with.

Source: https://www.rfc-editor.org/rfc/rfc9113#section-3.4
"""

_NEITHER: Final = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


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
        self._is_browser = False
        self._browser = h11.Connection(h11.SERVER, max_incomplete_event_size=16384)
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first bytes."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Hand the connection over once it is clear what it speaks."""
        if self._is_browser:
            self._answer(data)
            return
        self._seen += data
        if self._seen.startswith(_PREFACE):
            self._hand_over()
        elif not _PREFACE.startswith(self._seen):
            self._is_browser = True
            self._answer(self._seen)

    def _hand_over(self) -> None:
        assert self._transport is not None
        protocol = self._grpc()
        self._transport.set_protocol(protocol)
        protocol.connection_made(self._transport)
        protocol.data_received(self._seen)

    def _answer(self, data: bytes) -> None:
        assert self._transport is not None
        self._browser.receive_data(data)
        try:
            event = self._browser.next_event()
        except h11.RemoteProtocolError:
            self._transport.write(_NEITHER)  # a client that speaks TLS knows by it that this port does not
            self._transport.close()
            return
        if isinstance(event, h11.Request):
            self._transport.write(self._redirect(event.target))
            self._transport.close()

    def _redirect(self, target: bytes) -> bytes:
        """The whole answer: temporary, as another sandbox may have this port tomorrow."""
        headers = [("content-length", "0"), ("connection", "close")]
        if target.startswith(b"/"):
            headers.append(("location", self._http_url + target.decode("ascii", "replace")))
        response = h11.Response(status_code=307 if target.startswith(b"/") else 400, headers=headers)
        parts = [self._browser.send(response), self._browser.send(h11.EndOfMessage())]
        return b"".join(part for part in parts if part)
