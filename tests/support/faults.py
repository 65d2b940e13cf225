"""Servers with faults to order: AdminService on grpcio, and bare HTTP/2 for what grpcio never does."""

from __future__ import annotations

import asyncio
import socket
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from email.message import Message
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingTCPServer
from threading import Thread

import grpc
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import StreamEnded
from hyperframe.frame import GoAwayFrame

HOST = "127.0.0.1"
SERVICE = "flyteidl.service.AdminService"

Behaviour = Callable[[bytes, grpc.ServicerContext], bytes]


@contextmanager
def faulty_admin(
    behave: Behaviour,
    *,
    method: str = "GetVersion",
    port: int = 0,
    compression: grpc.Compression | None = None,
    options: Sequence[tuple[str, int]] = (),
    threads: int = 4,
    credentials: grpc.ServerCredentials | None = None,
) -> Iterator[int]:
    """Serve one method by `behave`, which gets and gives encoded messages; gives the port."""
    handler = grpc.unary_unary_rpc_method_handler(behave)
    with ThreadPoolExecutor(threads) as pool:
        # with SO_REUSEPORT a server that is to be gone might get the connections of the next test
        server = grpc.server(pool, options=[("grpc.so_reuseport", 0), *options], compression=compression)
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, {method: handler}),))
        address = f"{HOST}:{port}"
        bound = server.add_secure_port(address, credentials) if credentials else server.add_insecure_port(address)
        server.start()
        try:
            yield bound
        finally:
            server.stop(None).wait()


class Peer:
    """The server's side of one HTTP/2 connection, which does as a test orders."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._http = H2Connection(H2Configuration(client_side=False))
        self._http.initiate_connection()
        self._asked: deque[int] = deque()
        self._flush()

    async def asked(self) -> int:
        """The number of the next call whose request is here."""
        while not self._asked:
            await self._read()
        return self._asked.popleft()

    async def gone(self) -> None:
        """Wait until the client hangs up."""
        with suppress(ConnectionError):
            while True:
                await self._read()

    async def _read(self) -> None:
        data = await self._reader.read(1 << 16)
        if not data:
            raise ConnectionResetError("the client hung up")
        for event in self._http.receive_data(data):
            if isinstance(event, StreamEnded):
                self._asked.append(event.stream_id)
        self._flush()

    def answer(self, call: int, message: bytes, pieces: int = 1) -> None:
        """Answer with OK and one message, in several DATA frames, empty ones between them."""
        self.begin(call)
        data = b"\0" + len(message).to_bytes(4, "big") + message
        size = -(-len(data) // pieces)
        for at in range(0, len(data), size):
            self.send(call, data[at : at + size])
            self.send(call, b"")
        self.finish(call)

    def begin(self, call: int) -> None:
        """Send the headers of an answer."""
        self._http.send_headers(call, [(":status", "200"), ("content-type", "application/grpc")])
        self._flush()

    def send(self, call: int, data: bytes, end: bool = False) -> None:
        """Send part of an answer."""
        self._http.send_data(call, data, end_stream=end)
        self._flush()

    def finish(self, call: int) -> None:
        """Send the trailers of an answer."""
        self._http.send_headers(call, [("grpc-status", "0")], end_stream=True)
        self._flush()

    def reset(self, call: int, code: ErrorCodes) -> None:
        """End one call."""
        self._http.reset_stream(call, code)
        self._flush()

    def go_away(self, last: int) -> None:
        """Say that calls after `last` are not begun, and stay for the others, which h2 itself does not allow."""
        self._writer.write(GoAwayFrame(0, last_stream_id=last).serialize())

    def drop(self) -> None:
        """Cut the connection."""
        self._writer.transport.abort()

    def _flush(self) -> None:
        self._writer.write(self._http.data_to_send())


Script = Callable[[Peer], Awaitable[None]]


@asynccontextmanager
async def scripted(*scripts: Script, path: Path | None = None) -> AsyncIterator[str]:
    """Serve the first connection by the first script and so on, later ones by the last; gives the endpoint."""
    left = deque(scripts)
    running: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        script = left.popleft() if len(left) > 1 else left[0]
        try:
            with suppress(ConnectionError, asyncio.CancelledError):
                await script(Peer(reader, writer))
        finally:
            writer.transport.abort()

    if path is None:
        server = await asyncio.start_server(serve, HOST, 0)
        endpoint = f"{HOST}:{server.sockets[0].getsockname()[1]}"
    else:
        server = await asyncio.start_unix_server(serve, path)
        endpoint = f"unix:{path}"
    try:
        yield endpoint
    finally:
        server.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await server.wait_closed()


class ConnectProxy(ThreadingTCPServer):
    """A proxy that tunnels to the asked port of loopback, whatever the name, or answers with a refusal."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, refusal: bytes | None) -> None:
        super().__init__((HOST, 0), _Tunnel)
        self.refusal = refusal
        self.targets: list[str] = []
        self.headers: list[Message] = []
        self.url = f"http://{HOST}:{self.server_address[1]}"


class _Tunnel(BaseHTTPRequestHandler):
    server: ConnectProxy

    def log_message(self, *args: object, **named: object) -> None:
        """Say nothing."""

    def do_CONNECT(self) -> None:
        self.server.targets.append(self.path)
        self.server.headers.append(self.headers)
        if self.server.refusal is not None:
            self.wfile.write(b"HTTP/1.1 " + self.server.refusal + b"\r\n\r\n")
            return
        with socket.create_connection((HOST, int(self.path.rpartition(":")[2]))) as far:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = Thread(target=_copy, args=(far, self.connection))
            back.start()
            _copy(self.connection, far)
            back.join()


def _copy(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(1 << 16):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


@contextmanager
def connect_proxy(refusal: bytes | None = None) -> Iterator[ConnectProxy]:
    """Run a proxy that tunnels or, with a status line, refuses."""
    with ConnectProxy(refusal) as proxy:
        thread = Thread(target=proxy.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield proxy
        finally:
            proxy.shutdown()
            thread.join()
