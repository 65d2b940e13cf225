"""One debug line a call; nothing is printed unless ``FLYTE_SDK_LOGGING_LEVEL`` asks for it."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import AsyncIterable, AsyncIterator
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
        start = time.perf_counter()
        try:
            reply = await self.inner.unary(method, request, options)
        except RpcError as error:
            self._note(method, error.status.name, start, record, request, None)
            raise
        self._note(method, "OK", start, record, request, reply)
        return reply

    def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        return self.inner.stream(method, request, options)

    def _note(
        self,
        method: Method[Any, Any],
        outcome: str,
        start: float,
        record: CallRecord,
        request: object,
        reply: Message | None,
    ) -> None:
        log.debug(
            "%s at %s: %s after %.1f ms, tries %d, sent %s B, received %s B",
            method,
            self.endpoint,
            outcome,
            (time.perf_counter() - start) * 1000,
            record.tries,
            _size(request),
            _size(reply),
        )


def _size(message: object) -> int | str:
    return len(bytes(message)) if isinstance(message, Message) else "?"
