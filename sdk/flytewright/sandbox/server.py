"""The sandbox itself: the state folder, the engine, and the services that answer for them."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Final

from typing_extensions import Self

from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.core import WorkflowExecutionIdentifier

from .data import DataFolder
from .engine.engine import Engine
from .errors import SandboxError
from .folder import Running, StateFolder, default_folder
from .http.doorway import GrpcServer
from .http.server import HttpServer
from .http.signing import Signer
from .keys import ExecutionKey
from .services.admin import AdminService
from .services.agents import AgentMetadataService
from .services.base import StatusDetails
from .services.dataproxy import DataProxyService
from .services.identity import AuthMetadataService, IdentityService
from .services.standard import standard_services
from .store.store import Store
from .workers.room import Share, machine
from .workers.subprocesses import Subprocesses

GRPC_PORT: Final = 30080
"""Where clients find a sandbox when nobody says otherwise."""
HTTP_PORT: Final = 30081
LOOPBACK: Final = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a sandbox runs."""

    folder: Path = field(default_factory=default_folder)
    """The state folder."""
    host: str = LOOPBACK
    port: int = GRPC_PORT
    """The port for gRPC; 0 for any that is free."""
    http_port: int = HTTP_PORT
    """The port for uploads and downloads; 0 for any that is free."""
    share: Share = field(default_factory=machine)
    """The cores and the memory that all tasks have together."""
    task_environment: Mapping[str, str] = field(default_factory=dict)
    """Variables that every task has beside those of the server."""


class Sandbox:
    """A control plane in this process; an asynchronous context manager, which runs it."""

    def __init__(
        self,
        folder: Path | None = None,
        *,
        port: int = 0,
        http_port: int = 0,
        task_environment: Mapping[str, str] | None = None,
        options: Options | None = None,
    ) -> None:
        """A sandbox on `folder`, by default the user's own, on free ports; or one with all `options` said."""
        self.options = options or Options(
            folder=folder or default_folder(),
            port=port,
            http_port=http_port,
            task_environment=task_environment or {},
        )
        self._folder = StateFolder(self.options.folder)
        self._running: Running | None = None
        self._engine: Engine | None = None
        self._open = AsyncExitStack()

    @property
    def folder(self) -> Path:
        """The state folder."""
        return self._folder.root

    @property
    def endpoint(self) -> str:
        """Where it answers gRPC calls: ``127.0.0.1:30080``."""
        return self._up.endpoint

    @property
    def http_url(self) -> str:
        """Where data goes up and down."""
        return self._up.http_url

    async def finished(self, execution: WorkflowExecutionIdentifier) -> None:
        """Wait until an execution has ended, without asking again and again."""
        if self._engine is not None:
            await self._engine.finished(ExecutionKey.of(execution))

    @property
    def _up(self) -> Running:
        if self._running is None:
            raise SandboxError("the sandbox does not run: use it in `async with`")
        return self._running

    async def __aenter__(self) -> Self:
        """Open the state, begin to answer, and go on with what was running; `SandboxError` when that cannot be."""
        async with AsyncExitStack() as opening:
            await self._start(opening)
            self._open = opening.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop every task and every answer; what was running goes on with the next start."""
        self._running = None
        await self._open.aclose()

    async def _start(self, opening: AsyncExitStack) -> None:
        folder, options = self._folder, self.options
        folder.prepare()
        opening.enter_context(folder.locked())
        store = Store(folder.database)
        opening.callback(store.close)
        grpc = opening.enter_context(_listen(options.host, options.port, "--port"))
        http = opening.enter_context(_listen(options.host, options.http_port, "--http-port"))
        self._running = Running(
            pid=os.getpid(), host=options.host, grpc_port=grpc.getsockname()[1], http_port=http.getsockname()[1]
        )
        data = DataFolder(folder.data)
        signer = Signer(folder.secret(), folder.data, self._running.http_url)
        environment = {**os.environ, "PYTHONUNBUFFERED": "1", **options.task_environment}
        worker = Subprocesses(options.share, environment)
        opening.push_async_callback(worker.close)
        engine = self._engine = Engine(store, folder, worker, environment)
        opening.push_async_callback(engine.close)
        await self._serve(opening, store, engine, data, signer, grpc, http)
        folder.announce(self._running)
        opening.callback(folder.withdraw)
        engine.resume()

    async def _serve(
        self,
        opening: AsyncExitStack,
        store: Store,
        engine: Engine,
        data: DataFolder,
        signer: Signer,
        grpc: socket.socket,
        http: socket.socket,
    ) -> None:
        http_server = HttpServer(signer)
        http_server.start(http)
        opening.push_async_callback(http_server.close)
        services = [
            AdminService(store, engine, data),
            DataProxyService(store, data, signer),
            IdentityService(),
            AuthMetadataService(),
            AgentMetadataService(),
        ]
        grpc_server = GrpcServer(
            [*services, *standard_services(services)],
            codec=MessageCodec(),
            status_details_codec=StatusDetails(),
        )
        grpc_server.http_url = self._up.http_url
        await grpc_server.start(sock=grpc)
        opening.push_async_callback(grpc_server.wait_closed)
        opening.callback(grpc_server.close)


async def serve(options: Options) -> None:
    """Run a sandbox until the process is asked to end, by SIGTERM or SIGINT."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, asked.set)
    async with Sandbox(options=options):
        await asked.wait()


def _listen(host: str, port: int, option: str) -> socket.socket:
    try:
        return socket.create_server((host, port))
    except OSError as error:
        where = f"{host}:{port}"
        raise SandboxError(
            f"cannot listen on {where}: {error.strerror or error}; choose another port with {option}"
        ) from error
