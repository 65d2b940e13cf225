"""`ImperativeWorkflow`: a workflow that is put together call by call, without a function."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, ClassVar

from flytewright_idl.core.literals import Binding

from ..errors import PlacedError, ValidationError
from ..typeengine.plan import shown
from ..typeengine.standard import engine
from .conditional import ConditionalSection
from .entity import Entity
from .graph import Binder, Graph, Node
from .interface import Interface
from .mode import entering
from .promise import Promise
from .where import at_call
from .workflow import WorkflowBase, WorkflowFailurePolicy, WorkflowMetadata, WorkflowMetadataDefaults


class ImperativeWorkflow(WorkflowBase):
    """A workflow in the making, which can be run and registered at any time.

    ``flow = Workflow(name="flow"); x = flow.add_workflow_input("x", int); node = flow.add_entity(double, x=x);
    flow.add_workflow_output("y", node.outputs["o0"])``
    """

    FAILURE_NODE_ID: ClassVar = "efn"

    def __init__(
        self, name: str, failure_policy: WorkflowFailurePolicy | None = None, interruptible: bool = False
    ) -> None:
        super().__init__(
            name,
            Interface(),
            WorkflowMetadata(failure_policy or WorkflowFailurePolicy.FAIL_IMMEDIATELY),
            WorkflowMetadataDefaults(interruptible),
        )
        self._graph = Graph()
        self._inputs: dict[str, Promise] = {}
        self._unbound: set[str] = set()
        self._outputs: list[Binding] = []

    @property
    def docstring(self) -> None:
        return None

    @property
    def compilation_state(self) -> Graph:
        """The graph as it is so far."""
        return self._graph

    @property
    def nodes(self) -> list[Node]:
        return self._graph.nodes

    @property
    def output_bindings(self) -> list[Binding]:
        return self._outputs

    @property
    def inputs(self) -> dict[str, Promise]:
        """What stands for the inputs, by name."""
        return self._inputs

    def input_promises(self) -> dict[str, Any]:
        return dict(self._inputs)

    def add_workflow_input(self, input_name: str, python_type: Any) -> Promise:
        """Add an input, and give what stands for it in calls."""
        self._python_interface = self._python_interface.with_inputs({input_name: python_type})
        plan = self._python_interface.input_plans[input_name]
        promise = self._inputs[input_name] = Promise(None, input_name, plan.literal_type)
        self._unbound.add(input_name)
        return promise

    def add_entity(self, entity: Any, **kwargs: Any) -> Node:
        """Add a call of a task, workflow or launch plan, and give its node."""
        if not isinstance(entity, Entity):
            raise at_call(ValidationError(f"{self.name}: {shown(entity)} is no task, workflow or launch plan"))
        for value in kwargs.values():
            self._unbound.difference_update(_inputs_in(value))
        return self._graph.add(entity, entity.named((), kwargs))

    def add_task(self, task: Any, **kwargs: Any) -> Node:
        """Add a call of a task."""
        return self.add_entity(task, **kwargs)

    def add_launch_plan(self, launch_plan: Any, **kwargs: Any) -> Node:
        """Add a call of a launch plan."""
        return self.add_entity(launch_plan, **kwargs)

    def add_subwf(self, sub_wf: Any, **kwargs: Any) -> Node:
        """Add a call of a workflow."""
        return self.add_entity(sub_wf, **kwargs)

    def create_conditional(self, name: str) -> ConditionalSection:
        """Begin a conditional, whose cases call in this workflow."""
        drawing = ExitStack()
        drawing.enter_context(entering(self._graph))
        return ConditionalSection(name, drawing.close)

    def add_workflow_output(self, output_name: str, p: Any, python_type: Any = None) -> None:
        """Add an output: a promise, or a list or dict of promises, whose type must be given."""
        if python_type is None:
            if not isinstance(p, Promise):
                raise at_call(
                    ValidationError(f"{self.name}: the type of the output {output_name!r} must be given: python_type=…")
                )
            source = self._python_interface.inputs if p._node is None else p._node.entity.python_interface.outputs
            python_type = source[p._var]
        try:
            data = Binder(self._graph.staging).data(engine.plan_for(python_type), p)
        except PlacedError as error:
            error.under(f"{self.name}: output {output_name}")
            raise
        self._python_interface = self._python_interface.with_outputs({output_name: python_type})
        self._outputs.append(Binding(var=output_name, binding=data))
        self._unbound.difference_update(_inputs_in(p))

    def add_on_failure_handler(self, entity: Entity) -> None:
        """Say what runs when the workflow fails; it takes the workflow's inputs."""
        self._on_failure = entity
        self.__dict__.pop("failure_node", None)

    def ready(self) -> bool:
        """Whether there is something to run and every input goes somewhere."""
        return bool(self._graph.nodes) and not self._unbound

    def compile(self, **kwargs: Any) -> None:
        """Nothing: what was added is compiled already."""


Workflow = ImperativeWorkflow  # as flytewright offers it


def _inputs_in(value: Any) -> set[str]:
    """The workflow inputs that an argument passes on."""
    if isinstance(value, Promise):
        return {value._var} if value._node is None else set()
    if isinstance(value, dict):
        value = list(value.values())
    return {name for each in value for name in _inputs_in(each)} if isinstance(value, list) else set()
