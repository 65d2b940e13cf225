"""Tasks: `task` makes a function one, and the classes behind it are what plugins build on."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypedDict, TypeVar, cast, overload

from typing_extensions import ParamSpec, Unpack

from flytewright_idl.core.literals import KeyValuePair, Literal
from flytewright_idl.core.tasks import Container
from flytewright_idl.core.workflow import NodeMetadata
from flytewright_idl.google.protobuf.duration import Duration

from .. import sync
from ..config.serialization import SerializationSettings
from ..errors import InvalidInputError, MissingReturnValueError, PlacedError
from ..storage.staging import Staging
from ..typeengine.plan import Plan, name_of, shown
from .entity import Entity
from .interface import Interface, interface_of
from .metadata import TaskMetadata
from .resolver import TaskResolver, default_task_resolver
from .resources import Resources, container_resources
from .tracking import module_and_name

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class PythonTask(Entity, Generic[T]):
    """A task with an interface in Python's terms; a subclass says what running it means."""

    def __init__(
        self,
        task_type: str,
        name: str,
        task_config: T | None = None,
        interface: Interface | None = None,
        environment: dict[str, str] | None = None,
        metadata: TaskMetadata | None = None,
        task_type_version: int = 0,
    ) -> None:
        super().__init__(name, interface or Interface())
        self._task_type = task_type
        self._task_config = task_config
        self._environment = dict(environment or {})
        self._metadata = metadata or TaskMetadata()
        self._task_type_version = task_type_version

    @property
    def task_type(self) -> str:
        """Which plugin of the backend runs the task."""
        return self._task_type

    @property
    def task_type_version(self) -> int:
        """The version of the task type's own conventions."""
        return self._task_type_version

    @property
    def task_config(self) -> T | None:
        """What a plugin was configured with."""
        return self._task_config

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables of the container."""
        return self._environment

    @property
    def metadata(self) -> TaskMetadata:
        """How the task is retried, cached, timed and marked."""
        return self._metadata

    def construct_node_metadata(self) -> NodeMetadata:
        timeout = self.metadata.timeout
        return NodeMetadata(
            name=self.short_name,
            timeout=None if timeout is None else Duration.of(timeout),
            retries=self.metadata.retry_strategy,
            interruptible=self.metadata.interruptible,
        )

    def get_container(self, settings: SerializationSettings) -> Container | None:
        """The container that runs the task, if it runs in one."""
        return None

    def execute(self, **kwargs: Any) -> Any:
        """Run the task on Python values."""
        raise InvalidInputError(f"{self.name}: a task of type {self.task_type} does not run in Python")

    def dispatch(self, inputs: Mapping[str, Literal], staging: Staging) -> dict[str, Literal]:
        """Run the task on literals; errors about values name the input or output."""
        result = self.execute(**decode_inputs(self, inputs, staging))
        if inspect.isawaitable(result):
            result = sync.run(_awaited(result))
        return encode_outputs(self, result, staging)


async def _awaited(work: Any) -> Any:
    return await work


def decode_inputs(entity: Entity, inputs: Mapping[str, Literal], staging: Staging) -> dict[str, Any]:
    """Python values of the literals of a call, defaults where there is none."""
    interface = entity.python_interface
    values: dict[str, Any] = {}
    for name, plan in interface.input_plans.items():
        literal = inputs.get(name)
        if literal is not None:
            values[name] = _placed(entity, f"input {name}", plan.decode, literal, staging)
        elif name in interface.defaults:
            values[name] = interface.defaults[name]
        else:
            raise InvalidInputError(f"{entity.name}: the input {name!r} is missing")
    return values


def encode_inputs(entity: Entity, values: Mapping[str, Any], staging: Staging) -> dict[str, Literal]:
    """Literals of the values of a call, defaults included; `InvalidInputError` for one that is missing."""
    interface = entity.python_interface
    literals: dict[str, Literal] = {}
    for name, plan in interface.input_plans.items():
        if name in values:
            value = values[name]
        elif name in interface.defaults:
            value = interface.defaults[name]
        else:
            raise InvalidInputError(f"{entity.name}: the input {name!r} of type {shown_type(plan)} is missing")
        literals[name] = _placed(entity, f"input {name}", plan.encode, value, staging)
    return literals


def encode_outputs(entity: Entity, result: Any, staging: Staging) -> dict[str, Literal]:
    """Literals of what a function returned."""
    plans = entity.python_interface.output_plans
    values = split_outputs(entity, result)
    return {
        name: _placed(entity, f"output {name}", plan.encode, value, staging)
        for (name, plan), value in zip(plans.items(), values, strict=True)
    }


def split_outputs(entity: Entity, result: Any) -> tuple[Any, ...]:
    """The outputs that a function's result stands for; `MissingReturnValueError` when there are more or fewer."""
    interface = entity.python_interface
    expected = len(interface.outputs)
    if expected == 0:
        if result is not None and result != ():
            raise MissingReturnValueError(f"{entity.name} declares no outputs and returned {shown(result)}")
        return ()
    if expected == 1 and interface.output_tuple is None:
        return (result,)
    if not isinstance(result, tuple) or len(result) != expected:
        raise MissingReturnValueError(
            f"{entity.name} declares {expected} outputs ({', '.join(interface.outputs)}) and returned {shown(result)}"
        )
    return result


def join_outputs(entity: Entity, values: Mapping[str, Any]) -> Any:
    """What a call gives to Python code: nothing, one value, a tuple or the declared NamedTuple."""
    interface = entity.python_interface
    found = [values[name] for name in interface.outputs]
    if interface.output_tuple is not None:
        return interface.output_tuple(*found)
    return None if not found else found[0] if len(found) == 1 else tuple(found)


def decode_outputs(entity: Entity, literals: Mapping[str, Literal], staging: Staging) -> Any:
    """What a call gives to Python code, from its literals."""
    plans = entity.python_interface.output_plans
    values = {
        name: _placed(entity, f"output {name}", plan.decode, literals[name], staging) for name, plan in plans.items()
    }
    return join_outputs(entity, values)


def _placed(entity: Entity, place: str, work: Callable[[Any, Staging], Any], value: Any, staging: Staging) -> Any:
    try:
        return work(value, staging)
    except PlacedError as error:
        error.under(f"{entity.name}: {place}")
        raise


def shown_type(plan: Plan[Any]) -> str:
    """A plan's type as its author wrote it."""
    return name_of(plan.hint)


class PythonAutoContainerTask(PythonTask[T]):
    """A task that runs in a container with this SDK inside."""

    def __init__(
        self,
        name: str,
        task_config: T | None = None,
        task_type: str = "python-task",
        container_image: str | None = None,
        requests: Resources | None = None,
        limits: Resources | None = None,
        task_resolver: TaskResolver | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(task_type, name, task_config, **kwargs)
        self._container_image = container_image
        self._requests = requests
        self._limits = limits
        self._task_resolver: TaskResolver = task_resolver or default_task_resolver

    @property
    def container_image(self) -> str | None:
        """The image that the task names, templates not filled in."""
        return self._container_image

    @property
    def task_resolver(self) -> TaskResolver:
        """How the container finds the task."""
        return self._task_resolver

    def get_default_command(self, settings: SerializationSettings) -> list[str]:
        """The command line that runs the task in its container."""
        return [
            "wright-execute",
            *IO_ARGUMENTS,
            "--resolver",
            self._task_resolver.location,
            "--",
            *self._task_resolver.loader_args(settings, cast("PythonFunctionTask[Any]", self)),
        ]

    def get_command(self, settings: SerializationSettings) -> list[str]:
        """The command line, which a subclass may make another one."""
        return self.get_default_command(settings)

    def get_container(self, settings: SerializationSettings) -> Container:
        return self.container_of(self.get_command(settings), settings)

    def container_of(self, command: list[str], settings: SerializationSettings) -> Container:
        """The container that runs `command` in this task's image, with its resources and environment."""
        env = {**(settings.env or {}), **self.environment}
        return Container(
            image=settings.image_config.resolve(self._container_image),
            args=with_code_download(command, settings),
            resources=container_resources(self._requests, self._limits),
            env=[KeyValuePair(key=key, value=value) for key, value in env.items()],
        )


IO_ARGUMENTS = [
    "--inputs",
    "{{.input}}",
    "--output-prefix",
    "{{.outputPrefix}}",
    "--raw-output-data-prefix",
    "{{.rawOutputDataPrefix}}",
    "--checkpoint-path",
    "{{.checkpointOutputPrefix}}",
    "--prev-checkpoint",
    "{{.prevCheckpointPrefix}}",
]
"""Where a container finds its inputs and leaves its outputs; the backend fills in the templates."""

REMOTE_PACKAGE = "{{ .remote_package_path }}"
DESTINATION = "{{ .dest_dir }}"


def with_code_download(command: list[str], settings: SerializationSettings) -> list[str]:
    """The command behind one that first fetches the code, when code travels beside the registration."""
    fast = settings.fast_serialization_settings
    if fast is None or not fast.enabled:
        return command
    return [
        "wright-fast-execute",
        "--additional-distribution",
        fast.distribution_location or REMOTE_PACKAGE,
        "--dest-dir",
        fast.destination_dir or DESTINATION,
        "--",
        *command,
    ]


class PythonFunctionTask(PythonAutoContainerTask[T]):
    """A task that is a Python function."""

    def __init__(
        self, task_config: T | None, task_function: Callable[..., Any], task_type: str = "python-task", **kwargs: Any
    ) -> None:
        module, name = module_and_name(task_function)
        super().__init__(f"{module}.{name}", task_config, task_type, interface=interface_of(task_function), **kwargs)
        self._task_function = task_function

    @property
    def task_function(self) -> Callable[..., Any]:
        """The function as it was written."""
        return self._task_function

    def execute(self, **kwargs: Any) -> Any:
        return self._task_function(**kwargs)


class Task(PythonFunctionTask[Any], Generic[P, R]):
    """What `task` makes of a function: called like it, with its parameters and its result."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return cast("R", super().__call__(*args, **kwargs))


class TaskOptions(TypedDict, total=False):
    """What `task` can be told."""

    cache: bool
    cache_version: str
    cache_serialize: bool
    cache_ignore_input_vars: tuple[str, ...]
    retries: int
    interruptible: bool | None
    deprecated: str
    timeout: dt.timedelta | int
    container_image: str | None
    environment: dict[str, str] | None
    requests: Resources | None
    limits: Resources | None
    task_resolver: TaskResolver | None


@overload
def task(_task_function: Callable[P, R]) -> Task[P, R]: ...
@overload
def task(**options: Unpack[TaskOptions]) -> Callable[[Callable[P, R]], Task[P, R]]: ...
def task(
    _task_function: Callable[P, R] | None = None,
    *,
    cache: bool = False,
    cache_version: str = "",
    cache_serialize: bool = False,
    cache_ignore_input_vars: tuple[str, ...] = (),
    retries: int = 0,
    interruptible: bool | None = None,
    deprecated: str = "",
    timeout: dt.timedelta | int | None = None,
    container_image: str | None = None,
    environment: dict[str, str] | None = None,
    requests: Resources | None = None,
    limits: Resources | None = None,
    task_resolver: TaskResolver | None = None,
) -> Task[P, R] | Callable[[Callable[P, R]], Task[P, R]]:
    """Make a function a task; bare or with options."""
    metadata = TaskMetadata(
        cache=cache,
        cache_version=cache_version,
        cache_serialize=cache_serialize,
        cache_ignore_input_vars=cache_ignore_input_vars,
        retries=retries,
        interruptible=interruptible,
        deprecated=deprecated,
        timeout=timeout,
    )

    def declare(function: Callable[P, R]) -> Task[P, R]:
        return Task(
            None,
            function,
            metadata=metadata,
            container_image=container_image,
            environment=environment,
            requests=requests,
            limits=limits,
            task_resolver=task_resolver,
        )

    return declare if _task_function is None else declare(_task_function)
