"""Keeps what tasks print from filling the disk: of a log that gets too long the beginning and the end stay."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

LIMIT: Final = 64 << 20
"""Bytes after which a log is cut."""
_LOOK: Final = 0.2
"""Seconds between looks at the logs that are written."""
_CUT: Final = b"\n[the sandbox has left out %d bytes here: a log holds at most %d]\n"


class LogKeeper:
    """Watches the logs of the processes that run."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._watched: set[Path] = set()
        self._watching: asyncio.Task[None] | None = None

    @contextmanager
    def kept(self, log: Path) -> Iterator[None]:
        """Keep a log, to which its writers append, within the limit for as long as the block lasts."""
        self._watched.add(log)
        if self._watching is None:
            self._watching = asyncio.ensure_future(self._watch())
        try:
            yield
        finally:
            self._watched.discard(log)
            cut(log, self._limit)
            if not self._watched:
                self._watching.cancel()
                self._watching = None

    def is_kept(self, log: Path) -> bool:
        """Whether a process writes to a log."""
        return log in self._watched

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            for log in list(self._watched):
                cut(log, self._limit)


def cut(log: Path, limit: int) -> None:
    """Leave half of the limit from the beginning of a log that is longer, and a quarter of it from the end.

    A writer goes on meanwhile: the end is read until there is no more, just before the cut. What it writes in the
    instant between is lost, or stands before the line that tells of the cut.
    """
    with suppress(FileNotFoundError), log.open("rb+") as file:
        size = os.fstat(file.fileno()).st_size
        if size <= limit:
            return
        head, tail = limit // 2, limit // 4
        file.seek(size - tail)
        end = b""
        while more := file.read(tail):
            end = (end + more)[-tail:]
        size = file.tell()
        file.truncate(head)
    with log.open("ab") as file:
        file.write(_CUT % (size - head - tail, limit) + end)
