"""grpclib's channel with what a service needs beside it.

Writes are collected into one a loop turn, since every one costs a system call; replies may be compressed and messages
are limited in size; a connection whose stream limit is reached gets a sibling.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final

from grpclib.client import Channel, Handler, Stream
from grpclib.config import Configuration
from grpclib.const import Cardinality, Status
from grpclib.exceptions import GRPCError, ProtocolError, StreamTerminatedError
from grpclib.metadata import USER_AGENT, Deadline, encode_metadata, encode_timeout
from grpclib.protocol import Connection, EventsProcessor, H2Protocol
from grpclib.protocol import Stream as RawStream
from grpclib.utils import DeadlineWrapper, Wrapper
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, DataReceived, Event, StreamReset
from h2.utilities import SizeLimitDict
from hyperframe.frame import Frame, GoAwayFrame
from typing_extensions import Self

from .headers import TablelessEncoder
from .proxy import Proxy

READ_SIZE = 64 << 10
PREFIX = struct.Struct(">?I")
WINDOW_BITS: Mapping[str, int] = {"gzip": 31, "deflate": 15}
"""How zlib is told which of the two it reads."""
COMMON_HEADERS = (
    ("te", "trailers"),
    ("content-type", "application/grpc"),
    ("user-agent", USER_AGENT),
    ("grpc-accept-encoding", ",".join(("identity", *WINDOW_BITS))),
)


class UnprocessedError(StreamTerminatedError):
    """The server has not begun the call and will not, so that it may be made again whatever it does."""

    def __init__(self, reason: str, hint: str | None = None) -> None:
        super().__init__(reason)
        self.hint = hint
        """What to do about it, where more is known than that nobody answers."""


class HandshakeError(ConnectionResetError):
    """The server closed the connection while TLS was agreed on."""

    hint = "does it speak plain text? `admin.insecure: true` or FLYTE_PLATFORM_INSECURE=true is for that"


class ConnectionLostError(StreamTerminatedError):
    """The connection ended with calls on it."""

    def __init__(self, reason: str, *, calls: int) -> None:
        super().__init__(reason)
        self.calls = calls
        """How many ended with it."""


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
    remembered_calls: int = 4096
    """Ended calls of a connection of which it is known how they ended, for what the server sends to them late."""

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
            self._loop.call_soon(self.flush)
        self._held.append(data)

    def flush(self) -> None:
        """Write what is held."""
        held, self._held = self._held, []
        if held and not self._inner.is_closing():
            self._inner.write(b"".join(held))

    def is_closing(self) -> bool:
        """Whether the connection is closed, or about to be."""
        return self._inner.is_closing()

    def close(self) -> None:
        """Write what is held and close."""
        self.flush()
        # waiting for TLS's goodbye would leave the socket open when the loop ends with the call, and waiting for a
        # server that takes nothing more would be for ever
        if self._inner.get_extra_info("ssl_object") is None and not self._inner.get_write_buffer_size():
            self._inner.close()
        else:
            self._inner.abort()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """What asyncio knows of the socket."""
        return self._inner.get_extra_info(name, default)


class CallWrapper(DeadlineWrapper):
    """Wakes a call up for an error; the task is not left behind as one that somebody else has cancelled."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.cancelled and kind is asyncio.CancelledError:
            task = asyncio.current_task()
            uncancel = getattr(task, "uncancel", None)  # Python 3.11
            if uncancel is not None:
                uncancel()
        super().__exit__(kind, error, trace)


class WireProcessor(EventsProcessor):
    """What the server's frames do to the calls of a connection."""

    def __init__(self, handler: Handler, connection: Connection) -> None:
        super().__init__(handler, connection)
        self.draining = False
        """Whether the connection is for the calls that it has, and no others."""
        self.queue: set[Wrapper] = set()
        """Calls that wait for their turn to be sent."""

    def register(self, stream: RawStream) -> Callable[[], None]:
        """Take a call in; gives what lets it out, which closes the connection behind the last one when it drains."""
        release = super().register(stream)

        def leave() -> None:
            release()
            if self.draining and not self.streams:
                self.close()

        return leave

    def drain(self) -> None:
        """Take no more calls, and close when the last one is done."""
        self.draining = True
        self._turn_away(UnprocessedError("the connection closes, and the call's turn has not come"))
        if not self.streams:
            self.close()

    def close(self, reason: str = "Connection closed") -> None:
        """Close the connection; calls that are not answered yet end with it."""
        self.end(ConnectionLostError(reason, calls=len(self.streams)))

    def end(self, error: Exception) -> None:
        """Close the connection; calls that are not answered yet fail with `error`."""
        self._turn_away(UnprocessedError(str(error)) if isinstance(error, StreamTerminatedError) else error)
        for stream in self.streams.values():
            if stream.buffer._eof:  # answered; nobody is left to hear how much of it is read
                stream.buffer._ack_callback = _ignore
            else:
                _fail(stream, error)
        self.connection.close()
        self.handler.close()
        self.__dict__.pop("processors", None)  # a cycle of references

    def _turn_away(self, error: Exception) -> None:
        for each in self.queue:
            each.cancel(error)

    def process_connection_terminated(self, event: ConnectionTerminated) -> None:
        """The server goes away: it finishes the calls up to the one that it names and has not begun later ones."""
        error = UnprocessedError(f"the server goes away (error code {event.error_code}) and has not begun the call")
        for key, stream in self.streams.items():
            if key > (event.last_stream_id or 0):
                _fail(stream, error)
        self.drain()

    def process_stream_reset(self, event: StreamReset) -> None:
        """The server ends one call, or refuses to begin it."""
        stream = self.streams.get(event.stream_id)
        if stream is not None and event.remote_reset and event.error_code is ErrorCodes.REFUSED_STREAM:
            _fail(stream, UnprocessedError("the server refuses to begin the call"))
        else:
            super().process_stream_reset(event)

    def process_data_received(self, event: DataReceived) -> None:
        """Part of a message; an empty one would be taken for the end."""
        if event.flow_controlled_length:
            super().process_data_received(event)


def _fail(stream: RawStream, error: Exception) -> None:
    if stream.wrapper is not None:
        stream.wrapper.cancel(error)


def _ignore(_size: int) -> None:
    pass


def give_up_after(seconds: float, connection: socket.socket | None) -> None:
    """Let the system cut a TCP connection whose other side does not take what is sent, where it can do so."""
    if hasattr(socket, "TCP_USER_TIMEOUT") and connection is not None and connection.family != socket.AF_UNIX:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(seconds * 1000))


def _going_away(frame: GoAwayFrame) -> tuple[list[Frame], list[Event]]:
    """The server's goodbye as an event. h2 would take it for the end of all calls, of which some may go on."""
    event = ConnectionTerminated()
    try:
        event.error_code = ErrorCodes(frame.error_code)
    except ValueError:
        event.error_code = frame.error_code
    event.last_stream_id = frame.last_stream_id
    return [], [event]


class WireProtocol(H2Protocol, asyncio.BufferedProtocol):
    """One connection, which knows how many calls it may carry.

    It has asyncio receive into a buffer of its own: otherwise each read allocates 256 KiB, which the system gives and
    takes back, in a tenth of the time of a small call.
    """

    processor: WireProcessor

    def __init__(self, channel: WireChannel) -> None:
        self._caller = Handler()
        super().__init__(self._caller, channel._config, channel._h2_config)
        self.settled = asyncio.Event()
        """Set once the server's settings are here, which are the first thing it sends, or the connection is lost."""
        self.heard = 0.0
        """When the server last sent anything, by the event loop's clock."""
        self._loop = channel._loop
        self._patience = channel.limits.keepalive_timeout
        self._room = memoryview(bytearray(READ_SIZE))
        self._remembered = channel.limits.remembered_calls

    @property
    def is_lost(self) -> bool:
        """Whether no further call can be made here."""
        return self._caller.connection_lost or self.processor.draining or self.connection.is_closing()

    @property
    def has_room(self) -> bool:
        """Whether the server accepts one more call here."""
        return len(self.processor.streams) < self.connection._connection.remote_settings.max_concurrent_streams

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin HTTP/2."""
        assert isinstance(transport, asyncio.Transport)
        give_up_after(self._patience, transport.get_extra_info("socket"))
        self._corked = CorkedTransport(transport)
        super().connection_made(self._corked)
        self.processor = WireProcessor(self._caller, self.connection)
        h2 = self.connection._connection
        h2._frame_dispatch_table[GoAwayFrame] = _going_away
        h2.encoder = TablelessEncoder()
        h2._closed_streams = SizeLimitDict(size_limit=self._remembered)  # h2's own grows to some 9 MiB

    def send_what_is_alone(self) -> None:
        """Send a request at once when no other call could add to the write."""
        if len(self.processor.streams) == 1:
            self._corked.flush()

    def get_buffer(self, sizehint: int) -> memoryview:
        """Where the next bytes go."""
        return self._room

    def buffer_updated(self, nbytes: int) -> None:
        """So many bytes are there."""
        self.data_received(bytes(self._room[:nbytes]))

    def data_received(self, data: bytes) -> None:
        """Process what the server sent."""
        self.heard = self._loop.time()
        super().data_received(data)
        self.settled.set()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Tell every call of it."""
        super().connection_lost(exc)
        self.settled.set()


class WireStream(Stream[Any, Any]):
    """One call."""

    _channel: WireChannel

    async def __aenter__(self) -> Self:
        """Start the clock."""
        self._wrapper = wrapper = CallWrapper()
        if self._deadline is not None:
            self._wrapper_ctx = wrapper.start(self._deadline)
            self._wrapper_ctx.__enter__()
        return self

    async def send_request(self, *, end: bool = False) -> None:
        """Send the headers."""
        if self._send_request_done:
            raise ProtocolError("the request is already sent")
        with self._wrapper:
            protocol = await self._channel.__connect__()
            self._protocol, self._began = protocol, protocol._loop.time()
            processor = protocol.processor
            stream = processor.connection.create_stream(wrapper=self._wrapper)
            processor.queue.add(self._wrapper)
            try:
                self._release_stream = await stream.send_request(self._headers(), end_stream=end, _processor=processor)
            finally:
                processor.queue.discard(self._wrapper)
            self._stream = stream
            self._send_request_done = True
            self._end_done = end

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the call, and use its connection no more if it was silent until the deadline."""
        try:
            await super().__aexit__(kind, error, trace)
        finally:
            late = self._deadline is not None and self._deadline.time_remaining() <= 0
            # nobody may be there any more, which pings would notice much later
            if late and self._send_request_done and self._protocol.heard < self._began:
                self._protocol.processor.drain()

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
            if end:
                self._protocol.send_what_is_alone()
        self._send_message_done = True
        self._end_done = end

    async def recv_message(self) -> Any:
        """The next message, None after the last."""
        if not self._recv_initial_metadata_done:
            await self.recv_initial_metadata()
        with self._wrapper:
            prefix = await self._read(PREFIX.size)
            if not prefix:
                return None
            compressed, size = PREFIX.unpack(prefix)
            limit = self._channel.limits.max_receive_bytes
            if size > limit:
                raise too_large(f"{size} bytes", limit)
            data = await self._read(size)
            if len(data) < size:
                raise cut_off()
        if compressed:
            data = inflated(data, dict(self._stream.headers or ()).get("grpc-encoding", "identity"), limit)
        return self._codec.decode(data, self._recv_type)

    async def _read(self, size: int) -> bytes:
        """So many bytes, or none when the server has ended."""
        try:
            return await self._stream.recv_data(size)
        except AssertionError as error:  # grpclib's way to say that the server ended within them
            raise cut_off() from error

    def _process_grpc_status(self, headers_map: dict[str, str]) -> tuple[Status, str | None, Any]:
        """Status, message and, as the error's details, the trailers as they came."""
        status, message, _ = super()._process_grpc_status(headers_map)
        return status, message, None if status is Status.OK else headers_map


ASK_FOR_TLS: Final = (
    "does it speak TLS? leave `admin.insecure` and FLYTE_PLATFORM_INSECURE out then; else: is the endpoint right?"
)


class WireChannel(Channel):
    """The connections to one server, opened as calls need them; it belongs to the running loop."""

    def __init__(self, *args: Any, limits: Limits, proxy: Proxy | None = None, **kwargs: Any) -> None:
        super().__init__(*args, config=limits.configuration(), **kwargs)
        self.limits = limits
        self.proxy = proxy
        self.connections: list[WireProtocol] = []

    def _protocol_factory(self) -> WireProtocol:
        return WireProtocol(self)

    async def _create_connection(self) -> H2Protocol:
        try:
            return await (super()._create_connection() if self.proxy is None else self._through(self.proxy))
        except (ConnectionResetError, ConnectionAbortedError) as error:
            if self._ssl is None:
                raise
            raise HandshakeError(f"the server at {self._authority} closed the connection instead of TLS") from error

    async def _through(self, proxy: Proxy) -> H2Protocol:
        assert self._host is not None  # a unix socket has no proxy
        assert self._port is not None
        tunnel = await proxy.tunnel(self._host, self._port)
        name = None if self._ssl is None else self._host
        try:
            _, protocol = await self._loop.create_connection(
                self._protocol_factory, sock=tunnel, ssl=self._ssl, server_hostname=name
            )
        except BaseException:
            tunnel.close()
            raise
        return protocol

    async def __connect__(self) -> WireProtocol:
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
            raise UnprocessedError(
                f"the server at {self._authority} closed the connection before any call",
                hint=ASK_FOR_TLS if self._ssl is None else None,
            )
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
        """Close every connection and end its calls; a later call opens a new one."""
        connections, self.connections = self.connections, []
        for each in connections:
            each.processor.end(GRPCError(Status.CANCELLED, "the client was closed during the call"))


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


def cut_off() -> GRPCError:
    """The error of a reply that ends too early."""
    return GRPCError(Status.INTERNAL, "the reply ends in the middle of a message")


def too_large(what: str, limit: int) -> GRPCError:
    """The error of a reply that is not read."""
    return GRPCError(
        Status.RESOURCE_EXHAUSTED, f"the reply has {what}, the limit for receiving is {limit} (max_receive_bytes)"
    )
