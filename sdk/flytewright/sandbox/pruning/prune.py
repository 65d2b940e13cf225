"""Prunes a sandbox's state: executions that are over and old, or too much, go with their data and logs."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from ..data import DataFolder
from ..folder import StateFolder
from ..keys import ExecutionKey
from ..store.ended import Ended, Known
from ..store.visit import visit
from .references import References, own_folders


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """An execution that went, or would go."""

    project: str
    domain: str
    name: str
    phase: str
    ended_at: datetime
    size: int
    """Bytes of its data and logs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruning:
    """What a pruning did, or would do."""

    gone: Sequence[Pruned]
    in_use: int
    """How many executions stay, old as they are, because others use their data."""
    size: int
    """Bytes of data and logs that are left."""


def prune(
    folder: StateFolder,
    *,
    older_than: float | None = None,
    max_size: int | None = None,
    cached: bool = False,
    dry_run: bool = False,
) -> Pruning:
    """Remove executions that ended longer than `older_than` seconds ago; the oldest, until `max_size` bytes are left.

    With both, only old ones go, until it is enough. What runs stays, and what is used by a launch plan, an execution
    that stays, or a cache; with `cached`, the caches forget it instead. A sandbox may run on the folder meanwhile.
    """
    is_running = folder.in_use()
    with visit(folder) as store:
        if store is None:
            return Pruning(gone=[], in_use=0, size=0)
        pruning = _Pruner(folder, store.ended, cached=cached).prune(older_than, max_size, dry_run=dry_run)
        if pruning.gone and not (dry_run or is_running):
            store.ended.compact()
    return pruning


class _Pruner:
    """The executions of one state folder."""

    def __init__(self, folder: StateFolder, ended: Ended, *, cached: bool = False) -> None:
        self._folder = folder
        self._data = DataFolder(folder.data)
        self._ended = ended
        self._cached = cached
        self._known = {each.key: each for each in ended.all()}
        self._references = References(ended, self._data, self._known.values(), caches=not cached)

    def prune(self, older_than: float | None, max_size: int | None, *, dry_run: bool) -> Pruning:
        """Choose what goes, and remove it."""
        latest = time.time() - (older_than or 0)
        old = [each.key for each in self._known.values() if each.is_over and each.changed_at <= latest]
        unused = self.unused(old)
        total = _size(self._folder.data) + _size(self._folder.task_logs)
        chosen = unused if max_size is None else self._enough(unused, total - max_size)
        going = self._uncached(chosen) if self._cached and not dry_run else chosen
        gone = [self._pruned(self._known[key]) for key in going]
        if not dry_run:
            for key in going:
                self._remove(key)
        in_use = len(old) - len(unused) + len(chosen) - len(going)
        return Pruning(gone=gone, in_use=in_use, size=total - sum(each.size for each in gone))

    def unused(self, doomed: Sequence[ExecutionKey]) -> list[ExecutionKey]:
        """Those of the doomed that nobody needs who stays, the oldest first."""
        unused = self._references.without_used(doomed, self._known.keys() - set(doomed))
        return [key for key in doomed if key in unused]

    def _enough(self, oldest: Sequence[ExecutionKey], excess: int) -> list[ExecutionKey]:
        """As many of the oldest as hold this many bytes, and do not need each other."""
        going: list[ExecutionKey] = []
        freed = count = 0
        while freed < excess and count < len(oldest):
            while freed < excess and count < len(oldest):
                freed += self._size(oldest[count])
                count += 1
            going = self.unused(oldest[:count])
            freed = sum(map(self._size, going))
        return going

    def _uncached(self, doomed: Sequence[ExecutionKey]) -> list[ExecutionKey]:
        """Those of the doomed that are unused still when no cache has them: somebody may have found them there."""
        self._references.uncache(set(doomed))
        return _Pruner(self._folder, self._ended).unused(doomed)

    def _folders(self, key: ExecutionKey) -> list[Path]:
        return [
            self._data.execution(key),
            *own_folders(self._ended, self._data, key),
            self._folder.task_logs.joinpath(*key),
        ]

    def _size(self, key: ExecutionKey) -> int:
        return sum(map(_size, self._folders(key)))

    def _pruned(self, known: Known) -> Pruned:
        return Pruned(
            **known.key._asdict(),
            phase=known.phase,
            ended_at=datetime.fromtimestamp(known.changed_at, timezone.utc),
            size=self._size(known.key),
        )

    def _remove(self, key: ExecutionKey) -> None:
        """Remove the files, then what is written of them: whoever is interrupted can begin anew."""
        for each in self._folders(key):
            shutil.rmtree(each, ignore_errors=True)
        self._ended.forget(key)


def _size(folder: Path) -> int:
    """Bytes of the files in a folder, 0 when there is none."""
    total = 0
    for root, _, files in os.walk(folder):
        for name in files:
            try:
                total += os.lstat(os.path.join(root, name)).st_size  # noqa: PTH118 - many files, and strings are quick
            except FileNotFoundError:  # a sandbox that runs has removed it
                continue
    return total
