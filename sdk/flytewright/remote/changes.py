"""`Change`: an execution, or a node or task of it, has entered a phase; and which changes a message tells of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from flytewright_idl.admin.execution import Execution, ExecutionClosure
from flytewright_idl.admin.node_execution import NodeExecution, NodeExecutionClosure
from flytewright_idl.admin.task_execution import TaskExecution, TaskExecutionClosure
from flytewright_idl.core.execution import NodeExecutionPhase, TaskExecutionPhase, WorkflowExecutionPhase
from flytewright_idl.google.protobuf.timestamp import Timestamp

P = TypeVar("P", WorkflowExecutionPhase, NodeExecutionPhase, TaskExecutionPhase)
Closure: TypeAlias = ExecutionClosure | NodeExecutionClosure | TaskExecutionClosure


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecutionChange:
    """The execution has entered a phase."""

    phase: WorkflowExecutionPhase
    at: Timestamp
    """When, by the clock of whoever runs it."""

    @property
    def key(self) -> str:
        """What tells changes of one execution apart."""
        return f"/{self.phase.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeChange:
    """A node has entered a phase."""

    node_id: str
    name: str
    """What it is called in its workflow."""
    parent: str
    """The node inside of which it is; empty for the workflow itself."""
    phase: NodeExecutionPhase
    at: Timestamp
    """When, by the clock of whoever runs it."""

    @property
    def key(self) -> str:
        """What tells changes of one execution apart."""
        return f"{self.node_id}/{self.phase.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskChange:
    """A try of the task of a node has entered a phase."""

    node_id: str
    task: str
    """The task's name."""
    attempt: int
    """Which try it is, from 0."""
    phase: TaskExecutionPhase
    at: Timestamp
    """When, by the clock of whoever runs it."""

    @property
    def key(self) -> str:
        """What tells changes of one execution apart."""
        return f"{self.node_id}/{self.task}/{self.attempt}/{self.phase.value}"


Change: TypeAlias = ExecutionChange | NodeChange | TaskChange


def of_execution(message: Execution) -> Iterator[ExecutionChange]:
    """The phases that an execution has been in, as far as its closure tells."""
    closure = message.closure or ExecutionClosure()
    known = WorkflowExecutionPhase
    for phase, at in _passed(closure, closure.phase, known.QUEUED, known.RUNNING, known.UNDEFINED):
        yield ExecutionChange(phase=phase, at=at)


def of_node(message: NodeExecution, parent: str) -> Iterator[NodeChange]:
    """The phases that a node has been in, as far as its closure tells."""
    closure = message.closure or NodeExecutionClosure()
    node_id = message.id.node_id if message.id is not None else ""
    name = message.metadata.spec_node_id if message.metadata is not None else ""
    known = NodeExecutionPhase
    for phase, at in _passed(closure, closure.phase, known.QUEUED, known.RUNNING, known.UNDEFINED):
        yield NodeChange(node_id=node_id, name=name, parent=parent, phase=phase, at=at)


def of_task(message: TaskExecution) -> Iterator[TaskChange]:
    """The phases that a try of a task has been in, as far as its closure tells."""
    closure, id = message.closure or TaskExecutionClosure(), message.id
    node = id.node_execution_id if id is not None else None
    task = id.task_id if id is not None else None
    known = TaskExecutionPhase
    for phase, at in _passed(closure, closure.phase, known.QUEUED, known.RUNNING, known.UNDEFINED):
        yield TaskChange(
            node_id=node.node_id if node is not None else "",
            task=task.name if task is not None else "",
            attempt=id.retry_attempt if id is not None else 0,
            phase=phase,
            at=at,
        )


def _passed(closure: Closure, now: P, queued: P, running: P, undefined: P) -> Iterator[tuple[P, Timestamp]]:
    """The phases behind and the one at hand; two polls may lie before and after several of them."""
    latest = Timestamp()
    if closure.created_at is not None and now != undefined:
        latest = closure.created_at
        yield queued, latest
    if closure.started_at is not None:
        latest = max(latest, closure.started_at, key=nanos)
        yield running, latest
    if now not in (undefined, queued) and not (now == running and closure.started_at is not None):
        yield now, max(latest, closure.updated_at or latest, key=nanos)


def nanos(at: Timestamp) -> int:
    """Nanoseconds since 1970."""
    return at.seconds * 1_000_000_000 + at.nanos
