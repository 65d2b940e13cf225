"""What runs on a backend: executions, their nodes, and the tries of their tasks, as handles in Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from flytewright_idl.admin.execution import Execution, ExecutionClosure, ExecutionSpec
from flytewright_idl.admin.node_execution import NodeExecution, NodeExecutionClosure, NodeExecutionMetaData
from flytewright_idl.admin.task_execution import TaskExecution, TaskExecutionClosure
from flytewright_idl.core.execution import ExecutionError, TaskExecutionPhase, WorkflowExecutionPhase
from flytewright_idl.core.identifier import (
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)
from flytewright_idl.core.interface import TypedInterface

from .. import sync
from ..typeengine.resolver import LiteralsResolver
from .blueprint import Blueprint
from .contact import PATIENCE, Contact
from .failed import ExecutionFailedError, reason_of
from .follow import ENDED, NODE_ENDED, Watch
from .position import Position

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote


@dataclass
class FlyteTaskExecution:
    """One try of a task."""

    message: TaskExecution
    inputs: LiteralsResolver | None = None
    outputs: LiteralsResolver | None = None

    @property
    def id(self) -> TaskExecutionIdentifier:
        """Its name, within that of its node."""
        return self.message.id or TaskExecutionIdentifier()

    @property
    def closure(self) -> TaskExecutionClosure:
        """Where it stands."""
        return self.message.closure or TaskExecutionClosure()

    @property
    def error(self) -> ExecutionError | None:
        """What it failed with."""
        return self.closure.error

    @property
    def is_done(self) -> bool:
        """Whether it has ended."""
        return self.closure.phase in (
            TaskExecutionPhase.SUCCEEDED,
            TaskExecutionPhase.FAILED,
            TaskExecutionPhase.ABORTED,
        )

    @property
    def item_phases(self) -> dict[int, TaskExecutionPhase]:
        """The phases of the items of an array, by their indices; empty for any other task."""
        said = self.closure.metadata.external_resources if self.closure.metadata is not None else []
        return {each.index: each.phase for each in sorted(said, key=lambda each: (each.index, each.retry_attempt))}


@dataclass
class FlyteNodeExecution:
    """A node of an execution, with what ran inside of it.

    What it took and gave and the tries of its task are read when they are asked for first; in code that awaits, let
    `load` read them before.
    """

    message: NodeExecution
    remote: AsyncFlyteRemote = field(repr=False, compare=False)
    node_executions: dict[str, FlyteNodeExecution] = field(default_factory=dict, repr=False)
    """Nodes of the branch, sub-workflow, dynamic workflow or array that it is, by their ids."""
    workflow_executions: list[ExecutionHandle] = field(default_factory=list, repr=False)
    """What the launch plan that it calls became."""
    parent: FlyteNodeExecution | ExecutionHandle | None = field(default=None, repr=False, compare=False)
    """The node inside of which it is, or the execution."""
    values: NodeValues | None = field(default=None, repr=False, compare=False)
    """What `load` has read."""
    blueprint: Blueprint | None = field(default=None, repr=False, compare=False)
    """The workflow that the nodes inside of it are of, when it was read."""

    @property
    def id(self) -> NodeExecutionIdentifier:
        """Its name, within that of the execution."""
        return self.message.id or NodeExecutionIdentifier()

    @property
    def metadata(self) -> NodeExecutionMetaData:
        """What kind of node it is."""
        return self.message.metadata or NodeExecutionMetaData()

    @property
    def closure(self) -> NodeExecutionClosure:
        """Where it stands."""
        return self.message.closure or NodeExecutionClosure()

    @property
    def error(self) -> ExecutionError | None:
        """What it failed with."""
        return self.closure.error

    @property
    def is_done(self) -> bool:
        """Whether it has ended."""
        return self.closure.phase in NODE_ENDED

    @property
    def subworkflow_node_executions(self) -> dict[str, FlyteNodeExecution]:
        """The nodes inside of it, as flytekit calls them."""
        return self.node_executions

    @property
    def executions(self) -> list[FlyteTaskExecution] | list[FlyteNodeExecution]:
        """The tries of its task, or else the nodes inside of it."""
        return self.task_executions or list(self.node_executions.values())

    @property
    def inputs(self) -> LiteralsResolver:
        """What it took."""
        return self._loaded.inputs

    @property
    def outputs(self) -> LiteralsResolver | None:
        """What it gave; None unless it has ended well."""
        return self._loaded.outputs

    @property
    def task_executions(self) -> list[FlyteTaskExecution]:
        """The tries of its task; of an array's, one for all of its items."""
        return self._loaded.tries

    @property
    def interface(self) -> TypedInterface | None:
        """What it takes and gives; None when the backend does not tell."""
        return self._loaded.interface

    @property
    def _loaded(self) -> NodeValues:
        return self.values or sync.run(self._load())

    async def load(self) -> Self:
        """The node with what it took and gave and the tries of its task read."""
        await self._load()
        return self

    async def _load(self) -> NodeValues:
        from .values import read_values

        if self.values is None:
            self.values = await read_values(self.remote, self)
        return self.values


@dataclass(frozen=True)
class NodeValues:
    """What a node took and gave, and how."""

    interface: TypedInterface | None
    inputs: LiteralsResolver
    outputs: LiteralsResolver | None
    tries: list[FlyteTaskExecution]


@dataclass
class ExecutionHandle:
    """An execution, as it was when it was last synced."""

    message: Execution
    remote: AsyncFlyteRemote = field(repr=False, compare=False)
    type_hints: Mapping[str, Any] = field(default_factory=dict)
    """The Python types of outputs, where they are known."""
    inputs: LiteralsResolver | None = None
    outputs: LiteralsResolver | None = None
    """What it gave; None unless it was synced after it had ended well."""
    node_executions: dict[str, FlyteNodeExecution] = field(default_factory=dict, repr=False)
    """The nodes by their ids, when they were asked for."""
    blueprint: Blueprint | None = field(default=None, repr=False, compare=False)
    """The workflow that it runs, when it was read."""

    @property
    def id(self) -> WorkflowExecutionIdentifier:
        """Project, domain and name."""
        return self.message.id or WorkflowExecutionIdentifier()

    @property
    def spec(self) -> ExecutionSpec:
        """What it was started with."""
        return self.message.spec or ExecutionSpec()

    @property
    def closure(self) -> ExecutionClosure:
        """Where it stands."""
        return self.message.closure or ExecutionClosure()

    @property
    def error(self) -> ExecutionError | None:
        """What it failed with."""
        return self.closure.error

    @property
    def is_done(self) -> bool:
        """Whether it has ended."""
        return self.closure.phase in ENDED

    @property
    def is_successful(self) -> bool:
        """Whether it has ended well."""
        return self.closure.phase == WorkflowExecutionPhase.SUCCEEDED

    @property
    def execution_url(self) -> str:
        """Its page in the console."""
        return self.remote.generate_console_url(self)

    def succeeded(self) -> Self:
        """The execution itself; `ExecutionFailedError` unless it has ended well."""
        if not self.is_successful:
            raise ExecutionFailedError(self.id.name, self.closure.phase, reason_of(self.message))
        return self

    def watch(self, after: str | None = None, *, tasks: bool = False, patience: float = PATIENCE) -> Watch:
        """The changes of its phase and of those of its nodes as they happen, each once, until it has ended.

        Args:
            after: the `position` of an earlier watch, of this process or another; else from the beginning.
            tasks: whether the tries of tasks are watched too.
            patience: seconds that the backend may be away.
        """
        return Watch(
            self.remote.client.admin,
            self.contact(patience),
            Position.parse(after) if after is not None else None,
            tasks,
            told=self._take,
        )

    def contact(self, patience: float = PATIENCE) -> Contact:
        """Calls about it, which the backend may miss for `patience` seconds."""
        return Contact(id=self.id, url=self.execution_url, patience=patience)

    def _take(self, message: Execution) -> None:
        self.message = message


class FlyteWorkflowExecution(ExecutionHandle):
    """An execution, as it was when it was last synced, for code that does not await."""

    def wait(
        self,
        timeout: timedelta | float | None = None,
        poll_interval: timedelta | float | None = None,
        sync_nodes: bool = True,
    ) -> Self:
        """The execution when it has ended; see `FlyteRemote.wait`."""
        sync.run(self.remote.wait(self, timeout, poll_interval, sync_nodes))
        return self

    def sync(self, sync_nodes: bool = False) -> Self:
        """The execution as it is now."""
        sync.run(self.remote.sync_execution(self, sync_nodes=sync_nodes))
        return self

    def terminate(self, cause: str) -> None:
        """Abort it, and say why."""
        sync.run(self.remote.terminate(self, cause))


class AsyncFlyteWorkflowExecution(ExecutionHandle):
    """An execution, as it was when it was last synced, for code that awaits."""

    async def wait(
        self,
        timeout: timedelta | float | None = None,
        poll_interval: timedelta | float | None = None,
        sync_nodes: bool = False,
    ) -> Self:
        """The execution when it has ended, whatever way; see `AsyncFlyteRemote.wait`."""
        return await self.remote.wait(self, timeout, poll_interval, sync_nodes)

    async def sync(self, sync_nodes: bool = False) -> Self:
        """The execution as it is now."""
        return await self.remote.sync_execution(self, sync_nodes=sync_nodes)

    async def terminate(self, cause: str) -> None:
        """Abort it, and say why."""
        await self.remote.terminate(self, cause)
