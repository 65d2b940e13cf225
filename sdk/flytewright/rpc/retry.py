"""Repeating calls that failed for now: which, how often, after how long, and when to leave a server alone."""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from grpclib.const import Status
from grpclib.exceptions import GRPCError, StreamTerminatedError

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, CallRecord, Method

from .errors import FOREIGN, timed_out
from .methods import repeatable
from .wire import ConnectionLostError, UnprocessedError

__all__ = ["RetryBudget", "RetryPolicy", "Retrying"]

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)

PUSHBACK: Final = "grpc-retry-pushback-ms"
"""Trailer in which a server says after how many milliseconds to come again, or, below zero, not to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often a call is sent, and how long to wait in between."""

    tries: int = 4
    """The first one included."""
    first: float = 0.1
    """Seconds; the longest first wait."""
    factor: float = 1.5
    longest: float = 5.0
    statuses: frozenset[Status] = frozenset({Status.UNAVAILABLE, Status.ABORTED})
    """What may pass by itself. Any other status is an answer."""
    on_request: frozenset[Status] = frozenset({Status.RESOURCE_EXHAUSTED})
    """Likewise, but only when the server says when to come again: it is a message's size as often as a rate."""

    def ceiling(self, repetition: int) -> float:
        """The longest wait before the given repetition, the first of which is 0."""
        return min(self.first * self.factor**repetition, self.longest)


@dataclass(slots=True)
class RetryBudget:
    """Tokens that failures take and successes give back; below half, nothing is repeated.

    It is one client's, so that a server that fails most calls is not sent several times as many.
    """

    size: float = 100.0
    given_back: float = 0.25
    """By each success: up to one failure in five calls, repetitions go on for ever."""
    tokens: float = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = self.size

    def succeeded(self) -> None:
        self.tokens = min(self.size, self.tokens + self.given_back)

    def failed(self, share: float = 1.0) -> None:
        self.tokens = max(0.0, self.tokens - share)

    @property
    def spent(self) -> bool:
        return self.tokens <= self.size / 2


@dataclass(frozen=True)
class Retrying:
    """Repeats what may pass by itself; the last error is raised as it came."""

    inner: Caller
    policy: RetryPolicy = RetryPolicy()
    budget: RetryBudget = field(default_factory=RetryBudget)
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    uniform: Callable[[float, float], float] = random.uniform

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        options, record = recorded(options)
        while True:
            record.begin()
            try:
                reply = await self.inner.unary(method, request, options)
            except FOREIGN as error:
                wait = self._wait(method, request, options, record, error)
                if wait is None:
                    raise
            else:
                self.budget.succeeded()
                return reply
            await self.sleep(wait)

    async def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        options, record = recorded(options)
        begun = False
        while True:
            record.begin()
            try:
                async for reply in self.inner.stream(method, request, options):
                    begun = True
                    yield reply
            except FOREIGN as error:
                # what was handed on already would come a second time
                wait = None if begun else self._wait(method, request, options, record, error)
                if wait is None:
                    raise
            else:
                self.budget.succeeded()
                return
            await self.sleep(wait)

    def _wait(
        self, method: Method[Any, Any], request: object, options: CallOptions, record: CallRecord, error: Exception
    ) -> float | None:
        """Seconds until the next try, or None when there shall be none."""
        pushback = _pushback(record)
        if not self._transient(error, pushback):
            return None
        unprocessed = isinstance(error, UnprocessedError)
        self.budget.failed(_share(error))
        if record.tries >= self.policy.tries or self.budget.spent:
            return None
        safe = repeatable(method, request) or (unprocessed and isinstance(request, Message))
        if not (safe or _never_sent(error)):
            return None
        wait = self.uniform(0.0, self.policy.ceiling(record.tries - 1)) if pushback is None else pushback
        if wait < 0 or (options.deadline is not None and wait >= options.deadline.time_remaining()):
            return None
        return wait

    def _transient(self, error: Exception, pushback: float | None) -> bool:
        if isinstance(error, GRPCError):
            asked = pushback is not None and error.status in self.policy.on_request
            return asked or error.status in self.policy.statuses
        if isinstance(error, ssl.SSLError) or timed_out(error):
            return False
        if isinstance(error, socket.gaierror):
            return error.errno == socket.EAI_AGAIN
        return isinstance(error, (OSError, StreamTerminatedError))


def recorded(options: CallOptions) -> tuple[CallOptions, CallRecord]:
    """The options with a record, the one that is there or a new one."""
    if options.record is not None:
        return options, options.record
    record = CallRecord()
    return options._replace(record=record), record


def _pushback(record: CallRecord) -> float | None:
    """Seconds that the server asks to wait; below zero it asks not to be called again, also when it is unreadable."""
    asked = _text(record.trailers)
    if asked is None:
        return None
    return int(asked) / 1000 if asked.isascii() and asked.isdigit() else -1.0


def _text(trailers: Mapping[str, str | bytes]) -> str | None:
    value = trailers.get(PUSHBACK)
    return value if isinstance(value, str) else None


def _share(error: Exception) -> float:
    """The part of a failure that this is: none where the server did nothing, and a lost connection is one in all."""
    if isinstance(error, UnprocessedError):
        return 0.0
    return 1 / error.calls if isinstance(error, ConnectionLostError) else 1.0


def _never_sent(error: Exception) -> bool:
    return isinstance(error, (ConnectionRefusedError, socket.gaierror))
