"""Where sync code crosses to async: one event loop in a daemon thread, started on first use."""

from __future__ import annotations

import os
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class _Background:
    """A loop in a thread; a forked child makes its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loops: dict[int, asyncio.AbstractEventLoop] = {}
        """By process; a child keeps its parent's, whose end would take the parent's connections along."""

    def loop(self) -> asyncio.AbstractEventLoop:
        import asyncio  # not above: it takes longer than a whole container that has nothing to wait for

        with self._lock:
            own = self._loops.get(os.getpid())
            if own is None:
                own = self._loops[os.getpid()] = asyncio.new_event_loop()
                threading.Thread(target=own.run_forever, name="flytewright-sync", daemon=True).start()
            return own

    def unlock(self) -> None:
        """Be free in a forked child, where the thread that had the lock is no more."""
        self._lock = threading.Lock()


_background = _Background()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_background.unlock)


class Started(Generic[T]):
    """Work on the background loop; its outcome is there when it has really ended, also when it was cancelled."""

    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self.outcome: Future[T] = Future()
        self._work = work
        self._loop = _background.loop()
        self._loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        self._task = self._loop.create_task(self._work)
        self._task.add_done_callback(self._end)

    def _end(self, task: asyncio.Task[T]) -> None:
        if task.cancelled():
            self.outcome.cancel()
        elif (error := task.exception()) is not None:
            self.outcome.set_exception(error)
        else:
            self.outcome.set_result(task.result())

    def cancel(self) -> None:
        """Ask the work to end."""
        self._loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        self._task.cancel()  # which there is by then: the loop keeps the order

    async def wait(self) -> T:
        """The result, awaited on any loop; when the waiting is cancelled, so is the work, and its end is awaited."""
        import asyncio

        outcome = asyncio.wrap_future(self.outcome)
        try:
            return await asyncio.shield(outcome)
        except asyncio.CancelledError:
            self.cancel()
            await asyncio.wait([outcome])
            raise


def run(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, run on the background loop; an interrupt cancels it, and lets it clean up.

    It may be called inside a running loop, which it blocks, but not on the background loop itself.
    """
    import asyncio

    loop = _background.loop()
    if asyncio._get_running_loop() is loop:
        work.close()
        raise RuntimeError("the sync face was called on its own loop; await the async method instead")
    future = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        return future.result()
    except BaseException:
        if future.cancel():  # what the work raised itself is no interrupt
            _let_clean_up(work, loop)
        raise


CLEAN_UP_SECONDS = 10.0
"""How long cancelled work may take to end, before the interrupt goes on without it."""
BUSY_SECONDS = 0.5
"""How long a loop may take to answer, before it counts as held up by code that does not await."""


def _let_clean_up(work: Coroutine[Any, Any, Any], loop: asyncio.AbstractEventLoop) -> None:
    """Wait until cancelled work has ended, as its `except` and `finally` say: a process might end right after."""
    import asyncio

    answering = threading.Event()

    async def ended() -> None:
        answering.set()
        rest = [task for task in asyncio.all_tasks() if task.get_coro() is work]
        if rest:
            await asyncio.wait(rest, timeout=CLEAN_UP_SECONDS)

    ending = asyncio.run_coroutine_threadsafe(ended(), loop)
    if answering.wait(BUSY_SECONDS):
        ending.result()
    else:
        ending.cancel()
