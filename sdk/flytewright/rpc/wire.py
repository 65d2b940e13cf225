"""grpclib's channel with what a service needs beside it.

Writes are collected into one a loop turn, since every one costs a system call; replies may be compressed and messages
are limited in size; a connection whose stream limit is reached gets a sibling.
"""

from __future__ import annotations

import asyncio
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from grpclib.client import Channel, Handler, Stream
from grpclib.config import Configuration
from grpclib.const import Cardinality, Status
from grpclib.exceptions import GRPCError, ProtocolError
from grpclib.metadata import USER_AGENT, Deadline, encode_metadata, encode_timeout
from grpclib.protocol import H2Protocol

PREFIX = struct.Struct(">?I")
WINDOW_BITS: Mapping[str, int] = {"gzip": 31, "deflate": 15}
"""How zlib is told which of the two it reads."""
COMMON_HEADERS = (
    ("te", "trailers"),
    ("content-type", "application/grpc"),
    ("user-agent", USER_AGENT),
    ("grpc-accept-encoding", ",".join(("identity", *WINDOW_BITS))),
)


@dataclass(frozen=True)
class Limits:
    """What a connection may hold and how long it may be silent."""

    max_receive_bytes: int = 64 << 20
    max_send_bytes: int = 64 << 20
    keepalive_time: float = 300.0
    """Seconds between pings while calls are open; servers take more frequent ones for an attack."""
    keepalive_timeout: float = 20.0
    """Seconds after which a ping without answer closes the connection."""
    max_connections: int = 8

    def configuration(self) -> Configuration:
        """The part of it that grpclib looks after."""
        return Configuration(
            _keepalive_time=self.keepalive_time,
            _keepalive_timeout=self.keepalive_timeout,
            _http2_max_pings_without_data=0,
            _http2_min_sent_ping_interval_without_data=self.keepalive_time,
        )


class CorkedTransport(asyncio.Transport):
    """A transport that writes once a loop turn, whatever was written during it."""

    def __init__(self, inner: asyncio.Transport) -> None:
        super().__init__()
        self._inner = inner
        self._loop = asyncio.get_running_loop()
        self._held: list[bytes | bytearray | memoryview] = []

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Hold `data` until the turn ends."""
        if not self._held:
            self._loop.call_soon(self._flush)
        self._held.append(data)

    def _flush(self) -> None:
        held, self._held = self._held, []
        if held and not self._inner.is_closing():
            self._inner.write(b"".join(held))

    def is_closing(self) -> bool:
        """Whether the connection is closed, or about to be."""
        return self._inner.is_closing()

    def close(self) -> None:
        """Write what is held and close."""
        self._flush()
        if self._inner.get_extra_info("ssl_object") is None:
            self._inner.close()
        else:  # waiting for the server's goodbye would leave the socket open when the loop ends with the call
            self._inner.abort()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """What asyncio knows of the socket."""
        return self._inner.get_extra_info(name, default)


class WireProtocol(H2Protocol):
    """One connection, which knows how many calls it may carry."""

    def __init__(self, channel: WireChannel) -> None:
        super().__init__(Handler(), channel._config, channel._h2_config)
        self.settled = asyncio.Event()
        """Set once the server's settings are here, which are the first thing it sends, or the connection is lost."""

    @property
    def is_lost(self) -> bool:
        handler = self.handler
        assert isinstance(handler, Handler)
        return handler.connection_lost or self.connection.is_closing()

    @property
    def has_room(self) -> bool:
        """Whether the server accepts one more call here."""
        return len(self.processor.streams) < self.connection._connection.remote_settings.max_concurrent_streams

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin HTTP/2."""
        assert isinstance(transport, asyncio.Transport)
        super().connection_made(CorkedTransport(transport))

    def data_received(self, data: bytes) -> None:
        """Process what the server sent."""
        super().data_received(data)
        self.settled.set()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Tell every call of it."""
        super().connection_lost(exc)
        self.settled.set()


class WireStream(Stream[Any, Any]):
    """One call."""

    _channel: WireChannel

    async def send_request(self, *, end: bool = False) -> None:
        """Send the headers."""
        if self._send_request_done:
            raise ProtocolError("the request is already sent")
        with self._wrapper:
            protocol = await self._channel.__connect__()
            stream = protocol.processor.connection.create_stream(wrapper=self._wrapper)
            self._release_stream = await stream.send_request(
                self._headers(), end_stream=end, _processor=protocol.processor
            )
            self._stream = stream
            self._send_request_done = True
            self._end_done = end

    def _headers(self) -> list[tuple[str, str]]:
        channel = self._channel
        headers = [
            (":method", "POST"),
            (":scheme", channel._scheme),
            (":path", self._method_name),
            (":authority", channel._authority),
            *COMMON_HEADERS,
        ]
        if self._deadline is not None:
            headers.append(("grpc-timeout", encode_timeout(self._deadline.time_remaining())))
        return [*headers, *encode_metadata(self._metadata)]

    async def send_message(self, message: Any, *, end: bool = False) -> None:
        """Send one message, if it is not too large."""
        data = self._codec.encode(message, self._send_type)
        limit = self._channel.limits.max_send_bytes
        if len(data) > limit:
            raise GRPCError(
                Status.RESOURCE_EXHAUSTED,
                f"the request has {len(data)} bytes, the limit for sending is {limit} (max_send_bytes)",
            )
        if not self._send_request_done:
            await self.send_request()
        end = end or not self._cardinality.client_streaming
        with self._wrapper:
            await self._stream.send_data(PREFIX.pack(False, len(data)) + data, end_stream=end)
        self._send_message_done = True
        self._end_done = end

    async def recv_message(self) -> Any:
        """The next message, None after the last."""
        if not self._recv_initial_metadata_done:
            await self.recv_initial_metadata()
        with self._wrapper:
            prefix = await self._stream.recv_data(PREFIX.size)
            if not prefix:
                return None
            compressed, size = PREFIX.unpack(prefix)
            limit = self._channel.limits.max_receive_bytes
            if size > limit:
                raise too_large(f"{size} bytes", limit)
            data = await self._stream.recv_data(size)
        if compressed:
            data = inflated(data, dict(self._stream.headers or ()).get("grpc-encoding", "identity"), limit)
        return self._codec.decode(data, self._recv_type)

    def _process_grpc_status(self, headers_map: dict[str, str]) -> tuple[Status, str | None, Any]:
        """Status, message and, as the error's details, the trailers as they came."""
        status, message, _ = super()._process_grpc_status(headers_map)
        return status, message, None if status is Status.OK else headers_map


class WireChannel(Channel):
    """The connections to one server, opened as calls need them; it belongs to the running loop."""

    def __init__(self, *args: Any, limits: Limits, **kwargs: Any) -> None:
        super().__init__(*args, config=limits.configuration(), **kwargs)
        self.limits = limits
        self.connections: list[WireProtocol] = []

    def _protocol_factory(self) -> WireProtocol:
        return WireProtocol(self)

    async def __connect__(self) -> H2Protocol:
        """A connection with room for a call."""
        found = self._roomy()
        if found is None:
            async with self._connect_lock:
                found = self._roomy() or await self._opened()
        return found

    def _roomy(self) -> WireProtocol | None:
        if any(each.is_lost for each in self.connections):
            self.connections = [each for each in self.connections if not each.is_lost]
        for each in self.connections:
            if each.has_room:
                return each
        if len(self.connections) < self.limits.max_connections:
            return None
        return min(self.connections, key=lambda each: len(each.processor.streams))

    async def _opened(self) -> WireProtocol:
        protocol = await self._create_connection()
        assert isinstance(protocol, WireProtocol)
        with closing_on_failure(protocol):
            await protocol.settled.wait()
        if protocol.is_lost:
            raise ConnectionResetError(f"the server at {self._authority} closed the connection before any call")
        self.connections.append(protocol)
        return protocol

    def request(
        self,
        name: str,
        cardinality: Cardinality,
        request_type: type[Any],
        reply_type: type[Any],
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Any = None,
    ) -> WireStream:
        """A call, which begins when it is entered."""
        plain = super().request(
            name, cardinality, request_type, reply_type, timeout=timeout, deadline=deadline, metadata=metadata
        )
        return WireStream(
            self,
            name,
            plain._metadata,
            cardinality,
            request_type,
            reply_type,
            codec=self._codec,
            status_details_codec=None,
            dispatch=self.__dispatch__,
            deadline=plain._deadline,
        )

    def close(self) -> None:
        """Close every connection; a later call opens a new one."""
        connections, self.connections = self.connections, []
        for each in connections:
            each.processor.close()


@contextmanager
def closing_on_failure(protocol: H2Protocol) -> Iterator[None]:
    """Close a connection that nobody will get."""
    try:
        yield
    except BaseException:
        protocol.processor.close()
        raise


def inflated(data: bytes, encoding: str, limit: int) -> bytes:
    """The message in a compressed frame; never more than `limit` bytes of it are made."""
    bits = WINDOW_BITS.get(encoding)
    if bits is None:
        raise GRPCError(Status.INTERNAL, f"the reply is compressed as {encoding!r}, which was not asked for")
    inflater = zlib.decompressobj(bits)
    try:
        plain = inflater.decompress(data, limit + 1)
    except zlib.error as error:
        raise GRPCError(Status.INTERNAL, f"the reply is not {encoding}: {error}") from error
    if len(plain) > limit:
        raise too_large(f"more than {limit} bytes when {encoding} is undone", limit)
    if not inflater.eof:
        raise GRPCError(Status.INTERNAL, f"the reply ends in the middle of its {encoding} data")
    return plain


def too_large(what: str, limit: int) -> GRPCError:
    """The error of a reply that is not read."""
    return GRPCError(
        Status.RESOURCE_EXHAUSTED, f"the reply has {what}, the limit for receiving is {limit} (max_receive_bytes)"
    )
