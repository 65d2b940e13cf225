"""How events become the state of executions: the rules by which flyteadmin takes what an engine reports.

Each event is one transaction, so that what has been said to anyone has been written before.
"""

from __future__ import annotations

from flytewright_idl.admin import (
    AbortMetadata,
    EventErrorAlreadyInTerminalState,
    EventFailureReason,
    LiteralMapBlob,
    NodeExecution,
    NodeExecutionClosure,
    NodeExecutionMetaData,
    Reason,
    TaskExecution,
    TaskExecutionClosure,
    TaskNodeMetadata,
    WorkflowNodeMetadata,
)
from flytewright_idl.core import (
    CompiledWorkflowClosure,
    NodeExecutionPhase,
    TaskExecutionIdentifier,
    TaskExecutionPhase,
    TaskLog,
    WorkflowExecutionPhase,
)
from flytewright_idl.event import NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent
from flytewright_idl.google.protobuf import Timestamp

from .errors import AlreadyExistsError, FailedPreconditionError
from .keys import ExecutionKey, NodeKey, TaskKey
from .moments import between
from .notifications.messages import messages
from .phases import FINAL_EXECUTION, FINAL_NODE, FINAL_TASK
from .store.executions import ExecutionRecord
from .store.node_executions import NodeRecord
from .store.store import Store
from .store.task_executions import TaskRecord


class Journal:
    """Writes what happens to executions."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def execution(self, event: WorkflowExecutionEvent) -> ExecutionRecord:
        """Take a change of an execution's phase."""
        with self._store.transaction():
            record = self._store.executions.get(ExecutionKey.of(event.execution_id))
            _check_execution(record, event.phase)
            _move_execution(record, event)
            self._store.executions.save(record)
            told = messages(record.execution, record.closure.notifications)
            self._store.outbox.add(record.key, event.phase.name, told)
        return record

    def aborting(self, key: ExecutionKey, cause: str, principal: str = "") -> ExecutionRecord:
        """Take the wish to abort an execution, which goes on until its nodes have stopped."""
        with self._store.transaction():
            record = self._store.executions.get(key)
            if record.closure.phase in FINAL_EXECUTION:
                raise _already_over("Cannot abort an already terminated workflow execution", record.closure.phase.name)
            record.closure.abort_metadata = AbortMetadata(cause=cause, principal=principal)
            record.closure.phase = WorkflowExecutionPhase.ABORTING
            self._store.executions.save(record)
        return record

    def node(self, event: NodeExecutionEvent) -> NodeRecord:
        """Take a change of a node's phase; the first one makes the node execution."""
        key = NodeKey.of(event.id)
        with self._store.transaction():
            record = self._store.nodes.find(key)
            if record is None:
                record = self._new_node(key, event)
                _move_node(record, event)
                self._store.nodes.add(record)
            else:
                _check_node(record, event.phase)
                _move_node(record, event)
                self._store.nodes.save(record)
            made = event.task_node_metadata.dynamic_workflow if event.task_node_metadata else None
            if made is not None:
                self._store.dynamic_workflows.put(record.id, made.compiled_workflow or CompiledWorkflowClosure())
        return record

    def task(self, event: TaskExecutionEvent) -> TaskRecord:
        """Take a change of a task's phase; the first one of a try makes the task execution."""
        identifier = TaskExecutionIdentifier(
            task_id=event.task_id,
            node_execution_id=event.parent_node_execution_id,
            retry_attempt=event.retry_attempt,
        )
        with self._store.transaction():
            record = self._store.task_executions.find(TaskKey.of(identifier))
            if record is None:
                record = _new_task(identifier, event)
                _move_task(record, event)
                self._store.task_executions.add(record)
            else:
                _check_task(record, event)
                _move_task(record, event)
                self._store.task_executions.save(record)
        return record

    def _new_node(self, key: NodeKey, event: NodeExecutionEvent) -> NodeRecord:
        parent, parent_task = event.parent_node_metadata, event.parent_task_metadata
        parent_id = self._store.nodes.get(NodeKey(key.execution, parent.node_id)).id if parent else None
        task = self._store.task_executions.get(TaskKey.of(parent_task.id)) if parent_task and parent_task.id else None
        return NodeRecord(
            node=NodeExecution(
                id=event.id,
                closure=NodeExecutionClosure(created_at=event.occurred_at),
                metadata=NodeExecutionMetaData(retry_group=event.retry_group, spec_node_id=event.spec_node_id),
            ),
            parent_id=parent_id,
            parent_task_id=task.id if task else None,
        )


def _already_over(text: str, phase: str) -> FailedPreconditionError:
    detail = EventErrorAlreadyInTerminalState(current_phase=phase)
    return FailedPreconditionError(text, EventFailureReason(already_in_terminal_state=detail))


# Executions


def _check_execution(record: ExecutionRecord, phase: WorkflowExecutionPhase) -> None:
    now, key = record.closure.phase, record.key
    if now == phase != WorkflowExecutionPhase.QUEUED:
        raise AlreadyExistsError(f"This phase {now.name} was already recorded for workflow execution {key}")
    if now in FINAL_EXECUTION:
        text = f"Invalid phase change from {now.name} to {phase.name} for workflow execution {key}"
        raise _already_over(text, now.name)
    backwards = now == WorkflowExecutionPhase.RUNNING and phase == WorkflowExecutionPhase.QUEUED
    if backwards or (now == WorkflowExecutionPhase.ABORTING and phase not in FINAL_EXECUTION):
        raise FailedPreconditionError(f"Cannot go from {now.name} to {phase.name} for workflow execution {key}")


def _move_execution(record: ExecutionRecord, event: WorkflowExecutionEvent) -> None:
    closure, at = record.closure, event.occurred_at or Timestamp.now()
    closure.phase, closure.updated_at = event.phase, at
    if event.phase == WorkflowExecutionPhase.RUNNING:
        closure.started_at = at
    elif event.phase in FINAL_EXECUTION and closure.started_at is not None:
        closure.duration = between(closure.started_at, at)
    if event.output_uri:
        closure.outputs = LiteralMapBlob(uri=event.output_uri)
    elif event.output_data is not None:
        closure.output_data = event.output_data
    elif event.error is not None:
        closure.error = event.error


# Nodes


def _check_node(record: NodeRecord, phase: NodeExecutionPhase) -> None:
    now, key = record.closure.phase, record.key
    if now == phase:
        raise AlreadyExistsError(f"This phase was already recorded {now.name} for {key}")
    if now in FINAL_NODE:
        raise _already_over(f"Invalid phase change from {now.name} to {phase.name} for node execution {key}", now.name)


def _move_node(record: NodeRecord, event: NodeExecutionEvent) -> None:
    closure, at = record.closure, event.occurred_at or Timestamp.now()
    closure.phase, closure.updated_at = event.phase, event.reported_at or at
    record.node.input_uri = record.node.input_uri or event.input_uri or ""
    if event.phase == NodeExecutionPhase.RUNNING:
        closure.started_at = at
    if event.phase in FINAL_NODE:
        _end(closure, event, at)
    closure.deck_uri = event.deck_uri or closure.deck_uri
    _add_target(closure, event)
    metadata = record.metadata
    metadata.is_parent_node = metadata.is_parent_node or event.is_parent
    metadata.is_dynamic = metadata.is_dynamic or event.is_dynamic
    metadata.is_array = metadata.is_array or event.is_array
    metadata.is_eager = metadata.is_eager or event.is_eager


def _add_target(closure: NodeExecutionClosure, event: NodeExecutionEvent) -> None:
    """Keep what a node says of the execution that it launched, or of its task's cache and checkpoint."""
    launched, task = event.workflow_node_metadata, event.task_node_metadata
    if launched is not None and closure.workflow_node_metadata is None:
        closure.workflow_node_metadata = WorkflowNodeMetadata(execution_id=launched.execution_id)
    if task is not None:
        closure.task_node_metadata = TaskNodeMetadata(
            cache_status=task.cache_status, catalog_key=task.catalog_key, checkpoint_uri=task.checkpoint_uri
        )
        made = task.dynamic_workflow
        closure.dynamic_job_spec_uri = (made.dynamic_job_spec_uri if made else "") or closure.dynamic_job_spec_uri


# Tasks


def _new_task(identifier: TaskExecutionIdentifier, event: TaskExecutionEvent) -> TaskRecord:
    closure = TaskExecutionClosure(
        created_at=event.occurred_at, task_type=event.task_type, event_version=event.event_version
    )
    return TaskRecord(task=TaskExecution(id=identifier, closure=closure))


def _check_task(record: TaskRecord, event: TaskExecutionEvent) -> None:
    now, key = record.closure.phase, record.key
    if now == event.phase and record.phase_version >= event.phase_version:
        version = event.phase_version
        raise AlreadyExistsError(f"have already recorded phase {now.name} (version: {version}) of task execution {key}")
    if now in FINAL_TASK:
        raise _already_over(
            f"invalid phase change from {now.name} to {event.phase.name} for task execution {key}", now.name
        )


def _move_task(record: TaskRecord, event: TaskExecutionEvent) -> None:
    closure, at = record.closure, event.occurred_at or Timestamp.now()
    closure.phase, closure.updated_at, record.phase_version = event.phase, event.reported_at or at, event.phase_version
    record.task.input_uri = record.task.input_uri or event.input_uri or ""
    closure.logs = _merged(closure.logs, event.logs)
    closure.metadata = event.metadata or closure.metadata
    closure.custom_info = event.custom_info or closure.custom_info
    for said in event.reasons:
        closure.reasons.append(Reason(occurred_at=said.occurred_at, message=said.reason))
        closure.reason = said.reason
    if event.phase == TaskExecutionPhase.RUNNING and closure.started_at is None:
        closure.started_at = at
    if event.phase in FINAL_TASK:
        _end(closure, event, at)


def _merged(known: list[TaskLog], latest: list[TaskLog]) -> list[TaskLog]:
    """The latest logs, and those known ones that none of them replaces."""
    uris, names = {log.uri for log in latest}, {log.name for log in latest if log.name}
    return [*latest, *(log for log in known if log.uri not in uris and log.name not in names)]


def _end(
    closure: NodeExecutionClosure | TaskExecutionClosure, event: NodeExecutionEvent | TaskExecutionEvent, at: Timestamp
) -> None:
    """Note how long it took, and what came out."""
    if closure.started_at is not None:
        closure.duration = between(closure.started_at, at)
    if event.output_uri:
        closure.output_uri = event.output_uri
    elif event.output_data is not None:
        closure.output_data = event.output_data
    elif event.error is not None:
        closure.error = event.error
