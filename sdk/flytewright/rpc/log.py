"""One debug line a call; nothing is printed unless ``FLYTE_SDK_LOGGING_LEVEL`` asks for it."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, CallRecord, Method

from .errors import RpcError
from .retry import recorded

__all__ = ["LEVEL_VARIABLE", "Logged", "set_up"]

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)

LEVEL_VARIABLE: Final = "FLYTE_SDK_LOGGING_LEVEL"
"""A number of `logging`, as flytekit reads it (10 is debug), or a name."""

log: Final = logging.getLogger("flytewright.rpc")


def set_up() -> None:
    """Set the level that the environment asks for; without the variable, the application's settings hold."""
    asked = os.environ.get(LEVEL_VARIABLE, "").strip().upper()
    if not asked:
        return
    level = int(asked) if asked.isdigit() else logging.getLevelName(asked)
    if isinstance(level, int):
        logger = logging.getLogger("flytewright")
        logger.setLevel(level)
        if not logger.handlers:
            logger.addHandler(logging.StreamHandler())


@dataclass(frozen=True)
class Logged:
    """Notes the method, outcome, duration, tries and sizes of every call, and neither content nor metadata."""

    inner: Caller
    endpoint: str

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        if not log.isEnabledFor(logging.DEBUG):
            return await self.inner.unary(method, request, options)
        options, record = recorded(options)
        with self._line(method, record) as (sent, received):
            reply = await self.inner.unary(method, sent.counting(request), options)
            received.add(reply)
            return reply

    def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        noted = log.isEnabledFor(logging.DEBUG)
        return (self._noted if noted else self.inner.stream)(method, request, options)

    async def _noted(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        options, record = recorded(options)
        with self._line(method, record) as (sent, received):
            async for reply in self.inner.stream(method, sent.counting(request), options):
                received.add(reply)
                yield reply

    @contextmanager
    def _line(self, method: Method[Any, Any], record: CallRecord) -> Iterator[tuple[Traffic, Traffic]]:
        """Around a call: writes the line when it ends, whichever way."""
        start, sent, received, outcome = time.perf_counter(), Traffic(), Traffic(), "OK"
        try:
            yield sent, received
        except BaseException as error:
            outcome = _outcome(error)
            raise
        finally:
            took = (time.perf_counter() - start) * 1000
            line = "%s at %s: %s after %.1f ms, tries %d, sent %s, received %s"
            log.debug(line, method, self.endpoint, outcome, took, record.tries, sent, received)


@dataclass(slots=True)
class Traffic:
    """What went one way in a call."""

    messages: int = 0
    size: int = 0

    def add(self, message: Message) -> None:
        """Count a message."""
        self.messages += 1
        self.size += len(bytes(message))

    def counting(self, request: Req | AsyncIterable[Req]) -> Req | AsyncIterable[Req]:
        """The request, each message of which is counted when it is sent."""
        if isinstance(request, AsyncIterable):
            return self._each(request)
        self.add(request)
        return request

    async def _each(self, requests: AsyncIterable[Req]) -> AsyncIterator[Req]:
        async for request in requests:
            self.add(request)
            yield request

    def __str__(self) -> str:
        return f"{self.size} B in {self.messages} messages" if self.messages > 1 else f"{self.size} B"


def _outcome(error: BaseException) -> str:
    match error:
        case RpcError():
            return error.status.name
        case asyncio.CancelledError():
            return "cancelled by the caller"
        case GeneratorExit():
            return "left by the caller"
        case _:
            return type(error).__name__
