"""What is registered on a backend, as entities that workflows here may call."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypeVar

from flytewright_idl.admin.common import Annotations, Labels
from flytewright_idl.admin.launch_plan import LaunchPlan as LaunchPlanMessage
from flytewright_idl.admin.launch_plan import LaunchPlanClosure, LaunchPlanMetadata, LaunchPlanSpec
from flytewright_idl.admin.schedule import Schedule
from flytewright_idl.admin.task import Task
from flytewright_idl.admin.workflow import Workflow
from flytewright_idl.core.compiler import CompiledWorkflowClosure
from flytewright_idl.core.identifier import (
    Identifier,
)
from flytewright_idl.core.interface import ParameterMap, TypedInterface, Variable, VariableMap
from flytewright_idl.core.literals import Binding, LiteralMap
from flytewright_idl.core.security import SecurityContext
from flytewright_idl.core.tasks import Container, K8SPod, Sql, TaskMetadata, TaskTemplate
from flytewright_idl.core.workflow import Node, WorkflowMetadata, WorkflowTemplate

from .. import sync
from ..authoring.interface import Interface
from ..authoring.promise import holds_promise
from ..authoring.reference import LaunchPlanReference, Reference, ReferenceEntity, TaskReference, WorkflowReference
from ..compile.ends import ENDS
from ..typeengine.context import ExecutionState
from ..typeengine.fitting import plan_for_value
from ..typeengine.guess import guess_hint
from ..typeengine.plan import Plan
from ..typeengine.standard import engine

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

    def input_plan(self, name: str, value: object) -> Plan[Any]:
        """By the registered type, and by the class of the value if there is one already."""
        kind = variables(self._typed.inputs)[name].type
        if kind is None or holds_promise(value):
            return self._guessed.input_plans[name]
        return plan_for_value(kind, value, engine.plan_for)

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

    @property
    def type(self) -> str:
        """The type by which a plugin is found that runs it."""
        return self.template.type

    @property
    def metadata(self) -> TaskMetadata | None:
        """Its retries, timeout and cache, among others."""
        return self.template.metadata

    @property
    def container(self) -> Container | None:
        """The container that it runs in, if it is one."""
        return self.template.container

    @property
    def k8s_pod(self) -> K8SPod | None:
        """The pod that it runs in, if it is one."""
        return self.template.k8s_pod

    @property
    def sql(self) -> Sql | None:
        """The query that it is, if it is one."""
        return self.template.sql

    @property
    def config(self) -> dict[str, str]:
        """What its plugin is told."""
        return self.template.config

    @property
    def security_context(self) -> SecurityContext | None:
        """The secrets and the account that it runs with."""
        return self.template.security_context


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

    @property
    def nodes(self) -> list[Node]:
        """Its nodes, with those at its start and end."""
        return self.template.nodes

    @property
    def flyte_nodes(self) -> list[Node]:
        """Its nodes, without those at its start and end."""
        return [each for each in self.nodes if each.id not in ENDS]

    @property
    def failure_node(self) -> Node | None:
        """The node that runs after a failure."""
        return self.template.failure_node

    @property
    def outputs(self) -> list[Binding]:
        """Where its outputs come from."""
        return self.template.outputs

    @property
    def metadata(self) -> WorkflowMetadata | None:
        """Its failure policy, among others."""
        return self.template.metadata

    @property
    def sub_workflows(self) -> list[WorkflowTemplate]:
        """The workflows that run inside it."""
        return [each.template for each in self.compiled_closure.sub_workflows if each.template is not None]


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

    def may_stay_unbound(self, name: str) -> bool:
        return name not in self.required

    @property
    def spec(self) -> LaunchPlanSpec:
        """What was registered."""
        return self.message.spec or LaunchPlanSpec()

    @property
    def entity_metadata(self) -> LaunchPlanMetadata | None:
        """Its schedule, notifications and conditions."""
        return self.spec.entity_metadata

    @property
    def is_scheduled(self) -> bool:
        """Whether it has a schedule."""
        return self.entity_metadata is not None and self.entity_metadata.schedule not in (None, Schedule())

    @property
    def default_inputs(self) -> ParameterMap | None:
        """The inputs that may be left out, or be given otherwise."""
        return self.spec.default_inputs

    @property
    def fixed_inputs(self) -> LiteralMap | None:
        """The inputs that cannot be given."""
        return self.spec.fixed_inputs

    @property
    def labels(self) -> Labels | None:
        """The labels of what it launches."""
        return self.spec.labels

    @property
    def annotations(self) -> Annotations | None:
        """The annotations of what it launches."""
        return self.spec.annotations

    @property
    def security_context(self) -> SecurityContext | None:
        """The secrets and the account that executions run with."""
        return self.spec.security_context

    @property
    def max_parallelism(self) -> int:
        """How many nodes may run at a time, 0 for as many as the backend lets."""
        return self.spec.max_parallelism

    @property
    def workflow_id(self) -> Identifier | None:
        """The workflow that it launches."""
        return self.spec.workflow_id

    @property
    def is_active(self) -> bool:
        """Whether it is the version that its schedule launches."""
        return self.message.closure is not None and self.message.closure.state == 1


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
