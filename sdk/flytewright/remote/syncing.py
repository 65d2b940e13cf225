"""Executions as they are now: their phases, nodes, tasks, inputs and outputs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from flytewright_idl.admin.execution import (
    ExecutionCreateResponse,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionTerminateRequest,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.admin.node_execution import (
    NodeExecution,
    NodeExecutionGetDataRequest,
    NodeExecutionGetRequest,
    NodeExecutionListRequest,
)
from flytewright_idl.admin.task_execution import (
    TaskExecutionGetDataRequest,
    TaskExecutionGetRequest,
    TaskExecutionListRequest,
)
from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.interface import TypedInterface, Variable, VariableMap
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.workflow import Node

from ..errors import InvalidInputError, TimedOutError
from ..typeengine.resolver import LiteralsResolver
from . import follow
from .handles import (
    FlyteNodeExecution,
    FlyteTask,
    FlyteTaskExecution,
    FlyteWorkflow,
    FlyteWorkflowExecution,
    variables,
)
from .launch import new_name

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

PAGE = 100
CONCURRENT_SYNCS = 16


def _resolver(found: LiteralMap | None, kinds: VariableMap | None = None) -> LiteralsResolver:
    types: dict[str, Variable] | None = variables(kinds) or None
    return LiteralsResolver(dict(found.literals) if found is not None else {}, types)


async def sync_execution(
    self: AsyncFlyteRemote,
    execution: FlyteWorkflowExecution,
    entity_definition: FlyteWorkflow | FlyteTask | None = None,
    sync_nodes: bool = False,
) -> FlyteWorkflowExecution:
    """Bring an execution up to date: its phase, inputs and outputs, and with `sync_nodes` all that runs in it.

    The outputs have the types of `entity_definition`, where it is given.
    """
    request = WorkflowExecutionGetRequest(id=execution.id)
    execution.message = await self.client.admin.get_execution(request)
    data = await self.client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=execution.id))
    typed = entity_definition.interface if entity_definition is not None else await interface_of(self, execution)
    execution.inputs = _resolver(data.full_inputs, typed.inputs)
    if execution.is_done and execution.error is None:
        execution.outputs = _resolver(data.full_outputs, typed.outputs)
        execution.outputs.update_type_hints(execution.type_hints)
    if sync_nodes:
        listed = NodeExecutionListRequest(workflow_execution_id=execution.id, limit=PAGE)
        execution.node_executions = await _nodes(self, listed)
    return execution


async def interface_of(remote: AsyncFlyteRemote, execution: FlyteWorkflowExecution) -> TypedInterface:
    """The interface of what an execution runs."""
    id = execution.spec.launch_plan
    if id is None:
        return TypedInterface()
    fetch = remote.fetch_task if id.resource_type == ResourceType.TASK else remote.fetch_launch_plan
    return (await fetch(id.project, id.domain, id.name, id.version)).interface


async def sync(
    self: AsyncFlyteRemote,
    execution: FlyteWorkflowExecution,
    entity_definition: FlyteWorkflow | FlyteTask | None = None,
    sync_nodes: bool = False,
) -> FlyteWorkflowExecution:
    """Bring an execution up to date; see `sync_execution`."""
    return await sync_execution(self, execution, entity_definition, sync_nodes)


async def _nodes(remote: AsyncFlyteRemote, request: NodeExecutionListRequest) -> dict[str, FlyteNodeExecution]:
    """The nodes that a list call gives, each synced with what is inside of it."""
    limit = asyncio.Semaphore(CONCURRENT_SYNCS)

    async def synced(message: NodeExecution) -> FlyteNodeExecution:
        async with limit:
            return await _filled(remote, FlyteNodeExecution(message))

    messages = [each async for each in remote.client.admin.list_node_executions.pages(request)]
    nodes = await asyncio.gather(*(synced(each) for each in messages if _is_shown(each)))
    return {each.id.node_id: each for each in nodes}


def _is_shown(message: NodeExecution) -> bool:
    names = {message.id.node_id if message.id is not None else "", message.metadata and message.metadata.spec_node_id}
    return names.isdisjoint({"start-node", "end-node"})


async def sync_node_execution(
    self: AsyncFlyteRemote, execution: FlyteNodeExecution, node_mapping: Mapping[str, Node] | None = None
) -> FlyteNodeExecution:
    """Bring a node up to date with what is inside of it; `node_mapping` are the nodes of its workflow."""
    if node_mapping and execution.metadata.spec_node_id not in {execution.id.node_id, "", *node_mapping}:
        raise InvalidInputError(f"the workflow has no node {execution.metadata.spec_node_id!r}")
    execution.message = await self.client.admin.get_node_execution(NodeExecutionGetRequest(id=execution.id))
    return await _filled(self, execution)


async def _filled(remote: AsyncFlyteRemote, execution: FlyteNodeExecution) -> FlyteNodeExecution:
    admin = remote.client.admin
    data = await admin.get_node_execution_data(NodeExecutionGetDataRequest(id=execution.id))
    execution.inputs = _resolver(data.full_inputs)
    if execution.is_done and execution.error is None:
        execution.outputs = _resolver(data.full_outputs)
    if execution.metadata.is_parent_node or execution.metadata.is_array:
        parent = execution.id.execution_id
        inside = NodeExecutionListRequest(
            workflow_execution_id=parent, limit=PAGE, unique_parent_id=execution.id.node_id
        )
        execution.node_executions = await _nodes(remote, inside)
    launched = execution.closure.workflow_node_metadata
    if launched is not None and launched.execution_id is not None:
        message = await admin.get_execution(WorkflowExecutionGetRequest(id=launched.execution_id))
        called = FlyteWorkflowExecution(message, remote)
        execution.workflow_executions = [await sync_execution(remote, called, sync_nodes=True)]
        return execution
    listed = TaskExecutionListRequest(node_execution_id=execution.id, limit=PAGE)
    execution.task_executions = [
        await _task_data(remote, FlyteTaskExecution(each)) async for each in admin.list_task_executions.pages(listed)
    ]
    return execution


async def sync_task_execution(
    self: AsyncFlyteRemote, execution: FlyteTaskExecution, entity_interface: TypedInterface | None = None
) -> FlyteTaskExecution:
    """Bring one try of a task up to date; its values have the types of `entity_interface`, where it is given."""
    execution.message = await self.client.admin.get_task_execution(TaskExecutionGetRequest(id=execution.id))
    return await _task_data(self, execution, entity_interface)


async def _task_data(
    remote: AsyncFlyteRemote, execution: FlyteTaskExecution, typed: TypedInterface | None = None
) -> FlyteTaskExecution:
    typed = typed or TypedInterface()
    data = await remote.client.admin.get_task_execution_data(TaskExecutionGetDataRequest(id=execution.id))
    execution.inputs = _resolver(data.full_inputs, typed.inputs)
    if execution.is_done and execution.error is None:
        execution.outputs = _resolver(data.full_outputs, typed.outputs)
    return execution


async def wait(
    self: AsyncFlyteRemote,
    execution: FlyteWorkflowExecution,
    timeout: timedelta | float | None = None,
    poll_interval: timedelta | float | None = None,
    sync_nodes: bool = True,
) -> FlyteWorkflowExecution:
    """The execution when it has ended, whatever way.

    It is asked about every `poll_interval`, or else quickly at first and more slowly while nothing changes.

    Raises:
        TimedOutError: it has not ended within `timeout`; it goes on.
    """
    try:
        await asyncio.wait_for(_ended(self, execution, _seconds(poll_interval)), _seconds(timeout))
    except asyncio.TimeoutError as error:
        raise TimedOutError(f"execution {execution.id.name} has not ended within {timeout}; it goes on") from error
    return await sync_execution(self, execution, sync_nodes=sync_nodes)


async def _ended(remote: AsyncFlyteRemote, execution: FlyteWorkflowExecution, interval: float | None) -> None:
    pause = interval or follow.SHORTEST_POLL
    request = WorkflowExecutionGetRequest(id=execution.id)
    while True:
        execution.message = await remote.client.admin.get_execution(request)
        if execution.is_done:
            return
        await asyncio.sleep(pause)
        pause = interval or min(pause * 1.5, follow.LONGEST_POLL)


def _seconds(span: timedelta | float | None) -> float | None:
    return span.total_seconds() if isinstance(span, timedelta) else span


async def terminate(self: AsyncFlyteRemote, execution: FlyteWorkflowExecution, cause: str) -> None:
    """Abort an execution, and say why."""
    await self.client.admin.terminate_execution(ExecutionTerminateRequest(id=execution.id, cause=cause))


async def relaunch(
    self: AsyncFlyteRemote,
    execution: FlyteWorkflowExecution,
    name: str | None = None,
    overwrite_cache: bool = False,
) -> FlyteWorkflowExecution:
    """Start an execution again, on the same inputs."""
    request = ExecutionRelaunchRequest(id=execution.id, name=name or new_name(), overwrite_cache=overwrite_cache)
    created = await self.client.admin.relaunch_execution(request)
    return await _started(self, created)


async def recover(
    self: AsyncFlyteRemote, execution: FlyteWorkflowExecution, name: str | None = None
) -> FlyteWorkflowExecution:
    """Start an execution again that failed, taking over the nodes that succeeded."""
    request = ExecutionRecoverRequest(id=execution.id, name=name or new_name())
    created = await self.client.admin.recover_execution(request)
    return await _started(self, created)


async def _started(remote: AsyncFlyteRemote, created: ExecutionCreateResponse) -> FlyteWorkflowExecution:
    message = await remote.client.admin.get_execution(WorkflowExecutionGetRequest(id=created.id))
    return FlyteWorkflowExecution(message, remote)
