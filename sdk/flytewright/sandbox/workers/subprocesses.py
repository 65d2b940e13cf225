"""Jobs as processes of this machine, each the leader of a process group of its own.

A process holds a lock on its `Job.hold` file: when the server dies, the next one sees by it which processes live
on, and how to reach them.
"""

from __future__ import annotations

import asyncio
import fcntl
import shutil
import signal
from asyncio.subprocess import DEVNULL, STDOUT, Process
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from ..timing import Expired, unless
from .ending import Ending, MemoryWatch
from .forks import ForkServer
from .holds import GRACE, end_holder, freed, is_held, signal_group
from .job import CannotStartError, Job, OverTimeError
from .logs import LIMIT, LogKeeper
from .room import Room, Share


class Running(Protocol):
    """A process that has been started."""

    @property
    def pid(self) -> int:
        """Its number, and that of its group."""
        ...

    async def wait(self) -> int | None:
        """Wait for its end, and give its exit code; None when nobody saw how it ended."""
        ...


class Subprocesses:
    """A `Worker` that starts processes, as many at a time as there is room for."""

    def __init__(self, whole: Share, environment: Mapping[str, str], *, log_limit: int = LIMIT) -> None:
        """Processes that share `whole`, and whose environment is, but for their own variables, this one."""
        self.forks = ForkServer(environment)
        self._room = Room(whole)
        self._logs = LogKeeper(log_limit)

    @property
    def whole(self) -> Share:
        """What all jobs share; see `Worker`."""
        return self._room.whole

    def is_written(self, log: Path) -> bool:
        """Whether a process writes to a log."""
        return self._logs.is_kept(log)

    async def run(self, job: Job, started: Callable[[], None]) -> Ending | None:
        """Run a job; see `Worker`."""
        async with self._room.taken(job.share):
            job.log.parent.mkdir(parents=True, exist_ok=True)
            job.hold.parent.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(job.folder, ignore_errors=True)
            job.folder.mkdir(parents=True)
            job.log.write_bytes(b"")
            watch = MemoryWatch()
            try:
                with self._logs.kept(job.log):
                    process = await self._started(job)
                    try:
                        started()
                    except BaseException:
                        await asyncio.shield(_end(process))
                        raise
                    code = await _wait(process, job.timeout)
                    return None if code is None else watch.ending(code, job.folder)
            finally:
                shutil.rmtree(job.folder, ignore_errors=True)
                job.hold.unlink(missing_ok=True)

    async def adopt(self, hold: Path, log: Path) -> bool:
        """Wait for a process of an earlier server; see `Worker`."""
        if not is_held(hold):
            return False
        try:
            with self._logs.kept(log):
                await freed(hold)
        except asyncio.CancelledError:
            await asyncio.shield(self.end(hold))
            raise
        return True

    async def end(self, hold: Path) -> None:
        """End a process of an earlier server; see `Worker`."""
        await end_holder(hold)

    async def close(self) -> None:
        """Let go of what was kept ready; no job runs any more."""
        await self.forks.close()

    async def _started(self, job: Job) -> Running:
        """Start a job's process; when that is cancelled, end it."""
        starting = asyncio.ensure_future(self._start(job))
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            with suppress(CannotStartError):  # what cannot start needs no ending
                await _end(await starting)
            raise

    async def _start(self, job: Job) -> Running:
        if self.forks.suits(job):
            fork = await self.forks.start(job)
            if fork is not None:
                return fork
        return await _spawn(job)


async def _spawn(job: Job) -> Process:
    """Start an ordinary process."""
    with job.log.open("ab") as log, job.hold.open("w") as hold:
        fcntl.flock(hold, fcntl.LOCK_EX | fcntl.LOCK_NB)
        try:
            process = await asyncio.create_subprocess_exec(
                *job.command,
                cwd=job.folder,
                env=dict(job.environment),
                stdin=DEVNULL,
                stdout=log,
                stderr=STDOUT,
                start_new_session=True,
                pass_fds=(hold.fileno(),),
            )
        except (OSError, ValueError) as error:
            raise CannotStartError(_cannot_start(job, error)) from error
        hold.write(str(process.pid))
    return process


def _cannot_start(job: Job, error: Exception) -> str:
    program = job.command[0]
    if isinstance(error, FileNotFoundError) and shutil.which(program, path=job.environment.get("PATH")) is None:
        return f"cannot start {program!r}: there is no such program on the sandbox's PATH"
    return f"cannot start {program!r}: {error}"


async def _wait(process: Running, timeout: float) -> int | None:
    """The exit code; what the process has started ends with it, as in a container."""
    try:
        code = await (unless(process.wait(), asyncio.sleep(timeout)) if timeout else process.wait())
    except Expired:
        await asyncio.shield(_end(process))
        raise OverTimeError(f"the process took longer than {timeout:g} s") from None
    except asyncio.CancelledError:
        await asyncio.shield(_end(process))
        raise
    signal_group(process.pid, signal.SIGKILL)
    return code


async def _end(process: Running) -> None:
    """Ask the process group to end, then end it."""
    signal_group(process.pid, signal.SIGTERM)
    with suppress(asyncio.TimeoutError):
        await asyncio.wait_for(process.wait(), GRACE)
    signal_group(process.pid, signal.SIGKILL)
    await process.wait()
