"""The HTTP side before somebody calls it: it takes a quarter of the time in which a sandbox could come up."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .server import HttpServer


class OnCall:
    """Loads the HTTP side with the first connection to its socket."""

    def __init__(self, listening: socket.socket, load: Callable[[], HttpServer]) -> None:
        """Wait at a socket that listens; who connects waits there until `load` has given who answers."""
        self._listening = listening
        self._load = load
        self._server: HttpServer | None = None
        asyncio.get_running_loop().add_reader(listening, self._called)

    def _called(self) -> None:
        asyncio.get_running_loop().remove_reader(self._listening)
        try:
            self._server = self._load()
        except BaseException:
            self._listening.close()  # who calls is refused, and does not wait for ever
            raise
        self._server.start(self._listening)

    async def close(self) -> None:
        """Stop answering."""
        if self._server is not None:
            await self._server.close()
        elif self._listening.fileno() >= 0:
            asyncio.get_running_loop().remove_reader(self._listening)
