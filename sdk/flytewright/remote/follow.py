"""Follows an execution: how it and its nodes go from phase to phase, and how it ends."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from flytewright_idl.admin.common import Sort, SortDirection
from flytewright_idl.admin.execution import Execution, WorkflowExecutionGetRequest
from flytewright_idl.admin.node_execution import NodeExecution, NodeExecutionListRequest
from flytewright_idl.admin.task_execution import TaskExecutionListRequest
from flytewright_idl.core.execution import NodeExecutionPhase, WorkflowExecutionPhase
from flytewright_idl.core.identifier import NodeExecutionIdentifier
from flytewright_idl.service.admin import AdminServiceStub

from ..compile.ends import ENDS
from .blueprint import Blueprint
from .blueprints import blueprint_in, blueprint_of, has_nodes
from .changes import Change, ExecutionChange, nanos, of_execution, of_node, of_task
from .contact import Contact
from .position import REACH, Position

T = TypeVar("T")

ENDED = frozenset(
    {
        WorkflowExecutionPhase.SUCCEEDED,
        WorkflowExecutionPhase.FAILED,
        WorkflowExecutionPhase.ABORTED,
        WorkflowExecutionPhase.TIMED_OUT,
    }
)
NODE_ENDED = frozenset(
    {
        NodeExecutionPhase.SUCCEEDED,
        NodeExecutionPhase.FAILED,
        NodeExecutionPhase.ABORTED,
        NodeExecutionPhase.SKIPPED,
        NodeExecutionPhase.TIMED_OUT,
        NodeExecutionPhase.RECOVERED,
    }
)
PAGE = 1000
CONCURRENT_LISTS = 16
SHORTEST_POLL, LONGEST_POLL = 0.1, 2.0
OLDEST_FIRST = Sort(key="created_at", direction=SortDirection.ASCENDING)
"""An order in which a node has the same place in every poll, so that none is lost between two pages."""


def phase_of(execution: Execution) -> WorkflowExecutionPhase:
    """The phase an execution is in."""
    return execution.closure.phase if execution.closure is not None else WorkflowExecutionPhase.UNDEFINED


def is_shown(message: NodeExecution) -> bool:
    """Whether a node is one that somebody wrote."""
    names = {message.id.node_id if message.id is not None else "", message.metadata and message.metadata.spec_node_id}
    return names.isdisjoint(ENDS)


@dataclass
class _Node:
    """What is known of a node."""

    message: NodeExecution
    around: Blueprint | None
    """The workflow that it is of."""
    inside: Blueprint | None = None
    """That of the nodes inside of it."""
    listed: bool = False
    """Whether what is inside of it has been listed."""
    over: bool = False
    """Whether that was after its end, so that nothing new can come."""

    @property
    def id(self) -> NodeExecutionIdentifier:
        return self.message.id or NodeExecutionIdentifier()

    @property
    def has_nodes(self) -> bool:
        """Whether it has nodes inside of it; else it has tries of a task."""
        return has_nodes(self.message, self.around)

    @property
    def ended(self) -> bool:
        return self.message.closure is not None and self.message.closure.phase in NODE_ENDED


@dataclass
class Watch:
    """The changes of one execution, each once: ``async for change in watch``.

    One loop asks for the execution and for the nodes that have changed, quickly while something does and more slowly
    while nothing does. Changes that lie between two polls are read from the times that the backend keeps. Those of
    one node come in order, and those of one poll in order of time.
    """

    admin: AdminServiceStub
    contact: Contact
    start: Position | None = None
    """Where to go on, when not from the beginning."""
    tasks: bool = False
    """Whether the tries of tasks are watched too, which takes a call for every running node."""
    told: Callable[[Execution], None] = lambda execution: None
    """Learns what the execution itself is like, before the changes are given."""
    _given: dict[str, Change] = field(default_factory=dict)
    """The changes that were given, by their keys."""
    _found: dict[str, Change] = field(default_factory=dict)
    """Those that were not given yet; they stay when a poll breaks off."""
    _nodes: dict[str, _Node] = field(default_factory=dict)
    _blueprint: Blueprint | None = None
    """The workflow that is run."""
    _latest: int = 0
    """The latest time that a node was told to have changed at, in nanoseconds."""

    @property
    def position(self) -> str:
        """Where a later watch goes on, behind the changes that were given."""
        if not self._given and self.start is not None:
            return str(self.start)
        here = Position.after(self._given.values())
        return str(Position(here.since, here.given | (self.start.given if self.start is not None else frozenset())))

    async def __aiter__(self) -> AsyncIterator[Change]:
        pause = SHORTEST_POLL
        while True:
            began = time.monotonic()
            execution = await self.contact.keep(self._poll)
            self.told(execution)
            changes, self._found = sorted(self._found.values(), key=_in_time), {}
            for change in changes:
                self._given[change.key] = change  # before it is given: a consumer may ask for the position then
                yield change
            if phase_of(execution) in ENDED:
                return
            pause = SHORTEST_POLL if changes else min(pause * 1.5, LONGEST_POLL)
            await asyncio.sleep(max(pause, time.monotonic() - began))  # a backend has half of the time for others

    async def _poll(self) -> Execution:
        """Find what is new since the last poll; the execution as it was before that."""
        execution = await self.admin.get_execution(WorkflowExecutionGetRequest(id=self.contact.id))
        is_last = phase_of(execution) in ENDED
        self._find(of_execution(execution))
        if self._blueprint is None:
            self._blueprint = await blueprint_of(self.admin, execution)
        since = _changed_since(self._latest - REACH) if self._latest and not is_last else ""
        await self._list("", since, self._blueprint)
        asked: set[str] = set()
        while due := [each for each in self._nodes.values() if self._is_due(each) and each.id.node_id not in asked]:
            asked.update(each.id.node_id for each in due)
            for some in _batches(due):
                await asyncio.gather(*(self._look_into(each, since) for each in some))
        return execution

    def _is_due(self, node: _Node) -> bool:
        return not node.over and (node.has_nodes or self.tasks)

    async def _look_into(self, node: _Node, since: str) -> None:
        had_ended = node.ended
        if node.has_nodes:
            node.inside = node.inside or await blueprint_in(self.admin, node.message, node.around)
            await self._list(node.id.node_id, since if node.listed else "", node.inside)
        else:
            request = TaskExecutionListRequest(node_execution_id=node.id, limit=PAGE)
            async for each in self.admin.list_task_executions.pages(request):
                self._find(of_task(each))
        node.listed, node.over = True, had_ended

    async def _list(self, parent: str, filters: str, around: Blueprint | None) -> None:
        """List the nodes inside of a node, or of the workflow itself."""
        request = NodeExecutionListRequest(
            workflow_execution_id=self.contact.id,
            unique_parent_id=parent,
            filters=filters,
            limit=PAGE,
            sort_by=OLDEST_FIRST,
        )
        async for each in self.admin.list_node_executions.pages(request):
            if is_shown(each):
                self._note(each, around)
                self._find(of_node(each, parent))

    def _note(self, message: NodeExecution, around: Blueprint | None) -> None:
        node_id = message.id.node_id if message.id is not None else ""
        known = self._nodes.setdefault(node_id, _Node(message, around))
        known.message, known.around = message, around
        if message.closure is not None and message.closure.updated_at is not None:
            self._latest = max(self._latest, nanos(message.closure.updated_at))

    def _find(self, changes: Iterable[Change]) -> None:
        for each in changes:
            if each.key not in self._given and (self.start is None or not self.start.has(each)):
                self._found.setdefault(each.key, each)


def _in_time(change: Change) -> tuple[bool, int]:
    """By time, and the end of the execution behind everything."""
    return isinstance(change, ExecutionChange) and change.phase in ENDED, nanos(change.at)


def _changed_since(at: int) -> str:
    """The filter of nodes that have changed since a time, in nanoseconds."""
    seconds, rest = divmod(at, 1_000_000_000)
    moment = dt.datetime.fromtimestamp(seconds, tz=dt.timezone.utc)
    return f"gte(node_execution_updated_at,{moment:%Y-%m-%dT%H:%M:%S}.{rest // 1000:06d}Z)"


def _batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many at a time as a backend may be asked at once."""
    for first in range(0, len(items), CONCURRENT_LISTS):
        yield items[first : first + CONCURRENT_LISTS]
