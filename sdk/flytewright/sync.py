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
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pid = 0

    def loop(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None or self._pid != os.getpid():
                self._loop, self._pid = asyncio.new_event_loop(), os.getpid()
                threading.Thread(target=self._loop.run_forever, name="flytewright-sync", daemon=True).start()
            return self._loop


_background = _Background()


def run(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, run on the background loop; an interrupt cancels it.

    It may be called inside a running loop, which it blocks, but not on the background loop itself.
    """
    loop = _background.loop()
    if threading.current_thread().name == "flytewright-sync":
        work.close()
        raise RuntimeError("the sync face was called on its own loop; await the async method instead")
    future = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise
