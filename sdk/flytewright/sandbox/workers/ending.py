"""How a job's process ended, and what of the machine had run out by then."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

_KILLED: Final = (-signal.SIGKILL, 128 + signal.SIGKILL)
"""The exit codes of a process that was ended by SIGKILL, and of a shell whose command was."""
_COUNTERS: Final = (Path("/sys/fs/cgroup/memory.events"), Path("/proc/vmstat"))
"""Where the kernel counts the processes that it has ended for want of memory: of the control group, of the machine."""
_FULL: Final = 1 << 20
"""Bytes: a disk with less room is full."""


class Shortage(Enum):
    """What had run out, by the reason that Kubernetes would give."""

    MEMORY = "OOMKilled"
    DISK = "Evicted"


@dataclass(frozen=True, slots=True)
class Ending:
    """How a process ended."""

    code: int
    """Its exit code; -9 when signal 9 has ended it."""
    shortage: Shortage | None = None

    @property
    def was_killed(self) -> bool:
        """Whether SIGKILL has ended it."""
        return self.code in _KILLED


class MemoryWatch:
    """Tells whether the kernel has ended processes for want of memory since the watch began."""

    def __init__(self, counters: Sequence[Path] = _COUNTERS) -> None:
        self._counters = counters
        self._before = self._killed()

    def ending(self, code: int, folder: Path) -> Ending:
        """The ending of a process that left this exit code, and whose working directory is still there."""
        ending = Ending(code)
        if not code:
            return ending
        if ending.was_killed and self._killed() > self._before:
            return Ending(code, Shortage.MEMORY)
        return Ending(code, Shortage.DISK) if _is_full(folder) else ending

    def _killed(self) -> int:
        for counter in self._counters:
            with suppress(OSError, ValueError):
                counts = dict(line.split() for line in counter.read_text().splitlines())
                return int(counts.get("oom_kill", 0))
        return 0


def _is_full(folder: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _FULL
    return False
