"""gRPC's own services, health and reflection, as grpclib brings them, imported when somebody first calls them.

They speak in messages of ``google.protobuf``, which takes longer to import than the sandbox takes to start, so their
messages pass through the server as bytes.
"""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from grpclib.const import Cardinality, Handler
from typing_extensions import Self

from flytewright_idl._runtime.rpc import ServiceBase

if TYPE_CHECKING:
    from grpclib.const import Status
    from grpclib.server import Stream

HEALTH: Final = "grpc.health.v1.Health"
REFLECTION: Final = ("grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection")

Handlers = Mapping[str, Handler]


class Mapped(Protocol):
    """A service as grpclib's server takes it."""

    def __mapping__(self) -> Handlers:
        """The handlers by their routes."""
        ...


class Unread(bytes):
    """A message that is passed on as it came."""

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """The bytes themselves."""
        return cls(data)


def standard_services(services: Iterable[Mapped]) -> list[Mapped]:
    """Health of each of the services, and reflection of all that there is."""
    own = {_name(route): service for service in services for route in service.__mapping__()}
    return [_health([*own, *REFLECTION]), *_reflection(own)]


def _name(route: str) -> str:
    return route.split("/")[1]


def _health(names: Iterable[str]) -> Mapped:
    @cache
    def load() -> Handlers:
        from grpclib.health.service import OVERALL, Health

        # whoever gets an answer from this process gets one from every service of it
        return Health({OVERALL: [], **{_Named(name): [] for name in names}}).__mapping__()

    return _Late(
        load,
        {f"/{HEALTH}/Check": Cardinality.UNARY_UNARY, f"/{HEALTH}/Watch": Cardinality.UNARY_STREAM},
    )


def _reflection(services: Mapping[str, Mapped]) -> Iterable[Mapped]:
    @cache
    def load() -> Handlers:
        from grpclib.reflection.service import ServerReflection

        for service in services.values():
            _import_descriptors(service)
        importlib.import_module("grpclib.health.v1.health_pb2")
        listed = [_Named(name) for name in (*services, HEALTH, *REFLECTION)]
        both = ServerReflection.extend(listed)[len(listed) :]
        return {route: handler for each in both for route, handler in each.__mapping__().items()}

    for name in REFLECTION:
        yield _Late(load, {f"/{name}/ServerReflectionInfo": Cardinality.STREAM_STREAM})


def _import_descriptors(service: Mapped) -> None:
    """Bring the file that declares a service into protobuf's pool, with all it imports."""
    base = next(each for each in type(service).__mro__ if ServiceBase in each.__bases__ and "METHODS" in vars(each))
    importlib.import_module(base.__module__.replace("flytewright_idl.", "flyteidl.", 1) + "_pb2")


class _Named:
    """A service of which only the name is asked for."""

    def __init__(self, name: str) -> None:
        self._route = f"/{name}/"

    def __mapping__(self) -> dict[str, Any]:
        """One route, which says the name."""
        return {self._route: None}


class _Late:
    """A service whose handlers are made with its first call."""

    def __init__(self, load: Callable[[], Handlers], routes: Mapping[str, Cardinality]) -> None:
        self._load = load
        self._routes = routes

    def __mapping__(self) -> dict[str, Handler]:
        """The routes, each of bytes."""
        return {
            route: Handler(self._serving(route), cardinality, Unread, Unread)
            for route, cardinality in self._routes.items()
        }

    def _serving(self, route: str) -> Callable[[Stream[Unread, Unread]], Any]:
        async def serve(stream: Stream[Unread, Unread]) -> None:
            handler = self._load()[route]
            await handler.func(cast("Stream[Any, Any]", _Read(stream, handler.request_type)))

        return serve


class _Read:
    """A stream of bytes as a stream of protobuf's messages: what of it grpclib's services use."""

    def __init__(self, stream: Stream[Unread, Unread], request_type: Any) -> None:
        self._stream = stream
        self._request_type = request_type

    async def recv_message(self) -> Any:
        """The next request, None when there is no more."""
        data = await self._stream.recv_message()
        return None if data is None else self._request_type.FromString(data)

    async def __aiter__(self) -> AsyncIterator[Any]:
        """All requests."""
        while (request := await self.recv_message()) is not None:
            yield request

    async def send_message(self, message: Any) -> None:
        """Answer."""
        await self._stream.send_message(Unread(message.SerializeToString()))

    async def send_trailing_metadata(self, *, status: Status) -> None:
        """End without an answer."""
        await self._stream.send_trailing_metadata(status=status)
