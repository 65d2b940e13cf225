"""Connectors: what runs tasks of some types outside of containers, in a service and in local runs alike."""

from __future__ import annotations

import asyncio
import inspect
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Generic, TypeVar

from typing_extensions import Self

from flytewright_idl.admin.agent import Agent, GetTaskLogsResponse, GetTaskMetricsResponse
from flytewright_idl.admin.agent import Resource as ResourceMessage
from flytewright_idl.admin.agent import TaskCategory as TaskCategoryMessage
from flytewright_idl.core.execution import TaskExecutionPhase, TaskLog
from flytewright_idl.core.literals import Literal, LiteralMap
from flytewright_idl.core.tasks import TaskTemplate
from flytewright_idl.google.protobuf.struct import Struct

from ..config.images import ImageConfig, default_image
from ..config.serialization import SerializationSettings
from ..errors import EntityNotExistError, MissingReturnValueError, UserError, ValidationError
from ..storage import paths
from ..storage.staging import Staging, current_staging
from ..typeengine.guess import guess_hint
from ..typeengine.standard import engine
from .base_task import PythonTask, encode_inputs
from .template import task_template

M = TypeVar("M", bound="ResourceMeta")

ENDED = (
    TaskExecutionPhase.SUCCEEDED,
    TaskExecutionPhase.FAILED,
    TaskExecutionPhase.ABORTED,
    TaskExecutionPhase.RETRYABLE_FAILED,
)
POLL_SECONDS = 1.0
INPUTS = "inputs.pb"


@dataclass(frozen=True)
class TaskCategory:
    """A type of task with its version."""

    name: str
    version: int = 0


@dataclass
class ResourceMeta:
    """What a connector must remember of a job it has started; subclasses are dataclasses."""

    def encode(self) -> bytes:
        """It as JSON."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """What `encode` was called on."""
        known = {each.name for each in fields(cls)}
        return cls(**{name: value for name, value in json.loads(data).items() if name in known})


@dataclass
class Resource:
    """How a job stands."""

    phase: TaskExecutionPhase
    message: str | None = None
    log_links: list[TaskLog] | None = None
    outputs: LiteralMap | Mapping[str, Any] | None = None
    """Literals, or Python values."""
    custom_info: Mapping[str, Any] | None = None

    def message_with(self, outputs: LiteralMap | None) -> ResourceMessage:
        """What a connector service answers, with the outputs as literals."""
        return ResourceMessage(
            phase=self.phase,
            message=self.message or "",
            log_links=list(self.log_links or []),
            outputs=outputs,
            custom_info=Struct.from_dict(dict(self.custom_info)) if self.custom_info else None,
        )


class ConnectorBase(ABC):  # noqa: B024 - sync and async connectors have no method in common
    """Runs tasks of one type."""

    name = "Base Connector"

    def __init__(self, task_type_name: str, task_type_version: int = 0, **kwargs: Any) -> None:
        self._task_category = TaskCategory(task_type_name, task_type_version)

    @property
    def task_category(self) -> TaskCategory:
        """The type of task that it runs."""
        return self._task_category


class SyncConnectorBase(ConnectorBase):
    """Runs a task within one call."""

    name = "Base Sync Connector"

    @abstractmethod
    def do(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Any:
        """The `Resource` of the finished task, or an awaitable of it."""


class AsyncConnectorBase(ConnectorBase, Generic[M]):
    """Starts a job, is asked how it stands, and can end it; each answer may be awaitable."""

    name = "Base Async Connector"

    def __init__(self, metadata_type: type[M], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._metadata_type = metadata_type

    @property
    def metadata_type(self) -> type[M]:
        """What it remembers of a job."""
        return self._metadata_type

    @abstractmethod
    def create(
        self, task_template: TaskTemplate, output_prefix: str, inputs: LiteralMap | None = None, **kwargs: Any
    ) -> Any:
        """Start a job, and give what finds it again."""

    @abstractmethod
    def get(self, resource_meta: M, **kwargs: Any) -> Any:
        """The `Resource` of a job."""

    @abstractmethod
    def delete(self, resource_meta: M, **kwargs: Any) -> Any:
        """End a job; ending it twice is no error."""

    def get_metrics(self, resource_meta: M, **kwargs: Any) -> GetTaskMetricsResponse:
        """Metrics of a job."""
        raise ValidationError(f"{self.name} has no metrics")

    def get_logs(self, resource_meta: M, **kwargs: Any) -> GetTaskLogsResponse:
        """Logs of a job."""
        raise ValidationError(f"{self.name} has no logs")


Connector = SyncConnectorBase | AsyncConnectorBase[Any]


class ConnectorRegistry:
    """The connectors that are known, one for each type of task."""

    _connectors: ClassVar[dict[TaskCategory, Connector]] = {}

    @classmethod
    def register(cls, connector: Connector, override: bool = False) -> None:
        """Make a connector known; `ValidationError` when its type of task has one already."""
        category = connector.task_category
        if category in cls._connectors and not override:
            raise ValidationError(
                f"tasks of type {category.name} version {category.version} have the connector "
                f"{cls._connectors[category].name!r} already; override=True replaces it"
            )
        cls._connectors[category] = connector

    @classmethod
    def get_connector(cls, task_type_name: str, task_type_version: int = 0) -> Connector:
        """The connector of a type of task; `EntityNotExistError` when there is none."""
        found = cls._connectors.get(TaskCategory(task_type_name, task_type_version))
        if found is None:
            known = ", ".join(sorted(f"{each.name} ({each.version})" for each in cls._connectors)) or "none"
            raise EntityNotExistError(
                f"there is no connector for tasks of type {task_type_name} version {task_type_version}; "
                f"there are some for {known}"
            )
        return found

    get_agent = get_connector

    @classmethod
    def list_connectors(cls) -> list[Agent]:
        """What a connector service says of its connectors."""
        names = dict.fromkeys(each.name for each in cls._connectors.values())
        return [cls.get_connector_metadata(name) for name in names]

    @classmethod
    def get_connector_metadata(cls, name: str) -> Agent:
        """What a connector service says of the connector with that name."""
        found = [each for each in cls._connectors.values() if each.name == name]
        if not found:
            raise EntityNotExistError(f"there is no connector called {name!r}")
        categories = [each.task_category for each in found]
        messages = [TaskCategoryMessage(name=each.name, version=each.version) for each in categories]
        return Agent(
            name=name,
            supported_task_types=[each.name for each in categories],
            is_sync=isinstance(found[0], SyncConnectorBase),
            supported_task_categories=messages,
        )


class _Local(PythonTask[Any]):
    """How a task with a connector runs here: its connector is called in this process."""

    def _call(self, inputs: Mapping[str, Any]) -> tuple[Connector, TaskTemplate, LiteralMap, str]:
        staging = current_staging()
        template = task_template(self, SerializationSettings(image_config=ImageConfig.from_images(default_image())))
        literals = LiteralMap(literals=encode_inputs(self, inputs, staging))
        connector = ConnectorRegistry.get_connector(template.type, template.task_type_version)
        return connector, template, literals, paths.join(staging.prefix, paths.random_name())

    async def _finished(self, resource: Resource, output_prefix: str) -> Any:
        staging = current_staging()
        if resource.phase != TaskExecutionPhase.SUCCEEDED:
            raise UserError(f"{self.name} ended as {TaskExecutionPhase(resource.phase).name}: {resource.message or ''}")
        if resource.outputs is None and self.python_interface.outputs:
            written = await staging.bring(paths.join(output_prefix, "outputs.pb"))
            return LiteralMap.parse(written.read_bytes())
        if resource.outputs is None or isinstance(resource.outputs, LiteralMap):
            return resource.outputs
        plans = self.python_interface.output_plans
        for name in resource.outputs:
            if name not in plans:
                raise MissingReturnValueError(
                    f"the connector of {self.name} gives the output {name!r}; declared are {', '.join(plans) or 'none'}"
                )
        return LiteralMap(
            literals={name: plans[name].encode(value, staging) for name, value in resource.outputs.items()}
        )


class SyncConnectorExecutorMixin(_Local):
    """For tasks whose connector answers within one call."""

    async def execute(self, **kwargs: Any) -> Any:
        connector, template, literals, prefix = self._call(kwargs)
        if not isinstance(connector, SyncConnectorBase):
            raise ValidationError(f"the connector {connector.name!r} of {self.name} does not answer within one call")
        resource = await answer(connector.do, task_template=template, output_prefix=prefix, inputs=literals)
        return await self._finished(resource, prefix)


class AsyncConnectorExecutorMixin(_Local):
    """For tasks whose connector starts a job and is asked how it stands."""

    async def execute(self, **kwargs: Any) -> Any:
        connector, template, literals, prefix = self._call(kwargs)
        if not isinstance(connector, AsyncConnectorBase):
            raise ValidationError(f"the connector {connector.name!r} of {self.name} starts no jobs")
        if template.container is not None:
            await _leave_inputs(literals, paths.join(prefix, INPUTS))
            render_task_template(template, prefix)
        job = await answer(connector.create, task_template=template, output_prefix=prefix, inputs=literals)
        try:
            resource = await answer(connector.get, resource_meta=job)
            while resource.phase not in ENDED:
                await asyncio.sleep(POLL_SECONDS)
                resource = await answer(connector.get, resource_meta=job)
        except asyncio.CancelledError:
            await awaited(connector.delete(resource_meta=job))  # in no thread: when a process ends, none can be started
            raise
        return await self._finished(resource, prefix)


async def _leave_inputs(inputs: LiteralMap, uri: str) -> None:
    """Write the inputs to where a container elsewhere reads them."""
    staging = current_staging()
    written = staging.landing(uri)
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_bytes(bytes(inputs))
    staging.stage(written, uri)
    await staging.flush()


def render_task_template(tt: TaskTemplate, file_prefix: str) -> TaskTemplate:
    """The template, in whose container's arguments are the places where it reads and writes."""
    places = {
        "{{.input}}": paths.join(file_prefix, INPUTS),
        "{{.outputPrefix}}": file_prefix,
        "{{.rawOutputDataPrefix}}": paths.join(file_prefix, "raw_output"),
        "{{.checkpointOutputPrefix}}": paths.join(file_prefix, "checkpoint_output"),
        "{{.prevCheckpointPrefix}}": paths.join(file_prefix, "prev_checkpoint"),
    }
    if tt.container is not None:
        tt.container.args = [_filled(each, places) for each in tt.container.args]
    return tt


def _filled(text: str, places: Mapping[str, str]) -> str:
    for name, place in places.items():
        text = text.replace(name, place)
    return text


async def answer(method: Callable[..., Any], **arguments: Any) -> Any:
    """What a connector's method gives; one that is not async runs in a thread, where it may take its time."""
    if inspect.iscoroutinefunction(method):
        return await method(**arguments)
    return await awaited(await asyncio.to_thread(method, **arguments))


async def awaited(value: Any) -> Any:
    """A connector's answer, whether its method is async or not."""
    return await value if inspect.isawaitable(value) else value


def python_values(template: TaskTemplate, inputs: LiteralMap | None, staging: Staging) -> dict[str, Any]:
    """Python values of a task's inputs, of the types that its template lets guess."""
    typed = template.interface.inputs.variables if template.interface and template.interface.inputs else {}
    given: Mapping[str, Literal] = inputs.literals if inputs is not None else {}
    return {
        name: engine.plan_for(guess_hint(kind)).decode(literal, staging)
        for name, literal in given.items()
        if name in typed and (kind := typed[name].type) is not None
    }
