"""Launch plans to ``LaunchPlan`` messages."""

from __future__ import annotations

from flytewright_idl.admin.common import Annotations, Labels, RawOutputDataConfig
from flytewright_idl.admin.launch_plan import (
    LaunchPlan,
    LaunchPlanClosure,
    LaunchPlanMetadata,
    LaunchPlanSpec,
)
from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.interface import ParameterMap, VariableMap

from ..authoring import launch_plan
from ..config.serialization import SerializationSettings
from .ids import identifier


def compile_launch_plan(plan: launch_plan.LaunchPlan, settings: SerializationSettings) -> LaunchPlan:
    """The message that registers a launch plan."""
    return LaunchPlan(
        id=identifier(ResourceType.LAUNCH_PLAN, plan, settings),
        spec=LaunchPlanSpec(
            workflow_id=identifier(ResourceType.WORKFLOW, plan.workflow, settings),
            entity_metadata=LaunchPlanMetadata(),
            default_inputs=plan.parameters(),
            fixed_inputs=plan.fixed_inputs(),
            labels=Labels(),
            annotations=Annotations(),
            raw_output_data_config=RawOutputDataConfig(),
        ),
        closure=LaunchPlanClosure(expected_inputs=ParameterMap(), expected_outputs=VariableMap()),
    )
