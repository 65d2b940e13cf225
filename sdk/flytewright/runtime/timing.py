"""`timeit`: how long a part of a task takes, for its timeline."""

from __future__ import annotations

import datetime as dt
import logging
import time
from contextlib import ContextDecorator
from types import TracebackType

from .parameters import current_context

_log = logging.getLogger("flytewright")


class timeit(ContextDecorator):  # noqa: N801 - the name that users write
    """``with timeit("load"):`` or ``@timeit("load")``: adds a row to the timeline deck of the running task."""

    def __init__(self, name: str = "") -> None:
        self._name = name

    def __enter__(self) -> None:
        self.start_time = dt.datetime.now(dt.timezone.utc)
        self._started = time.perf_counter(), time.process_time()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        wall, process = time.perf_counter() - self._started[0], time.process_time() - self._started[1]
        row = {"Name": self._name, "Start": self.start_time, "Finish": dt.datetime.now(dt.timezone.utc)}
        current_context().timeline_deck.append_time_info({**row, "WallTime": wall, "ProcessTime": process})
        _log.info("%s took %.6f s", self._name, wall)
