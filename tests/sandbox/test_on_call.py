"""Who calls the HTTP side does not wait for what cannot be loaded."""

from __future__ import annotations

import asyncio
import socket

import pytest

from flytewright.sandbox.http.on_call import OnCall
from flytewright.sandbox.http.server import HttpServer
from tests.support.loopback import HOST

pytestmark = pytest.mark.anyio


async def called(port: int) -> bytes:
    """What somebody hears who calls."""
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        return await reader.read()
    finally:
        writer.close()


async def test_callers_are_turned_away_when_it_cannot_be_loaded() -> None:
    fault = ImportError("no module named h11")
    faults: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context.get("exception")))

    def load() -> HttpServer:
        raise fault

    with socket.create_server((HOST, 0)) as listening:
        on_call, port = OnCall(listening, load), listening.getsockname()[1]
        with pytest.raises(ConnectionError):
            await called(port)
        with pytest.raises(ConnectionRefusedError):
            await called(port)
        await on_call.close()
    assert faults == [fault]
