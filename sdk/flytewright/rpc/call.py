"""Links of the chain that every call goes through, each a ``Caller`` around the next one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar

from grpclib.metadata import Deadline

from flytewright_idl._runtime.message import Message
from flytewright_idl._runtime.rpc import Caller, CallOptions, CallRecord, Method

from .errors import FOREIGN, RpcError, wrap
from .retry import recorded

Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)


@dataclass(frozen=True)
class WithDeadline:
    """Gives every call that is answered once a deadline, for all of its tries together; streams only when asked."""

    inner: Caller
    seconds: float

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        deadline = _deadline(options) or Deadline.from_timeout(self.seconds)
        with _Until(deadline):
            return await self.inner.unary(method, request, options._replace(deadline=deadline))

    async def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        deadline = _deadline(options)
        replies = self.inner.stream(method, request, options._replace(deadline=deadline))
        while True:
            try:
                # only the wait for a message is bounded: between two of them the time is the caller's
                with _Until(deadline):
                    reply = await replies.__anext__()
            except StopAsyncIteration:
                return
            yield reply


def _deadline(options: CallOptions) -> Deadline | None:
    """The earlier of the two that a call may name."""
    if options.timeout is None:
        return options.deadline
    deadline = Deadline.from_timeout(options.timeout)
    return deadline if options.deadline is None else min(deadline, options.deadline)


class _Until:
    """Cancels the block at the deadline and raises `asyncio.TimeoutError` for it.

    Python's own ``asyncio.timeout`` is not in 3.10, and ``wait_for`` costs a task a call.
    """

    __slots__ = ("_deadline", "_expired", "_task", "_timer")

    def __init__(self, deadline: Deadline | None) -> None:
        self._deadline = deadline
        self._expired = False

    def __enter__(self) -> None:
        if self._deadline is None:
            return
        left = self._deadline.time_remaining()
        if left <= 0:
            raise asyncio.TimeoutError
        task = asyncio.current_task()
        assert task is not None  # a coroutine runs in one
        self._task = task
        self._timer = asyncio.get_running_loop().call_later(left, self._expire)

    def _expire(self) -> None:
        self._expired = True
        self._task.cancel()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._deadline is None:
            return
        self._timer.cancel()
        if not self._expired:
            return
        uncancel = getattr(self._task, "uncancel", None)  # Python 3.11
        others = uncancel() if uncancel is not None else 0
        if isinstance(error, asyncio.CancelledError) and not others:
            raise asyncio.TimeoutError from error


@dataclass(frozen=True)
class WithTypedErrors:
    """Turns whatever a call fails with into an `RpcError`: the one place where foreign errors cross."""

    inner: Caller
    endpoint: str

    async def unary(self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions) -> Resp:
        options, record = recorded(options)
        try:
            return await self.inner.unary(method, request, options)
        except FOREIGN as error:
            raise self._typed(method, options, record, error) from error

    async def stream(
        self, method: Method[Req, Resp], request: Req | AsyncIterable[Req], options: CallOptions
    ) -> AsyncIterator[Resp]:
        options, record = recorded(options)
        try:
            async for reply in self.inner.stream(method, request, options):
                yield reply
        except FOREIGN as error:
            raise self._typed(method, options, record, error) from error

    def _typed(self, method: Method[Any, Any], options: CallOptions, record: CallRecord, error: Exception) -> RpcError:
        return wrap(error, str(method), self.endpoint, tries=max(record.tries, 1), timeout=options.timeout)
