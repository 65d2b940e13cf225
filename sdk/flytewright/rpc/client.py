"""`Client`: every service of the IDL over one connection."""

from __future__ import annotations

from functools import cached_property
from types import TracebackType

from grpclib.client import Channel
from typing_extensions import Self

from flytewright_idl._runtime.rpc import Caller, ChannelCaller, MessageCodec
from flytewright_idl.service.admin import AdminServiceStub
from flytewright_idl.service.dataproxy import DataProxyServiceStub

from ..config.platform import PlatformConfig
from ..errors import ConfigError
from .call import WithDeadline, WithTypedErrors


class Client:
    """The services at one endpoint; it connects on the first call and is closed by ``async with`` or `close`."""

    def __init__(self, platform: PlatformConfig) -> None:
        self.platform = platform

    @cached_property
    def _channel(self) -> Channel:
        host, port = address(self.platform.endpoint)
        return Channel(host, port, ssl=not self.platform.insecure, codec=MessageCodec())

    @cached_property
    def caller(self) -> Caller:
        """The chain that every call goes through."""
        typed = WithTypedErrors(ChannelCaller(self._channel), self.platform.endpoint)
        return WithDeadline(typed, self.platform.rpc_timeout)

    @cached_property
    def admin(self) -> AdminServiceStub:
        """Entities and executions."""
        return AdminServiceStub(self.caller)

    @cached_property
    def dataproxy(self) -> DataProxyServiceStub:
        """Where to bring data, and where to get it."""
        return DataProxyServiceStub(self.caller)

    def close(self) -> None:
        """Close the connection, if there is one."""
        if "_channel" in self.__dict__:
            self._channel.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def address(endpoint: str) -> tuple[str, int]:
    """Host and port of ``host:port`` or ``dns:///host:port``."""
    plain = endpoint.removeprefix("dns:///").removeprefix("http://").removeprefix("https://")
    host, colon, port = plain.rpartition(":")
    if not colon:
        return plain, 443
    if not port.isdigit():
        raise ConfigError(f"the endpoint {endpoint!r} is not host:port")
    return host.strip("[]"), int(port)
