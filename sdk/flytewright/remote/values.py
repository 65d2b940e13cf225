"""What nodes and tries of tasks took and gave, in the types of what they ran."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytewright_idl.admin.node_execution import NodeExecutionGetDataRequest
from flytewright_idl.admin.task_execution import (
    TaskExecution,
    TaskExecutionGetDataRequest,
    TaskExecutionListRequest,
)
from flytewright_idl.core.identifier import Identifier, ResourceType
from flytewright_idl.core.interface import TypedInterface, VariableMap
from flytewright_idl.core.literals import LiteralMap

from ..typeengine.resolver import LiteralsResolver
from .blueprint import Blueprint, repeated
from .blueprints import blueprint_in, blueprint_of, spec_name
from .entities import variables
from .executions import ExecutionHandle, FlyteNodeExecution, FlyteTaskExecution, NodeValues

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

PAGE = 100


def resolver(found: LiteralMap | None, kinds: VariableMap | None = None) -> LiteralsResolver:
    """Literals in the types of variables, or else in those that they suggest."""
    return LiteralsResolver(dict(found.literals) if found is not None else {}, variables(kinds) or None)


async def read_values(remote: AsyncFlyteRemote, node: FlyteNodeExecution) -> NodeValues:
    """What a node took and gave, and the tries of its task."""
    admin = remote.client.admin
    data = await admin.get_node_execution_data(NodeExecutionGetDataRequest(id=node.id))
    typed = await _interface(remote, node)
    sides = typed or TypedInterface()
    listed = TaskExecutionListRequest(node_execution_id=node.id, limit=PAGE)
    has_tries = not node.workflow_executions
    tries = [each async for each in admin.list_task_executions.pages(listed)] if has_tries else []
    return NodeValues(
        interface=typed,
        inputs=resolver(data.full_inputs, sides.inputs),
        outputs=resolver(data.full_outputs, sides.outputs) if node.is_done and node.error is None else None,
        tries=[await read_try(remote, each, typed) for each in tries],
    )


async def read_try(
    remote: AsyncFlyteRemote, message: TaskExecution, typed: TypedInterface | None
) -> FlyteTaskExecution:
    """One try of a task with what it took and gave."""
    sides, found = typed or TypedInterface(), FlyteTaskExecution(message)
    data = await remote.client.admin.get_task_execution_data(TaskExecutionGetDataRequest(id=found.id))
    found.inputs = resolver(data.full_inputs, sides.inputs)
    if found.is_done and found.error is None:
        found.outputs = resolver(data.full_outputs, sides.outputs)
    return found


async def _interface(remote: AsyncFlyteRemote, node: FlyteNodeExecution) -> TypedInterface | None:
    """What a node takes and gives; None when the backend does not tell."""
    if node.parent is None:
        return None
    around = node.parent
    if isinstance(around, ExecutionHandle):
        launched = around.spec.launch_plan
        if launched is not None and launched.resource_type == ResourceType.TASK:
            return await interface_of(remote, around)
    blueprint = await inside(remote, around)
    name = spec_name(node.message)
    if blueprint is None:
        return None
    plan = blueprint.launch_plan(name)
    if plan is None:
        return blueprint.interface(name)
    typed = await _interface_of_plan(remote, plan)
    array = blueprint.nodes[name].array_node
    return repeated(typed, array) if array is not None else typed


async def inside(remote: AsyncFlyteRemote, around: FlyteNodeExecution | ExecutionHandle) -> Blueprint | None:
    """The workflow that the nodes of an execution, or of a node, are of."""
    admin = remote.client.admin
    if isinstance(around, ExecutionHandle):
        around.blueprint = around.blueprint or await blueprint_of(admin, around.message)
    elif around.blueprint is None:
        outer = await inside(remote, around.parent) if around.parent is not None else None
        around.blueprint = await blueprint_in(admin, around.message, outer)
    return around.blueprint


async def interface_of(remote: AsyncFlyteRemote, execution: ExecutionHandle) -> TypedInterface:
    """The interface of what an execution runs."""
    id = execution.spec.launch_plan
    if id is None:
        return TypedInterface()
    if id.resource_type == ResourceType.TASK:
        return (await remote.fetch_task(id.project, id.domain, id.name, id.version)).interface
    return await _interface_of_plan(remote, id)


async def _interface_of_plan(remote: AsyncFlyteRemote, id: Identifier) -> TypedInterface:
    return (await remote.fetch_launch_plan(id.project, id.domain, id.name, id.version)).interface
