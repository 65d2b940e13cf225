"""Required fields, lengths, and the forms of names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, TypeVar

from flytewright_idl.admin import NamedEntityIdentifier, Project, ProjectProjectState
from flytewright_idl.core import (
    Identifier,
    NodeExecutionIdentifier,
    ResourceType,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)

from ..errors import InvalidArgumentError, missing
from ..store.projects import DOMAINS, Projects

NamedT = TypeVar("NamedT", Identifier, NamedEntityIdentifier, WorkflowExecutionIdentifier)

_DNS_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")
_LABEL_NAME = re.compile(r"[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?")
_LABEL_PREFIX = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_EXECUTION_NAME = re.compile(r"[a-z][a-z\-0-9]*")

_LONGEST_EXECUTION_NAME: Final = 63
_LONGEST_PROJECT_NAME: Final = 64
_LONGEST_DESCRIPTION: Final = 300
_LONGEST_PREFIX: Final = 253
_MOST_LABELS: Final = 16


def require(value: str, field: str) -> None:
    """A text must be given."""
    if not value:
        raise missing(field)


def check_limit(limit: int) -> None:
    """A list request must say how much it wants."""
    if not limit:
        raise InvalidArgumentError("invalid value for limit: give the number of items that a page may have")


def check_identifier(identifier: Identifier | None, kind: ResourceType, *, kind_is_open: bool = False) -> Identifier:
    """An identifier must be complete and of the right kind; `kind_is_open` where the method says it as well."""
    if identifier is None:
        raise missing("id")
    if kind_is_open and identifier.resource_type == ResourceType.UNSPECIFIED:
        return check_complete(identifier)
    if identifier.resource_type != kind:
        given, wanted = identifier.resource_type.name.lower(), kind.name.lower()
        raise InvalidArgumentError(
            f"unexpected resource type {given} for {identifier.name!r}, expected {wanted} instead"
        )
    return check_complete(identifier)


def _with_name(identifier: NamedT | None) -> NamedT:
    if identifier is None:
        raise missing("id")
    require(identifier.project, "project")
    require(identifier.domain, "domain")
    require(identifier.name, "name")
    return identifier


def check_complete(identifier: Identifier | None) -> Identifier:
    """An identifier must name one version."""
    named = _with_name(identifier)
    require(named.version, "version")
    return named


def check_named(identifier: NamedEntityIdentifier | None) -> NamedEntityIdentifier:
    """A name must be complete."""
    return _with_name(identifier)


def check_execution(identifier: WorkflowExecutionIdentifier | None) -> WorkflowExecutionIdentifier:
    """The id of an execution must be complete."""
    return _with_name(identifier)


def check_node(identifier: NodeExecutionIdentifier | None) -> NodeExecutionIdentifier:
    """The id of a node execution must be complete."""
    if identifier is None:
        raise missing("id")
    if identifier.execution_id is None:
        raise missing("execution_id")
    require(identifier.node_id, "node_id")
    check_execution(identifier.execution_id)
    return identifier


def check_task(identifier: TaskExecutionIdentifier | None, *, kind_is_open: bool = False) -> TaskExecutionIdentifier:
    """The id of a task execution must be complete."""
    if identifier is None:
        raise missing("id")
    if identifier.node_execution_id is None:
        raise missing("node_execution_id")
    check_node(identifier.node_execution_id)
    if identifier.task_id is None:
        raise missing("task_id")
    check_identifier(identifier.task_id, ResourceType.TASK, kind_is_open=kind_is_open)
    return identifier


def check_entity_description(text: str) -> None:
    """What is said of a name must be short."""
    if len(text) > _LONGEST_DESCRIPTION:
        raise InvalidArgumentError(f"description cannot exceed {_LONGEST_DESCRIPTION} characters")


def check_execution_name(name: str) -> None:
    """An execution's name must be one that Kubernetes takes for a label."""
    if len(name) > _LONGEST_EXECUTION_NAME:
        raise InvalidArgumentError(f"size of name exceeded length {_LONGEST_EXECUTION_NAME} : {name}")
    if not _EXECUTION_NAME.fullmatch(name.lower()):
        raise InvalidArgumentError(f"invalid name format: {name}, does not match regex '^[a-z][a-z\\-0-9]*$'")


def check_labels(labels: Mapping[str, str]) -> None:
    """Labels must be few, and such as Kubernetes takes."""
    if len(labels) > _MOST_LABELS:
        raise InvalidArgumentError(f"labels map cannot exceed {_MOST_LABELS} entries")
    for key, value in labels.items():
        prefix, slash, name = key.rpartition("/")
        if not _LABEL_NAME.fullmatch(name) or (slash and not _is_label_prefix(prefix)):
            raise InvalidArgumentError(
                f"invalid label key [{key}]: it must be letters, digits, '-', '_' or '.', at most 63, "
                "after an optional DNS name and '/'"
            )
        if value and not _LABEL_NAME.fullmatch(value):
            raise InvalidArgumentError(
                f"invalid label value [{value}]: it must be letters, digits, '-', '_' or '.', at most 63, "
                "with a letter or digit at both ends"
            )


def _is_label_prefix(prefix: str) -> bool:
    return len(prefix) <= _LONGEST_PREFIX and _LABEL_PREFIX.fullmatch(prefix) is not None


def check_project(project: Project | None) -> Project:
    """A project that is registered must have an id that is a DNS label, and a name."""
    if project is None:
        raise missing("project")
    if not project.name:
        raise missing("project_name")
    return check_project_fields(project)


def check_project_fields(project: Project) -> Project:
    """What a project says of itself must have the right form; a change of a project may leave things out."""
    if not project.id:
        raise missing("project_id")
    check_labels(project.labels.values if project.labels else {})
    if not _DNS_LABEL.fullmatch(project.id):
        raise InvalidArgumentError(
            f"invalid project id [{project.id}]: it must be lower case letters, digits and '-', at most 63, "
            "with a letter or digit at both ends"
        )
    if len(project.name) > _LONGEST_PROJECT_NAME:
        raise InvalidArgumentError(f"project_name cannot exceed {_LONGEST_PROJECT_NAME} characters")
    if len(project.description) > _LONGEST_DESCRIPTION:
        raise InvalidArgumentError(f"project_description cannot exceed {_LONGEST_DESCRIPTION} characters")
    if project.domains:
        raise InvalidArgumentError(
            "Domains are currently only set system wide. Please retry without domains included in your request."
        )
    return project


def check_place(projects: Projects, project: str, domain: str) -> None:
    """What is made must be made in a project and a domain that are there."""
    found = projects.find(project)
    if found is None:
        raise InvalidArgumentError(
            f"failed to validate that project [{project}] and domain [{domain}] are registered: "
            f"project {project!r} does not exist"
        )
    if found.state != ProjectProjectState.ACTIVE:
        raise InvalidArgumentError(f"project [{project}] is not active")
    if domain not in DOMAINS:
        raise InvalidArgumentError(f"domain [{domain}] is unrecognized by system (known: {', '.join(DOMAINS)})")
