"""Executions as they are now: their phases, nodes, tasks, inputs and outputs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from flytewright_idl.admin.execution import (
    Execution,
    ExecutionCreateResponse,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionTerminateRequest,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.admin.task_execution import TaskExecutionGetRequest
from flytewright_idl.core.interface import TypedInterface
from flytewright_idl.core.workflow import Node

from ..errors import InvalidInputError, TimedOutError
from . import follow
from .entities import FlyteTask, FlyteWorkflow
from .executions import ExecutionHandle, FlyteNodeExecution, FlyteTaskExecution, FlyteWorkflowExecution
from .outline import ExecutionOutline, NodeOutline, outline, outline_of_node
from .settings import new_name
from .values import inside, interface_of, read_try, resolver

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

X = TypeVar("X", bound=ExecutionHandle)


async def sync_execution(
    self: AsyncFlyteRemote,
    execution: X,
    entity_definition: FlyteWorkflow | FlyteTask | None = None,
    sync_nodes: bool = False,
) -> X:
    """Bring an execution up to date: its phase, inputs and outputs, and with `sync_nodes` all that runs in it.

    The outputs have the types of `entity_definition`, where it is given. Nodes are read in pages; what one of them
    took and gave is read when it is asked for.
    """
    if sync_nodes:
        tree = await outline(self.client.admin, execution.id)
        await _fill(self, execution, tree, entity_definition)
    else:
        message = await self.client.admin.get_execution(WorkflowExecutionGetRequest(id=execution.id))
        await _fill_values(self, execution, message, entity_definition)
    return execution


async def _fill(
    remote: AsyncFlyteRemote,
    execution: ExecutionHandle,
    tree: ExecutionOutline,
    entity_definition: FlyteWorkflow | FlyteTask | None = None,
) -> None:
    await _fill_values(remote, execution, tree.message, entity_definition)
    execution.blueprint = tree.blueprint
    execution.node_executions = await _nodes(remote, tree.nodes, execution, type(execution))


async def _fill_values(
    remote: AsyncFlyteRemote,
    execution: ExecutionHandle,
    message: Execution,
    entity_definition: FlyteWorkflow | FlyteTask | None,
) -> None:
    execution.message = message
    data = await remote.client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=execution.id))
    typed = entity_definition.interface if entity_definition is not None else await interface_of(remote, execution)
    execution.inputs = resolver(data.full_inputs, typed.inputs)
    if execution.is_done and execution.error is None:
        execution.outputs = resolver(data.full_outputs, typed.outputs)
        execution.outputs.update_type_hints(execution.type_hints)


async def sync(
    self: AsyncFlyteRemote,
    execution: X,
    entity_definition: FlyteWorkflow | FlyteTask | None = None,
    sync_nodes: bool = False,
) -> X:
    """Bring an execution up to date; see `sync_execution`."""
    return await sync_execution(self, execution, entity_definition, sync_nodes)


async def _nodes(
    remote: AsyncFlyteRemote,
    found: Sequence[NodeOutline],
    parent: FlyteNodeExecution | ExecutionHandle,
    kind: type[ExecutionHandle],
) -> dict[str, FlyteNodeExecution]:
    nodes = {each.id.node_id: FlyteNodeExecution(each.message, remote, parent=parent) for each in found}
    for each in found:
        if each.nodes or each.launched is not None:
            await _fill_node(nodes[each.id.node_id], each, kind)
    return nodes


async def _fill_node(node: FlyteNodeExecution, tree: NodeOutline, kind: type[ExecutionHandle]) -> None:
    """Let a node be what was read, with all that is inside of it; an execution that it launched is of this kind."""
    node.message, node.blueprint = tree.message, tree.blueprint
    node.node_executions = await _nodes(node.remote, tree.nodes, node, kind)
    if tree.launched is not None:
        launched = kind(tree.launched.message, node.remote)
        await _fill(node.remote, launched, tree.launched)
        node.workflow_executions = [launched]


async def sync_node_execution(
    self: AsyncFlyteRemote, execution: FlyteNodeExecution, node_mapping: Mapping[str, Node] | None = None
) -> FlyteNodeExecution:
    """Bring a node up to date with all that is inside of it; `node_mapping` are the nodes of its workflow."""
    if node_mapping and execution.metadata.spec_node_id not in {execution.id.node_id, "", *node_mapping}:
        raise InvalidInputError(f"the workflow has no node {execution.metadata.spec_node_id!r}")
    execution.values = None
    around = await inside(self, execution.parent) if execution.parent is not None else None
    await _fill_node(execution, await outline_of_node(self.client.admin, execution.id, around), kind_of(execution))
    return await execution.load()


def kind_of(node: FlyteNodeExecution) -> type[ExecutionHandle]:
    """What the execution that a node is part of is as a handle."""
    around = node.parent
    while isinstance(around, FlyteNodeExecution):
        around = around.parent
    return type(around) if around is not None else FlyteWorkflowExecution


async def sync_task_execution(
    self: AsyncFlyteRemote, execution: FlyteTaskExecution, entity_interface: TypedInterface | None = None
) -> FlyteTaskExecution:
    """Bring one try of a task up to date; its values have the types of `entity_interface`, where it is given."""
    execution.message = await self.client.admin.get_task_execution(TaskExecutionGetRequest(id=execution.id))
    read = await read_try(self, execution.message, entity_interface)
    execution.inputs, execution.outputs = read.inputs, read.outputs
    return execution


async def wait(
    self: AsyncFlyteRemote,
    execution: X,
    timeout: timedelta | float | None = None,
    poll_interval: timedelta | float | None = None,
    sync_nodes: bool = True,
) -> X:
    """The execution when it has ended, whatever way.

    It is asked about every `poll_interval`, or else quickly at first and more slowly while nothing changes.

    Raises:
        TimedOutError: it has not ended within `timeout`, in seconds; it goes on.
        ContactLostError: the backend was away for a minute; the execution may go on.
    """
    try:
        await asyncio.wait_for(_ended(self, execution, _seconds(poll_interval)), _seconds(timeout))
    except asyncio.TimeoutError as error:
        raise TimedOutError(
            f"execution {execution.id.name} has not ended within {timeout}; it goes on: {execution.execution_url}"
        ) from error
    return await sync_execution(self, execution, sync_nodes=sync_nodes)


async def _ended(remote: AsyncFlyteRemote, execution: ExecutionHandle, interval: float | None) -> None:
    pause = interval or follow.SHORTEST_POLL
    contact, request = execution.contact(), WorkflowExecutionGetRequest(id=execution.id)
    while True:
        execution.message = await contact.keep(partial(remote.client.admin.get_execution, request))
        if execution.is_done:
            return
        await asyncio.sleep(pause)
        pause = interval or min(pause * 1.5, follow.LONGEST_POLL)


def _seconds(span: timedelta | float | None) -> float | None:
    return span.total_seconds() if isinstance(span, timedelta) else span


async def terminate(self: AsyncFlyteRemote, execution: ExecutionHandle, cause: str) -> None:
    """Abort an execution, and say why."""
    await self.client.admin.terminate_execution(ExecutionTerminateRequest(id=execution.id, cause=cause))


async def relaunch(
    self: AsyncFlyteRemote,
    execution: X,
    name: str | None = None,
    overwrite_cache: bool = False,
) -> X:
    """Start an execution again, on the same inputs."""
    request = ExecutionRelaunchRequest(id=execution.id, name=name or new_name(), overwrite_cache=overwrite_cache)
    created = await self.client.admin.relaunch_execution(request)
    return await _started(self, execution, created)


async def recover(self: AsyncFlyteRemote, execution: X, name: str | None = None) -> X:
    """Start an execution again that failed, taking over the nodes that succeeded."""
    request = ExecutionRecoverRequest(id=execution.id, name=name or new_name())
    created = await self.client.admin.recover_execution(request)
    return await _started(self, execution, created)


async def _started(remote: AsyncFlyteRemote, before: X, created: ExecutionCreateResponse) -> X:
    message = await remote.client.admin.get_execution(WorkflowExecutionGetRequest(id=created.id))
    return type(before)(message, remote, before.type_hints)
