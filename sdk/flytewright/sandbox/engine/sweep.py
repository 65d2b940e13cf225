"""Writes down that what was running when an execution, a sub-workflow or a node was stopped has been aborted."""

from __future__ import annotations

from flytewright_idl.core import ExecutionError, NodeExecutionPhase, ResourceType, TaskExecutionPhase
from flytewright_idl.event import NodeExecutionEvent, TaskExecutionEvent
from flytewright_idl.google.protobuf import Timestamp

from ..keys import ExecutionKey
from ..store.node_executions import NodeRecord
from .context import Platform

ABORTED = "NodeAborted"
"""The error code of a node that was stopped because of something else."""


def abort_nodes(platform: Platform, key: ExecutionKey, reason: str, *, below: NodeRecord | None = None) -> None:
    """Abort every node of an execution that is not done, or those below a node; and what they have launched."""
    store = platform.store
    children: list[NodeRecord] = []
    with store.transaction():
        for node in store.nodes.unfinished(key, below):
            abort_tries(platform, node)
            platform.journal.node(
                NodeExecutionEvent(
                    id=node.node.id,
                    phase=NodeExecutionPhase.ABORTED,
                    occurred_at=Timestamp.now(),
                    error=ExecutionError(code=ABORTED, message=reason),
                )
            )
            children.append(node)
    for each in children:
        _abort_launched(platform, each, reason)


def abort_below(platform: Platform, node: NodeRecord, reason: str) -> None:
    """Abort what runs below a node, and what it has launched; not the node itself."""
    abort_nodes(platform, node.key.execution, reason, below=node)
    _abort_launched(platform, node, reason)


def _abort_launched(platform: Platform, node: NodeRecord, reason: str) -> None:
    launched = node.closure.workflow_node_metadata
    if launched is not None:
        parent = node.key.execution.name
        text = f"cascading abort as parent execution id [{parent}] aborted, reason [{reason}]"
        platform.abort(ExecutionKey.of(launched.execution_id), text)


def abort_tries(platform: Platform, node: NodeRecord) -> None:
    """Abort the tries of a node's task that are not done."""
    tasks = platform.store.task_executions
    for record in tasks.unfinished(node.key):
        tasks.abort_items(record.id)
        platform.journal.task(
            TaskExecutionEvent(
                task_id=record.key.task.identifier(ResourceType.TASK),
                parent_node_execution_id=record.key.node.identifier,
                retry_attempt=record.key.attempt,
                phase=TaskExecutionPhase.ABORTED,
                phase_version=record.phase_version,
                occurred_at=Timestamp.now(),
            )
        )
