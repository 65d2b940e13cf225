"""Executions of nodes."""

from __future__ import annotations

from dataclasses import dataclass

from flytewright_idl.admin import NodeExecution, NodeExecutionClosure, NodeExecutionMetaData
from flytewright_idl.google.protobuf import Timestamp

from ..errors import NotFoundError
from ..keys import ExecutionKey, NodeKey
from ..moments import micros, moment
from ..phases import FINAL_NODE
from .course import HERE, blame, course, execution_key, key_columns
from .database import Database, Row, Value
from .listing import Query, fetch
from .tables import NODE_EXECUTIONS


@dataclass(slots=True, kw_only=True)
class NodeRecord:
    """A node execution with what the store keeps beside it."""

    id: int = 0
    node: NodeExecution
    parent_id: int | None = None
    """The node whose sub-workflow this one belongs to."""
    parent_task_id: int | None = None
    attempts: int = 0
    """How often it has been begun anew; a node that is a task counts its task executions instead."""
    attempt_started_at: Timestamp | None = None

    @property
    def key(self) -> NodeKey:
        """The node's key."""
        return NodeKey.of(self.node.id)

    @property
    def closure(self) -> NodeExecutionClosure:
        """What became of it so far."""
        assert self.node.closure is not None
        return self.node.closure

    @property
    def metadata(self) -> NodeExecutionMetaData:
        """What kind of node it is, and where it stands."""
        assert self.node.metadata is not None
        return self.node.metadata


_FINAL = ", ".join(f"'{phase.name}'" for phase in sorted(FINAL_NODE))
_OPEN = f"SELECT * FROM node_executions WHERE {HERE} AND phase NOT IN ({_FINAL}) ORDER BY id DESC"  # noqa: S608 - names of an enum
_OPEN_BELOW = (
    "WITH RECURSIVE below (id) AS (SELECT id FROM node_executions WHERE parent_id = ? "  # noqa: S608 - names of an enum
    "UNION ALL SELECT child.id FROM node_executions AS child JOIN below ON child.parent_id = below.id) "
    f"SELECT * FROM node_executions WHERE id IN (SELECT id FROM below) AND phase NOT IN ({_FINAL}) ORDER BY id DESC"
)


class NodeExecutions:
    """The node executions of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: NodeRecord) -> None:
        """Add a node execution."""
        row: dict[str, Value] = {
            **key_columns(record.key.execution),
            "node_id": record.key.node_id,
            "parent_id": record.parent_id,
            "parent_task_execution_id": record.parent_task_id,
            "node_execution_created_at": micros(record.closure.created_at or Timestamp()),
            "created_at": micros(Timestamp.now()),
            **_columns(record),
        }
        record.id = self._database.insert("node_executions", row)

    def save(self, record: NodeRecord) -> None:
        """Write what has become of a node execution."""
        self._database.update("node_executions", record.id, _columns(record))

    def find(self, key: NodeKey) -> NodeRecord | None:
        """The node execution with this key, None when there is none."""
        sql = f"SELECT * FROM node_executions WHERE {HERE} AND node_id = ?"  # noqa: S608 - a text of the code
        row = self._database.one(sql, [*key.execution, key.node_id])
        return _record(row) if row else None

    def get(self, key: NodeKey) -> NodeRecord:
        """The node execution with this key; `NotFoundError` when there is none."""
        record = self.find(key)
        if record is None:
            raise NotFoundError(f"missing entity of type node execution with identifier {key}")
        return record

    def unfinished(self, key: ExecutionKey, below: NodeRecord | None = None) -> list[NodeRecord]:
        """The nodes of an execution that are not done, or those below a node; inner ones first."""
        rows = self._database.all(_OPEN_BELOW, [below.id]) if below else self._database.all(_OPEN, key)
        return [_record(row) for row in rows]

    def below(self, key: ExecutionKey, parent: NodeRecord | None = None) -> list[NodeRecord]:
        """The nodes of an execution's own workflow, or those right below a node, in the order in which they began."""
        if parent is not None:
            sql, values = "SELECT * FROM node_executions WHERE parent_id = ? ORDER BY id", [parent.id]
            return [_record(row) for row in self._database.all(sql, values)]
        own = f"{HERE} AND parent_id IS NULL AND parent_task_execution_id IS NULL"
        rows = self._database.all(f"SELECT * FROM node_executions WHERE {own} ORDER BY id", key)  # noqa: S608 - a text of the code
        return [_record(row) for row in rows]

    def all(self, key: ExecutionKey) -> list[NodeRecord]:
        """Every node of an execution, in the order in which they began."""
        rows = self._database.all(f"SELECT * FROM node_executions WHERE {HERE} ORDER BY id", key)  # noqa: S608 - a text of the code
        return [_record(row) for row in rows]

    def page(self, query: Query) -> tuple[list[NodeExecution], str]:
        """One page of node executions, and the token of the next."""
        page = fetch(self._database, NODE_EXECUTIONS, query)
        return [_record(row).node for row in page.rows], page.token


def _columns(record: NodeRecord) -> dict[str, Value]:
    closure = record.closure
    task = closure.task_node_metadata
    return {
        **course(closure.phase, closure.started_at, closure.duration),
        **blame(closure.error),
        "cache_status": task.cache_status.name if task else None,
        "input_uri": record.node.input_uri,
        "node_execution_updated_at": micros(closure.updated_at or Timestamp()),
        "attempts": record.attempts,
        "attempt_started_at": micros(record.attempt_started_at) if record.attempt_started_at else None,
        "metadata": bytes(record.metadata),
        "closure": bytes(closure),
    }


def _record(row: Row) -> NodeRecord:
    return NodeRecord(
        id=row["id"],
        node=NodeExecution(
            id=NodeKey(execution_key(row), row["node_id"]).identifier,
            input_uri=row["input_uri"],
            closure=NodeExecutionClosure.parse(row["closure"]),
            metadata=NodeExecutionMetaData.parse(row["metadata"]),
        ),
        parent_id=row["parent_id"],
        parent_task_id=row["parent_task_execution_id"],
        attempts=row["attempts"],
        attempt_started_at=moment(row["attempt_started_at"]) if row["attempt_started_at"] is not None else None,
    )
