"""`SyncClient`: the services of `Client`, called without ``await``."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from typing_extensions import Self

from flytewright_idl._runtime.rpc import PagedCall, ServiceStub

from .. import sync
from ..config.platform import PlatformConfig
from .client import Client
from .interceptors import Interceptor

__all__ = ["SyncClient", "SyncStub"]

ItemT = TypeVar("ItemT")


class SyncClient:
    """The services at one endpoint for code that is not async; its calls run on the loop of `flytewright.sync`."""

    def __init__(self, platform: PlatformConfig | str, *, interceptors: Sequence[Interceptor] = ()) -> None:
        self.client = Client(platform, interceptors=interceptors)
        self.admin = SyncStub(self.client, "admin")
        self.dataproxy = SyncStub(self.client, "dataproxy")
        self.signal = SyncStub(self.client, "signal")
        self.identity = SyncStub(self.client, "identity")
        self.auth_metadata = SyncStub(self.client, "auth_metadata")
        self.cache = SyncStub(self.client, "cache")
        self.data_catalog = SyncStub(self.client, "data_catalog")
        self.agent_metadata = SyncStub(self.client, "agent_metadata")
        self.async_agent = SyncStub(self.client, "async_agent")
        self.sync_agent = SyncStub(self.client, "sync_agent")

    @classmethod
    def from_config(cls, config_file: str | Path | None = None, *, interceptors: Sequence[Interceptor] = ()) -> Self:
        """A client of the platform that the configuration file and the environment name."""
        return cls(PlatformConfig.auto(config_file), interceptors=interceptors)

    def close(self) -> None:
        """Close the connection, if there is one."""

        async def close() -> None:
            self.client.close()

        sync.run(close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class SyncStub:
    """A service whose methods give what the async ones are awaited for; streams and ``.pages`` are iterators."""

    def __init__(self, client: Client, service: str) -> None:
        self._client = client
        self._service = service

    def __getattr__(self, name: str) -> SyncCall:
        if name.startswith("_"):
            raise AttributeError(name)
        return SyncCall(self, name)

    def _stub(self) -> ServiceStub:
        # made on the loop that calls it, since that is where the connection lives
        stub: ServiceStub = getattr(self._client, self._service)
        return stub


class SyncCall:
    """One method of a service."""

    def __init__(self, service: SyncStub, name: str) -> None:
        self._service = service
        self._name = name

    def __call__(self, *args: Any, **options: Any) -> Any:
        async def call() -> Any:
            made = self._method()(*args, **options)
            return await made if inspect.isawaitable(made) else made

        made = sync.run(call())
        return _iterate(made) if isinstance(made, AsyncIterator) else made

    def pages(self, *args: Any, **options: Any) -> Iterator[Any]:
        """Every item of every page; only list methods have it."""

        async def call() -> AsyncIterator[Any]:
            method = self._method()
            if not isinstance(method, PagedCall):
                raise TypeError(f"{self._name} has no pages")
            return method.pages(*args, **options)

        return _iterate(sync.run(call()))

    def _method(self) -> Callable[..., Any]:
        method: Callable[..., Any] = getattr(self._service._stub(), self._name)
        return method


def _iterate(items: AsyncIterator[ItemT]) -> Iterator[ItemT]:
    async def following() -> tuple[ItemT] | None:
        async for item in items:
            return (item,)
        return None

    while (found := sync.run(following())) is not None:
        yield found[0]
