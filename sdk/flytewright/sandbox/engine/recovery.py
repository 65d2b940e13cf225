"""Takes over what nodes have done in the execution that this one was launched to recover."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from flytewright_idl.admin import ExecutionMetadataExecutionMode
from flytewright_idl.core import NodeExecutionPhase
from flytewright_idl.event import (
    DynamicWorkflowNodeMetadata,
    NodeExecutionEvent,
    TaskNodeMetadata,
    WorkflowNodeMetadata,
)

from ..keys import ExecutionKey
from ..store.executions import ExecutionRecord
from ..store.node_executions import NodeRecord
from .verdict import FUTURES, OUTPUTS

if TYPE_CHECKING:
    from .node import NodeRun

_DONE = (NodeExecutionPhase.SUCCEEDED, NodeExecutionPhase.RECOVERED)


def recovered_execution(record: ExecutionRecord) -> ExecutionKey | None:
    """The execution that this one recovers, if it does."""
    metadata = record.metadata
    if metadata.mode != ExecutionMetadataExecutionMode.RECOVERED or metadata.reference_execution is None:
        return None
    return ExecutionKey.of(metadata.reference_execution)


def predecessor(node: NodeRun) -> NodeRecord | None:
    """The node of the same id in the execution that is recovered."""
    recovers = node.context.recovers
    return node.context.platform.store.nodes.find(node.key._replace(execution=recovers)) if recovers else None


def taken_over(node: NodeRun, before: NodeRecord) -> NodeExecutionEvent | None:
    """Take over the inputs and outputs of a node that had succeeded; gives what is to be written of it.

    Of a dynamic task whose workflow had not come to its end, that workflow is taken over: the node finds it where its
    first try would have left it.
    """
    closure = before.closure
    if closure.phase not in _DONE:
        if closure.dynamic_job_spec_uri:
            _copy(closure.dynamic_job_spec_uri, node.data.outputs(0) / FUTURES)
        return None
    outputs = node.data.outputs(0) / OUTPUTS
    _copy(before.node.input_uri, node.data.inputs)
    _copy(closure.output_uri or "", outputs)
    event = node.event(NodeExecutionPhase.RECOVERED)
    event.output_uri, event.deck_uri = str(outputs), closure.deck_uri
    event.is_dynamic, event.is_parent = before.metadata.is_dynamic, before.metadata.is_parent_node
    task, launched = closure.task_node_metadata, closure.workflow_node_metadata
    if task is not None:
        event.task_node_metadata = TaskNodeMetadata(
            catalog_key=task.catalog_key, cache_status=task.cache_status, dynamic_workflow=_made(node, before)
        )
    elif launched is not None:
        event.workflow_node_metadata = WorkflowNodeMetadata(execution_id=launched.execution_id)
    return event


def _made(node: NodeRun, before: NodeRecord) -> DynamicWorkflowNodeMetadata | None:
    made = node.context.platform.store.dynamic_workflows.find(before.id)
    if made is None:
        return None
    template = made.primary.template if made.primary else None
    return DynamicWorkflowNodeMetadata(
        id=template.id if template else None,
        compiled_workflow=made,
        dynamic_job_spec_uri=before.closure.dynamic_job_spec_uri,
    )


def _copy(uri: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if uri and Path(uri).is_file():
        draft = path.with_name(f".{path.name}.new")
        shutil.copyfile(uri, draft)
        draft.replace(path)
