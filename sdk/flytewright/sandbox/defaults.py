"""How executions run whose launch does not say: as launch plans, projects and the platform say, in this order."""

from __future__ import annotations

from typing import Final, Protocol

from flytewright_idl.admin import (
    Annotations,
    Envs,
    Labels,
    MatchableResource,
    RawOutputDataConfig,
    WorkflowExecutionConfig,
)
from flytewright_idl.core import SecurityContext
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


def execution_config(attributes: Attributes, place: Target, *said: Config) -> WorkflowExecutionConfig:
    """How an execution of a workflow at this place runs, by what its launch and its launch plan have said."""
    kind = MatchableResource.WORKFLOW_EXECUTION_CONFIG
    nearest = attributes.nearest(kind, place)
    found = [nearest.attributes if nearest else None, attributes.exact(kind, Target(place.project))]
    set_there = [each.workflow_execution_config for each in found if each and each.workflow_execution_config]
    return merged(*said, *set_there, platform_config())


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
