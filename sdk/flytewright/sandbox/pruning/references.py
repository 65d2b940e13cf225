"""What refers to the data of which execution: found by the addresses in messages, whatever these are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Final

from ..data import DataFolder
from ..keys import ExecutionKey
from ..store.ended import Ended, Known

_ADDRESS: Final = re.compile(rb"/(metadata/propeller/[\w.%~-]+|raw/[\w.%~-]+/[\w.%~-]+/[\w.%~-]+)")
"""Where in the data folder something of one execution lies."""


class References:
    """Who uses whose data."""

    def __init__(self, ended: Ended, data: DataFolder, known: Collection[Known], *, caches: bool) -> None:
        self._ended = ended
        self._data = data
        self._owners: dict[str, ExecutionKey] = {}
        self._children: defaultdict[ExecutionKey, list[ExecutionKey]] = defaultdict(list)
        for each in known:
            for folder in own_folders(ended, data, each.key):
                self._owners[folder.relative_to(data.root).as_posix()] = each.key
            if each.parent is not None:
                self._children[each.parent].append(each.key)
        self._everybodys = set(self._found(ended.shared_texts(caches=caches)))

    def without_used(self, doomed: Collection[ExecutionKey], kept: Iterable[ExecutionKey]) -> set[ExecutionKey]:
        """Those of the doomed that no other execution, cache or launch plan uses, nor a kept one has launched."""
        left, waiting = set(doomed), [*kept]
        waiting += self._spared(left, self._everybodys)
        while waiting:
            key = waiting.pop()
            waiting += self._spared(left, [*self._used_by(key), *self._children[key]])
        return left

    def uncache(self, doomed: Collection[ExecutionKey]) -> None:
        """Let caches forget what refers to data of the doomed."""
        self._ended.forget_cached(lambda text: any(key in doomed for key in self._found([text])))

    @staticmethod
    def _spared(doomed: set[ExecutionKey], used: Iterable[ExecutionKey]) -> set[ExecutionKey]:
        spared = doomed.intersection(used)
        doomed -= spared
        return spared

    def _used_by(self, key: ExecutionKey) -> set[ExecutionKey]:
        """The executions whose data one refers to in what is written of it, or in its files."""
        files = (each.read_bytes() for each in _messages(self._data, key))
        return {*self._found(self._ended.own_texts(key)), *self._found(files)} - {key}

    def _found(self, texts: Iterable[bytes]) -> Iterator[ExecutionKey]:
        for text in texts:
            for match in _ADDRESS.finditer(text):
                owner = self._owners.get(match[1].decode())
                if owner is not None:
                    yield owner


def own_folders(ended: Ended, data: DataFolder, key: ExecutionKey) -> list[Path]:
    """The folders with the data of nodes and the raw data of an execution, whether or not they are there."""
    raw = data.raw(key)
    return [data.nodes(key), *(raw / name for name in ended.try_names(key))]


def _messages(data: DataFolder, key: ExecutionKey) -> Iterator[Path]:
    yield from (each for each in (data.execution_inputs(key), data.user_inputs(key)) if each.is_file())
    yield from (each for each in data.nodes(key).rglob("*.pb") if each.is_file())
