"""Sends a browser that has come to the port for gRPC to the HTTP side."""

from __future__ import annotations

import asyncio
from typing import Final

import h11

_NEITHER: Final = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class Redirection:
    """One connection of a browser, until it has been told."""

    def __init__(self, transport: asyncio.Transport, http_url: str) -> None:
        self._transport = transport
        self._http_url = http_url
        self._connection = h11.Connection(h11.SERVER, max_incomplete_event_size=16384)

    def answer(self, data: bytes) -> None:
        """Take what came, and answer when it is a whole request."""
        self._connection.receive_data(data)
        try:
            event = self._connection.next_event()
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
        parts = [self._connection.send(response), self._connection.send(h11.EndOfMessage())]
        return b"".join(part for part in parts if part)
