"""`compile_all`: entities and all that they need, in the order in which they must be registered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

from flytewright_idl.admin.launch_plan import LaunchPlan as LaunchPlanMessage
from flytewright_idl.core.identifier import Identifier

from ..authoring.array import MapPlan
from ..authoring.eager import EagerAsyncPythonFunctionTask
from ..authoring.entity import Entity
from ..authoring.function_task import PythonFunctionTask
from ..authoring.graph import all_nodes
from ..authoring.launch_plan import LaunchPlan
from ..authoring.options import Options
from ..authoring.task import PythonTask
from ..authoring.where import line_of
from ..authoring.workflow import PythonFunctionWorkflow, WorkflowBase
from ..config.serialization import SerializationSettings
from ..errors import CompileError
from .launch_plans import compile_launch_plan
from .specs import TaskSpec, WorkflowSpec
from .tasks import compile_task
from .workflows import compile_workflow

Spec = TaskSpec | WorkflowSpec | LaunchPlanMessage


@dataclass(frozen=True)
class Compiled:
    """What is registered of one entity."""

    entity: Entity
    spec: Spec

    @property
    def id(self) -> Identifier:
        """The id that it is registered under."""
        return id_of(self.spec)


def id_of(spec: Spec) -> Identifier:
    """The id that a message is registered under."""
    found = spec.id if isinstance(spec, LaunchPlanMessage) else spec.template.id if spec.template is not None else None
    assert found is not None
    return found


def compile_all(
    entities: Iterable[Entity], settings: SerializationSettings, options: Options | None = None
) -> list[Compiled]:
    """The messages of the entities and of all they need, each once, what is needed before what needs it."""
    compilation = Compilation(settings, options)
    for entity in entities:
        compilation.add(entity)
        for plan in plans_of(entity):
            compilation.add(plan)
    return [Compiled(entity, spec) for entity, spec in compilation.specs.items()]


@dataclass(frozen=True)
class Compilation:
    """Messages of entities, in the order in which they must be registered."""

    settings: SerializationSettings
    options: Options | None = None
    """What is said of every launch plan."""
    specs: dict[Entity, Spec] = field(default_factory=dict)
    seen: dict[Entity, None] = field(default_factory=dict)
    """Everything that was come across, registered or not."""
    _open: list[Entity] = field(default_factory=list)
    """What is being compiled, outermost first."""
    _names: dict[tuple[type[Spec], str], Entity] = field(default_factory=dict)

    def add(self, entity: Entity) -> None:
        """Compile an entity behind all that it needs, unless that is done."""
        if entity in self.seen:
            return
        if entity in self._open:
            path = " → ".join(each.name for each in [*self._open[self._open.index(entity) :], entity])
            told = f"{entity.name} is part of itself: {path}; a workflow that unfolds is a dynamic one"
            line = line_of_entity(entity)
            raise CompileError(f"{line}: {told}" if line else told)
        self._open.append(entity)
        for each in needs(entity):
            self.add(each)
        self._open.pop()
        self.seen[entity] = None
        spec = compile_entity(entity, self)
        if spec is not None:
            self._claim_name(entity, spec)
            self.specs[entity] = spec

    def workflow(self, entity: WorkflowBase) -> WorkflowSpec:
        """The specification of a workflow, which is compiled already when another one needs it."""
        spec = self.specs[entity]
        assert isinstance(spec, WorkflowSpec)
        return spec

    def _claim_name(self, entity: Entity, spec: Spec) -> None:
        key = (type(spec), entity.name)
        first = self._names.setdefault(key, entity)
        if first is not entity and bytes(self.specs[first]) != bytes(spec):
            raise CompileError(
                f"{entity.name} is defined twice, as different things: {_shown(first)} and {_shown(entity)}; "
                "rename one of them"
            )


def line_of_entity(entity: Entity) -> str:
    """``file:line`` of the function that an entity is, empty for one that is none."""
    if isinstance(entity, PythonFunctionTask):
        return line_of(entity.task_function)
    return line_of(entity.workflow_function) if isinstance(entity, PythonFunctionWorkflow) else ""


def _shown(entity: Entity) -> str:
    """An entity with the line that it is written in, if it is a function."""
    line = line_of(entity.task_function) if isinstance(entity, PythonFunctionTask) else ""
    return f"{type(entity).__name__} in {line}" if line else repr(entity)


@singledispatch
def needs(entity: Entity) -> Iterable[Entity]:
    """What must be registered before an entity, nearest first."""
    return ()


@needs.register
def _(entity: LaunchPlan) -> Iterable[Entity]:
    return (entity.workflow,)


@needs.register
def _(entity: MapPlan) -> Iterable[Entity]:
    return (entity.target,)


@needs.register
def _(entity: PythonFunctionTask) -> Iterable[Entity]:
    return entity.node_dependency_hints or ()


@needs.register
def _(entity: WorkflowBase) -> Iterable[Entity]:
    failure = entity.failure_node
    return [node.entity for node in [*all_nodes(entity.nodes), *([failure] if failure is not None else [])]]


@singledispatch
def plans_of(entity: Entity) -> Iterator[LaunchPlan]:
    """The launch plans that an entity is registered with although nobody has written them."""
    yield from ()


@plans_of.register
def _(entity: WorkflowBase) -> Iterator[LaunchPlan]:
    yield LaunchPlan.get_default_launch_plan(None, entity)


@plans_of.register
def _(entity: EagerAsyncPythonFunctionTask) -> Iterator[LaunchPlan]:
    yield LaunchPlan.get_default_launch_plan(None, entity.get_as_workflow())


@singledispatch
def compile_entity(entity: Entity, within: Compilation) -> Spec | None:
    """The message that registers an entity, None for one that is registered elsewhere or only inside of others."""
    return None


@compile_entity.register
def _(entity: PythonTask, within: Compilation) -> Spec | None:  # type: ignore[type-arg]  # by class
    task: PythonTask[Any] = entity
    return compile_task(task, within.settings)


@compile_entity.register
def _(entity: WorkflowBase, within: Compilation) -> Spec | None:
    return compile_workflow(entity, within.settings, within.workflow)


@compile_entity.register
def _(entity: LaunchPlan, within: Compilation) -> Spec | None:
    return compile_launch_plan(entity, within.settings, within.options)
