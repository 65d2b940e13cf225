"""Tasks whose containers know only their template: an executor reads it and does the work."""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, cast

from typing_extensions import TypeVar

from flytewright_idl.core.security import Secret
from flytewright_idl.core.tasks import Container, TaskTemplate

from .. import sync
from ..config.images import Image, ImageConfig
from ..config.serialization import SerializationSettings
from ..errors import EntityNotExistError
from ..image.spec import ImageSpec
from ..storage.staging import current_staging
from ..typeengine.guess import guess_hint
from .base_task import PythonTask
from .containers import container_definition, environment_of, image_of
from .interface import Interface
from .resources import Resources, ResourceSpec
from .secrets import security_context
from .template import task_template

T = TypeVar("T", default=None)


class ShimTaskExecutor(ABC, Generic[T]):
    """Does the work of a task, of which it knows the template."""

    @abstractmethod
    def execute_from_model(self, tt: TaskTemplate, **kwargs: Any) -> Any:
        """Run the task of this template on Python values."""


class ExecutableTemplateShimTask(PythonTask[None]):
    """A task of which only the template is known; its types are read off the template."""

    def __init__(self, tt: TaskTemplate, executor_type: type[ShimTaskExecutor[Any]]) -> None:
        assert tt.id is not None
        self._template = tt
        self._executor_type = executor_type
        super().__init__(tt.type, tt.id.name, interface=_guessed(tt))

    @property
    def task_template(self) -> TaskTemplate:
        """What is known of the task."""
        return self._template

    @property
    def executor_type(self) -> type[ShimTaskExecutor[Any]]:
        """The class that does the work."""
        return self._executor_type

    @property
    def executor(self) -> ShimTaskExecutor[Any]:
        """What does the work."""
        return self._executor_type()

    def execute(self, **kwargs: Any) -> Any:
        return self.executor.execute_from_model(self._template, **kwargs)


def _guessed(template: TaskTemplate) -> Interface:
    typed = template.interface
    inputs = typed.inputs.variables if typed and typed.inputs else {}
    outputs = typed.outputs.variables if typed and typed.outputs else {}
    return Interface(
        {name: guess_hint(variable.type) for name, variable in inputs.items() if variable.type},
        {name: guess_hint(variable.type) for name, variable in outputs.items() if variable.type},
    )


class TaskTemplateResolver:
    """Finds a task by its template, which the backend writes beside the inputs, and by its executor's path."""

    location = "flytewright.core.python_customized_container_task.default_task_template_resolver"

    def name(self) -> str:
        """What it is called."""
        return "task template resolver"

    def loader_args(self, settings: SerializationSettings, task: PythonCustomizedContainerTask[Any]) -> list[str]:
        executor = task.executor_type
        return ["{{.taskTemplatePath}}", f"{executor.__module__}.{executor.__name__}"]

    def load_task(self, loader_args: list[str]) -> ExecutableTemplateShimTask:
        uri, path = loader_args
        module, _, name = path.rpartition(".")
        executor = getattr(importlib.import_module(module), name, None)
        if executor is None:
            raise EntityNotExistError(f"{module} has no executor {name!r}")
        template = TaskTemplate.parse(sync.run(current_staging().bring(uri)).read_bytes())
        return ExecutableTemplateShimTask(template, executor)

    def get_all_tasks(self) -> list[PythonTask[Any]]:
        """None: a template says all."""
        return []


default_task_template_resolver = TaskTemplateResolver()


class PythonCustomizedContainerTask(PythonTask[T]):
    """A task that runs in an image of its own, without the user's code: all that it needs is in its template."""

    SERIALIZE_SETTINGS: ClassVar[SerializationSettings] = SerializationSettings(
        project="PLACEHOLDER_PROJECT",
        domain="LOCAL",
        version="PLACEHOLDER_VERSION",
        image_config=ImageConfig(Image("custom_container_task", "flyteorg.io/placeholder", tag="image")),
    )

    def __init__(
        self,
        name: str,
        task_config: T | None,
        container_image: str | ImageSpec,
        executor_type: type[ShimTaskExecutor[Any]],
        task_resolver: TaskTemplateResolver | None = None,
        task_type: str = "python-task",
        requests: Resources | None = None,
        limits: Resources | None = None,
        environment: dict[str, str] | None = None,
        secret_requests: Sequence[Secret] | None = None,
        **kwargs: Any,
    ) -> None:
        self._container_image = container_image
        self._executor_type = executor_type
        self._resources = ResourceSpec.of(requests, limits, None)
        self._task_resolver = task_resolver or default_task_template_resolver
        super().__init__(
            task_type=task_type,
            name=name,
            task_config=task_config,
            environment=environment,
            security_ctx=security_context(secret_requests),
            **kwargs,
        )

    @property
    def container_image(self) -> str | ImageSpec:
        """The image that the task runs in."""
        return self._container_image

    @property
    def executor_type(self) -> type[ShimTaskExecutor[Any]]:
        """The class that does the work."""
        return self._executor_type

    @property
    def executor(self) -> ShimTaskExecutor[Any]:
        """What does the work."""
        return self._executor_type()

    @property
    def resources(self) -> ResourceSpec:
        """What the task is given at least, and what it may use at most."""
        return self._resources

    @property
    def task_resolver(self) -> TaskTemplateResolver:
        """How the container finds the task."""
        return self._task_resolver

    @property
    def task_template(self) -> TaskTemplate:
        """The template, as it is for local runs."""
        return self.serialize_to_model(self.SERIALIZE_SETTINGS)

    def serialize_to_model(self, settings: SerializationSettings) -> TaskTemplate:
        """The template under these settings."""
        return task_template(self, settings)

    def execute(self, **kwargs: Any) -> Any:
        return self.executor.execute_from_model(self.task_template, **kwargs)

    def get_command(self, settings: SerializationSettings) -> list[str]:
        """The command line that runs the task in its container."""
        return [
            "wright-execute",
            "--inputs",
            "{{.input}}",
            "--output-prefix",
            "{{.outputPrefix}}",
            "--raw-output-data-prefix",
            "{{.rawOutputDataPrefix}}",
            "--resolver",
            self._task_resolver.location,
            "--",
            *self._task_resolver.loader_args(settings, cast("PythonCustomizedContainerTask[Any]", self)),
        ]

    def get_image(self, settings: SerializationSettings) -> str:
        """The image that the task is registered with."""
        return image_of(self._container_image, settings)

    def get_container(self, settings: SerializationSettings) -> Container | None:
        return container_definition(
            image=self.get_image(settings),
            resource_spec=self._resources,
            args=self.get_command(settings),
            environment=environment_of(self._container_image, settings, self.environment),
        )

    def get_config(self, settings: SerializationSettings) -> dict[str, str] | None:
        return {}
