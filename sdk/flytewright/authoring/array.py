"""`map_task`: one task or launch plan over lists of inputs."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeVar, cast, overload

from typing_extensions import ParamSpec

from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.literals import Literal
from flytewright_idl.core.tasks import Container, ExtendedResources, K8SPod
from flytewright_idl.core.workflow import NodeMetadata

from ..config.serialization import SerializationSettings
from ..errors import CompileError, InvalidInputError
from ..storage.staging import Staging, current_staging
from .auto_container import PythonAutoContainerTask
from .base_task import decode_outputs, encode_inputs
from .containers import IO_ARGUMENTS
from .entity import Entity
from .function_task import ExecutionBehavior, PythonFunctionTask
from .instance_task import PythonInstanceTask
from .interface import Interface
from .launch_plan import LaunchPlan
from .mapped import Literals, Mapped, Tolerance
from .pod_template import PodTemplate
from .reference import ReferenceEntity
from .resolver import TaskResolver, load_resolver
from .task import PythonTask, Task
from .tracking import module_and_name
from .watch import UNWATCHED, Watch
from .where import at_call

P = ParamSpec("P")
R = TypeVar("R")


def _lists(interface: Interface, bound: frozenset[str], may_fail: bool) -> Interface:
    return Interface(
        inputs={name: hint if name in bound else _list_of(hint) for name, hint in interface.inputs.items()},
        outputs={name: _list_of(hint | None if may_fail else hint) for name, hint in interface.outputs.items()},
    )


def _list_of(hint: Any) -> Any:
    return list[hint]


class MapTask(Mapped, PythonTask[None]):
    """A task over lists; a container runs one element of them.

    A map task may be mapped again: then one container runs all that is inside one element of the outer lists.
    """

    target: PythonTask[Any]

    def __init__(
        self,
        target: PythonAutoContainerTask[Any] | MapTask,
        bound: Mapping[str, Any] | frozenset[str] = frozenset(),
        concurrency: int | None = None,
        min_successes: int | None = None,
        min_success_ratio: float = 1.0,
    ) -> None:
        self.target = target
        self.tolerance = Tolerance(concurrency, min_successes, min_success_ratio)
        self.bound = frozenset(bound)
        self.bound_values = dict(bound) if isinstance(bound, Mapping) else {}
        self._inner: PythonAutoContainerTask[Any]
        if isinstance(target, MapTask):  # what is bound inside is the same for all here, too
            self._inner = target._inner
            self.bound |= target.bound
            self.bound_values = {**target.bound_values, **self.bound_values}
        else:
            self._inner = target
        _check(target.name, target.python_interface, self.bound)
        PythonTask.__init__(
            self,
            target.task_type,
            self._full_name(target),
            interface=_lists(target.python_interface, self.bound, self.tolerance.may_fail),
            metadata=target.metadata,
            task_type_version=1,
            security_ctx=target.security_context,
        )

    def _full_name(self, target: PythonTask[Any]) -> str:
        if isinstance(target, PythonFunctionTask):
            module, name = module_and_name(target.task_function)
        else:
            module, name = target.task_type, _variable(target)
        said = self.tolerance
        told = f"{','.join(sorted(self.bound))}{said.concurrency}{said.min_successes}{said.min_success_ratio}"
        digest = hashlib.md5(told.encode(), usedforsecurity=False).hexdigest()
        return f"{module}.map_{name}_{digest}-arraynode"

    def named(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        return super().named(args, {**self.bound_values, **kwargs})

    @property
    def docstring(self) -> None:
        return None

    def dispatch(self, inputs: Mapping[str, Literal], staging: Staging, watch: Watch = UNWATCHED) -> Literals:
        return self.over(inputs, lambda each: self.target.dispatch(each, staging))

    def execute(self, **kwargs: Any) -> Any:
        staging = current_staging()
        return decode_outputs(self, self.dispatch(encode_inputs(self, kwargs, staging), staging), staging)

    # What it is registered with is that of the task inside, but for the command line

    @property
    def task_resolver(self) -> TaskResolver:
        """How the container of a map over this one finds it."""
        return NestedMapTaskResolver()

    @property
    def pod_template(self) -> PodTemplate | None:
        """The pod of the task inside."""
        return self._inner.pod_template

    def get_command(self, settings: SerializationSettings) -> list[str]:
        """The command line that runs one element."""
        resolver = ArrayNodeMapTaskResolver()
        arguments = resolver.loader_args(settings, self)
        return ["wright-map-execute", *IO_ARGUMENTS, "--resolver", resolver.location, "--", *arguments]

    def get_container(self, settings: SerializationSettings) -> Container | None:
        return None if self.pod_template is not None else self.container_of(self.get_command(settings), settings)

    def get_k8s_pod(self, settings: SerializationSettings) -> K8SPod | None:
        return self._inner.pod_of(self.get_command(settings), settings)

    def container_of(self, command: list[str], settings: SerializationSettings) -> Container:
        """The container that runs `command` as the task inside is run."""
        return self._inner.container_of(command, settings)

    def get_custom(self, settings: SerializationSettings) -> dict[str, Any] | None:
        return self._inner.get_custom(settings)

    def get_config(self, settings: SerializationSettings) -> dict[str, str] | None:
        return self._inner.get_config(settings)

    def get_extended_resources(self, settings: SerializationSettings) -> ExtendedResources | None:
        return self._inner.get_extended_resources(settings)


def _variable(task: PythonTask[Any]) -> str:
    """The name that a task has in its module; its own for one that only runs here, as no container would find it."""
    try:
        return task.lhs
    except CompileError:
        return task.name


class MapPlan(Mapped):
    """A launch plan over lists: each element is an execution of its own."""

    def __init__(
        self,
        target: LaunchPlan | ReferenceEntity,
        concurrency: int | None = None,
        min_successes: int | None = None,
        min_success_ratio: float = 1.0,
    ) -> None:
        self.target = target
        self.tolerance = Tolerance(concurrency, min_successes, min_success_ratio)
        fixed = target.fixed_inputs.literals if isinstance(target, LaunchPlan) else {}
        interface = target.python_interface.remove_inputs(fixed)
        _check(target.name, interface, frozenset())
        super().__init__(target.name, _lists(interface, frozenset(), self.tolerance.may_fail))

    def element_metadata(self) -> NodeMetadata:
        return self.construct_node_metadata()


def _check(target: str, interface: Interface, bound: frozenset[str]) -> None:
    if len(interface.outputs) > 1:
        raise at_call(
            InvalidInputError(
                f"map_task: {target} has several outputs ({', '.join(interface.outputs)}); what is mapped has one "
                "or none: return a dataclass of them"
            )
        )
    for name in bound:
        if name not in interface.inputs:
            known = ", ".join(interface.inputs) or "none"
            raise at_call(InvalidInputError(f"map_task: {target} has no input {name!r} to bind; it takes {known}"))
    if bound >= interface.inputs.keys():
        why = "all its inputs are bound" if bound else "it has no inputs"
        raise at_call(InvalidInputError(f"map_task: there is no list to map {target} over, as {why}"))


class ArrayNodeMapTaskResolver:
    """Finds a map task by the task inside it and the names of its bound inputs."""

    location: ClassVar[str] = "flytewright.core.array_node_map_task.ArrayNodeMapTaskResolver"

    def name(self) -> str:
        """What it is called."""
        return "ArrayNodeMapTaskResolver"

    def loader_args(self, settings: SerializationSettings, task: Any) -> list[str]:
        """``vars a,b resolver PATH …``: what leads to the task inside follows."""
        inner = task.target.task_resolver
        names = ",".join(sorted(task.bound))
        return ["vars", names, "resolver", inner.location, *inner.loader_args(settings, task.target)]

    def load_task(self, loader_args: list[str]) -> MapTask:
        """The map task that the arguments lead to."""
        return _loaded(loader_args, Tolerance())


class NestedMapTaskResolver:
    """Finds a map task inside of another one, which must know how many of its elements may fail."""

    location: ClassVar[str] = "flytewright.core.array_node_map_task.NestedMapTaskResolver"

    def loader_args(self, settings: SerializationSettings, task: Any) -> list[str]:
        """``successes N ratio R``, and then as for a map task of its own."""
        said = task.tolerance
        needed = "" if said.min_successes is None else str(said.min_successes)
        outer = ArrayNodeMapTaskResolver().loader_args(settings, task)
        return ["successes", needed, "ratio", str(said.min_success_ratio), *outer]

    def load_task(self, loader_args: list[str]) -> MapTask:
        """The map task that the arguments lead to."""
        _, needed, _, ratio, *inner = loader_args
        return _loaded(inner, Tolerance(None, int(needed) if needed else None, float(ratio)))


def _loaded(loader_args: list[str], tolerance: Tolerance) -> MapTask:
    _, names, _, location, *inner = loader_args
    target = cast("PythonAutoContainerTask[Any]", load_resolver(location).load_task(inner))
    bound = frozenset(filter(None, names.split(",")))
    return MapTask(target, bound, None, tolerance.min_successes, tolerance.min_success_ratio)


@overload
def map_task(
    target: Task[P, R] | functools.partial[R],
    concurrency: int | None = None,
    min_successes: int | None = None,
    min_success_ratio: float = 1.0,
) -> Callable[..., list[R]]: ...
@overload
def map_task(
    target: PythonAutoContainerTask[Any] | MapTask | LaunchPlan | ReferenceEntity | Callable[..., Any],
    concurrency: int | None = None,
    min_successes: int | None = None,
    min_success_ratio: float = 1.0,
) -> Callable[..., Any]: ...
def map_task(
    target: Any,
    concurrency: int | None = None,
    min_successes: int | None = None,
    min_success_ratio: float = 1.0,
) -> Callable[..., Any]:
    """What runs `target` for each element of lists; what ``functools.partial`` binds is the same for all.

    Args:
        target: A task, a partial of one, a map task, or a launch plan.
        concurrency: How many elements run at once; 0 is without limit.
        min_successes: How many elements must succeed, before the ratio; with it or a ratio below 1, what comes out of
            an element is None when it failed.
        min_success_ratio: The part of the elements that must succeed.
    """
    said = (concurrency, min_successes, min_success_ratio)
    bound: Mapping[str, Any] = {}
    if isinstance(target, functools.partial):
        if target.args:
            raise at_call(InvalidInputError("map_task: partial binds inputs by name: partial(task, name=value)"))
        bound, target = target.keywords, target.func
    if isinstance(target, LaunchPlan) or _is_plan_elsewhere(target):
        if bound:
            raise at_call(InvalidInputError(f"map_task: {target.name} is a launch plan; bind inputs by fixed_inputs=…"))
        return MapPlan(target, *said)
    if not isinstance(target, (PythonFunctionTask, PythonInstanceTask, MapTask)):
        raise at_call(InvalidInputError(f"map_task maps a task or a launch plan, not {_described(target)}"))
    mode = getattr(target, "execution_mode", ExecutionBehavior.DEFAULT)
    if mode is not ExecutionBehavior.DEFAULT:
        raise at_call(
            InvalidInputError(
                f"map_task: {target.name} is {mode.name.lower()}; map a launch plan of a workflow around it"
            )
        )
    return MapTask(target, bound, *said)


def _is_plan_elsewhere(target: object) -> bool:
    return isinstance(target, ReferenceEntity) and target.id.resource_type == ResourceType.LAUNCH_PLAN


def _described(target: object) -> str:
    if isinstance(target, Entity):
        return f"{target!r}; give it a launch plan, and map that"
    name = getattr(target, "__name__", None)
    return f"the plain function {name}; put @task above it" if name else repr(target)
