"""Runs what a dynamic task has made: a workflow, whose nodes run inside the task's node."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path
from typing import Final

from flytewright_idl._runtime.errors import DecodeError
from flytewright_idl.core import (
    CompiledWorkflowClosure,
    DynamicJobSpec,
    Identifier,
    LiteralMap,
    NodeExecutionPhase,
    ResourceType,
    TaskTemplate,
)
from flytewright_idl.event import DynamicWorkflowNodeMetadata, TaskNodeMetadata

from ..compiler.dynamic import compile_dynamic
from ..compiler.faults import CompilationError
from ..data import read_message
from ..errors import NotFoundError
from .context import Context, Lineage
from .graph import Graph, sub_workflows, templates
from .node import NodeRun
from .outcome import Failed, Recoverable, Succeeded, user_error
from .scope import Scope
from .verdict import Verdict

_VERSION_BYTES: Final = 5
"""The version of what is made is ten random digits, as nobody else refers to it."""


async def run_made(node: NodeRun, task: TaskTemplate, futures: Path, told: TaskNodeMetadata) -> Verdict:
    """Run to its end what the current try of the node's task has left in the file `futures`.

    It is compiled once: an execution that is gone on with finds the same nodes. A node of them that takes too long
    lets the task be tried once more, as propeller has it; any other failure is final.
    """
    try:
        closure = _written(node, futures) or _write(node, _compile(node, task, futures), futures, told)
    except (CompilationError, NotFoundError, DecodeError) as error:
        return Failed(user_error("DynamicWorkflowBuildFailed", f"malformed dynamic workflow: {error}"))
    assert closure.primary is not None
    context = replace(node.context, workflows=sub_workflows(closure), tasks=templates(closure))
    lineage = Lineage(node.key.node_id, node.attempt, dynamic=True)
    outcome = await Scope(context, Graph.of(closure.primary), lineage, node.handlers).execute(LiteralMap())
    if isinstance(outcome, Succeeded):
        return Succeeded(node.pass_on(outcome.outputs_uri))
    return Recoverable(outcome.error) if outcome.timed_out else Failed(outcome.error)


def _written(node: NodeRun, futures: Path) -> CompiledWorkflowClosure | None:
    """What an earlier run of the execution has compiled of this file, if it came that far."""
    record = node.record
    if record is None or record.closure.dynamic_job_spec_uri != str(futures):
        return None
    return node.context.platform.store.dynamic_workflows.find(record.id)


def _compile(node: NodeRun, task: TaskTemplate, futures: Path) -> CompiledWorkflowClosure:
    made = read_message(futures, DynamicJobSpec) or DynamicJobSpec()
    store = node.context.platform.store
    return compile_dynamic(
        made, task, _identifier(node.context, node.node.id), lambda key: store.launch_plans.get(key).entity
    )


def _identifier(context: Context, node_id: str) -> Identifier:
    return Identifier(
        resource_type=ResourceType.WORKFLOW,
        project=context.key.project,
        domain=context.key.domain,
        name=f"dynamic_{node_id}",
        version=secrets.token_hex(_VERSION_BYTES),
    )


def _write(
    node: NodeRun, closure: CompiledWorkflowClosure, futures: Path, told: TaskNodeMetadata
) -> CompiledWorkflowClosure:
    """Write what the node runs from now on."""
    template = closure.primary.template if closure.primary else None
    event = node.event(NodeExecutionPhase.DYNAMIC_RUNNING)
    event.is_parent = event.is_dynamic = True
    event.task_node_metadata = replace(
        told,
        dynamic_workflow=DynamicWorkflowNodeMetadata(
            id=template.id if template else None, compiled_workflow=closure, dynamic_job_spec_uri=str(futures)
        ),
    )
    platform, record = node.context.platform, node.record
    if record is not None and record.closure.phase == NodeExecutionPhase.DYNAMIC_RUNNING:  # since an earlier try
        with platform.store.transaction():
            record.closure.dynamic_job_spec_uri = str(futures)
            platform.store.nodes.save(record)
            platform.store.dynamic_workflows.put(record.id, closure)
    else:
        platform.journal.node(event)
    return closure
