"""Finds the blueprint of what an execution runs, and of what runs inside of a node."""

from __future__ import annotations

from flytewright_idl.admin.common import ObjectGetRequest
from flytewright_idl.admin.execution import Execution
from flytewright_idl.admin.node_execution import GetDynamicNodeWorkflowRequest, NodeExecution, NodeExecutionMetaData
from flytewright_idl.service.admin import AdminServiceStub

from ..rpc.errors import NotFoundError
from .blueprint import Blueprint


async def blueprint_of(admin: AdminServiceStub, execution: Execution) -> Blueprint | None:
    """The workflow that an execution runs; None when the backend does not have it."""
    id = execution.closure.workflow_id if execution.closure is not None else None
    if id is None:
        return None
    try:
        workflow = await admin.get_workflow(ObjectGetRequest(id=id))
    except NotFoundError:
        return None
    return Blueprint.of(workflow.closure.compiled_workflow if workflow.closure is not None else None)


async def blueprint_in(admin: AdminServiceStub, message: NodeExecution, around: Blueprint | None) -> Blueprint | None:
    """The workflow that the nodes inside of a node are of, which is itself a node of the workflow `around`."""
    metadata = message.metadata or NodeExecutionMetaData()
    if not metadata.is_dynamic:
        return around.inside(spec_name(message)) if around is not None else None
    try:
        made = await admin.get_dynamic_node_workflow(GetDynamicNodeWorkflowRequest(id=message.id))
    except NotFoundError:  # it has not made its workflow yet
        return None
    return Blueprint.of(made.compiled_workflow)


def spec_name(message: NodeExecution) -> str:
    """What a node is called in its workflow."""
    name = message.metadata.spec_node_id if message.metadata is not None else ""
    return name or (message.id.node_id if message.id is not None else "")


def has_nodes(message: NodeExecution, around: Blueprint | None) -> bool:
    """Whether there may be nodes inside of a node; what a backend says of it leaves branches out."""
    metadata = message.metadata or NodeExecutionMetaData()
    is_branch = around is not None and around.is_branch(spec_name(message))
    return metadata.is_parent_node or metadata.is_array or is_branch
