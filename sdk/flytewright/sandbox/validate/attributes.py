"""What requests for matchable attributes must have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flytewright_idl.admin import ExecutionSpec, MatchableResource, MatchingAttributes, ProjectProjectState

from ..errors import InvalidArgumentError, missing
from ..store.attributes import Attributes, Target
from ..store.projects import Projects
from .fields import check_place, require

_KINDS: Final[Mapping[str, MatchableResource]] = {
    "task_resource_attributes": MatchableResource.TASK_RESOURCE,
    "cluster_resource_attributes": MatchableResource.CLUSTER_RESOURCE,
    "execution_queue_attributes": MatchableResource.EXECUTION_QUEUE,
    "execution_cluster_label": MatchableResource.EXECUTION_CLUSTER_LABEL,
    "plugin_overrides": MatchableResource.PLUGIN_OVERRIDE,
    "workflow_execution_config": MatchableResource.WORKFLOW_EXECUTION_CONFIG,
    "cluster_assignment": MatchableResource.CLUSTER_ASSIGNMENT,
}
"""The kinds of attributes that can be set; flyteadmin takes no quality of service."""


def check_attributes(
    attributes: MatchingAttributes | None, target: Target
) -> tuple[MatchableResource, MatchingAttributes]:
    """The attributes of a request, and of which kind they are."""
    if attributes is None:
        raise missing("matching_attributes")
    name = attributes.which("target") or ""
    if name not in _KINDS:
        given = name or "none"
        raise InvalidArgumentError(
            f"Unrecognized matching attributes type for {target}: {given} (known: {', '.join(_KINDS)})"
        )
    return _KINDS[name], attributes


def check_project_is_there(projects: Projects, project: str) -> None:
    """Attributes of a project can be read once it is there, archived or not."""
    if projects.find(project) is None:
        raise InvalidArgumentError(f"failed to validate that project [{project}] exists")


def check_project_is_active(projects: Projects, project: str) -> None:
    """Attributes of a project can be changed while it is active."""
    found = projects.find(project)
    if found is None:
        raise InvalidArgumentError(f"failed to validate that project [{project}] is registered")
    if found.state != ProjectProjectState.ACTIVE:
        raise InvalidArgumentError(f"project [{project}] is not active")


def check_workflow_target(projects: Projects, target: Target) -> Target:
    """Attributes of a workflow are for a name in a domain that is there; the workflow itself need not be."""
    check_place(projects, target.project, target.domain)
    require(target.workflow, "name")
    return target


def check_kind(kind: MatchableResource) -> MatchableResource:
    """The kind that is asked for must be one of flyteidl's."""
    if kind not in MatchableResource.__members__.values():
        raise InvalidArgumentError(f"invalid value for resource_type: {int(kind)}")
    return kind


def check_cluster_pool(attributes: Attributes, place: Target, spec: ExecutionSpec) -> None:
    """A launch may name the pool of clusters that its project or domain is assigned to, or any where none is."""
    asked = spec.cluster_assignment.cluster_pool_name if spec.cluster_assignment else ""
    found = attributes.nearest(MatchableResource.CLUSTER_ASSIGNMENT, place)
    assigned = found.attributes.cluster_assignment if found and found.attributes else None
    known = assigned.cluster_pool_name if assigned else ""
    if asked and known and asked != known:
        raise InvalidArgumentError(
            f'execution with project "{place.project}" and domain "{place.domain}" cannot run on cluster pool '
            f'"{asked}", because its configured to run on pool "{known}"'
        )
