"""gRPC servers and clients on loopback sockets: generated ones on grpclib, official ones on grpcio."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import grpc
from grpclib.client import Channel
from grpclib.encoding.base import CodecBase
from grpclib.server import Server

from flytewright_idl._runtime.rpc import MessageCodec, ServiceBase

HOST = "127.0.0.1"


@asynccontextmanager
async def serving(*services: ServiceBase, codec: CodecBase | None = None) -> AsyncIterator[int]:
    """Serve generated bases on a port of their own."""
    server = Server(services, codec=codec or MessageCodec())
    # named as TCP, so that asyncio turns off Nagle's algorithm, which delays small replies by 40 ms
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind((HOST, 0))
        await server.start(sock=listener)
        try:
            yield listener.getsockname()[1]
        finally:
            server.close()
            await server.wait_closed()


@asynccontextmanager
async def channel_to(port: int) -> AsyncIterator[Channel]:
    """A grpclib channel for generated messages."""
    async with Channel(HOST, port, codec=MessageCodec()) as channel:
        yield channel


@contextmanager
def official_serving(service: str, handlers: Mapping[str, Any]) -> Iterator[int]:
    """Serve a service with grpcio; `handlers` are its method handlers."""
    with ThreadPoolExecutor(2) as pool:
        server = grpc.server(pool)
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, dict(handlers)),))
        port = server.add_insecure_port(f"{HOST}:0")
        server.start()
        try:
            yield port
        finally:
            server.stop(None).wait()
