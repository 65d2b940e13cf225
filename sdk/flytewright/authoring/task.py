"""`task`, which makes a function a task, and the names of tasks that other modules build on."""

from __future__ import annotations

import datetime as dt
import difflib
import functools
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar, cast, overload

from typing_extensions import ParamSpec, Unpack

from flytewright_idl.core.security import Secret

from ..errors import ValidationError
from .accelerators import BaseAccelerator
from .auto_container import PythonAutoContainerTask
from .base_task import (
    PythonTask,
    decode_inputs,
    decode_outputs,
    encode_inputs,
    encode_outputs,
    join_outputs,
    shown_type,
    split_outputs,
)
from .cache import Cache, VersionParameters
from .containers import IO_ARGUMENTS
from .entity import Entity
from .function_task import ExecutionBehavior, PythonFunctionTask
from .metadata import ALL_DECK_FIELDS, DeckField, TaskMetadata
from .plugins import TaskPlugins
from .pod_template import PodTemplate
from .resolver import TaskResolver
from .resources import Resources
from .where import at_call, line_of, naming

__all__ = [
    "IO_ARGUMENTS",
    "PythonAutoContainerTask",
    "PythonFunctionTask",
    "PythonTask",
    "Task",
    "TaskOptions",
    "decode_inputs",
    "decode_outputs",
    "encode_inputs",
    "encode_outputs",
    "join_outputs",
    "shown_type",
    "split_outputs",
    "task",
]

if TYPE_CHECKING:
    from flytewright_idl.admin.description_entity import DescriptionEntity

    from ..image.spec import ImageSpec

P = ParamSpec("P")
R = TypeVar("R")


class Task(PythonFunctionTask[Any], Generic[P, R]):
    """What `task` makes of a function: called like it, with its parameters and its result."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return cast("R", super().__call__(*args, **kwargs))


class TaskOptions(TypedDict, total=False):
    """What `task` can be told."""

    task_config: Any
    cache: bool | Cache
    cache_serialize: bool | None
    cache_version: str | None
    cache_ignore_input_vars: tuple[str, ...] | None
    retries: int
    interruptible: bool | None
    deprecated: str
    timeout: dt.timedelta | int | None
    container_image: str | ImageSpec | None
    environment: dict[str, str] | None
    requests: Resources | None
    limits: Resources | None
    secret_requests: Sequence[Secret] | None
    execution_mode: ExecutionBehavior
    node_dependency_hints: Iterable[Entity] | None
    task_resolver: TaskResolver | None
    docs: DescriptionEntity | None
    disable_deck: bool | None
    enable_deck: bool | None
    deck_fields: tuple[DeckField, ...] | None
    pod_template: PodTemplate | None
    pod_template_name: str | None
    accelerator: BaseAccelerator | None
    pickle_untyped: bool
    shared_memory: Literal[True] | str | None
    resources: Resources | None
    labels: dict[str, str] | None
    annotations: dict[str, str] | None


@overload
def task(_task_function: Callable[P, R]) -> Task[P, R]: ...
@overload
def task(**options: Unpack[TaskOptions]) -> Callable[[Callable[P, R]], Task[P, R]]: ...
def task(
    _task_function: Callable[P, R] | None = None,
    *,
    task_config: Any = None,
    cache: bool | Cache = False,
    cache_serialize: bool | None = None,
    cache_version: str | None = None,
    cache_ignore_input_vars: tuple[str, ...] | None = None,
    retries: int = 0,
    interruptible: bool | None = None,
    deprecated: str = "",
    timeout: dt.timedelta | int | None = None,
    container_image: str | ImageSpec | None = None,
    environment: dict[str, str] | None = None,
    requests: Resources | None = None,
    limits: Resources | None = None,
    secret_requests: Sequence[Secret] | None = None,
    execution_mode: ExecutionBehavior = ExecutionBehavior.DEFAULT,
    node_dependency_hints: Iterable[Entity] | None = None,
    task_resolver: TaskResolver | None = None,
    docs: DescriptionEntity | None = None,
    disable_deck: bool | None = None,
    enable_deck: bool | None = None,
    deck_fields: tuple[DeckField, ...] | None = ALL_DECK_FIELDS,
    pod_template: PodTemplate | None = None,
    pod_template_name: str | None = None,
    accelerator: BaseAccelerator | None = None,
    pickle_untyped: bool = False,
    shared_memory: Literal[True] | str | None = None,
    resources: Resources | None = None,
    labels: dict[str, str] | None = None,
    annotations: dict[str, str] | None = None,
    **kwargs: Any,
) -> Task[P, R] | Callable[[Callable[P, R]], Task[P, R]]:
    """Make a function a task; bare or with options.

    Args:
        _task_function: The function, when the decorator is bare.
        task_config: What a plugin is configured with; its type chooses the plugin.
        cache: Whether outputs are kept, and under which version: ``Cache(version="1")``.
        cache_serialize: As in `Cache`, beside ``cache=True``.
        cache_version: As in `Cache`, beside ``cache=True``.
        cache_ignore_input_vars: As in `Cache`, beside ``cache=True``.
        retries: Further tries of a run that fails.
        interruptible: Whether it may run on machines that can be taken away; None is as its workflow says.
        deprecated: Why the task should no longer be used.
        timeout: Longest run of one try; a number is seconds.
        container_image: A name, a template such as ``{{.image.default.fqn}}:v1``, or an `ImageSpec`.
        environment: Environment variables of the container.
        requests: What the task is given at least.
        limits: What the task may use at most.
        secret_requests: Secrets that the backend provides in the container.
        execution_mode: What running the task means.
        node_dependency_hints: Entities that a dynamic task will call.
        task_resolver: How the container finds the task.
        docs: What is said of the task beside its docstring.
        disable_deck: Whether the task leaves no deck.
        enable_deck: Whether the task leaves a deck.
        deck_fields: What the deck shows by itself.
        pod_template: A pod of the user's own around the container.
        pod_template_name: The name of a pod template of the cluster.
        accelerator: A device beside the GPUs of the resources.
        pickle_untyped: Whether parameters without annotation are pickled instead of refused.
        shared_memory: Shared memory of the container: its size, or True for as much as there is memory.
        resources: Requests and limits at once, a pair for each that differs.
        labels: Labels of the task's pods.
        annotations: Annotations of the task's pods.
        kwargs: Nothing: an option that there is not is refused.
    """
    for name in kwargs:
        raise at_call(ValidationError(f"task has no option {name!r}{did_you_mean(name, TaskOptions.__annotations__)}"))

    def declare(function: Callable[P, R]) -> Task[P, R]:
        with naming(line_of(function)):
            metadata = TaskMetadata(
                **_cached(
                    cache,
                    cache_serialize,
                    cache_version,
                    cache_ignore_input_vars,
                    VersionParameters(function, container_image, pod_template, pod_template_name),
                ),
                retries=retries,
                interruptible=interruptible,
                deprecated=deprecated,
                timeout=timeout,
            )
            plugin = TaskPlugins.find_pythontask_plugin(type(task_config))
            made = (Task if plugin is PythonFunctionTask else plugin)(
                task_config,
                function,
                metadata=metadata,
                container_image=container_image,
                environment=environment,
                requests=requests,
                limits=limits,
                secret_requests=secret_requests,
                execution_mode=execution_mode,
                node_dependency_hints=node_dependency_hints,
                task_resolver=task_resolver,
                disable_deck=disable_deck,
                enable_deck=enable_deck,
                deck_fields=deck_fields,
                docs=docs,
                pod_template=pod_template,
                pod_template_name=pod_template_name,
                accelerator=accelerator,
                pickle_untyped=pickle_untyped,
                shared_memory=shared_memory,
                resources=resources,
                labels=labels,
                annotations=annotations,
            )
        functools.update_wrapper(made, function)
        return cast("Task[P, R]", made)

    return declare if _task_function is None else declare(_task_function)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint at the name that was meant."""
    close = difflib.get_close_matches(name, list(known), 1, 0.5)
    return f"; did you mean {close[0]}?" if close else ""


def _cached(
    cache: bool | Cache,
    serialize: bool | None,
    version: str | None,
    ignored: tuple[str, ...] | None,
    parameters: VersionParameters[Any, Any],
) -> dict[str, Any]:
    """The part of a task's metadata that is about its cache."""
    if isinstance(cache, Cache):
        if (serialize, version, ignored) != (None, None, None):
            raise ValidationError(
                "beside cache=Cache(…) go no cache_version, cache_serialize and cache_ignore_input_vars; "
                "say them in Cache(version=…, serialize=…, ignored_inputs=…)"
            )
        return {
            "cache": True,
            "cache_version": cache.get_version(parameters),
            "cache_serialize": cache.serialize,
            "cache_ignore_input_vars": cache.get_ignored_inputs(),
        }
    return {
        "cache": cache,
        "cache_version": version or "",
        "cache_serialize": bool(serialize),
        "cache_ignore_input_vars": ignored or (),
    }
