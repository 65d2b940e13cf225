"""Tries of tasks, and the items of those that run a task over a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flytewright_idl.admin import TaskExecution, TaskExecutionClosure
from flytewright_idl.core import ExecutionError, TaskExecutionPhase
from flytewright_idl.event import ExternalResourceInfo, TaskExecutionMetadata
from flytewright_idl.google.protobuf import Timestamp

from ..errors import NotFoundError
from ..keys import EntityKey, NodeKey, TaskKey
from ..moments import micros
from ..phases import FINAL_TASK
from .course import HERE, course, execution_key, key_columns
from .database import Database, Row, Value
from .listing import Query, fetch
from .tables import TASK_EXECUTIONS


@dataclass(slots=True, kw_only=True)
class TaskRecord:
    """A task execution with what the store keeps beside it."""

    id: int = 0
    task: TaskExecution
    phase_version: int = 0

    @property
    def key(self) -> TaskKey:
        """The try's key."""
        assert self.task.id is not None
        return TaskKey.of(self.task.id)

    @property
    def closure(self) -> TaskExecutionClosure:
        """What became of it so far."""
        assert self.task.closure is not None
        return self.task.closure


@dataclass(frozen=True, slots=True)
class Item:
    """One try of one item of an array."""

    info: ExternalResourceInfo
    """Its index, its try and its phase, as the task execution's metadata show them."""
    error: ExecutionError | None = None


class TaskExecutions:
    """The task executions of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: TaskRecord) -> None:
        """Add a task execution."""
        key = record.key
        row: dict[str, Value] = {
            **key_columns(key.node.execution),
            "node_id": key.node.node_id,
            **key.task._asdict(),
            "retry_attempt": key.attempt,
            "task_execution_created_at": micros(record.closure.created_at or Timestamp()),
            "created_at": micros(Timestamp.now()),
            **_columns(record),
        }
        record.id = self._database.insert("task_executions", row)

    def save(self, record: TaskRecord) -> None:
        """Write what has become of a task execution."""
        self._database.update("task_executions", record.id, _columns(record))

    def find(self, key: TaskKey) -> TaskRecord | None:
        """The task execution with this key, None when there is none."""
        sql = (
            f"SELECT * FROM task_executions WHERE {HERE} AND node_id = ? "  # noqa: S608 - a text of the code
            "AND project = ? AND domain = ? AND name = ? AND version = ? AND retry_attempt = ?"
        )
        row = self._database.one(sql, [*key.node.execution, key.node.node_id, *key.task, key.attempt])
        return _record(row) if row else None

    def get(self, key: TaskKey) -> TaskRecord:
        """The task execution with this key; `NotFoundError` when there is none."""
        record = self.find(key)
        if record is None:
            raise NotFoundError(f"missing entity of type task execution with identifier {key}")
        return record

    def tries(self, node: NodeKey) -> list[TaskRecord]:
        """Every try in a node, in order."""
        sql = f"SELECT * FROM task_executions WHERE {HERE} AND node_id = ? ORDER BY retry_attempt"  # noqa: S608 - a text of the code
        return [_record(row) for row in self._database.all(sql, [*node.execution, node.node_id])]

    def unfinished(self, node: NodeKey) -> list[TaskRecord]:
        """The tries in a node that are not done."""
        return [record for record in self.tries(node) if record.closure.phase not in FINAL_TASK]

    def page(self, query: Query) -> tuple[list[TaskExecution], str]:
        """One page of task executions, and the token of the next."""
        page = fetch(self._database, TASK_EXECUTIONS, query)
        return [self.complete(_record(row)) for row in page.rows], page.token

    def complete(self, record: TaskRecord) -> TaskExecution:
        """The task execution with the items of its array in its metadata."""
        items = self.items(record.id)
        if items:
            record.closure.metadata = record.closure.metadata or TaskExecutionMetadata()
            record.closure.metadata.external_resources = [item.info for item in items]
        return record.task

    def items(self, task_execution_id: int, index: int | None = None) -> list[Item]:
        """Every try of every item of an array, or of one item, in order."""
        one = "" if index is None else "AND item = ? "
        sql = f"SELECT info, error FROM array_items WHERE task_execution_id = ? {one}ORDER BY item, retry_attempt"  # noqa: S608 - a text of this function
        return [
            Item(
                ExternalResourceInfo.parse(row["info"]),
                ExecutionError.parse(row["error"]) if row["error"] is not None else None,
            )
            for row in self._database.all(sql, [task_execution_id, *([] if index is None else [index])])
        ]

    def save_items(self, task_execution_id: int, items: Sequence[Item]) -> None:
        """Write what has become of items of an array."""
        with self._database.transaction():
            for item in items:
                self._database.execute(
                    "INSERT OR REPLACE INTO array_items VALUES (?, ?, ?, ?, ?)",
                    [
                        task_execution_id,
                        item.info.index,
                        item.info.retry_attempt,
                        bytes(item.info),
                        bytes(item.error) if item.error else None,
                    ],
                )

    def abort_items(self, task_execution_id: int) -> None:
        """Write that the items which are not done were aborted."""
        open_phases = {TaskExecutionPhase.UNDEFINED, TaskExecutionPhase.QUEUED, TaskExecutionPhase.RUNNING}
        items = [item for item in self.items(task_execution_id) if item.info.phase in open_phases]
        for item in items:
            item.info.phase = TaskExecutionPhase.ABORTED
        self.save_items(task_execution_id, items)


def _columns(record: TaskRecord) -> dict[str, Value]:
    closure = record.closure
    return {
        **course(closure.phase, closure.started_at, closure.duration),
        "phase_version": record.phase_version,
        "input_uri": record.task.input_uri,
        "task_execution_updated_at": micros(closure.updated_at or Timestamp()),
        "closure": bytes(closure),
    }


def _record(row: Row) -> TaskRecord:
    key = TaskKey(
        NodeKey(execution_key(row), row["node_id"]),
        EntityKey(row["project"], row["domain"], row["name"], row["version"]),
        row["retry_attempt"],
    )
    return TaskRecord(
        id=row["id"],
        task=TaskExecution(
            id=key.identifier,
            input_uri=row["input_uri"],
            closure=TaskExecutionClosure.parse(row["closure"]),
        ),
        phase_version=row["phase_version"],
    )
