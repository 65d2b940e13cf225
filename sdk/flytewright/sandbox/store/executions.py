"""Executions of workflows."""

from __future__ import annotations

from dataclasses import dataclass

from flytewright_idl.admin import (
    Execution,
    ExecutionClosure,
    ExecutionMetadata,
    ExecutionSpec,
    ExecutionState,
    WorkflowExecutionConfig,
)
from flytewright_idl.core import WorkflowExecutionPhase
from flytewright_idl.google.protobuf import Timestamp

from ..errors import AlreadyExistsError, NotFoundError
from ..keys import EntityKey, ExecutionKey
from ..moments import micros
from ..phases import FINAL_EXECUTION
from .course import HERE, blame, course, execution_key, key_columns
from .database import Database, DuplicateError, Row, Value
from .listing import Query, fetch
from .tables import EXECUTIONS

_OPEN = ", ".join(f"'{phase.name}'" for phase in WorkflowExecutionPhase if phase not in FINAL_EXECUTION)


@dataclass(slots=True, kw_only=True)
class ExecutionRecord:
    """An execution with what the store keeps beside it."""

    id: int = 0
    execution: Execution
    workflow_id: int
    launch_plan_id: int | None = None
    task_id: int | None = None
    parent_node_id: int | None = None
    source_id: int | None = None
    """The execution that this one was launched from, or that it repeats."""
    inputs_uri: str
    """Where the inputs are, defaults included."""
    user_inputs_uri: str
    """Where the inputs are that the caller gave."""
    config: WorkflowExecutionConfig
    """How it runs, by what everybody says who has a say."""

    @property
    def key(self) -> ExecutionKey:
        """The execution's key."""
        return ExecutionKey.of(self.execution.id)

    @property
    def spec(self) -> ExecutionSpec:
        """What was asked for."""
        assert self.execution.spec is not None
        return self.execution.spec

    @property
    def closure(self) -> ExecutionClosure:
        """What became of it so far."""
        assert self.execution.closure is not None
        return self.execution.closure

    @property
    def metadata(self) -> ExecutionMetadata:
        """Who launched it and how."""
        assert self.spec.metadata is not None
        return self.spec.metadata


class Executions:
    """The executions of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: ExecutionRecord) -> None:
        """Add an execution; `AlreadyExistsError` when its name is taken."""
        now, key = micros(Timestamp.now()), record.key
        row: dict[str, Value] = {
            **key_columns(key),
            "launch_plan_id": record.launch_plan_id,
            "workflow_id": record.workflow_id,
            "task_id": record.task_id,
            "parent_node_execution_id": record.parent_node_id,
            "source_execution_id": record.source_id,
            "mode": int(record.metadata.mode),
            "launch_entity": record.spec.launch_plan.resource_type.name.lower() if record.spec.launch_plan else "",
            "cluster": record.metadata.system_metadata.execution_cluster if record.metadata.system_metadata else "",
            "user": record.metadata.principal,
            "inputs_uri": record.inputs_uri,
            "user_inputs_uri": record.user_inputs_uri,
            "execution_created_at": micros(record.closure.created_at or Timestamp()),
            "created_at": now,
            "spec": bytes(record.spec),
            "config": bytes(record.config),
            **_columns(record),
        }
        with self._database.transaction():
            try:
                record.id = self._database.insert("executions", row)
            except DuplicateError:
                raise AlreadyExistsError(f"execution {key} already exists") from None
            for name, value in _tags(record.spec).items():
                self._database.insert("execution_tags", {"execution_id": record.id, "key": name, "value": value})

    def save(self, record: ExecutionRecord) -> None:
        """Write what has become of an execution."""
        self._database.update("executions", record.id, _columns(record))

    def find(self, key: ExecutionKey) -> ExecutionRecord | None:
        """The execution with this key, None when there is none."""
        row = self._database.one(f"SELECT * FROM executions WHERE {HERE}", key)  # noqa: S608 - a text of this module
        return _record(row) if row else None

    def get(self, key: ExecutionKey) -> ExecutionRecord:
        """The execution with this key; `NotFoundError` when there is none."""
        record = self.find(key)
        if record is None:
            raise NotFoundError(f"missing entity of type execution with identifier {key}")
        return record

    def page(self, query: Query) -> tuple[list[Execution], str]:
        """One page of executions, and the token of the next."""
        page = fetch(self._database, EXECUTIONS, query)
        return [_record(row).execution for row in page.rows], page.token

    def unfinished(self) -> list[ExecutionKey]:
        """Every execution that has not come to an end, oldest first."""
        sql = f"SELECT * FROM executions WHERE phase IN ({_OPEN}) ORDER BY id"  # noqa: S608 - names of an enum
        return [execution_key(row) for row in self._database.all(sql)]

    def count_active(self, plan: EntityKey) -> int:
        """How many executions of a launch plan, of any version, are queued or running."""
        row = self._database.one(
            "SELECT count(*) FROM executions JOIN launch_plans ON executions.launch_plan_id = launch_plans.id "
            "WHERE launch_plans.project = ? AND launch_plans.domain = ? AND launch_plans.name = ? "
            "AND executions.phase IN ('QUEUED', 'RUNNING')",
            plan[:3],
        )
        return int(row[0]) if row else 0


def _tags(spec: ExecutionSpec) -> dict[str, str]:
    """What executions can be found by: the tags of the launch, which say nothing else, and its labels."""
    return {**dict.fromkeys(spec.tags, ""), **(spec.labels.values if spec.labels else {})}


def _columns(record: ExecutionRecord) -> dict[str, Value]:
    closure = record.closure
    change = closure.state_change_details
    return {
        **course(closure.phase, closure.started_at, closure.duration),
        **blame(closure.error),
        "state": int(change.state if change else ExecutionState.EXECUTION_ACTIVE),
        "abort_cause": closure.abort_metadata.cause if closure.abort_metadata else None,
        "execution_updated_at": micros(closure.updated_at or Timestamp()),
        "closure": bytes(closure),
    }


def _record(row: Row) -> ExecutionRecord:
    return ExecutionRecord(
        id=row["id"],
        execution=Execution(
            id=execution_key(row).identifier,
            spec=ExecutionSpec.parse(row["spec"]),
            closure=ExecutionClosure.parse(row["closure"]),
        ),
        workflow_id=row["workflow_id"],
        launch_plan_id=row["launch_plan_id"],
        task_id=row["task_id"],
        parent_node_id=row["parent_node_execution_id"],
        source_id=row["source_execution_id"],
        inputs_uri=row["inputs_uri"],
        user_inputs_uri=row["user_inputs_uri"],
        config=WorkflowExecutionConfig.parse(row["config"]),
    )
