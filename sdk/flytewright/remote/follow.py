"""Follows an execution: phases of its nodes as they change, and how it ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

from flytewright_idl.admin.execution import Execution, WorkflowExecutionGetRequest
from flytewright_idl.admin.node_execution import NodeExecution, NodeExecutionListRequest
from flytewright_idl.core.execution import NodeExecutionPhase, WorkflowExecutionPhase
from flytewright_idl.core.identifier import WorkflowExecutionIdentifier
from flytewright_idl.service.admin import AdminServiceStub

ENDED = frozenset(
    {
        WorkflowExecutionPhase.SUCCEEDED,
        WorkflowExecutionPhase.FAILED,
        WorkflowExecutionPhase.ABORTED,
        WorkflowExecutionPhase.TIMED_OUT,
    }
)
PAGE = 100
SHORTEST_POLL, LONGEST_POLL = 0.1, 2.0


@dataclass(frozen=True)
class NodeChange:
    """A node that has entered a phase."""

    node_id: str
    name: str
    phase: NodeExecutionPhase


def phase_of(execution: Execution) -> WorkflowExecutionPhase:
    """The phase an execution is in."""
    return execution.closure.phase if execution.closure is not None else WorkflowExecutionPhase.UNDEFINED


async def watch(admin: AdminServiceStub, id: WorkflowExecutionIdentifier) -> AsyncIterator[NodeChange | Execution]:
    """The phase changes of nodes as they are seen, and the execution itself when it has ended.

    Polls quickly at first and more slowly while nothing changes.
    """
    seen: dict[str, NodeExecutionPhase] = {}
    pause = SHORTEST_POLL
    while True:
        execution = await admin.get_execution(WorkflowExecutionGetRequest(id=id))
        changes = [change async for change in _changes(admin, id, seen)]
        for change in changes:
            yield change
        if phase_of(execution) in ENDED:
            yield execution
            return
        pause = SHORTEST_POLL if changes else min(pause * 1.5, LONGEST_POLL)
        await asyncio.sleep(pause)


async def _changes(
    admin: AdminServiceStub, id: WorkflowExecutionIdentifier, seen: dict[str, NodeExecutionPhase]
) -> AsyncIterator[NodeChange]:
    request = NodeExecutionListRequest(workflow_execution_id=id, limit=PAGE)
    async for node in admin.list_node_executions.pages(request):
        node_id = node.id.node_id if node.id is not None else ""
        phase = node.closure.phase if node.closure is not None else NodeExecutionPhase.UNDEFINED
        if node_id not in ("start-node", "end-node") and seen.get(node_id) != phase:
            seen[node_id] = phase
            yield NodeChange(node_id, _name(node), phase)


def _name(node: NodeExecution) -> str:
    return node.metadata.spec_node_id if node.metadata is not None else ""
