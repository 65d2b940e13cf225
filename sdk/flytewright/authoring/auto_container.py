"""`PythonAutoContainerTask`: a task whose container has this SDK inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve
from typing_extensions import TypeVar

from flytewright_idl.core.security import Secret
from flytewright_idl.core.tasks import Container, ExtendedResources, K8SPod

from .accelerators import BaseAccelerator
from .base_task import PythonTask
from .containers import IO_ARGUMENTS, container_definition, environment_of, image_of, pod_definition, with_code_download
from .metadata import TaskMetadata
from .pod_template import PRIMARY_CONTAINER_NAME, PodTemplate
from .resolver import TaskResolver, default_task_resolver
from .resources import Resources, ResourceSpec, extended_resources
from .secrets import security_context

if TYPE_CHECKING:
    from ..config.serialization import SerializationSettings
    from ..image.spec import ImageSpec

T = TypeVar("T", default=None)


class PythonAutoContainerTask(PythonTask[T]):
    """A task that runs in a container with this SDK inside."""

    def __init__(
        self,
        name: str,
        task_config: T | None = None,
        task_type: str = "python-task",
        container_image: str | ImageSpec | None = None,
        requests: Resources | None = None,
        limits: Resources | None = None,
        environment: dict[str, str] | None = None,
        task_resolver: TaskResolver | None = None,
        secret_requests: Sequence[Secret] | None = None,
        pod_template: PodTemplate | None = None,
        pod_template_name: str | None = None,
        accelerator: BaseAccelerator | None = None,
        shared_memory: str | bool | None = None,
        resources: Resources | None = None,
        *,
        labels: dict[str, str] | None = None,
        annotations: dict[str, str] | None = None,
        metadata: TaskMetadata | None = None,
        **kwargs: Any,
    ) -> None:
        self._container_image = container_image
        self._resources = ResourceSpec.of(requests, limits, resources)
        self._task_resolver: TaskResolver = task_resolver or default_task_resolver
        self._command: Callable[[SerializationSettings], list[str]] = self.get_default_command
        self.pod_template = pod_template
        self.accelerator = accelerator
        self.shared_memory = shared_memory
        metadata = metadata or TaskMetadata()
        if pod_template_name or labels or annotations:
            metadata = evolve(
                metadata,
                pod_template_name=pod_template_name or metadata.pod_template_name,
                labels=labels or metadata.labels,
                annotations=annotations or metadata.annotations,
            )
        super().__init__(
            task_type,
            name,
            task_config,
            environment=environment,
            metadata=metadata,
            security_ctx=security_context(secret_requests),
            **kwargs,
        )

    @property
    def container_image(self) -> str | ImageSpec | None:
        """The image that the task names, templates not filled in."""
        return self._container_image

    @property
    def resources(self) -> ResourceSpec:
        """What the task is given at least, and what it may use at most."""
        return self._resources

    def take_resources(self, requests: Resources | None, limits: Resources | None) -> None:
        """Ask for these resources, unless the task says itself what it asks for."""
        if self._resources.is_empty:
            self._resources = ResourceSpec.of(requests, limits, None)

    @property
    def task_resolver(self) -> TaskResolver:
        """How the container finds the task."""
        return self._task_resolver

    def set_resolver(self, resolver: TaskResolver) -> None:
        """Have the container find the task in another way."""
        self._task_resolver = resolver

    # The command line

    def get_default_command(self, settings: SerializationSettings) -> list[str]:
        """The command line that runs the task in its container."""
        return [
            "wright-execute",
            *IO_ARGUMENTS,
            "--resolver",
            self._task_resolver.location,
            "--",
            *self._task_resolver.loader_args(settings, self),
        ]

    def get_command(self, settings: SerializationSettings) -> list[str]:
        """The command line, which a subclass may make another one."""
        return self._command(settings)

    def set_command_fn(self, get_command_fn: Callable[[SerializationSettings], list[str]] | None = None) -> None:
        """Have another function make the command line."""
        self._command = get_command_fn or self.get_default_command

    def reset_command_fn(self) -> None:
        """Have the command line made as it is by default."""
        self._command = self.get_default_command

    # What it is registered with

    def get_image(self, settings: SerializationSettings) -> str:
        """The image that the task is registered with."""
        return image_of(self._container_image, settings)

    def get_container(self, settings: SerializationSettings) -> Container | None:
        return None if self.pod_template is not None else self.container_of(self.get_command(settings), settings)

    def get_k8s_pod(self, settings: SerializationSettings) -> K8SPod | None:
        return None if self.pod_template is None else self.pod_of(self.get_command(settings), settings)

    def get_config(self, settings: SerializationSettings) -> dict[str, str] | None:
        template = self.pod_template
        return {} if template is None else {PRIMARY_CONTAINER_NAME: template.primary_container_name}

    def get_extended_resources(self, settings: SerializationSettings) -> ExtendedResources | None:
        return extended_resources(self.accelerator, self.shared_memory)

    def container_of(self, command: list[str], settings: SerializationSettings) -> Container:
        """The container that runs `command` in this task's image, with its resources and environment."""
        return container_definition(
            image=self.get_image(settings),
            resource_spec=self._resources,
            args=with_code_download(command, settings),
            environment=environment_of(self._container_image, settings, self.environment),
        )

    def pod_of(self, command: list[str], settings: SerializationSettings) -> K8SPod | None:
        """The pod that runs `command`, None for a task without a pod template."""
        if self.pod_template is None:
            return None
        return pod_definition(self.pod_template, self.container_of(command, settings), settings)
