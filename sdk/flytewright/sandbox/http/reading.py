"""Reads what tasks print: as it is now, or followed for as long as it is written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from .app import CONTAINED
from .logs import PREFIX, TaskLogs

_LOOK: Final = 0.1
"""Seconds between looks at a log that is followed."""
_PART: Final = 1 << 18
_SHRUNK: Final = b"\n[the log was cut here]\n"


def route(logs: TaskLogs) -> Route:
    """Where they are read: ``?follow=1`` goes on until the process has ended, ``?from=N`` leaves out N bytes."""

    async def read(request: Request) -> Response:
        path, _ = logs.signer.check("GET", request.path_params["name"], request.query_params)
        start = request.query_params.get("from", "0")
        if not start.isdecimal():
            return PlainTextResponse(f"from={start} is no number of bytes", 400)
        follow = request.query_params.get("follow", "") not in ("", "0", "false")
        if not path.is_file() and not (follow and logs.is_written(path)):
            return PlainTextResponse(f"{path.name} is not there", 404)
        parts = _parts(logs, path, int(start), follow)
        return StreamingResponse(parts, media_type="text/plain; charset=utf-8", headers=CONTAINED)

    return Route(f"{PREFIX}/{{name:path}}", read, methods=["GET"])


async def _parts(logs: TaskLogs, path: Path, start: int, follow: bool) -> AsyncIterator[bytes]:
    while True:
        goes_on = follow and logs.is_written(path)  # before the read, which then sees all there is
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
