"""How executions run whose launch does not say: as launch plans, projects and the platform say, in this order."""

from __future__ import annotations

from typing import Final, Protocol

from flytewright_idl.admin import (
    Annotations,
    AuthRole,
    Envs,
    ExecutionSpec,
    Labels,
    LaunchPlanSpec,
    MatchableResource,
    RawOutputDataConfig,
    WorkflowExecutionConfig,
)
from flytewright_idl.core import Identity, SecurityContext
from flytewright_idl.google.protobuf import BoolValue

from .store.attributes import Attributes, Target

_PARALLELISM: Final = 25
"""How many nodes of an execution run at a time when nothing says otherwise."""


class Config(Protocol):
    """What launches, launch plans and attributes say alike."""

    max_parallelism: int
    security_context: SecurityContext | None
    raw_output_data_config: RawOutputDataConfig | None
    labels: Labels | None
    annotations: Annotations | None
    interruptible: BoolValue | None
    overwrite_cache: bool
    envs: Envs | None


def platform_config() -> WorkflowExecutionConfig:
    """What the platform says, as flyteadmin does out of the box."""
    return WorkflowExecutionConfig(max_parallelism=_PARALLELISM)


def execution_config(
    attributes: Attributes, place: Target, spec: ExecutionSpec, plan: LaunchPlanSpec | None
) -> WorkflowExecutionConfig:
    """How an execution at this place runs: as its launch says, else its launch plan, attributes, the platform."""
    kind = MatchableResource.WORKFLOW_EXECUTION_CONFIG
    nearest = attributes.nearest(kind, place)
    found = [nearest.attributes if nearest else None, attributes.exact(kind, Target(place.project))]
    set_there = [each.workflow_execution_config for each in found if each and each.workflow_execution_config]
    config = merged(spec, *([plan] if plan else []), *set_there)
    config.security_context = config.security_context or _context_of_role(spec, plan)
    config = merged(config, platform_config())
    config.security_context = config.security_context or SecurityContext()
    config.security_context.run_as = config.security_context.run_as or Identity()
    return config


def _context_of_role(spec: ExecutionSpec, plan: LaunchPlanSpec | None) -> SecurityContext | None:
    """As whom to run by the fields in which that was said before there were security contexts."""
    if spec.auth_role is not None or plan is None:
        role = spec.auth_role or AuthRole()
    elif plan.auth is not None and plan.auth_role is None:
        role = AuthRole(
            assumable_iam_role=plan.auth.assumable_iam_role,
            kubernetes_service_account=plan.auth.kubernetes_service_account,
        )
    else:
        role = plan.auth_role or AuthRole(assumable_iam_role=plan.role)
    identity = Identity(iam_role=role.assumable_iam_role, k8s_service_account=role.kubernetes_service_account)
    context = SecurityContext(run_as=identity)
    return context if _names_someone(context) else None


def merged(*configs: Config) -> WorkflowExecutionConfig:
    """What several say together: of each thing, what the first says that says anything."""
    return WorkflowExecutionConfig(
        max_parallelism=next((each.max_parallelism for each in configs if each.max_parallelism), 0),
        security_context=next(
            (each.security_context for each in configs if _names_someone(each.security_context)), None
        ),
        raw_output_data_config=next(
            (raw for each in configs if (raw := each.raw_output_data_config) and raw.output_location_prefix), None
        ),
        labels=next((each.labels for each in configs if each.labels and each.labels.values), None),
        annotations=next((each.annotations for each in configs if each.annotations and each.annotations.values), None),
        interruptible=next((each.interruptible for each in configs if each.interruptible is not None), None),
        overwrite_cache=any(each.overwrite_cache for each in configs),
        envs=next((each.envs for each in configs if each.envs and each.envs.values), None),
    )


def _names_someone(context: SecurityContext | None) -> bool:
    """Whether it says as whom to run; what user interfaces send may be empty."""
    identity = context.run_as if context else None
    return identity is not None and bool(
        identity.k8s_service_account or identity.iam_role or identity.execution_identity
    )
