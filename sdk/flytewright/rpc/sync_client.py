"""`SyncClient`: the services of `Client`, called without ``await``."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import Self

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import CallOptions, Method
from flytewright_idl.cacheservice.cacheservice_sync import CacheServiceSyncStub
from flytewright_idl.datacatalog.datacatalog_sync import DataCatalogSyncStub
from flytewright_idl.service.admin_sync import AdminServiceSyncStub
from flytewright_idl.service.agent_sync import (
    AgentMetadataServiceSyncStub,
    AsyncAgentServiceSyncStub,
    SyncAgentServiceSyncStub,
)
from flytewright_idl.service.auth_sync import AuthMetadataServiceSyncStub
from flytewright_idl.service.dataproxy_sync import DataProxyServiceSyncStub
from flytewright_idl.service.external_plugin_service_sync import ExternalPluginServiceSyncStub
from flytewright_idl.service.identity_sync import IdentityServiceSyncStub
from flytewright_idl.service.signal_sync import SignalServiceSyncStub

from .. import sync
from ..config.platform import PlatformConfig
from .client import Client
from .interceptors import Interceptor

if TYPE_CHECKING:
    from .auth.authorize import Authenticator

__all__ = ["SyncClient"]

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)


class SyncClient:
    """The services at one endpoint for code that is not async; its calls run on the loop of `flytewright.sync`.

    A stream is an iterator, and ends when it is dropped. A client that is open when the process forks may be used
    on both sides: each has its own connection.
    """

    def __init__(
        self,
        platform: PlatformConfig | str,
        *,
        interceptors: Sequence[Interceptor] = (),
        authenticator: Authenticator | str | None = None,
    ) -> None:
        self.platform = PlatformConfig(endpoint=platform) if isinstance(platform, str) else platform
        self._caller = _PerProcess(self.platform, tuple(interceptors), authenticator)

    @classmethod
    def from_config(
        cls,
        config_file: str | Path | None = None,
        *,
        interceptors: Sequence[Interceptor] = (),
        authenticator: Authenticator | str | None = None,
    ) -> Self:
        """A client of the platform that the configuration file and the environment name."""
        platform = PlatformConfig.auto(config_file)
        return cls(platform, interceptors=interceptors, authenticator=authenticator)

    @cached_property
    def admin(self) -> AdminServiceSyncStub:
        """Entities and executions."""
        return AdminServiceSyncStub(self._caller, sync.run)

    @cached_property
    def dataproxy(self) -> DataProxyServiceSyncStub:
        """Where to bring data, and where to get it."""
        return DataProxyServiceSyncStub(self._caller, sync.run)

    @cached_property
    def signal(self) -> SignalServiceSyncStub:
        """What gates wait for."""
        return SignalServiceSyncStub(self._caller, sync.run)

    @cached_property
    def identity(self) -> IdentityServiceSyncStub:
        """Who is calling."""
        return IdentityServiceSyncStub(self._caller, sync.run)

    @cached_property
    def auth_metadata(self) -> AuthMetadataServiceSyncStub:
        """How to log in."""
        return AuthMetadataServiceSyncStub(self._caller, sync.run)

    @cached_property
    def cache(self) -> CacheServiceSyncStub:
        """Outputs of tasks by their cache keys."""
        return CacheServiceSyncStub(self._caller, sync.run)

    @cached_property
    def data_catalog(self) -> DataCatalogSyncStub:
        """Datasets and artifacts."""
        return DataCatalogSyncStub(self._caller, sync.run)

    @cached_property
    def agent_metadata(self) -> AgentMetadataServiceSyncStub:
        """Which agents there are."""
        return AgentMetadataServiceSyncStub(self._caller, sync.run)

    @cached_property
    def async_agent(self) -> AsyncAgentServiceSyncStub:
        """Agents that start a job and are asked for it later."""
        return AsyncAgentServiceSyncStub(self._caller, sync.run)

    @cached_property
    def sync_agent(self) -> SyncAgentServiceSyncStub:
        """Agents that answer at once."""
        return SyncAgentServiceSyncStub(self._caller, sync.run)

    @cached_property
    def external_plugin(self) -> ExternalPluginServiceSyncStub:
        """What agents were called before; deprecated in the IDL."""
        return ExternalPluginServiceSyncStub(self._caller, sync.run)

    def close(self) -> None:
        """Close the connection, if there is one."""
        sync.run(self._caller.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _PerProcess:
    """The chain of a client that is made on the loop, once in each process.

    A forked child must not touch what it inherits: connections, and locks of tasks that run in the parent only.
    """

    def __init__(
        self, platform: PlatformConfig, interceptors: tuple[Interceptor, ...], authenticator: Authenticator | str | None
    ) -> None:
        self._platform = platform
        self._interceptors = interceptors
        self._authenticator = authenticator
        self._clients: dict[int, Client] = {}
        """By process; the parent's are kept, since to drop a connection would be to close it."""

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        return await self._client().caller.unary(method, request, options)

    def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        return self._client().caller.stream(method, request, options)

    async def close(self) -> None:
        client = self._clients.get(os.getpid())
        if client is not None:
            client.close()

    def _client(self) -> Client:
        own = self._clients.get(os.getpid())
        if own is None:
            own = Client(self._platform, interceptors=self._interceptors, authenticator=self._authenticator)
            self._clients[os.getpid()] = own
        return own
