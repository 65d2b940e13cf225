"""The nodes of an execution as a tree: where each stands, without what it takes and gives."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from flytewright_idl.admin.execution import Execution, WorkflowExecutionGetRequest
from flytewright_idl.admin.node_execution import NodeExecution, NodeExecutionGetRequest, NodeExecutionListRequest
from flytewright_idl.core.execution import NodeExecutionPhase
from flytewright_idl.core.identifier import NodeExecutionIdentifier, WorkflowExecutionIdentifier
from flytewright_idl.service.admin import AdminServiceStub

from .blueprint import Blueprint
from .blueprints import blueprint_in, blueprint_of, has_nodes
from .follow import is_shown

PAGE = 1000
CONCURRENT_LISTS = 16
WHOLE_ERRORS = 20
"""How many of the nodes of one workflow are read with their whole errors."""


@dataclass
class NodeOutline:
    """A node of an execution, and what runs inside of it."""

    message: NodeExecution
    nodes: list[NodeOutline] = field(default_factory=list, repr=False)
    """Those of the branch, sub-workflow, dynamic workflow or array that it is, in the order in which they began."""
    blueprint: Blueprint | None = field(default=None, repr=False)
    """The workflow that these are of."""
    launched: ExecutionOutline | None = field(default=None, repr=False)
    """What the launch plan that it calls became."""

    @property
    def id(self) -> NodeExecutionIdentifier:
        """Its name, within that of the execution."""
        return self.message.id or NodeExecutionIdentifier()

    @property
    def name(self) -> str:
        """What it is called in its workflow."""
        metadata = self.message.metadata
        return (metadata.spec_node_id if metadata is not None else "") or self.id.node_id

    @property
    def phase(self) -> NodeExecutionPhase:
        """Where it stands."""
        return self.message.closure.phase if self.message.closure is not None else NodeExecutionPhase.UNDEFINED

    @property
    def duration(self) -> timedelta | None:
        """How long it took, when it has ended."""
        closure = self.message.closure
        return closure.duration.timedelta if closure is not None and closure.duration is not None else None

    def walk(self) -> Iterator[NodeOutline]:
        """The node and all that is inside of it, launched executions included."""
        yield self
        inside = self.nodes if self.launched is None else self.launched.nodes
        for each in inside:
            yield from each.walk()


@dataclass
class ExecutionOutline:
    """An execution and its nodes."""

    message: Execution
    nodes: list[NodeOutline] = field(repr=False)
    """Not in the repr, which asyncio makes of what `asyncio.run` returns, at a millisecond a node."""
    blueprint: Blueprint | None = field(default=None, repr=False)
    """The workflow that it runs."""

    def walk(self) -> Iterator[NodeOutline]:
        """All nodes, those inside of others behind them."""
        for each in self.nodes:
            yield from each.walk()


async def outline(admin: AdminServiceStub, id: WorkflowExecutionIdentifier) -> ExecutionOutline:
    """An execution with all of its nodes, as they are now."""
    return await _Reading(admin).execution(id)


async def outline_of_node(
    admin: AdminServiceStub, id: NodeExecutionIdentifier, around: Blueprint | None
) -> NodeOutline:
    """A node of the workflow `around` with all that is inside of it, as it is now."""
    return await _Reading(admin).node(id, around)


class _Reading:
    """One reading: as many calls at a time as a backend may be asked to answer."""

    def __init__(self, admin: AdminServiceStub) -> None:
        self._admin = admin
        self._limit = asyncio.Semaphore(CONCURRENT_LISTS)

    async def execution(self, id: WorkflowExecutionIdentifier) -> ExecutionOutline:
        async with self._limit:
            message = await self._admin.get_execution(WorkflowExecutionGetRequest(id=id))
            blueprint = await blueprint_of(self._admin, message)
        return ExecutionOutline(message, await self._nodes(id, "", blueprint), blueprint)

    async def node(self, id: NodeExecutionIdentifier, around: Blueprint | None) -> NodeOutline:
        node = NodeOutline(await self._admin.get_node_execution(NodeExecutionGetRequest(id=id)))
        if _has_more(node.message, around):
            await self._fill(node, around)
        return node

    async def _nodes(self, id: WorkflowExecutionIdentifier, parent: str, around: Blueprint | None) -> list[NodeOutline]:
        request = NodeExecutionListRequest(workflow_execution_id=id, limit=PAGE, unique_parent_id=parent)
        async with self._limit:
            listed = [each async for each in self._admin.list_node_executions.pages(request)]
        nodes = [NodeOutline(each) for each in listed if is_shown(each)]
        await asyncio.gather(*(self._fill(each, around) for each in nodes if _has_more(each.message, around)))
        failed = [each for each in nodes if _is_cause(each)]
        await asyncio.gather(*(self._complete(each) for each in failed[:WHOLE_ERRORS]))
        return sorted(nodes, key=_began)

    async def _complete(self, node: NodeOutline) -> None:
        """Read a node by itself: lists leave out most of an error."""
        async with self._limit:
            node.message = await self._admin.get_node_execution(NodeExecutionGetRequest(id=node.id))

    async def _fill(self, node: NodeOutline, around: Blueprint | None) -> None:
        launched = _launched(node.message)
        if launched is not None:
            node.launched = await self.execution(launched)
            return
        assert node.id.execution_id is not None
        async with self._limit:
            node.blueprint = await blueprint_in(self._admin, node.message, around)
        node.nodes = await self._nodes(node.id.execution_id, node.id.node_id, node.blueprint)


def _is_cause(node: NodeOutline) -> bool:
    """Whether a node itself failed, and not something inside of it."""
    failed = node.message.closure is not None and node.message.closure.error is not None
    return failed and not node.nodes and node.launched is None


def _has_more(message: NodeExecution, around: Blueprint | None) -> bool:
    return has_nodes(message, around) or _launched(message) is not None


def _launched(message: NodeExecution) -> WorkflowExecutionIdentifier | None:
    metadata = message.closure.workflow_node_metadata if message.closure is not None else None
    return metadata.execution_id if metadata is not None else None


def _began(node: NodeOutline) -> tuple[int, int]:
    closure = node.message.closure
    at = closure.created_at if closure is not None else None
    return (at.seconds, at.nanos) if at is not None else (0, 0)
