"""Workflows: `workflow` makes a function one, whose calls draw a graph of nodes."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cached_property
from typing import Any, ClassVar, Generic, TypedDict, TypeVar, cast, overload

from attrs import frozen
from typing_extensions import ParamSpec, Unpack

from flytewright_idl.admin.description_entity import DescriptionEntity
from flytewright_idl.core.literals import Binding, RetryStrategy
from flytewright_idl.core.workflow import NodeMetadata, WorkflowMetadataOnFailurePolicy
from flytewright_idl.core.workflow import WorkflowMetadata as WorkflowMetadataMessage
from flytewright_idl.core.workflow import WorkflowMetadataDefaults as WorkflowDefaultsMessage

from ..errors import CompileError, InvalidInputError, PlacedError
from ..typeengine.context import ExecutionState
from ..typeengine.plan import name_of
from .documentation import refuse_other_docs
from .entity import Entity
from .graph import Binder, Graph, Node
from .interface import Interface, interface_of
from .mode import current_mode, entering
from .options import Options
from .promise import Outputs, Promise
from .task import split_outputs
from .tracking import module_and_name
from .where import line_of, naming, naming_lines_of

P = ParamSpec("P")
R = TypeVar("R")


class WorkflowFailurePolicy(Enum):
    """What happens to the other nodes when one has failed."""

    FAIL_IMMEDIATELY = WorkflowMetadataOnFailurePolicy.FAIL_IMMEDIATELY
    FAIL_AFTER_EXECUTABLE_NODES_COMPLETE = WorkflowMetadataOnFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE


@frozen
class WorkflowMetadata:
    """Settings of a workflow itself."""

    on_failure: WorkflowFailurePolicy = WorkflowFailurePolicy.FAIL_IMMEDIATELY

    def message(self) -> WorkflowMetadataMessage:
        """The metadata of the workflow's template."""
        return WorkflowMetadataMessage(on_failure=self.on_failure.value)


@frozen
class WorkflowMetadataDefaults:
    """Settings of a workflow's nodes that do not say otherwise."""

    interruptible: bool = False

    def message(self) -> WorkflowDefaultsMessage:
        """The defaults of the workflow's template."""
        return WorkflowDefaultsMessage(interruptible=self.interruptible)


class WorkflowBase(Entity):
    """A graph of nodes with an interface."""

    FAILURE_NODE_ID: ClassVar = "fn0"

    def __init__(
        self,
        name: str,
        python_interface: Interface,
        workflow_metadata: WorkflowMetadata,
        workflow_metadata_defaults: WorkflowMetadataDefaults,
        on_failure: Entity | None = None,
        docs: DescriptionEntity | None = None,
        default_options: Options | None = None,
    ) -> None:
        super().__init__(name, python_interface)
        refuse_other_docs(name, docs)
        self._metadata = workflow_metadata
        self._metadata_defaults = workflow_metadata_defaults
        self._on_failure = on_failure
        self._docs = docs
        self._default_options = default_options

    @property
    def workflow_metadata(self) -> WorkflowMetadata:
        """Settings of the workflow itself."""
        return self._metadata

    @property
    def workflow_metadata_defaults(self) -> WorkflowMetadataDefaults:
        """Settings of nodes that do not say otherwise."""
        return self._metadata_defaults

    @property
    def default_options(self) -> Options | None:
        """What its default launch plan says."""
        return self._default_options

    @property
    def docs(self) -> DescriptionEntity | None:
        """What is said of it beside its docstring."""
        return self._docs

    @property
    def on_failure(self) -> Entity | None:
        """What runs when it fails."""
        return self._on_failure

    @cached_property
    def failure_node(self) -> Node | None:
        """The node that runs when it fails, with the workflow's own inputs."""
        if self._on_failure is None:
            return None
        own, asked = self.python_interface.inputs, self._on_failure.python_interface
        faults = [f"it does not take {name!r}" for name in own if name not in asked.inputs]
        for name, hint in asked.inputs.items():
            if name in own and own[name] != hint:
                faults.append(f"its {name!r} is {name_of(hint)}, the workflow's is {name_of(own[name])}")
            elif name not in own and name not in asked.defaults:
                faults.append(f"its {name!r} is no input of the workflow and has no default")
        if faults:
            raise CompileError(
                f"{self.name}: {self._on_failure.name} is to run with the same inputs when it fails, but "
                f"{', and '.join(faults)}"
            )
        node = Graph().add(self._on_failure, self.input_promises())
        node.id = self.FAILURE_NODE_ID
        return node

    def input_promises(self) -> dict[str, Any]:
        """What stands for the workflow's inputs while it is drawn."""
        plans = self.python_interface.input_plans
        return {name: Promise(None, name, plan.literal_type) for name, plan in plans.items()}

    @property
    def nodes(self) -> list[Node]:
        """The nodes, in the order in which they were called."""
        return self._drawn[0]

    @property
    def output_bindings(self) -> list[Binding]:
        """Where each output comes from."""
        return self._drawn[1]

    @cached_property
    def _drawn(self) -> tuple[list[Node], list[Binding]]:
        raise CompileError(f"{self.name} has no nodes")

    def compile(self, **kwargs: Any) -> None:
        """Draw it now, rather than when it is first needed."""
        if kwargs:
            raise InvalidInputError(f"{self.name} is drawn for all inputs; it takes none to be drawn")
        _ = self.nodes

    def execute(self, **kwargs: Any) -> Any:
        """Run it here, on Python values."""
        return self.local_execute(None, **kwargs)

    def local_execute(self, ctx: object, **kwargs: Any) -> Any:
        """Run it here, each value passing through its literal."""
        with entering(None):
            return current_mode().call(self, self.named((), kwargs))

    def local_execution_mode(self) -> ExecutionState.Mode:
        """In which way it runs when it is called here."""
        return ExecutionState.Mode.LOCAL_WORKFLOW_EXECUTION

    def construct_node_metadata(self) -> NodeMetadata:
        return NodeMetadata(
            name=self.short_name,
            retries=RetryStrategy(),
            interruptible=self._metadata_defaults.interruptible,
        )


class PythonFunctionWorkflow(WorkflowBase):
    """A workflow that a function draws when it is first needed."""

    def __init__(
        self,
        workflow_function: Callable[..., Any],
        metadata: WorkflowMetadata,
        default_metadata: WorkflowMetadataDefaults,
        on_failure: Entity | None = None,
        docs: DescriptionEntity | None = None,
        default_options: Options | None = None,
        pickle_untyped: bool = False,
    ) -> None:
        module, name = module_and_name(workflow_function)
        interface = interface_of(workflow_function, pickle_untyped=pickle_untyped)
        super().__init__(f"{module}.{name}", interface, metadata, default_metadata, on_failure, docs, default_options)
        self._workflow_function = workflow_function

    @property
    def workflow_function(self) -> Callable[..., Any]:
        """The function as it was written."""
        return self._workflow_function

    @cached_property
    def failure_node(self) -> Node | None:
        with naming(lambda: line_of(self._workflow_function)):
            return super().failure_node

    @cached_property
    def _drawn(self) -> tuple[list[Node], list[Binding]]:
        graph = Graph()
        inputs = self.input_promises()
        with naming_lines_of(self._workflow_function):
            with entering(graph):
                result = self._workflow_function(**inputs)
            graph.finish()
            return graph.nodes, bind_outputs(self, result, graph)


def bind_outputs(workflow: WorkflowBase, result: Any, graph: Graph) -> list[Binding]:
    """The bindings of what a workflow's function returned."""
    if isinstance(result, Outputs) and not workflow.python_interface.outputs:
        result = None
    if isinstance(result, Promise) and not workflow.python_interface.outputs:
        raise CompileError(f"{workflow.name} returns {result!r} but declares no output; annotate the return type")
    binder = Binder(graph.staging)
    bindings = []
    values = split_outputs(workflow, result)
    for (name, plan), value in zip(workflow.python_interface.output_plans.items(), values, strict=True):
        try:
            bindings.append(Binding(var=name, binding=binder.data(plan, value)))
        except PlacedError as error:
            error.under(f"{workflow.name}: output {name}")
            raise
    return bindings


class Workflow(PythonFunctionWorkflow, Generic[P, R]):
    """What `workflow` makes of a function: called like it, with its parameters and its result."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return cast("R", super().__call__(*args, **kwargs))


class WorkflowOptions(TypedDict, total=False):
    """What `workflow` can be told."""

    failure_policy: WorkflowFailurePolicy | None
    interruptible: bool
    on_failure: Entity | None
    docs: DescriptionEntity | None
    pickle_untyped: bool
    default_options: Options | None


@overload
def workflow(_workflow_function: Callable[P, R]) -> Workflow[P, R]: ...
@overload
def workflow(**options: Unpack[WorkflowOptions]) -> Callable[[Callable[P, R]], Workflow[P, R]]: ...
def workflow(
    _workflow_function: Callable[P, R] | None = None,
    *,
    failure_policy: WorkflowFailurePolicy | None = None,
    interruptible: bool = False,
    on_failure: Entity | None = None,
    docs: DescriptionEntity | None = None,
    pickle_untyped: bool = False,
    default_options: Options | None = None,
) -> Workflow[P, R] | Callable[[Callable[P, R]], Workflow[P, R]]:
    """Make a function a workflow; bare or with options.

    Args:
        failure_policy: what happens to the other nodes when one has failed.
        interruptible: whether its nodes may run where they can be interrupted.
        on_failure: a task or workflow that runs when it has failed, with the same inputs.
        docs: what is said of it, before what its docstring says.
        pickle_untyped: whether parameters without annotation are pickled.
        default_options: what its default launch plan says.
    """

    def declare(function: Callable[P, R]) -> Workflow[P, R]:
        with naming(lambda: line_of(function)):
            return Workflow(
                function,
                WorkflowMetadata(failure_policy or WorkflowFailurePolicy.FAIL_IMMEDIATELY),
                WorkflowMetadataDefaults(interruptible),
                on_failure,
                docs,
                default_options,
                pickle_untyped,
            )

    return declare if _workflow_function is None else declare(_workflow_function)
