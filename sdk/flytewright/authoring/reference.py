"""Entities that are registered elsewhere, as workflows here call them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar, cast

from typing_extensions import ParamSpec

from flytewright_idl.core.identifier import Identifier, ResourceType
from flytewright_idl.core.literals import RetryStrategy
from flytewright_idl.core.workflow import NodeMetadata

from ..errors import ValidationError
from .entity import Entity
from .interface import Interface, interface_of
from .where import at_call

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Reference:
    """The full name of what is registered elsewhere."""

    resource_type: ClassVar[ResourceType]

    project: str
    domain: str
    name: str
    version: str

    @property
    def id(self) -> Identifier:
        """The name as an identifier."""
        return Identifier(
            resource_type=self.resource_type,
            project=self.project,
            domain=self.domain,
            name=self.name,
            version=self.version,
        )


class TaskReference(Reference):
    """The full name of a task."""

    resource_type = ResourceType.TASK


class WorkflowReference(Reference):
    """The full name of a workflow."""

    resource_type = ResourceType.WORKFLOW


class LaunchPlanReference(Reference):
    """The full name of a launch plan."""

    resource_type = ResourceType.LAUNCH_PLAN


class ReferenceEntity(Entity):
    """What is registered elsewhere: a name and an interface, which is taken on trust."""

    def __init__(self, reference: Reference, interface: Interface) -> None:
        super().__init__(reference.name, interface)
        self._reference = reference

    @property
    def reference(self) -> Reference:
        """The full name."""
        return self._reference

    @property
    def id(self) -> Identifier:
        """The full name as an identifier."""
        return self._reference.id

    def construct_node_metadata(self) -> NodeMetadata:
        return NodeMetadata(name=self.short_name, retries=RetryStrategy())


class Referenced(ReferenceEntity, Generic[P, R]):
    """A reference with the signature of the function that describes it."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return cast("R", super().__call__(*args, **kwargs))


def _decorator(reference: Reference) -> Callable[[Callable[P, R]], Referenced[P, R]]:
    def declare(function: Callable[P, R]) -> Referenced[P, R]:
        return Referenced(reference, interface_of(function))

    return declare


def reference_task(project: str, domain: str, name: str, version: str) -> Callable[[Callable[P, R]], Referenced[P, R]]:
    """Make a function's signature that of a task which is registered elsewhere; its body is not run."""
    return _decorator(TaskReference(project, domain, name, version))


def reference_workflow(
    project: str, domain: str, name: str, version: str
) -> Callable[[Callable[P, R]], Referenced[P, R]]:
    """Make a function's signature that of a workflow which is registered elsewhere; its body is not run.

    A workflow is called through its launch plan where it is registered, so that nothing is fetched to compile.
    """
    return _decorator(WorkflowReference(project, domain, name, version))


def reference_launch_plan(
    project: str, domain: str, name: str, version: str
) -> Callable[[Callable[P, R]], Referenced[P, R]]:
    """Make a function's signature that of a launch plan which is registered elsewhere; its body is not run."""
    return _decorator(LaunchPlanReference(project, domain, name, version))


_KINDS: dict[int, type[Reference]] = {
    each.resource_type: each for each in (TaskReference, WorkflowReference, LaunchPlanReference)
}


def get_reference_entity(
    resource_type: int,
    project: str,
    domain: str,
    name: str,
    version: str,
    inputs: Mapping[str, Any],
    outputs: Mapping[str, Any],
) -> ReferenceEntity:
    """A reference with inputs and outputs by name, for entities that no function describes.

    Raises:
        ValidationError: the type is neither that of a task, nor of a workflow, nor of a launch plan.
    """
    kind = _KINDS.get(resource_type)
    if kind is None:
        known = ", ".join(each.name for each in map(ResourceType, _KINDS))
        raise at_call(ValidationError(f"a reference is to a {known}, not to resource type {resource_type!r}"))
    return ReferenceEntity(kind(project, domain, name, version), Interface(inputs, outputs))
