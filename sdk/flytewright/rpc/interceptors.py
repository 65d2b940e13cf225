"""`Interceptor`: what users put around every call."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, Method

__all__ = ["Intercepted", "Interceptor"]

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)


class Interceptor(Protocol):
    """Sees every call and its outcome; a subclass overrides what it cares about and goes on with `inner`."""

    async def unary(
        self, inner: Caller, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> Resp:
        """Around a call that is answered once."""
        return await inner.unary(method, request, options)

    def stream(
        self, inner: Caller, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        """Around a call that is answered by a stream."""
        return inner.stream(method, request, options)


@dataclass(frozen=True)
class Intercepted:
    """The link of the chain that holds one interceptor."""

    inner: Caller
    interceptor: Interceptor

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        return await self.interceptor.unary(self.inner, method, request, options)

    def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        return self.interceptor.stream(self.inner, method, request, options)
