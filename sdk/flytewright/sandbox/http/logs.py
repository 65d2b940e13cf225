"""What tasks print, at signed addresses: as it is now, or followed for as long as it is written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from flytewright_idl.admin import TaskExecution
from flytewright_idl.core import TaskLog

from .app import CONTAINED
from .signing import Signer

PREFIX: Final = "/logs"
"""The first part of the path of every log."""
_LIFETIME: Final = 24 * 3600.0
"""Seconds for which an address can be used; whoever looks again gets a new one."""
_LOOK: Final = 0.1
"""Seconds between looks at a log that is followed."""
_PART: Final = 1 << 18
_SHRUNK: Final = b"\n[the log was cut here]\n"


@dataclass(frozen=True, slots=True)
class TaskLogs:
    """The logs of all tasks."""

    signer: Signer
    is_written: Callable[[Path], bool]
    """Whether a process may still write to a log."""

    def linked(self, task: TaskExecution) -> TaskExecution:
        """The try of a task, with addresses in place of the files that hold its logs."""
        closure = task.closure
        if closure is not None:
            items = closure.metadata.external_resources if closure.metadata is not None else []
            for log in (*closure.logs, *(each for item in items for each in item.logs)):
                self._link(log)
        return task

    def _link(self, log: TaskLog) -> None:
        path = Path(log.uri)
        if path.is_absolute() and path.is_relative_to(self.signer.root):
            log.uri = self.signer.url("GET", path, _LIFETIME)

    def route(self) -> Route:
        """Where they are read: ``?follow=1`` goes on until the process has ended, ``?from=N`` leaves out N bytes."""

        async def read(request: Request) -> Response:
            path, _ = self.signer.check("GET", request.path_params["name"], request.query_params)
            start = request.query_params.get("from", "0")
            if not start.isdecimal():
                return PlainTextResponse(f"from={start} is no number of bytes", 400)
            follow = request.query_params.get("follow", "") not in ("", "0", "false")
            if not path.is_file() and not (follow and self.is_written(path)):
                return PlainTextResponse(f"{path.name} is not there", 404)
            parts = self._parts(path, int(start), follow)
            return StreamingResponse(parts, media_type="text/plain; charset=utf-8", headers=CONTAINED)

        return Route(f"{PREFIX}/{{name:path}}", read, methods=["GET"])

    async def _parts(self, path: Path, start: int, follow: bool) -> AsyncIterator[bytes]:
        while True:
            goes_on = follow and self.is_written(path)  # before the read, which then sees all there is
            part, start = await asyncio.to_thread(_read, path, start)
            if part:
                yield part
            elif goes_on:
                await asyncio.sleep(_LOOK)
            else:
                return


def _read(path: Path, start: int) -> tuple[bytes, int]:
    """A part of a log, and where the next one begins; a log that gets too long loses its middle meanwhile."""
    try:
        size = path.stat().st_size
        if size < start:
            return _SHRUNK, size
        with path.open("rb") as file:
            file.seek(start)
            part = file.read(_PART)
    except FileNotFoundError:
        return b"", start
    return part, start + len(part)
