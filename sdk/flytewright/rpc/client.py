"""`Client`: every service of the IDL over one connection."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, reduce
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from typing_extensions import Self

from flytewright_idl._runtime.rpc import Caller
from flytewright_idl.cacheservice.cacheservice import CacheServiceStub
from flytewright_idl.datacatalog.datacatalog import DataCatalogStub
from flytewright_idl.service.admin import AdminServiceStub
from flytewright_idl.service.agent import AgentMetadataServiceStub, AsyncAgentServiceStub, SyncAgentServiceStub
from flytewright_idl.service.auth import AuthMetadataServiceStub
from flytewright_idl.service.dataproxy import DataProxyServiceStub
from flytewright_idl.service.external_plugin_service import ExternalPluginServiceStub
from flytewright_idl.service.identity import IdentityServiceStub
from flytewright_idl.service.signal import SignalServiceStub

from ..config.platform import PlatformConfig
from .call import WithDeadline, WithTypedErrors
from .interceptors import Intercepted, Interceptor
from .log import Logged
from .retry import Retrying, RetryPolicy
from .transport import Transport

if TYPE_CHECKING:
    from .auth.authorize import Authenticator


class Client:
    """The services at one endpoint; it connects on the first call and is closed by ``async with`` or `close`."""

    def __init__(
        self,
        platform: PlatformConfig | str,
        *,
        interceptors: Sequence[Interceptor] = (),
        authenticator: Authenticator | str | None = None,
    ) -> None:
        self.platform = PlatformConfig(endpoint=platform) if isinstance(platform, str) else platform
        self._interceptors = tuple(interceptors)
        self._authenticator = authenticator

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
    def _transport(self) -> Transport:
        return Transport(self.platform)

    @cached_property
    def caller(self) -> Caller:
        """The chain that every call goes through; the first interceptor is the outermost.

        The login is outside of the deadline: whoever is asked to log in may take longer than a call.
        """
        from .auth.authorize import authorized

        policy = RetryPolicy(tries=self.platform.rpc_retries + 1)
        retrying = Retrying(self._transport, policy)
        bounded = WithDeadline(retrying, self.platform.rpc_timeout)
        typed = WithTypedErrors(authorized(self.platform, bounded, self._authenticator), self.platform.endpoint)
        logged: Caller = Logged(typed, self.platform.endpoint)
        return reduce(Intercepted, reversed(self._interceptors), logged)

    @cached_property
    def admin(self) -> AdminServiceStub:
        """Entities and executions."""
        return AdminServiceStub(self.caller)

    @cached_property
    def dataproxy(self) -> DataProxyServiceStub:
        """Where to bring data, and where to get it."""
        return DataProxyServiceStub(self.caller)

    @cached_property
    def signal(self) -> SignalServiceStub:
        """What gates wait for."""
        return SignalServiceStub(self.caller)

    @cached_property
    def identity(self) -> IdentityServiceStub:
        """Who is calling."""
        return IdentityServiceStub(self.caller)

    @cached_property
    def auth_metadata(self) -> AuthMetadataServiceStub:
        """How to log in."""
        return AuthMetadataServiceStub(self.caller)

    @cached_property
    def cache(self) -> CacheServiceStub:
        """Outputs of tasks by their cache keys."""
        return CacheServiceStub(self.caller)

    @cached_property
    def data_catalog(self) -> DataCatalogStub:
        """Datasets and artifacts."""
        return DataCatalogStub(self.caller)

    @cached_property
    def agent_metadata(self) -> AgentMetadataServiceStub:
        """Which agents there are."""
        return AgentMetadataServiceStub(self.caller)

    @cached_property
    def async_agent(self) -> AsyncAgentServiceStub:
        """Agents that start a job and are asked for it later."""
        return AsyncAgentServiceStub(self.caller)

    @cached_property
    def sync_agent(self) -> SyncAgentServiceStub:
        """Agents that answer at once."""
        return SyncAgentServiceStub(self.caller)

    @cached_property
    def external_plugin(self) -> ExternalPluginServiceStub:
        """What agents were called before; deprecated in the IDL."""
        return ExternalPluginServiceStub(self.caller)

    def close(self) -> None:
        """Close the connection, if there is one."""
        if "_transport" in self.__dict__:
            self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
