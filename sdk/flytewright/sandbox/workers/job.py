"""What a worker is asked to run, and what it can be asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from flytewright.errors import FlytewrightError

from .ending import Ending
from .room import ONE_CORE, Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One try of one task."""

    command: Sequence[str]
    environment: Mapping[str, str]
    folder: Path
    """The working directory: made fresh for the process, and removed after it."""
    log: Path
    """Where the process's output goes."""
    hold: Path
    """A file that is locked for as long as the process lives."""
    timeout: float = 0
    """Seconds that the process may take from when it starts; 0 for as long as it likes."""
    share: Share = ONE_CORE
    """What it is to have of the machine."""


class OverTimeError(FlytewrightError):
    """The process took longer than it may."""

    error_code = "USER:Timeout"


class CannotStartError(FlytewrightError):
    """The command is nothing that can be started here."""

    error_code = "USER:StartError"


class Worker(Protocol):
    """Runs jobs."""

    @property
    def whole(self) -> Share:
        """What all jobs share."""
        ...

    async def run(self, job: Job, started: Callable[[], None]) -> Ending | None:
        """Run a job when there is room, and tell how its process ended; None when nobody saw it.

        Raises `CannotStartError` and `OverTimeError`. Cancelled, it ends every process of the job.
        """
        ...

    async def adopt(self, hold: Path, log: Path) -> bool:
        """Wait for the process that an earlier server left running, if it lives; gives whether there was one."""
        ...

    async def end(self, hold: Path) -> None:
        """End the process that an earlier server left running, if it lives."""
        ...
