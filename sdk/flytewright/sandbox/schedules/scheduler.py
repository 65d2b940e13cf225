"""`Scheduler`: starts the active launch plans that have schedules, each time once.

What has been started is written after it was, and the name of an execution follows from its time: whoever is killed in
between finds it there when starting it again. The time to count from is the last start or, when that is later, the
activation; so one rule fires what is due and catches up with what came due while no sandbox ran.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Callable
from itertools import takewhile
from typing import Final

from flytewright_idl.admin import ExecutionCreateRequest

from ..errors import AlreadyExistsError, ApiError, StoreError
from ..keys import ExecutionKey
from ..store.schedules import Scheduled, Schedules
from ..timing import rung
from .request import scheduled
from .times import times

_log = logging.getLogger(__name__)

_LONGEST_NAP: Final = 60.0
"""Seconds after which it looks at the clock anyway, which somebody may have set."""
_RETRY: Final = 5.0
"""Seconds until it looks again after the store could not be written."""
_AT_A_TIME: Final = 20
"""Executions that are started before others get a turn."""


class Scheduler:
    """Fires schedules until it is closed."""

    def __init__(
        self,
        schedules: Schedules,
        launch: Callable[[ExecutionCreateRequest], ExecutionKey],
        clock: Callable[[], float],
    ) -> None:
        self._schedules = schedules
        self._launch = launch
        self._clock = clock
        self._changed = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def start(self, *, catch_up: bool = True) -> None:
        """Begin; what came due while nobody ran is started first, or forgotten."""
        if not catch_up:
            now = self._now()
            for plan in self._schedules.active():
                self._schedules.note(plan.id, now)
        self._schedules.listener = self._changed.set
        self._running = asyncio.ensure_future(self._run())

    async def close(self) -> None:
        """Stop; what is due then is started by the next one."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    def due(self) -> dt.datetime | None:
        """When the next schedule starts; None when there is none."""
        upcoming = (next(times(plan.schedule, plan.since), None) for plan in self._schedules.active())
        return min((at for at in upcoming if at is not None), default=None)

    async def fire(self) -> list[ExecutionKey]:
        """Start everything that is due by now, in the order of its times; gives what was not there before."""
        now, started = self._now(), []
        waiting = [
            (at, plan)
            for plan in self._schedules.active()
            for at in takewhile(now.__ge__, times(plan.schedule, plan.since))
        ]
        waiting.sort(key=lambda each: each[0])
        for count, (at, plan) in enumerate(waiting, 1):
            key = self._start(plan, at)
            if key is not None:
                started.append(key)
            if count % _AT_A_TIME == 0:
                await asyncio.sleep(0)
        return started

    def _start(self, plan: Scheduled, at: dt.datetime) -> ExecutionKey | None:
        if not self._schedules.is_active(plan.id):
            return None  # since somebody else had a turn
        key: ExecutionKey | None = None
        try:
            key = self._launch(scheduled(plan.key, plan.schedule, at))
        except AlreadyExistsError:
            pass  # started before, and not noted
        except ApiError as error:
            _log.warning("%s could not be started for %s: %s", plan.key, at.isoformat(), error)
        self._schedules.note(plan.id, at)
        return key

    async def _run(self) -> None:
        while True:
            self._changed.clear()
            nap = _RETRY
            try:
                await self.fire()
                nap = self._nap()
            except StoreError as error:
                _log.error("schedules wait: %s", error)
            except Exception:  # noqa: BLE001  # said, and no reason to leave all others unstarted
                _log.exception("schedules wait")
            await rung(self._changed, nap)

    def _nap(self) -> float:
        at = self.due()
        return _LONGEST_NAP if at is None else min(_LONGEST_NAP, max(0.0, (at - self._now()).total_seconds()))

    def _now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self._clock(), dt.timezone.utc)
