"""The cores and the memory that tasks share: who asks first is first, who asks for more than there is runs alone."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_CGROUP_LIMIT: Final = Path("/sys/fs/cgroup/memory.max")


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the machine."""

    cores: float
    memory: int = 0
    """Bytes."""

    def within(self, whole: Share) -> bool:
        """Whether the machine, or what is left of it, has as much."""
        return self.cores <= whole.cores and self.memory <= whole.memory

    def __add__(self, other: Share) -> Share:
        return Share(round(self.cores + other.cores, 3), self.memory + other.memory)

    def __sub__(self, other: Share) -> Share:
        return Share(round(self.cores - other.cores, 3), self.memory - other.memory)


ONE_CORE: Final = Share(1)
"""What a process has when nothing is said of it."""


class Room:
    """What of the machine is left for tasks."""

    def __init__(self, whole: Share) -> None:
        self.whole = whole
        self._left = whole
        self._waiting: deque[tuple[Share, asyncio.Future[None]]] = deque()

    @asynccontextmanager
    async def taken(self, share: Share) -> AsyncIterator[None]:
        """Take a share when there is one, in turn; one that is more than the machine is cut to all of it."""
        part = Share(min(share.cores, self.whole.cores), min(share.memory, self.whole.memory))
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((part, turn))
        self._admit()
        try:
            await turn
            yield
        finally:
            if turn.cancelled():
                self._waiting.remove((part, turn))
            else:
                self._left += part
            self._admit()

    def _admit(self) -> None:
        while self._waiting and self._waiting[0][0].within(self._left):
            part, turn = self._waiting.popleft()
            self._left -= part
            turn.set_result(None)


def machine() -> Share:
    """What this process may use of the machine that it runs on."""
    return Share(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, _memory())


def _memory() -> int:
    physical = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    with suppress(OSError, ValueError):  # no control group, or one without a limit
        return min(physical, int(_CGROUP_LIMIT.read_text()))
    return physical
