"""Links of the chain that every call goes through, each a ``Caller`` around the next one."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass
from typing import Any, TypeVar

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, Method

from .errors import FOREIGN, RpcError, wrap

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)


@dataclass(frozen=True)
class WithDeadline:
    """Gives every call a deadline."""

    inner: Caller
    seconds: float

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        return await self.inner.unary(method, request, self._bounded(options))

    def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        return self.inner.stream(method, request, options)

    def _bounded(self, options: CallOptions) -> CallOptions:
        if options.timeout is not None or options.deadline is not None:
            return options
        return options._replace(timeout=self.seconds)


@dataclass(frozen=True)
class WithTypedErrors:
    """Turns whatever a call fails with into an `RpcError`: the one place where foreign errors cross."""

    inner: Caller
    endpoint: str

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        try:
            return await self.inner.unary(method, request, options)
        except FOREIGN as error:
            raise self._typed(method, options, error) from error

    async def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        try:
            async for reply in self.inner.stream(method, request, options):
                yield reply
        except FOREIGN as error:
            raise self._typed(method, options, error) from error

    def _typed(self, method: Method[Any, Any], options: CallOptions, error: Exception) -> RpcError:
        return wrap(error, str(method), self.endpoint, timeout=options.timeout)
