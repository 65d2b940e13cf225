"""Jobs as forks of a process that has loaded what tasks of this environment need: see `fork_server`."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from flytewright.errors import FlytewrightError

from .holds import end_holder, freed
from .job import CannotStartError, Job
from .programs import warm_program
from .request import READY, Request

_MODULE: Final = "flytewright.sandbox.workers.fork_server"
_log = logging.getLogger(__name__)


class _GoneError(FlytewrightError):
    """The fork server has ended before it could say whether it has started a job."""


class Fork:
    """A process that was forked for a job."""

    def __init__(self, pid: int, hold: Path) -> None:
        self.pid = pid
        self._hold = hold
        self._ended: asyncio.Future[int | None] = asyncio.get_running_loop().create_future()

    def ended(self, code: int | None) -> None:
        """Take how it ended; None when nobody will tell."""
        self._ended.set_result(code)

    async def wait(self) -> int | None:
        """Wait for its end, and give its exit code; None when the fork server did not live to tell."""
        code = await asyncio.shield(self._ended)
        if code is None:
            await freed(self._hold)
        return code


class ForkServer:
    """Starts jobs by forking; the process that forks is started with the first job, and again when it is gone."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """A fork server for jobs whose environment is this one, but for what has no part in how Python starts."""
        self._environment = {name: value for name, value in environment.items() if name != "PYTHONPATH"}
        self._connection: _Connection | None = None
        self._opening = asyncio.Lock()
        self._is_broken = False
        """Whether the process could not even load what it needs; then jobs are started as usual."""

    def suits(self, job: Job) -> bool:
        """Whether the job's program is one that the process has loaded."""
        return not self._is_broken and warm_program(job.command[0], job.environment) is not None

    @property
    def pid(self) -> int | None:
        """The process that forks, None when there is none."""
        return self._connection.pid if self._connection is not None else None

    async def start(self, job: Job) -> Fork | None:
        """Fork for a job whose folders are there; None when it is to be started as usual."""
        connection = await self._connected()
        if connection is None:
            return None
        try:
            return await connection.start(job)
        except _GoneError:
            await end_holder(job.hold)  # it may have been forked, and is started again
            return None

    async def close(self) -> None:
        """End the process that forks; what it has forked runs on."""
        if self._connection is not None:
            await self._connection.close()

    async def _connected(self) -> _Connection | None:
        async with self._opening:
            if self._is_broken:
                return None
            if self._connection is None or self._connection.is_gone:
                self._connection = await _Connection.open(self._environment)
                self._is_broken = self._connection is None
            return self._connection


class _Connection:
    """One process that forks."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._starting: deque[tuple[Job, asyncio.Future[Fork]]] = deque()
        self._running: dict[int, Fork] = {}
        self._reading = asyncio.ensure_future(self._read())

    @classmethod
    async def open(cls, environment: Mapping[str, str]) -> _Connection | None:
        """Start the process; None when it does not come up, which it has said in the sandbox's log."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", _MODULE, stdin=PIPE, stdout=PIPE, cwd="/", env=environment, start_new_session=True
        )
        assert process.stdin is not None
        assert process.stdout is not None
        if await process.stdout.readline() != READY:
            process.stdin.close()
            _log.warning("tasks start without a fork server, which ended with exit code %s", await process.wait())
            return None
        return cls(process)

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def is_gone(self) -> bool:
        """Whether it answers no more."""
        return self._reading.done()

    async def start(self, job: Job) -> Fork:
        """Have a job started; `CannotStartError` when it cannot be, `_GoneError` when nobody knows."""
        request = Request(
            command=list(job.command),
            environment=dict(job.environment),
            folder=str(job.folder),
            log=str(job.log),
            hold=str(job.hold),
        )
        started: asyncio.Future[Fork] = asyncio.get_running_loop().create_future()
        self._starting.append((job, started))
        assert self._process.stdin is not None
        with suppress(ConnectionError):  # then the end of its answers follows
            self._process.stdin.write(request.line())
            await self._process.stdin.drain()
        if self.is_gone and not started.done():
            raise _GoneError("the fork server has ended")
        return await started

    async def close(self) -> None:
        """Let it end, and wait for that."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._reading

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            answer = json.loads(line)
            if "code" in answer:
                self._running.pop(answer["pid"]).ended(answer["code"])
                continue
            job, started = self._starting.popleft()
            if "error" in answer:
                started.set_exception(CannotStartError(f"cannot start {job.command[0]!r}: {answer['error']}"))
            else:
                fork = self._running[answer["pid"]] = Fork(answer["pid"], job.hold)
                started.set_result(fork)
        await self._process.wait()
        while self._starting:
            self._starting.popleft()[1].set_exception(_GoneError("the fork server has ended"))
        while self._running:
            self._running.popitem()[1].ended(None)
