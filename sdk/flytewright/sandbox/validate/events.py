"""What events that somebody else reports must have."""

from __future__ import annotations

from typing import Final

from flytewright_idl.admin import EventErrorIncompatibleCluster, EventFailureReason
from flytewright_idl.core import ResourceType, TaskExecutionIdentifier
from flytewright_idl.event import NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent

from ..errors import FailedPreconditionError, InvalidArgumentError, missing
from ..store.executions import ExecutionRecord
from .fields import check_identifier, check_node, check_task

_ANY_CLUSTER: Final = ("", "propeller")
"""What engines call themselves that do not say where they run."""


def check_workflow_event(event: WorkflowExecutionEvent | None) -> WorkflowExecutionEvent:
    """An event of an execution must say of which."""
    if event is None:
        raise InvalidArgumentError("Workflow event handler was called without event")
    if event.execution_id is None:
        raise InvalidArgumentError("Workflow event handler request event doesn't have an execution id")
    return event


def check_node_event(event: NodeExecutionEvent | None) -> NodeExecutionEvent:
    """An event of a node must say of which; the workflow that a dynamic node has made must be whole."""
    if event is None:
        raise missing("event")
    check_node(event.id)
    made = event.task_node_metadata.dynamic_workflow if event.task_node_metadata else None
    if made is not None:
        check_identifier(made.id, ResourceType.WORKFLOW)
        if made.compiled_workflow is None:
            raise missing("compiled dynamic workflow")
        if made.compiled_workflow.primary is None:
            raise missing("primary dynamic workflow")
        if made.compiled_workflow.primary.template is None:
            raise missing("primary dynamic workflow template")
        check_identifier(made.compiled_workflow.primary.template.id, ResourceType.WORKFLOW)
    return event


def check_task_event(event: TaskExecutionEvent | None) -> TaskExecutionEvent:
    """An event of a task must say when it was, and of which try."""
    if event is None:
        raise missing("event")
    if event.occurred_at is None:
        raise missing("occurred_at")
    check_task(
        TaskExecutionIdentifier(
            task_id=event.task_id,
            node_execution_id=event.parent_node_execution_id,
            retry_attempt=event.retry_attempt,
        )
    )
    return event


def check_cluster(record: ExecutionRecord, producer: str) -> None:
    """An event must come from where the execution runs."""
    system = record.metadata.system_metadata
    known = system.execution_cluster if system else ""
    if producer not in (*_ANY_CLUSTER, known):
        raise FailedPreconditionError(
            f"Cluster/producer from event [{producer}] does not match existing workflow execution cluster: [{known}]",
            EventFailureReason(incompatible_cluster=EventErrorIncompatibleCluster(cluster=producer)),
        )
