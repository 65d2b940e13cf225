"""What is fetched is called in workflows as what is here, and nodes leave out what the backend has defaults for."""

from __future__ import annotations

import dataclasses
import enum
from typing import Any

import pytest

from flytewright import LaunchPlan, Workflow, task, workflow
from flytewright.errors import InvalidInputError
from flytewright.remote.entities import FlyteLaunchPlan, FlyteTask
from flytewright_idl.admin import LaunchPlan as LaunchPlanMessage
from flytewright_idl.admin import LaunchPlanClosure, LaunchPlanMetadata, LaunchPlanSpec, Schedule, Task, TaskClosure
from flytewright_idl.core import (
    BindingData,
    CompiledTask,
    Identifier,
    Parameter,
    ParameterMap,
    ResourceType,
    TaskTemplate,
)


class Speed(enum.Enum):
    SLOW = "slow"
    FAST = "fast"


@dataclasses.dataclass
class Box:
    width: int


@task
def told(speed: Speed, last: Speed | None, boxes: list[Box]) -> str:
    return f"{speed} {last} {boxes}"


@workflow
def telling(speed: Speed, last: Speed | None, boxes: list[Box]) -> str:
    return told(speed=speed, last=last, boxes=boxes)


def fetched_task() -> FlyteTask:
    template = TaskTemplate(interface=told.interface)
    compiled = TaskClosure(compiled_task=CompiledTask(template=template))
    id = Identifier(resource_type=ResourceType.TASK, project="p", domain="d", name=told.name, version="v")
    return FlyteTask(Task(id=id, closure=compiled))


def fetched_plan(*required: str) -> FlyteLaunchPlan:
    assert telling.interface.inputs is not None
    parameters = {
        name: Parameter(var=variable, required=True) if name in required else Parameter(var=variable)
        for name, variable in telling.interface.inputs.variables.items()
    }
    closure = LaunchPlanClosure(
        expected_inputs=ParameterMap(parameters=parameters), expected_outputs=telling.interface.outputs
    )
    id = Identifier(resource_type=ResourceType.LAUNCH_PLAN, project="p", domain="d", name=telling.name, version="v")
    return FlyteLaunchPlan(LaunchPlanMessage(id=id, closure=closure))


def bound(entity: Any, **inputs: Any) -> dict[str, BindingData | None]:
    """What the node of a call binds."""
    flow = Workflow(name="flow")
    node = flow.add_entity(entity, **inputs)
    return {each.var: each.binding for each in node.bindings}


@pytest.mark.parametrize("last", [Speed.FAST, None])
def test_constants_bind_as_they_do_for_the_task_itself(last: Speed | None) -> None:
    given = {"speed": Speed.SLOW, "last": last, "boxes": [Box(1)]}
    assert bound(fetched_task(), **given) == bound(told, **given)


def test_texts_bind_as_members_of_enums() -> None:
    given = {"speed": Speed.SLOW, "last": Speed.FAST, "boxes": []}
    assert bound(fetched_task(), speed="slow", last="fast", boxes=[]) == bound(told, **given)


def test_inputs_of_a_launch_plan_that_have_defaults_stay_unbound() -> None:
    plan = fetched_plan("speed")
    assert set(bound(plan, speed=Speed.SLOW)) == {"speed"}
    given = {"speed": Speed.SLOW, "boxes": [Box(2)]}
    local = LaunchPlan.get_default_launch_plan(None, telling)
    assert bound(plan, **given) == {
        name: each for name, each in bound(local, **given, last=None).items() if name in given
    }


def test_an_input_that_is_required_must_be_given() -> None:
    with pytest.raises(InvalidInputError, match="the input 'speed' of type .* is not given"):
        bound(fetched_plan("speed"), boxes=[])
    with pytest.raises(InvalidInputError, match="the input 'boxes' of type .* is not given"):
        bound(fetched_task(), speed="slow", last=None)


def test_fetched_entities_have_what_was_registered_as_attributes() -> None:
    entity, plan = fetched_task(), fetched_plan()
    assert (entity.container, entity.metadata, entity.type, entity.config) == (None, None, "", {})
    assert (plan.is_scheduled, plan.max_parallelism, plan.fixed_inputs) == (False, 0, None)
    spec = LaunchPlanSpec(
        entity_metadata=LaunchPlanMetadata(schedule=Schedule(cron_expression="* * * * *")), max_parallelism=3
    )
    scheduled = FlyteLaunchPlan(LaunchPlanMessage(id=plan.id, spec=spec, closure=plan.message.closure))
    assert (scheduled.is_scheduled, scheduled.max_parallelism) == (True, 3)
    assert scheduled.entity_metadata is spec.entity_metadata
