"""`compile_entity`: an entity and all that it needs, in the order in which they must be registered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from flytewright_idl.admin.launch_plan import LaunchPlan as LaunchPlanMessage
from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.admin.workflow import WorkflowSpec
from flytewright_idl.core.identifier import Identifier

from ..authoring.entity import Entity
from ..authoring.launch_plan import LaunchPlan
from ..authoring.task import PythonTask
from ..authoring.workflow import WorkflowBase
from ..config.serialization import SerializationSettings
from .launch_plans import compile_launch_plan
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
        found = self.spec.id if isinstance(self.spec, LaunchPlanMessage) else _template_id(self.spec)
        assert found is not None
        return found


def _template_id(spec: TaskSpec | WorkflowSpec) -> Identifier | None:
    return spec.template.id if spec.template is not None else None


def compile_all(entities: Iterable[Entity], settings: SerializationSettings) -> list[Compiled]:
    """The messages of the entities and of all they need, each once, what is needed before what needs it."""
    found: dict[int, Compiled] = {}
    for entity in entities:
        for each in needed_by(entity):
            if id(each) not in found:
                found[id(each)] = Compiled(each, _compile(each, settings))
    return list(found.values())


def needed_by(entity: Entity) -> Iterator[Entity]:
    """What must be registered for an entity, itself and a workflow's default launch plan included."""
    if isinstance(entity, LaunchPlan):
        yield from needed_by(entity.workflow)
        if entity.name != entity.workflow.name:
            yield entity
    elif isinstance(entity, WorkflowBase):
        for node in entity.nodes:
            yield from needed_by(node.entity)
        yield entity
        yield default_launch_plan(entity)
    else:
        yield entity


_default_plans: dict[WorkflowBase, LaunchPlan] = {}


def default_launch_plan(workflow: WorkflowBase) -> LaunchPlan:
    """The launch plan that every workflow has, the same one each time."""
    if workflow not in _default_plans:
        _default_plans[workflow] = LaunchPlan.get_default_launch_plan(workflow)
    return _default_plans[workflow]


def _compile(entity: Any, settings: SerializationSettings) -> Spec:
    if isinstance(entity, PythonTask):
        return compile_task(entity, settings)
    if isinstance(entity, WorkflowBase):
        return compile_workflow(entity, settings)
    assert isinstance(entity, LaunchPlan)
    return compile_launch_plan(entity, settings)
