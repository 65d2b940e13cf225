"""Serves the HTTP application inside the sandbox's own event loop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator, Sequence

import uvicorn
from starlette.routing import BaseRoute

from ..tls import Tls
from .app import application
from .signing import Signer


class _Server(uvicorn.Server):
    """A uvicorn that leaves signals to the process it is in."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


class HttpServer:
    """The HTTP side, from its start to its close."""

    def __init__(self, signer: Signer, routes: Sequence[BaseRoute] = (), tls: Tls | None = None) -> None:
        config = uvicorn.Config(
            application(signer, routes),
            log_level="warning",
            access_log=False,
            lifespan="off",
            http="h11",
            ws="none",
            ssl_certfile=tls.certificate if tls else None,
            ssl_keyfile=tls.key if tls else None,
        )
        self._server = _Server(config)
        self._serving: asyncio.Task[None] | None = None

    def start(self, listening: socket.socket) -> None:
        """Answer on a socket that listens: who calls before uvicorn is up waits."""
        self._serving = asyncio.ensure_future(self._server.serve([listening]))

    async def close(self) -> None:
        """Stop answering."""
        if self._serving is not None:
            self._server.should_exit = self._server.force_exit = True
            await self._serving
