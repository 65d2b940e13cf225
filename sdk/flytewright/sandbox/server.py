"""The sandbox itself: the state folder, the engine, and the services that answer for them."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from typing_extensions import Self

from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.core import WorkflowExecutionIdentifier

from ..rpc.listening import listening_socket
from .connectors.connectors import Connectors
from .console.parts import Parts
from .data import DataFolder
from .engine.engine import Engine
from .engine.environment import base_environment
from .errors import SandboxError
from .folder import Running, StateFolder, default_folder
from .http.doorway import GrpcServer
from .http.logs import PREFIX as LOGS
from .http.logs import TaskLogs
from .http.on_call import OnCall
from .http.signing import Signer
from .keys import ExecutionKey
from .options import Options, is_loopback
from .schedules.scheduler import Scheduler
from .services.admin import AdminService
from .services.agents import AgentMetadataService
from .services.base import StatusDetails
from .services.cache import CacheService
from .services.datacatalog import DataCatalogService
from .services.dataproxy import DataProxyService
from .services.identity import AuthMetadataService, IdentityService
from .services.signals import SignalService
from .services.standard import Mapped, standard_services
from .store.store import Store
from .tls import Tls, own_certificate
from .workers.subprocesses import Subprocesses

if TYPE_CHECKING:
    from .auth.auth import Auth
    from .http.server import HttpServer

__all__ = ["Options", "Sandbox", "serve"]

_log = logging.getLogger(__name__)


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
        clock: Callable[[], float] = time.time,
    ) -> None:
        """A sandbox on `folder`, by default the user's own, on free ports; or one with all `options` said.

        `clock` gives the seconds since 1970 by which logins end and schedules start.
        """
        self.options = options or Options(
            folder=folder or default_folder(),
            port=port,
            http_port=http_port,
            task_environment=task_environment or {},
        )
        self._clock = clock
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
        options.check()
        folder.prepare()
        opening.enter_context(folder.locked())
        store = Store(folder.database)
        opening.callback(store.close)
        grpc = opening.enter_context(_listen(options.host, options.port, "--port"))
        http = opening.enter_context(_listen(options.host, options.http_port, "--http-port"))
        tls = self._tls()
        self._running = Running(
            pid=os.getpid(),
            host=options.known_as,
            grpc_port=grpc.getsockname()[1],
            http_port=http.getsockname()[1],
            tls=tls is not None,
            auth=options.auth is not None,
            ca=str(tls.ca) if tls and tls.ca else None,
        )
        data = DataFolder(folder.data)
        signer = Signer(folder.secret(), folder.data, self._running.http_url)
        environment = base_environment(os.environ, self._running, options.task_environment)
        worker = Subprocesses(options.share, environment)
        opening.push_async_callback(worker.close)
        logs = TaskLogs(Signer(folder.secret(), folder.task_logs, signer.base_url, LOGS), worker.is_written)
        connectors = Connectors(options.connectors)
        opening.callback(connectors.close)
        engine = self._engine = Engine(store, folder, worker, environment, connectors)
        opening.push_async_callback(engine.close)
        auth = self._auth()
        admin, signals = AdminService(store, engine, data, logs), SignalService(store, engine)
        console = Parts(
            store=store,
            signer=signer,
            logs=logs.signer,
            admin=admin,
            signals=signals,
            auth=auth,
            encrypted=tls is not None,
            only_here=is_loopback(options.host),
        )
        self._serve_http(opening, signer, logs, console, tls, http)
        services = [
            admin,
            DataProxyService(store, data, signer),
            signals,
            IdentityService(),
            AuthMetadataService(auth),
            AgentMetadataService(connectors),
            CacheService(store.catalog),
            DataCatalogService(store.catalog),
        ]
        await self._serve_grpc(opening, services, auth, tls, grpc)
        folder.announce(self._running)
        opening.callback(folder.withdraw)
        engine.resume()
        self._fire(opening, store, engine)

    def _fire(self, opening: AsyncExitStack, store: Store, engine: Engine) -> None:
        """Begin with what happens by itself: schedules, and mail."""
        if self.options.smtp is not None:
            from .notifications.smtp import Courier

            courier = Courier(store.outbox, self.options.smtp, self._clock)
            courier.start()
            opening.push_async_callback(courier.close)
        scheduler = Scheduler(store.schedules, engine.launcher.launch, self._clock)
        scheduler.start(catch_up=self.options.catch_up)
        opening.push_async_callback(scheduler.close)

    def _tls(self) -> Tls | None:
        """The certificate to show, None for plain text."""
        options = self.options
        if not options.encrypted:
            return None
        if options.certificate and options.key:
            tls = Tls(certificate=options.certificate, key=options.key)
        else:
            tls = own_certificate(self._folder.tls, options.known_as)
        tls.context()  # so that files that cannot be used are told of before anything answers
        return tls

    def _auth(self) -> Auth | None:
        """The authorization server, None where everybody is let in; what it takes is imported only here."""
        if self.options.auth is None:
            return None
        if not (self.options.encrypted or is_loopback(self.options.host)):
            _log.warning("passwords and tokens travel in the open: add --tls unless a proxy sees to it")
        from .auth.auth import Auth
        from .auth.secrets import AuthFiles

        return Auth(AuthFiles(self._folder.auth), self._up.http_url, self.options.auth, self._clock)

    def _serve_http(
        self,
        opening: AsyncExitStack,
        signer: Signer,
        logs: TaskLogs,
        console: Parts,
        tls: Tls | None,
        listening: socket.socket,
    ) -> None:
        def load() -> HttpServer:
            from .http.server import HttpServer
            from .site import routes

            return HttpServer(signer, routes(console, logs), tls)

        opening.push_async_callback(OnCall(listening, load).close)

    async def _serve_grpc(
        self,
        opening: AsyncExitStack,
        own: Sequence[Mapped],
        auth: Auth | None,
        tls: Tls | None,
        listening: socket.socket,
    ) -> None:
        services = [*own, *standard_services(own)]
        if auth is not None:
            from .auth.gate import guarded

            services = guarded(services, auth.tokens)
        server = GrpcServer(services, codec=MessageCodec(), status_details_codec=StatusDetails())
        server.http_url = self._up.http_url
        await server.start(sock=listening, ssl=tls.context() if tls else None)
        opening.push_async_callback(server.wait_closed)
        opening.callback(server.close)


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
        return listening_socket(host, port, family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        where = f"{host}:{port}"
        raise SandboxError(
            f"cannot listen on {where}: {error.strerror or error}; choose another port with {option}"
        ) from error
