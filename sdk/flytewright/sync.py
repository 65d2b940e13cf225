"""Where sync code crosses to async: one event loop in a daemon thread, started on first use."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class _Background:
    """A loop in a thread; a forked child makes its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loops: dict[int, asyncio.AbstractEventLoop] = {}
        """By process; a child keeps its parent's, whose end would take the parent's connections along."""

    def loop(self) -> asyncio.AbstractEventLoop:
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


def run(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, run on the background loop; an interrupt cancels it.

    It may be called inside a running loop, which it blocks, but not on the background loop itself.
    """
    loop = _background.loop()
    if asyncio._get_running_loop() is loop:
        work.close()
        raise RuntimeError("the sync face was called on its own loop; await the async method instead")
    future = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise
