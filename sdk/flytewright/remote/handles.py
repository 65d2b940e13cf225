"""What is registered on a backend and what runs there, as handles in Python."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from typing_extensions import Self

from flytewright_idl.admin.execution import Execution, ExecutionClosure, ExecutionSpec
from flytewright_idl.admin.launch_plan import LaunchPlan as LaunchPlanMessage
from flytewright_idl.admin.launch_plan import LaunchPlanClosure, LaunchPlanSpec
from flytewright_idl.admin.node_execution import NodeExecution, NodeExecutionClosure, NodeExecutionMetaData
from flytewright_idl.admin.task import Task
from flytewright_idl.admin.task_execution import TaskExecution, TaskExecutionClosure
from flytewright_idl.admin.workflow import Workflow
from flytewright_idl.core.compiler import CompiledWorkflowClosure
from flytewright_idl.core.execution import (
    ExecutionError,
    NodeExecutionPhase,
    TaskExecutionPhase,
    WorkflowExecutionPhase,
)
from flytewright_idl.core.identifier import (
    Identifier,
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)
from flytewright_idl.core.interface import TypedInterface, Variable, VariableMap
from flytewright_idl.core.tasks import TaskTemplate
from flytewright_idl.core.workflow import WorkflowTemplate

from .. import sync
from ..authoring.interface import Interface
from ..authoring.reference import LaunchPlanReference, Reference, ReferenceEntity, TaskReference, WorkflowReference
from ..typeengine.context import ExecutionState
from ..typeengine.guess import guess_hint
from ..typeengine.resolver import LiteralsResolver
from . import follow

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

E = TypeVar("E", bound="RemoteEntity")
Fetch: TypeAlias = Callable[[], Coroutine[Any, Any, E]]

REFERENCES: Mapping[int, type[Reference]] = {
    each.resource_type: each for each in (TaskReference, WorkflowReference, LaunchPlanReference)
}


def variables(found: VariableMap | None) -> dict[str, Variable]:
    """The variables of one side of an interface."""
    return dict(found.variables) if found is not None else {}


def guessed(found: VariableMap | None) -> dict[str, Any]:
    """The Python types of variables."""
    return {name: guess_hint(each.type) for name, each in variables(found).items() if each.type is not None}


class RemoteEntity(ReferenceEntity):
    """What is registered on a backend, which workflows here may call as they call their own."""

    def __init__(self, id: Identifier, typed: TypedInterface) -> None:
        kind = REFERENCES[id.resource_type]
        super().__init__(kind(id.project, id.domain, id.name, id.version), Interface())
        self._typed = typed

    def _define(self) -> None:
        return  # it is not this process that defines it

    @property
    def interface(self) -> TypedInterface:
        return self._typed

    @cached_property
    def _guessed(self) -> Interface:
        return Interface(guessed(self._typed.inputs), guessed(self._typed.outputs))

    @property
    def python_interface(self) -> Interface:
        """Inputs and outputs in the Python types that their Flyte types suggest."""
        return self._guessed

    def named(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        self._python_interface = self._guessed
        return super().named(args, kwargs)

    def compile(self, ctx: object, *args: Any, **kwargs: Any) -> Any:
        """A node of the workflow that is being compiled, which calls this."""
        return self(*args, **kwargs)

    def execute(self, **kwargs: Any) -> Any:
        """What a call gives where workflows run; it does not run in this process, where that raises."""
        return self(**kwargs)

    def local_execute(self, ctx: object, **kwargs: Any) -> Any:
        """What a call gives in a local run: nothing but an error, unless a test patches it."""
        return self(**kwargs)

    def local_execution_mode(self) -> ExecutionState.Mode:
        """The mode that a local execution of this is in."""
        return ExecutionState.Mode.LOCAL_TASK_EXECUTION


class FlyteTask(RemoteEntity):
    """A task as it is registered."""

    def __init__(self, message: Task) -> None:
        template = message.closure.compiled_task.template if message.closure and message.closure.compiled_task else None
        assert message.id is not None
        assert template is not None
        super().__init__(message.id, template.interface or TypedInterface())
        self.message = message
        self.template: TaskTemplate = template


class FlyteWorkflow(RemoteEntity):
    """A workflow as it is registered."""

    def __init__(self, message: Workflow) -> None:
        compiled = message.closure.compiled_workflow if message.closure is not None else None
        template = compiled.primary.template if compiled is not None and compiled.primary is not None else None
        assert message.id is not None
        assert compiled is not None
        assert template is not None
        super().__init__(message.id, template.interface or TypedInterface())
        self.message = message
        self.compiled_closure: CompiledWorkflowClosure = compiled
        self.template: WorkflowTemplate = template


class FlyteLaunchPlan(RemoteEntity):
    """A launch plan as it is registered."""

    def __init__(self, message: LaunchPlanMessage) -> None:
        assert message.id is not None
        closure = message.closure or LaunchPlanClosure()
        expected = closure.expected_inputs.parameters if closure.expected_inputs is not None else {}
        inputs = {name: each.var for name, each in expected.items() if each.var is not None}
        super().__init__(
            message.id, TypedInterface(inputs=VariableMap(variables=inputs), outputs=closure.expected_outputs)
        )
        self.message = message
        self.required = frozenset(name for name, each in expected.items() if each.required)
        """The inputs that have no default."""

    @property
    def spec(self) -> LaunchPlanSpec:
        """What was registered."""
        return self.message.spec or LaunchPlanSpec()

    @property
    def workflow_id(self) -> Identifier | None:
        """The workflow that it launches."""
        return self.spec.workflow_id

    @property
    def is_active(self) -> bool:
        """Whether it is the version that its schedule launches."""
        return self.message.closure is not None and self.message.closure.state == 1


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


@dataclass
class FlyteNodeExecution:
    """A node of an execution, with what ran inside of it."""

    message: NodeExecution
    inputs: LiteralsResolver | None = None
    outputs: LiteralsResolver | None = None
    task_executions: list[FlyteTaskExecution] = field(default_factory=list)
    node_executions: dict[str, FlyteNodeExecution] = field(default_factory=dict)
    """Nodes of the branch, sub-workflow, dynamic workflow or array that it is, by their ids."""
    workflow_executions: list[FlyteWorkflowExecution] = field(default_factory=list)
    """What the launch plan that it calls became."""

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
        return self.closure.phase in (
            NodeExecutionPhase.SUCCEEDED,
            NodeExecutionPhase.FAILED,
            NodeExecutionPhase.ABORTED,
            NodeExecutionPhase.SKIPPED,
            NodeExecutionPhase.TIMED_OUT,
            NodeExecutionPhase.RECOVERED,
        )


@dataclass
class FlyteWorkflowExecution:
    """An execution, as it was when it was last synced."""

    message: Execution
    remote: AsyncFlyteRemote = field(repr=False, compare=False)
    type_hints: Mapping[str, Any] = field(default_factory=dict)
    """The Python types of outputs, where they are known."""
    inputs: LiteralsResolver | None = None
    outputs: LiteralsResolver | None = None
    node_executions: dict[str, FlyteNodeExecution] = field(default_factory=dict)
    """The nodes by their ids, when they were asked for."""

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
        return self.closure.phase in follow.ENDED

    @property
    def is_successful(self) -> bool:
        """Whether it has ended well."""
        return self.closure.phase == WorkflowExecutionPhase.SUCCEEDED

    @property
    def execution_url(self) -> str:
        """Its page in the console."""
        return self.remote.generate_console_url(self)

    async def watch(self) -> AsyncIterator[follow.NodeChange | Execution]:
        """Phase changes of the nodes as they are seen, then the execution as it ended."""
        async for event in follow.watch(self.remote.client.admin, self.id):
            yield event

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


class LazyEntity(Generic[E]):
    """What is registered, fetched when it is used first."""

    def __init__(self, name: str, fetch: Fetch[E]) -> None:
        self._name = name
        self._fetch = fetch

    @property
    def name(self) -> str:
        """The name that it is registered under."""
        return self._name

    @cached_property
    def entity(self) -> E:
        """What was fetched."""
        return sync.run(self._fetch())

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.entity, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.entity(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<LazyEntity {self._name}>"
