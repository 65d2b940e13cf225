"""What generated clients without ``await`` are made of: the awaited ones, and a function that crosses over to them."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterable, AsyncIterator, Callable, Coroutine, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .message import Message
from .rpc import Caller, CallMetadata, Method, ServiceStub

if TYPE_CHECKING:
    from grpclib.client import Channel
    from grpclib.metadata import Deadline

__all__ = ["Run", "SyncPagedCall", "SyncServiceStub"]

T = TypeVar("T")
Req = TypeVar("Req", bound=Message)
Resp = TypeVar("Resp", bound=Message)
ItemT = TypeVar("ItemT", bound=Message)


class Run(Protocol):
    """Runs a coroutine on an event loop that goes on between two calls, and gives what it returns."""

    def __call__(self, work: Coroutine[Any, Any, T], /) -> T:
        """The result of `work`."""
        ...


class SyncServiceStub:
    """Base of generated clients without ``await``; a keyword given here is the default of every call."""

    def __init__(
        self,
        channel: Caller | Channel,
        run: Run,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> None:
        self._awaited = ServiceStub(channel, timeout=timeout, deadline=deadline, metadata=metadata)
        self._run = run

    def _unary(
        self,
        method: Method[Req, Resp],
        request: Req | AsyncIterable[Req],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: CallMetadata | None,
    ) -> Resp:
        return self._run(self._awaited._unary(method, request, timeout, deadline, metadata))

    def _stream(
        self,
        method: Method[Req, Resp],
        request: Req | AsyncIterable[Req],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: CallMetadata | None,
    ) -> Iterator[Resp]:
        return _iterate(self._run, lambda: self._awaited._stream(method, request, timeout, deadline, metadata))


class SyncPagedCall(Generic[Req, Resp, ItemT]):
    """A list RPC: called, one page; through `pages`, every item of every page."""

    __slots__ = ("_items", "_method", "_stub")

    def __init__(self, stub: SyncServiceStub, method: Method[Req, Resp], items: str, item: type[ItemT]) -> None:
        self._stub = stub
        self._method = method
        self._items = items

    def __call__(
        self,
        request: Req,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: CallMetadata | None = None,
    ) -> Resp:
        """Fetch the one page that `request` asks for."""
        return self._stub._unary(self._method, request, timeout, deadline, metadata)

    def pages(
        self, request: Req, *, timeout: float | None = None, metadata: CallMetadata | None = None
    ) -> Iterator[ItemT]:
        """Every item from the page of `request` on; `timeout` is for each page."""
        # not through the awaited `pages`, which would cross over for every item
        at: Any = copy.copy(request)
        while True:
            page: Any = self(at, timeout=timeout, metadata=metadata)
            yield from getattr(page, self._items)
            if not page.token:
                return
            at.token = page.token


def _iterate(run: Run, opened: Callable[[], AsyncIterator[T]]) -> Iterator[T]:
    """What a stream gives, opened on the loop; the loop closes an asynchronous generator that nobody holds any more."""
    items: list[AsyncIterator[T]] = []

    async def following() -> tuple[T] | None:
        if not items:
            items.append(opened())
        async for item in items[0]:
            return (item,)
        return None

    while (found := run(following())) is not None:
        yield found[0]


async def drawn_in_threads(items: Iterable[T]) -> AsyncIterator[T]:
    """The items, each drawn in a worker thread, since whoever makes them may block."""
    import asyncio

    drawn = iter(items)
    while (found := await asyncio.to_thread(_draw, drawn)) is not None:
        yield found[0]


def _draw(items: Iterator[T]) -> tuple[T] | None:
    for item in items:
        return (item,)
    return None
