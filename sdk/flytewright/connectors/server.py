"""Runs the connector service: gRPC with health checks on one port, Prometheus on another."""

from __future__ import annotations

import asyncio
import importlib
import logging
import os
import signal
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message as OfficialMessage
from grpclib.health.check import ServiceStatus
from grpclib.health.service import Health
from grpclib.reflection.service import ServerReflection
from grpclib.server import Server

from flytewright_idl._runtime.rpc import MessageCodec

from ..errors import ConfigError
from ..rpc.listening import listening_socket
from .calls import Calls
from .metrics import Metrics, NoMetrics, PrometheusMetrics
from .services import AsyncConnectorService, ConnectorMetadataService, SyncConnectorService

if TYPE_CHECKING:
    from grpclib._typing import IServable

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a connector service runs."""

    port: int = 8000
    """The port for gRPC; 0 for any that is free."""
    prometheus_port: int = 9090
    """The port for Prometheus; 0 for any that is free."""
    workers: int = 10
    """How many calls of connectors that are not async run at a time."""
    timeout: float | None = None
    """Seconds after which the service ends; never unless given."""
    grace: float = 10
    """Seconds that open calls have to end when the service does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where a connector service answers."""

    port: int
    prometheus_port: int | None
    """None without the extra `connector`."""


class Codec(MessageCodec):
    """For generated messages and for protobuf's own, of which health checks are made."""

    def encode(self, message: Any, message_type: Any) -> bytes:
        """The bytes of `message`."""
        if isinstance(message, OfficialMessage):
            return message.SerializeToString()
        return super().encode(message, message_type)

    def decode(self, data: bytes, message_type: Any) -> Any:
        """The `message_type` in `data`."""
        if issubclass(message_type, OfficialMessage):
            return message_type.FromString(data)
        return super().decode(data, message_type)


async def serve(options: Options, announce: Callable[[Listening], None]) -> bool:
    """Answer until SIGTERM, SIGINT or the timeout; then refuse new calls and let those that are open end.

    False when some had to be cut off: threads that they have begun may still run.
    """
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, asked.set)
    with ExitStack() as opening:
        pool = ThreadPoolExecutor(options.workers, thread_name_prefix="connector")
        loop.set_default_executor(pool)
        listener = opening.enter_context(_listen(options.port))
        metrics, prometheus_port = opening.enter_context(_metrics(options.prometheus_port))
        calls = Calls(metrics)
        health = ServiceStatus()
        health.set(True)
        services = [AsyncConnectorService(calls), SyncConnectorService(calls), ConnectorMetadataService()]
        health_checks = Health({each: [health] for each in services})
        server = Server(described([*services, health_checks]), codec=Codec())
        await server.start(sock=listener)
        announce(Listening(port=listener.getsockname()[1], prometheus_port=prometheus_port))
        try:
            await asyncio.wait_for(asked.wait(), options.timeout)
        except asyncio.TimeoutError:
            _log.info("the connector service ends after %s seconds, as asked", options.timeout)
        health.set(False)
        finished = await calls.finish(options.grace)
        if not finished:
            _log.warning("calls are cut off: they have not ended within %s seconds", options.grace)
            loop.set_default_executor(ThreadPoolExecutor(1))  # asyncio would wait for the threads of the other
        server.close()
        await server.wait_closed()
        return finished


def described(services: list[IServable]) -> list[IServable]:
    """The services, and one that says what they are made of, as gRPC tools ask."""
    importlib.import_module("flyteidl.service.agent_pb2")  # makes its files known to protobuf
    return ServerReflection.extend(services)


@contextmanager
def _listen(port: int) -> Iterator[socket.socket]:
    """A socket on every address of this machine, IPv4 and IPv6 where there is IPv6."""
    both = socket.has_dualstack_ipv6()
    family = socket.AF_INET6 if both else socket.AF_INET
    try:
        listener = listening_socket("", port, family=family, both=both)
    except OSError as error:
        told = f"cannot listen on port {port}: {_reason(error)}; choose another with --port"
        raise ConfigError(told) from error
    with listener:
        yield listener


def _reason(error: OSError) -> str:
    """What is wrong with a port, without the address that Python's own text repeats."""
    return os.strerror(error.errno) if error.errno else str(error)


@contextmanager
def _metrics(port: int) -> Iterator[tuple[Metrics, int | None]]:
    """What counts calls, and the port where Prometheus reads it."""
    if find_spec("prometheus_client") is None:
        yield NoMetrics(), None
        return
    from prometheus_client import REGISTRY, start_http_server

    try:
        server, thread = start_http_server(port)
    except OSError as error:
        told = f"cannot listen on port {port}: {_reason(error)}; choose another with --prometheus_port"
        raise ConfigError(told) from error
    try:
        yield PrometheusMetrics(REGISTRY), server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
