"""Says how far the task of a node has come, as an event for the journal."""

from __future__ import annotations

from flytewright_idl.core import ExecutionError, TaskExecutionPhase, TaskTemplate
from flytewright_idl.event import TaskExecutionEvent, TaskExecutionMetadata
from flytewright_idl.google.protobuf import Timestamp

from .node import NodeRun


def task_event(
    node: NodeRun,
    task: TaskTemplate,
    phase: TaskExecutionPhase,
    metadata: TaskExecutionMetadata,
    *,
    outputs_uri: str = "",
    error: ExecutionError | None = None,
) -> TaskExecutionEvent:
    """That the first try of the task comes into a phase now, with outputs or an error if it ends so."""
    event = TaskExecutionEvent(
        task_id=task.id,
        parent_node_execution_id=node.key.identifier,
        phase=phase,
        occurred_at=Timestamp.now(),
        input_uri=str(node.data.inputs),
        task_type=task.type,
        metadata=metadata,
        event_version=1,
    )
    if error is not None:
        event.error = error
    elif outputs_uri:
        event.output_uri = outputs_uri
    return event
