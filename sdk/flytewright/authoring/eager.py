"""`eager`: workflows that are Python to the end, whose calls run when they are made, here or on a backend."""

from __future__ import annotations

import asyncio
import contextvars
import datetime as dt
import functools
import inspect
import os
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from typing import Any, Generic, Protocol, cast, overload

from typing_extensions import ParamSpec, TypeVar, Unpack

from flytewright_idl.core.literals import Binding, Literal
from flytewright_idl.core.tasks import Container, K8SPod

from .. import sync
from ..config.serialization import SerializationSettings
from ..errors import ValidationError
from .auto_container import PythonAutoContainerTask
from .base_task import PythonTask
from .documentation import Docstring
from .entity import Entity
from .function_task import ExecutionBehavior, PythonFunctionTask
from .graph import Graph, Node
from .interface import Interface
from .metadata import TaskMetadata
from .mode import current_mode, current_parameters, entering, executor_here
from .resolver import TaskResolver
from .task import TaskOptions, did_you_mean
from .where import at_call, line_of, naming
from .workflow import WorkflowBase, WorkflowMetadata, WorkflowMetadataDefaults, bind_outputs

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T", default=None)
V = TypeVar("V")

DECK = "Eager Executions"
CLEANUP_TASK = "eager_failure_handler_task"
FAILURE_NODE = "efn"
EXECUTION = "FLYTE_INTERNAL_EXECUTION_ID"
"""The environment variable that a container has and this machine has not."""


class Executor(Protocol):
    """Runs the calls of an eager workflow somewhere else, each as an execution of its own."""

    def run(self, entity: Entity, inputs: Mapping[str, Any]) -> Coroutine[Any, Any, Any]:
        """Execute `entity` and give its result; when cancelled, the execution is terminated."""
        ...

    def clean_up(self) -> Coroutine[Any, Any, None]:
        """Terminate what is still running of the eager workflow that failed."""
        ...


class Backend(Protocol):
    """What has executors: a remote."""

    def executor(self, settings: SerializationSettings) -> Executor:
        """An executor of what is registered with these settings."""
        ...


_executor: ContextVar[Executor | None] = ContextVar("flytewright_executor", default=None)
_apart: ContextVar[bool] = ContextVar("flytewright_apart", default=False)
"""Whether an eager workflow runs on a loop of its own and not on the one that is running."""


@contextmanager
def _set(variable: ContextVar[V], value: V) -> Iterator[None]:
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)


def executing_on(executor: Executor | None) -> AbstractContextManager[None]:
    """Let eager workflows execute their calls on `executor`; None is in this process."""
    return _set(_executor, executor)


def current_executor() -> Executor | None:
    """The executor that is entered, else that of the container's own execution; None to run calls in this process."""
    entered = _executor.get()
    if entered is not None or EXECUTION not in os.environ:
        return entered
    found: Executor | None = executor_here()
    return found


@dataclass
class EagerCall:
    """One call of an eager workflow, as its timeline shows it."""

    name: str
    started: dt.datetime = field(default_factory=lambda: dt.datetime.now(dt.timezone.utc))
    ended: dt.datetime | None = None
    outcome: str = "running"

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Note how the call ends."""
        try:
            yield
            self.outcome = "succeeded"
        except asyncio.CancelledError:
            self.outcome = "cancelled"
            raise
        except Exception as error:
            self.outcome = f"failed: {error}"
            raise
        finally:
            self.ended = dt.datetime.now(dt.timezone.utc)

    def row(self) -> str:
        """The call as a row of a table."""
        took = f"{(self.ended - self.started).total_seconds():.3f} s" if self.ended else ""
        cells = (self.name, self.outcome, self.started.isoformat(timespec="milliseconds"), took)
        return f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in cells)}</tr>"


@dataclass(eq=False)
class EagerRun:
    """The mode of a running eager workflow: a call runs at once, and that of an async function is awaited."""

    executor: Executor | None = None
    calls: list[EagerCall] = field(default_factory=list)
    own: asyncio.Task[Any] | None = None
    """The task that runs the function itself."""
    name: str = DECK
    _others: set[asyncio.Task[Any]] = field(default_factory=set)

    def call(self, entity: Entity, inputs: dict[str, Any]) -> Any:
        """Run `entity` and give what it returns, or what awaits that."""
        call = EagerCall(entity.name)
        self.calls.append(call)
        if isinstance(entity, PythonFunctionTask) and entity.is_async:
            return self._awaited(call, entity, inputs)
        with call.timed():
            if self.executor is not None:
                return sync.run(self.executor.run(entity, inputs))
            with entering(None):
                return current_mode().call(entity, inputs)

    async def _awaited(self, call: EagerCall, entity: Entity, inputs: dict[str, Any]) -> Any:
        task = asyncio.current_task()
        if task is not None and task is not self.own:
            self._others.add(task)
        with call.timed():
            if self.executor is not None:  # not on this loop, which calls that are not awaited hold up
                return await sync.Started(self.executor.run(entity, inputs)).wait()
            with entering(None):
                return await entity(**inputs)

    async def end(self) -> None:
        """Cancel the calls that are still running, and wait for their end."""
        running = [each for each in self._others if not each.done()]
        for each in running:
            each.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    @property
    def html(self) -> str:
        """The timeline, as a page of the task's deck."""
        head = "".join(f"<th>{each}</th>" for each in ("Entity", "Outcome", "Started", "Took"))
        return f"<table><tr>{head}</tr>{''.join(call.row() for call in self.calls)}</table>"


class EagerAsyncPythonFunctionTask(PythonFunctionTask[T]):
    """A task that is an async function and calls other entities, each of which runs when it is called.

    On a backend it is registered beside a workflow of the same name, whose failure node cleans up behind it.
    """

    def __init__(
        self,
        task_config: T | None,
        task_function: Callable[..., Any],
        task_type: str = "python-task",
        ignore_input_vars: Iterable[str] | None = None,
        task_resolver: TaskResolver | None = None,
        node_dependency_hints: Iterable[Entity] | None = None,
        enable_deck: bool = True,
        **kwargs: Any,
    ) -> None:
        if not inspect.iscoroutinefunction(task_function):
            raise ValidationError(f"eager makes an async function a workflow, not {task_function!r}: write async def")
        kwargs.pop("execution_mode", None)
        super().__init__(
            task_config,
            task_function,
            task_type,
            ignore_input_vars,
            ExecutionBehavior.EAGER,
            task_resolver,
            node_dependency_hints,
            enable_deck=enable_deck,
            metadata=TaskMetadata(is_eager=True),
            **kwargs,
        )

    def dispatch(self, *args: Any, **kwargs: Any) -> dict[str, Literal]:
        """Run the workflow on literals, on a loop of its own: calls that are not awaited may need the shared one."""
        with _set(_apart, True):
            return super().dispatch(*args, **kwargs)

    def execute(self, **kwargs: Any) -> Any:
        work = self.async_execute(**kwargs)
        if not _apart.get():
            return work
        context = contextvars.copy_context()
        with ThreadPoolExecutor(1, thread_name_prefix=self.short_name) as pool:
            return pool.submit(context.run, asyncio.run, work).result()

    async def async_execute(self, *args: Any, **kwargs: Any) -> Any:
        """Run the function on Python values."""
        run = EagerRun(current_executor(), own=asyncio.current_task())
        try:
            with entering(run), _set(_apart, False):
                return await self._task_function(**kwargs)
        finally:
            await run.end()
            self._show(run)

    def _show(self, run: EagerRun) -> None:
        parameters = current_parameters()
        if self.enable_deck and parameters is not None:
            parameters.decks.append(run)

    def run(self, remote: Backend, ss: SerializationSettings, **kwargs: Any) -> Any:
        """Run the function here and what it calls on a backend, where that is registered with these settings."""
        with executing_on(remote.executor(ss)):
            return self.local_execute(None, **kwargs)

    async def run_with_backend(self, **kwargs: Any) -> Any:
        """Run the function here and what it calls on the backend that is entered with `executing_on`."""
        if _executor.get() is None:
            raise ValidationError(f"{self.name}: there is no backend here; enter one with executing_on, or use run(…)")
        return await self._awaited(self.named((), kwargs))

    def get_container(self, settings: SerializationSettings) -> Container | None:
        return super().get_container(settings.with_serialized_context())

    def get_k8s_pod(self, settings: SerializationSettings) -> K8SPod | None:
        return super().get_k8s_pod(settings.with_serialized_context())

    def get_as_workflow(self) -> EagerWorkflow:
        """The workflow that a backend runs: this task, and a clean-up when it fails."""
        return self._workflow

    @cached_property
    def _workflow(self) -> EagerWorkflow:
        return EagerWorkflow(self)


class EagerWorkflow(WorkflowBase):
    """The workflow around an eager task; it has its name, its inputs and its outputs."""

    def __init__(self, target: EagerAsyncPythonFunctionTask[Any]) -> None:
        own = target.python_interface
        interface = Interface(own.inputs, own.outputs, output_tuple=own.output_tuple)
        super().__init__(target.name, interface, WorkflowMetadata(), WorkflowMetadataDefaults())
        self.target = target
        image = target.container_image
        self.cleanup = EagerFailureHandlerTask(f"{target.name}-cleanup", own.inputs, container_image=image)

    @property
    def docstring(self) -> Docstring | None:
        return None

    @cached_property
    def _drawn(self) -> tuple[list[Node], list[Binding]]:
        graph = Graph()
        result = graph.call(self.target, self.input_promises())
        return graph.nodes, bind_outputs(self, result, graph)

    @cached_property
    def failure_node(self) -> Node | None:
        node = Graph().add(self.cleanup, self.input_promises())
        node.id = FAILURE_NODE
        return node


class EagerFailureTaskResolver:
    """Finds the task that cleans up, which needs to know nothing of the workflow that failed."""

    @property
    def location(self) -> str:
        return "flytewright.core.python_function_task.eager_failure_task_resolver"

    def name(self) -> str:
        """What it is called."""
        return "eager_failure_task_resolver"

    def loader_args(self, settings: SerializationSettings, task: Any) -> list[str]:
        return ["eager", "failure", "handler"]

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        return EagerFailureHandlerTask("no_input_default_cleanup_task", {})

    def get_all_tasks(self) -> list[PythonTask[Any]]:
        """The tasks that it knows beforehand: none."""
        return []


eager_failure_task_resolver = EagerFailureTaskResolver()


class EagerFailureHandlerTask(PythonAutoContainerTask[None]):
    """Terminates what an eager workflow that failed has left running."""

    def __init__(self, name: str, inputs: Mapping[str, Any] | None = None, **kwargs: Any) -> None:
        super().__init__(
            name,
            None,
            CLEANUP_TASK,
            interface=Interface(inputs or {}),
            task_resolver=eager_failure_task_resolver,
            **kwargs,
        )

    def execute(self, **kwargs: Any) -> None:
        executor = current_executor()
        if executor is not None:
            sync.run(executor.clean_up())


class Eager(EagerAsyncPythonFunctionTask[Any], Generic[P, R]):
    """What `eager` makes of a function: called like it, with its parameters, and awaited for its result."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R]:
        return cast("Coroutine[Any, Any, R]", super().__call__(*args, **kwargs))


class EagerOptions(TaskOptions, total=False):
    """What `eager` can be told."""

    remote: Backend | None
    client_secret_group: str | None
    client_secret_key: str | None


OF_ITS_CALLS = frozenset(
    {
        "cache",
        "cache_serialize",
        "cache_version",
        "cache_ignore_input_vars",
        "retries",
        "interruptible",
        "deprecated",
        "timeout",
        "execution_mode",
        "remote",
        "client_secret_group",
        "client_secret_key",
    }
)
"""Options that are accepted and say nothing of an eager workflow itself: what it calls is cached and tried again."""


@overload
def eager(_fn: Callable[P, Coroutine[Any, Any, R]]) -> Eager[P, R]: ...
@overload
def eager(
    **kwargs: Unpack[EagerOptions],
) -> Callable[[Callable[P, Coroutine[Any, Any, R]]], Eager[P, R]]: ...
def eager(
    _fn: Callable[P, Coroutine[Any, Any, R]] | None = None, *args: Any, **kwargs: Any
) -> Eager[P, R] | Callable[[Callable[P, Coroutine[Any, Any, R]]], Eager[P, R]]:
    """Make an async function an eager workflow; bare or with the options of `task`.

    It may use all of Python: what it calls gives values, not promises. A task, workflow or launch plan runs when it
    is called; an async task or another eager workflow when it is awaited, so that several run at once with
    ``asyncio.gather``. When it fails, what it has still running is cancelled.

    Args:
        _fn: The function, when the decorator is bare.
        args: Nothing: options go by name.
        kwargs: The options of `task`. Those about retries, caches and time are accepted and not registered, as an
            eager workflow is not tried again: what it calls is.
    """
    if args:
        raise at_call(ValidationError("eager takes its options by name: @eager(environment={…})"))
    for name in kwargs:
        if name not in EagerOptions.__annotations__:
            raise at_call(
                ValidationError(f"eager has no option {name!r}{did_you_mean(name, EagerOptions.__annotations__)}")
            )
    options = {name: value for name, value in kwargs.items() if name not in OF_ITS_CALLS}

    def declare(function: Callable[P, Coroutine[Any, Any, R]]) -> Eager[P, R]:
        with naming(line_of(function)):
            made: Eager[P, R] = Eager(options.get("task_config"), function, **_named(options))
        functools.update_wrapper(made, function)
        return made

    return declare if _fn is None else declare(_fn)


def _named(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name != "task_config"}
