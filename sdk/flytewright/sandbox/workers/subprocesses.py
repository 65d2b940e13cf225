"""Jobs as subprocesses, each the leader of a process group of its own.

A process holds a lock on its `Job.hold` file, which it inherits: when the server dies, the next one sees by the
lock which processes live on, and by the file's text how to reach them.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import signal
from asyncio.subprocess import DEVNULL, STDOUT, Process
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from .job import CannotStartError, Job, OverTimeError

_GRACE: Final = 2.0
"""Seconds between asking a process to end and ending it."""
_POLL: Final = 0.05
"""Seconds between looks at a process of an earlier server."""


class Subprocesses:
    """A `Worker` that starts processes, at most `slots` at a time."""

    def __init__(self, slots: int) -> None:
        self._slots = asyncio.Semaphore(slots)

    async def run(self, job: Job, started: Callable[[], None]) -> int:
        """Run a job; see `Worker`."""
        async with self._slots:
            job.log.parent.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(job.folder, ignore_errors=True)
            job.folder.mkdir(parents=True)
            try:
                process = await _start(job)
                started()
                return await _wait(process, job.timeout)
            finally:
                shutil.rmtree(job.folder, ignore_errors=True)
                job.hold.unlink(missing_ok=True)

    async def adopt(self, hold: Path) -> bool:
        """Wait for a process of an earlier server; see `Worker`."""
        if not _is_held(hold):
            return False
        try:
            while _is_held(hold):  # noqa: ASYNC110 - no event of this process tells of the end of another one's child
                await asyncio.sleep(_POLL)
        except asyncio.CancelledError:
            await asyncio.shield(self.end(hold))
            raise
        return True

    async def end(self, hold: Path) -> None:
        """End a process of an earlier server; see `Worker`."""
        group = _group_of(hold)
        for number in (signal.SIGTERM, signal.SIGKILL):
            if group is None or not _is_held(hold):
                return
            _signal(group, number)
            for _ in range(round(_GRACE / _POLL)):
                if not _is_held(hold):
                    break
                await asyncio.sleep(_POLL)


async def _start(job: Job) -> Process:
    job.hold.parent.mkdir(parents=True, exist_ok=True)
    with job.log.open("wb") as log, job.hold.open("w") as hold:
        fcntl.flock(hold, fcntl.LOCK_EX | fcntl.LOCK_NB)
        starting = asyncio.ensure_future(
            asyncio.create_subprocess_exec(
                *job.command,
                cwd=job.folder,
                env=dict(job.environment),
                stdin=DEVNULL,
                stdout=log,
                stderr=STDOUT,
                start_new_session=True,
                pass_fds=(hold.fileno(),),
            )
        )
        try:
            process = await asyncio.shield(starting)
        except asyncio.CancelledError:
            with suppress(OSError):  # what cannot start needs no ending
                await _end(await starting)
            raise
        except (OSError, ValueError) as error:
            raise CannotStartError(_cannot_start(job, error)) from error
        hold.write(str(process.pid))
    return process


def _cannot_start(job: Job, error: Exception) -> str:
    program = job.command[0]
    if isinstance(error, FileNotFoundError) and shutil.which(program, path=job.environment.get("PATH")) is None:
        return f"cannot start {program!r}: there is no such program on the sandbox's PATH"
    return f"cannot start {program!r}: {error}"


async def _wait(process: Process, timeout: float) -> int:
    """The exit code; what the process has started ends with it, as in a container."""
    try:
        code = await asyncio.wait_for(process.wait(), timeout or None)
    except asyncio.TimeoutError:
        await asyncio.shield(_end(process))
        raise OverTimeError(f"the process took longer than {timeout:g} s") from None
    except asyncio.CancelledError:
        await asyncio.shield(_end(process))
        raise
    _signal(process.pid, signal.SIGKILL)
    return code


async def _end(process: Process) -> None:
    """Ask the process group to end, then end it."""
    _signal(process.pid, signal.SIGTERM)
    with suppress(asyncio.TimeoutError):
        await asyncio.wait_for(process.wait(), _GRACE)
    _signal(process.pid, signal.SIGKILL)
    await process.wait()


def _signal(group: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):  # gone, or about to be
        os.killpg(group, number)


def _is_held(hold: Path) -> bool:
    """Whether a process that was started with this file lives."""
    try:
        with hold.open("r+") as probe:
            fcntl.flock(probe, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _group_of(hold: Path) -> int | None:
    try:
        return int(hold.read_text())
    except (OSError, ValueError):
        return None
