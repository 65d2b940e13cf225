"""What a task must have before it is registered."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from flytewright_idl.admin import TaskCreateRequest
from flytewright_idl.core import Resources, ResourcesResourceEntry, ResourcesResourceName, ResourceType, TaskTemplate

from ..errors import InvalidArgumentError, missing
from ..store.projects import Projects
from .fields import check_identifier, check_place, require
from .quantities import quantity

_COUNTED = {
    ResourcesResourceName.CPU,
    ResourcesResourceName.MEMORY,
    ResourcesResourceName.GPU,
    ResourcesResourceName.EPHEMERAL_STORAGE,
}


class _Amount(NamedTuple):
    """How much of a resource, as a number and as it was written."""

    number: Decimal
    text: str


def check_task_request(request: TaskCreateRequest, projects: Projects) -> TaskTemplate:
    """The template of a request that is complete, with the request's id."""
    identifier = check_identifier(request.id, ResourceType.TASK)
    check_place(projects, identifier.project, identifier.domain)
    template = request.spec.template if request.spec else None
    if template is None:
        raise missing("spec")
    require(template.type, "type")
    if template.metadata is None:
        raise missing("metadata")
    if template.metadata.runtime is not None:
        require(template.metadata.runtime.version, "runtime version")
    if template.interface is None:
        raise missing("typed interface")
    if template.container is not None:
        if not template.container.image:
            raise missing("image")
        if template.container.resources is not None:
            _check_resources(template.container.resources, identifier.name)
    if template.k8s_pod is not None and template.k8s_pod.pod_spec is None:
        raise InvalidArgumentError(
            "invalid TaskSpecification, pod tasks should specify their target as a K8sPod with a defined pod spec"
        )
    template.id = identifier
    return template


def _check_resources(resources: Resources, task: str) -> None:
    """No request may be beyond its limit; GPUs are whole, and requested as they are limited."""
    requests, limits = _amounts(resources.requests, task), _amounts(resources.limits, task)
    for name, wanted in requests.items():
        limit = limits.get(name)
        if limit is None:
            continue
        if name == ResourcesResourceName.GPU and wanted.number != limit.number:
            raise InvalidArgumentError(
                f"For extended resource 'gpu' the default value must equal the limit value for task {task}"
            )
        if limit.number < wanted.number:
            raise InvalidArgumentError(
                f"Requested {name.name} default [{wanted.text}] is greater than the limit [{limit.text}]. "
                "Please fix your configuration"
            )


def _amounts(entries: list[ResourcesResourceEntry], task: str) -> dict[ResourcesResourceName, _Amount]:
    amounts: dict[ResourcesResourceName, _Amount] = {}
    for entry in entries:
        if entry.name not in _COUNTED:
            continue
        if entry.name in amounts:
            raise InvalidArgumentError(f"can't specify {entry.name.name} limit for task {task} multiple times")
        amount = quantity(entry.value)
        if amount is None:
            raise InvalidArgumentError(
                f"Parsing of {entry.name.name} request failed for value {entry.value!r}: "
                "it is no Kubernetes quantity such as 500m, 2 or 1.5Gi"
            )
        if entry.name == ResourcesResourceName.GPU and amount != amount.to_integral_value():
            raise InvalidArgumentError(f"gpu for task {task} must be a whole number, got: {entry.value} instead")
        amounts[entry.name] = _Amount(amount, entry.value)
    return amounts
