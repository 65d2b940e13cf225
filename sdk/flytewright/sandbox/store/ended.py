"""Executions that are over: what the store holds of them, what in it refers to data, and how they are forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from flytewright_idl.admin import TaskExecutionClosure
from flytewright_idl.event import ExternalResourceInfo

from ..keys import ExecutionKey
from ..phases import FINAL_EXECUTION
from .course import HERE, execution_key
from .database import Database

_FINAL = ", ".join(f"'{phase.name}'" for phase in sorted(FINAL_EXECUTION))
_PLANNED = ("SELECT spec FROM launch_plans", "SELECT closure FROM launch_plans")
_CACHED = {
    "SELECT artifact, id FROM catalog_artifacts": (
        "DELETE FROM catalog_tags WHERE artifact = ?",
        "DELETE FROM catalog_artifacts WHERE id = ?",
    ),
    "SELECT output, key FROM cached_outputs": ("DELETE FROM cached_outputs WHERE key = ?",),
}
"""What caches hold, and how each is forgotten. As launch plans do, it refers to data for any execution to come."""
_TRIES, _NODES, _ITSELF, *_OWN = (
    sql.replace("@own", HERE)
    for sql in (
        "SELECT id FROM task_executions WHERE @own",
        "SELECT id FROM node_executions WHERE @own",
        "SELECT id FROM executions WHERE @own",
        "SELECT spec FROM executions WHERE @own",
        "SELECT closure FROM executions WHERE @own",
        "SELECT closure FROM node_executions WHERE @own",
        "SELECT closure FROM task_executions WHERE @own",
    )
)
_FORGET = [
    sql.replace("@tries", _TRIES).replace("@nodes", _NODES).replace("@itself", _ITSELF).replace("@own", HERE)
    for sql in (
        "UPDATE executions SET parent_node_execution_id = NULL WHERE parent_node_execution_id IN (@nodes)",
        "UPDATE executions SET source_execution_id = NULL WHERE source_execution_id IN (@itself)",
        "DELETE FROM array_items WHERE task_execution_id IN (@tries)",
        "DELETE FROM dynamic_workflows WHERE node_execution_id IN (@nodes)",
        "DELETE FROM execution_tags WHERE execution_id IN (@itself)",
        "DELETE FROM task_executions WHERE @own",
        "DELETE FROM node_executions WHERE @own",
        "DELETE FROM signals WHERE @own",
        "DELETE FROM outbox WHERE @own",
        "DELETE FROM executions WHERE @own",
    )
]
"""Row after row of an execution, those first that refer to others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An execution, as far as it matters for what may be forgotten."""

    key: ExecutionKey
    phase: str
    is_over: bool
    changed_at: float
    """Seconds since 1970: when it ended, if it has."""
    parent: ExecutionKey | None
    """The execution with the node that has launched it."""


class Ended:
    """The executions of the store that are over, and those that are not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Known]:
        """Every execution, in the order in which they changed last."""
        sql = (
            f"SELECT own.*, own.phase IN ({_FINAL}) AS is_over, parent.execution_project AS parent_project, "  # noqa: S608 - names of an enum
            "parent.execution_domain AS parent_domain, parent.execution_name AS parent_name "
            "FROM executions AS own LEFT JOIN node_executions AS parent ON own.parent_node_execution_id = parent.id "
            "ORDER BY own.execution_updated_at, own.id"
        )
        return [
            Known(
                key=execution_key(row),
                phase=row["phase"],
                is_over=bool(row["is_over"]),
                changed_at=row["execution_updated_at"] / 1e6,
                parent=ExecutionKey(row["parent_project"], row["parent_domain"], row["parent_name"])
                if row["parent_name"]
                else None,
            )
            for row in self._database.all(sql)
        ]

    def try_names(self, key: ExecutionKey) -> Iterator[str]:
        """What each try of a task of an execution is called, which is what its raw data is found by."""
        for row in self._database.all(_OWN[-1], key):
            metadata = TaskExecutionClosure.parse(row[0]).metadata
            if metadata is not None and metadata.generated_name:
                yield metadata.generated_name
        items = f"SELECT info FROM array_items WHERE task_execution_id IN ({_TRIES})"  # noqa: S608 - texts of this module
        for row in self._database.all(items, key):
            yield ExternalResourceInfo.parse(row[0]).external_id

    def shared_texts(self, *, caches: bool) -> Iterator[bytes]:
        """All that may refer to data of executions and belongs to none, with or without what caches hold."""
        for sql in (*_PLANNED, *(_CACHED if caches else ())):
            for row in self._database.all(sql):
                yield row[0]

    def own_texts(self, key: ExecutionKey) -> Iterator[bytes]:
        """All that is written of an execution."""
        for sql in _OWN:
            for row in self._database.all(sql, key):
                yield row[0]

    def forget(self, key: ExecutionKey) -> None:
        """Remove all that the store holds of an execution."""
        with self._database.transaction():
            self._database.execute("PRAGMA defer_foreign_keys = ON")  # nodes refer to tries, and tries to nodes
            for sql in _FORGET:
                self._database.execute(sql, key)

    def forget_cached(self, is_gone: Callable[[bytes], bool]) -> None:
        """Remove what caches hold, where this is so of what is written there."""
        for sql, removals in _CACHED.items():
            gone = [key for text, key in self._database.all(sql) if is_gone(text)]
            with self._database.transaction():
                for removal, key in product(removals, gone):
                    self._database.execute(removal, [key])

    def compact(self) -> None:
        """Give the room in the file back to the disk."""
        self._database.execute("VACUUM")
