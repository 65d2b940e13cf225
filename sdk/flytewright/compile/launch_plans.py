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
from flytewright_idl.core.security import SecurityContext

from ..authoring import launch_plan
from ..authoring.options import Options
from ..config.serialization import SerializationSettings
from .ids import identifier


def compile_launch_plan(
    plan: launch_plan.LaunchPlan, settings: SerializationSettings, options: Options | None = None
) -> LaunchPlan:
    """The message that registers a launch plan; what `options` say goes before what the plan says."""
    said = options or Options()
    return LaunchPlan(
        id=identifier(ResourceType.LAUNCH_PLAN, plan, settings),
        spec=LaunchPlanSpec(
            workflow_id=identifier(ResourceType.WORKFLOW, plan.workflow, settings),
            entity_metadata=LaunchPlanMetadata(
                schedule=plan.schedule, notifications=list(said.notifications or plan.notifications)
            ),
            default_inputs=plan.parameters,
            fixed_inputs=plan.fixed_inputs,
            labels=said.labels or plan.labels or Labels(),
            annotations=said.annotations or plan.annotations or Annotations(),
            raw_output_data_config=said.raw_output_data_config or plan.raw_output_data_config or RawOutputDataConfig(),
            max_parallelism=said.max_parallelism or plan.max_parallelism or 0,
            security_context=merged(plan.security_context, said.security_context),
            overwrite_cache=bool(said.overwrite_cache or plan.overwrite_cache),
            concurrency_policy=plan.concurrency,
        ),
        closure=LaunchPlanClosure(expected_inputs=ParameterMap(), expected_outputs=VariableMap()),
    )


def merged(own: SecurityContext | None, said: SecurityContext | None) -> SecurityContext | None:
    """A plan's security context with what the options say of it put first, part by part."""
    if own is None or said is None:
        return said or own
    return SecurityContext(
        run_as=said.run_as or own.run_as, secrets=said.secrets or own.secrets, tokens=said.tokens or own.tokens
    )
