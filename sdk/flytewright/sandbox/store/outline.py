"""The course of executions in light rows: what a picture of many nodes needs, without what they gave."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from flytewright_idl.admin import NodeExecutionMetaData

from ..keys import ExecutionKey
from ..phases import FINAL_NODE, FINAL_TASK
from .course import HERE
from .database import Database, Row

_MICROS = 1e6
_NANOS = 1e9


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """When something ran, in seconds since 1970, and how far it has come."""

    phase: str
    """The phase's name in flyteidl: ``RUNNING``."""
    created: float
    started: float | None
    """None for what has not begun to run."""
    ended: float | None
    """None for what has not ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeLine:
    """One node execution."""

    id: int
    node_id: str
    parent_id: int | None
    run: Run
    metadata: NodeExecutionMetaData


@dataclass(frozen=True, slots=True, kw_only=True)
class TryLine:
    """One try of a task."""

    id: int
    node_id: str
    task: str
    attempt: int
    run: Run


class Outline:
    """Reads the courses of the executions of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def nodes(self, key: ExecutionKey) -> list[NodeLine]:
        """Every node of an execution, nested ones too, in the order in which they were begun."""
        sql = (
            "SELECT id, node_id, parent_id, phase, started_at, duration, node_execution_created_at AS made, "  # noqa: S608 - a text of the code
            f"node_execution_updated_at AS changed, metadata FROM node_executions WHERE {HERE} ORDER BY id"
        )
        return [
            NodeLine(
                id=row["id"],
                node_id=row["node_id"],
                parent_id=row["parent_id"],
                run=_run(row, _FINAL_NODE),
                metadata=NodeExecutionMetaData.parse(row["metadata"]),
            )
            for row in self._database.all(sql, key)
        ]

    def tries(self, key: ExecutionKey) -> list[TryLine]:
        """Every try of every task of an execution, in the order in which they were begun."""
        sql = (
            "SELECT id, node_id, name, retry_attempt, phase, started_at, duration, "  # noqa: S608 - a text of the code
            "task_execution_created_at AS made, task_execution_updated_at AS changed "
            f"FROM task_executions WHERE {HERE} ORDER BY id"
        )
        return [
            TryLine(
                id=row["id"],
                node_id=row["node_id"],
                task=row["name"],
                attempt=row["retry_attempt"],
                run=_run(row, _FINAL_TASK),
            )
            for row in self._database.all(sql, key)
        ]

    def phases(self, project: str, domain: str) -> Mapping[str, int]:
        """How many executions of a domain are in each phase."""
        sql = (
            "SELECT phase, count(*) AS number FROM executions "
            "WHERE execution_project = ? AND execution_domain = ? AND state = 0 GROUP BY phase"
        )
        return {row["phase"]: row["number"] for row in self._database.all(sql, [project, domain])}

    def stamp(self, key: ExecutionKey) -> str:
        """A text that is another one whenever something of the execution has changed."""
        tables = ("executions", "node_executions", "task_executions")
        sql = "SELECT count(*), max(updated_at) FROM {} WHERE " + HERE  # noqa: S608 - names from the code
        seen = [self._database.one(sql.format(table), key) for table in tables]
        items = self._database.one(
            f"SELECT 1 FROM task_executions JOIN array_items ON task_execution_id = id WHERE {HERE} LIMIT 1",  # noqa: S608 - a text of the code
            key,
        )
        # items have no times of their own: any change of the store may be one of theirs
        changes = self._database.changes if items else 0
        return "-".join([*(str(value) for row in seen if row for value in row), str(changes)])


_FINAL_NODE = frozenset(phase.name for phase in FINAL_NODE)
_FINAL_TASK = frozenset(phase.name for phase in FINAL_TASK)


def _run(row: Row, final: Collection[str]) -> Run:
    started = row["started_at"] / _MICROS if row["started_at"] is not None else None
    ended = None
    if row["phase"] in final:
        known = started is not None and row["duration"] is not None
        ended = started + row["duration"] / _NANOS if known else row["changed"] / _MICROS
    return Run(phase=row["phase"], created=row["made"] / _MICROS, started=started, ended=ended)
