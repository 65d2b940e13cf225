"""The logs of a node, with the addresses from which the page's script reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from flytewright_idl.core import TaskLog

from ..http.signing import Signer
from ..store.task_executions import TaskExecutions, TaskRecord

_TAIL: Final = 256 << 10
"""Bytes from the end that are shown of a log."""
_SECONDS: Final = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Log:
    """One log of a node: of a try, or of a try of an item."""

    label: str
    uri: str
    """Where it is when the sandbox does not keep it."""
    address: str = ""
    """Where all of it is read."""
    start: int = 0
    """The byte from which on it is shown."""


def logs_of(tries: Iterable[TaskRecord], tasks: TaskExecutions, signer: Signer) -> list[Log]:
    """The logs of the tries of a node; `signer` gives addresses of those that the sandbox keeps."""
    return [
        _log(f"try {record.key.attempt + 1}{label}", each.uri, signer)
        for record in tries
        for label, each in _found(record, tasks)
    ]


def _found(record: TaskRecord, tasks: TaskExecutions) -> Iterator[tuple[str, TaskLog]]:
    for each in record.closure.logs:
        yield "", each
    for item in tasks.items(record.id):
        again = f", try {item.info.retry_attempt + 1}" if item.info.retry_attempt else ""
        for each in item.info.logs:
            yield f", item {item.info.index}{again}", each


def _log(label: str, uri: str, signer: Signer) -> Log:
    path = kept(uri, signer.root)
    if path is None:
        return Log(label, uri)
    size = path.stat().st_size if path.is_file() else 0
    return Log(label, uri, within(signer.url("GET", path, _SECONDS)), max(size - _TAIL, 0))


def kept(uri: str, root: Path) -> Path | None:
    """The file of an address, unless it is somewhere else: events from outside may name any place."""
    path = Path(uri)
    return path.resolve() if path.is_absolute() and path.resolve().is_relative_to(root.resolve()) else None


def within(url: str) -> str:
    """The address without the name of the machine: browsers may call it by another one."""
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}"
