"""`map_task`: one task over a list of inputs."""

from __future__ import annotations

import functools
import hashlib
import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast, overload

from typing_extensions import ParamSpec

from flytewright_idl.core.literals import RetryStrategy
from flytewright_idl.core.tasks import Container
from flytewright_idl.core.workflow import NodeMetadata

from ..config.serialization import SerializationSettings
from ..errors import InvalidInputError
from .interface import Interface
from .resolver import load_resolver
from .task import IO_ARGUMENTS, PythonFunctionTask, PythonTask, Task
from .tracking import module_and_name

P = ParamSpec("P")
R = TypeVar("R")


class MapTask(PythonTask[None]):
    """A task over lists: each element of its inputs is a run of the task inside, bound inputs apart."""

    def __init__(
        self,
        target: PythonFunctionTask[Any],
        bound: Mapping[str, Any] | frozenset[str] = frozenset(),
        concurrency: int | None = None,
        min_successes: int | None = None,
        min_success_ratio: float = 1.0,
    ) -> None:
        if len(target.python_interface.outputs) > 1:
            raise InvalidInputError(f"map_task: {target.name} has several outputs; a mapped task has one or none")
        self.target = target
        self.bound = frozenset(bound)
        self.bound_values = dict(bound) if isinstance(bound, Mapping) else {}
        self.concurrency = concurrency
        self.min_successes = min_successes
        self.min_success_ratio = min_success_ratio
        super().__init__(
            target.task_type,
            self._full_name(),
            interface=self._lists(target.python_interface),
            metadata=target.metadata,
            task_type_version=1,
        )

    def _full_name(self) -> str:
        module, name = module_and_name(self.target.task_function)
        said = f"{','.join(sorted(self.bound))}{self.concurrency}{self.min_successes}{self.min_success_ratio}"
        digest = hashlib.md5(said.encode(), usedforsecurity=False).hexdigest()
        return f"{module}.map_{name}_{digest}-arraynode"

    def _lists(self, interface: Interface) -> Interface:
        return Interface(
            inputs={name: hint if name in self.bound else _list_of(hint) for name, hint in interface.inputs.items()},
            outputs={
                name: _list_of(hint | None if self.may_fail else hint) for name, hint in interface.outputs.items()
            },
        )

    def named(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        return super().named(args, {**self.bound_values, **kwargs})

    def construct_node_metadata(self) -> NodeMetadata:
        return NodeMetadata(name=self.name, retries=RetryStrategy())

    @property
    def may_fail(self) -> bool:
        """Whether some elements may fail without the whole failing."""
        return self.min_success_ratio != 1 or self.min_successes is not None

    def needed_successes(self, total: int) -> int:
        """How many of `total` elements must succeed."""
        if self.min_successes is not None:
            return self.min_successes
        return math.ceil(self.min_success_ratio * total)

    @property
    def docstring(self) -> None:
        return None

    def element_metadata(self) -> NodeMetadata:
        """The metadata of the node that runs once per element."""
        metadata = super().construct_node_metadata()
        metadata.name = self.name
        return metadata

    def get_command(self, settings: SerializationSettings) -> list[str]:
        """The command line that runs one element."""
        resolver = ArrayNodeMapTaskResolver()
        return [
            "wright-map-execute",
            *IO_ARGUMENTS,
            "--resolver",
            resolver.location,
            "--",
            *resolver.loader_args(settings, self),
        ]

    def get_container(self, settings: SerializationSettings) -> Container:
        return self.target.container_of(self.get_command(settings), settings)


class ArrayNodeMapTaskResolver:
    """Finds a map task by the task inside it and the names of its bound inputs."""

    location = "flytewright.core.array_node_map_task.ArrayNodeMapTaskResolver"

    def loader_args(self, settings: SerializationSettings, task: MapTask) -> list[str]:
        """``vars a,b resolver PATH …``: what leads to the task inside follows."""
        inner = task.target.task_resolver
        names = ",".join(sorted(task.bound))
        return ["vars", names, "resolver", inner.location, *inner.loader_args(settings, task.target)]

    def load_task(self, loader_args: list[str]) -> MapTask:
        """The map task that the arguments lead to."""
        _, names, _, location, *inner = loader_args
        target = cast("PythonFunctionTask[Any]", load_resolver(location).load_task(inner))
        return MapTask(target, frozenset(filter(None, names.split(","))))


def _list_of(hint: Any) -> Any:
    return list[hint]


@overload
def map_task(
    target: Task[P, R] | functools.partial[R],
    concurrency: int | None = None,
    min_successes: int | None = None,
    min_success_ratio: float = 1.0,
) -> Callable[..., list[R]]: ...
@overload
def map_task(
    target: PythonFunctionTask[Any],
    concurrency: int | None = None,
    min_successes: int | None = None,
    min_success_ratio: float = 1.0,
) -> Callable[..., Any]: ...
def map_task(
    target: PythonFunctionTask[Any] | functools.partial[Any],
    concurrency: int | None = None,
    min_successes: int | None = None,
    min_success_ratio: float = 1.0,
) -> Callable[..., Any]:
    """A task that runs `target` for each element of lists; what ``functools.partial`` binds is the same for all."""
    bound: Mapping[str, Any] = {}
    if isinstance(target, functools.partial):
        bound, target = target.keywords, cast("PythonFunctionTask[Any]", target.func)
    if not isinstance(target, PythonFunctionTask):
        name = getattr(target, "__name__", None)
        what = f"the plain function {name}; put @task above it" if name else repr(target)
        raise InvalidInputError(f"map_task maps a task, not {what}")
    return MapTask(target, bound, concurrency, min_successes, min_success_ratio)
