"""What cached tasks have given on this machine: kept between processes, by all that the result depends on."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs

from flytewright_idl.core.literals import Literal, LiteralCollection, LiteralMap

from ..authoring.base_task import PythonTask
from ..config.local import LocalConfig
from ..storage import paths
from ..typeengine.context import FlyteContextManager

LOCATION = "FLYTEWRIGHT_LOCAL_CACHE"
"""The environment variable that says in which folder results are kept."""

Literals = dict[str, Literal]


def cached(task: PythonTask[Any], inputs: Mapping[str, Literal], work: Callable[[], Literals]) -> Literals:
    """The outputs of a cached task: kept ones for the same inputs, else what `work` gives, which is kept."""
    config = LocalConfig.auto()
    if not config.cache_enabled:
        return work()
    cache, key = LocalCache.here(), key_of(task, inputs)
    found = None if config.cache_overwrite else cache.get(key)
    if found is None:
        found = work()
        cache.put(key, found)
    return found


def key_of(task: PythonTask[Any], inputs: Mapping[str, Literal]) -> str:
    """What a result depends on: project, domain, name, version, interface and inputs, those apart that are ignored."""
    settings = FlyteContextManager.current_context().serialization_settings
    digest = hashlib.sha256()
    for part in (
        settings.project if settings is not None else None,
        settings.domain if settings is not None else None,
        task.name,
        task.metadata.cache_version,
    ):
        digest.update(repr(part).encode())
    for plans in (task.python_interface.input_plans, task.python_interface.output_plans):
        for name, plan in plans.items():
            digest.update(name.encode() + bytes(plan.literal_type))
    for name in sorted(inputs):
        if name not in task.metadata.cache_ignore_input_vars:
            digest.update(name.encode() + bytes(_hashed(inputs[name])))
    return digest.hexdigest()


def _hashed(literal: Literal) -> Literal:
    """A literal for comparing: where an author has said a hash, that stands for the value."""
    if literal.hash:
        return Literal(hash=literal.hash)
    if literal.collection is not None:
        return Literal(collection=LiteralCollection(literals=[_hashed(each) for each in literal.collection.literals]))
    if literal.map is not None:
        return Literal(
            map=LiteralMap(literals={key: _hashed(each) for key, each in sorted(literal.map.literals.items())})
        )
    return literal


@dataclass(frozen=True)
class LocalCache:
    """Outputs of tasks by key, in a file of SQLite; several processes may use it."""

    folder: Path

    @classmethod
    def here(cls) -> LocalCache:
        """The cache of this machine's user."""
        said = os.environ.get(LOCATION)
        return cls(Path(said) if said else platformdirs.user_cache_path("flytewright") / "local-cache")

    def get(self, key: str) -> Literals | None:
        """The outputs kept under a key, None when there are none or their files are gone."""
        with self._open() as database:
            row = database.execute("SELECT outputs FROM results WHERE key = ?", (key,)).fetchone()
        found = None if row is None else LiteralMap.parse(row[0]).literals
        return found if found is not None and all(_is_there(uri) for uri in _uris(found.values())) else None

    def put(self, key: str, outputs: Mapping[str, Literal]) -> None:
        """Keep outputs under a key."""
        with self._open() as database:
            row = (key, bytes(LiteralMap(literals=dict(outputs))))
            database.execute("INSERT OR REPLACE INTO results VALUES (?, ?)", row)

    def clear(self) -> int:
        """Forget everything; gives how many results were forgotten."""
        with self._open() as database:
            return database.execute("DELETE FROM results").rowcount

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self.folder / "results.sqlite", timeout=30)) as database, database:
            database.execute("CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, outputs BLOB NOT NULL)")
            yield database


def _uris(literals: Iterable[Literal]) -> Iterator[str]:
    """Where the data of literals is that is not in them."""
    for literal in literals:
        if literal.collection is not None:
            yield from _uris(literal.collection.literals)
        elif literal.map is not None:
            yield from _uris(literal.map.literals.values())
        elif literal.scalar is not None:
            scalar = literal.scalar
            if scalar.union is not None and scalar.union.value is not None:
                yield from _uris([scalar.union.value])
            for stored in (scalar.blob, scalar.structured_dataset, scalar.schema):
                if stored is not None and stored.uri:
                    yield stored.uri


def _is_there(uri: str) -> bool:
    return paths.is_remote(uri) or Path(paths.local_path(uri)).exists()
