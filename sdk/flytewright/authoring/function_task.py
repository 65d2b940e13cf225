"""`PythonFunctionTask`: a task that is a function."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any

from typing_extensions import TypeVar

from ..errors import CompileError, ValidationError
from ..storage.staging import current_staging
from .auto_container import PythonAutoContainerTask
from .base_task import decode_outputs, encode_inputs
from .documentation import Docstring
from .entity import Entity
from .interface import interface_of
from .mode import is_local
from .resolver import TaskResolver, default_task_resolver
from .tracking import module_and_name
from .where import line_of

T = TypeVar("T", default=None)


class ExecutionBehavior(Enum):
    """What running a function task means."""

    DEFAULT = 1
    """Its values are computed."""
    DYNAMIC = 2
    """It draws a workflow, which is run."""
    EAGER = 3
    """It calls other entities, which are run as it goes."""


Behavior = ExecutionBehavior  # the class below has the long name as an attribute


class PythonFunctionTask(PythonAutoContainerTask[T]):
    """A task that is a Python function, plain or async."""

    ExecutionBehavior = ExecutionBehavior

    def __init__(
        self,
        task_config: T | None,
        task_function: Callable[..., Any],
        task_type: str = "python-task",
        ignore_input_vars: Iterable[str] | None = None,
        execution_mode: Behavior = Behavior.DEFAULT,
        task_resolver: TaskResolver | None = None,
        node_dependency_hints: Iterable[Entity] | None = None,
        pickle_untyped: bool = False,
        **kwargs: Any,
    ) -> None:
        if not callable(task_function) or not hasattr(task_function, "__qualname__") or isinstance(task_function, type):
            raise ValidationError(f"task makes a function a task, not {task_function!r}; write one with def")
        module, name = module_and_name(task_function)
        full_name = f"{module}.{name}"
        resolver = task_resolver or default_task_resolver
        if resolver is default_task_resolver:
            _refuse_nested(task_function, module)
        if node_dependency_hints is not None and execution_mode is Behavior.DEFAULT:
            raise ValidationError(
                f"{full_name}: node_dependency_hints=… is for dynamic tasks; what other tasks and workflows need is "
                "found without hints"
            )
        self._task_function = task_function
        self._execution_mode = execution_mode
        self._node_dependency_hints = node_dependency_hints
        self._home = ""  # until it is known where the task is made: what is refused before names the task, too
        super().__init__(
            full_name,
            task_config,
            task_type,
            interface=interface_of(task_function, pickle_untyped=pickle_untyped).remove_inputs(ignore_input_vars),
            task_resolver=resolver,
            **kwargs,
        )
        self._home = self.instantiated_in if self._made_at.top_level else ""

    @property
    def name(self) -> str:
        if self._home in self._name:
            return self._name
        return f"{self._home}.{self._name}"  # another module's function, which made a task in this one

    @property
    def task_function(self) -> Callable[..., Any]:
        """The function as it was written."""
        return self._task_function

    @property
    def defined_at(self) -> str:
        return line_of(self._task_function)

    @property
    def execution_mode(self) -> Behavior:
        """What running the task means."""
        return self._execution_mode

    @property
    def node_dependency_hints(self) -> Iterable[Entity] | None:
        """Entities that a dynamic task will call."""
        return self._node_dependency_hints

    @property
    def docstring(self) -> Docstring | None:
        return self.python_interface.docstring

    @property
    def is_async(self) -> bool:
        """Whether the function is async: called outside of a workflow, the task is awaited."""
        return inspect.iscoroutinefunction(self._task_function)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self.is_async and is_local():
            return self._awaited(self.named(args, kwargs))
        return super().__call__(*args, **kwargs)

    async def _awaited(self, inputs: dict[str, Any]) -> Any:
        staging = current_staging()
        literals = encode_inputs(self, inputs, staging)
        await staging.flush()
        outputs = await self.dispatch_async(literals, staging)
        await staging.flush()
        return decode_outputs(self, outputs, staging)

    def execute(self, **kwargs: Any) -> Any:
        if self._execution_mode is Behavior.DYNAMIC:
            return self.dynamic_execute(self._task_function, **kwargs)
        return self._task_function(**kwargs)

    def dynamic_execute(self, task_function: Callable[..., Any], **kwargs: Any) -> Any:
        """Run a dynamic task's function here, where what it calls is run at once."""
        return task_function(**kwargs)

    def compile_into_workflow(self, ctx: object, task_function: Callable[..., Any], **kwargs: Any) -> Any:
        """The workflow that a dynamic task's function draws for these inputs."""
        from .dynamic import Unfolded

        if self._execution_mode is not Behavior.DYNAMIC:
            raise CompileError(f"{self.name} is no dynamic task, so it draws no workflow: say @dynamic")
        return Unfolded(self, kwargs)


def _refuse_nested(function: Callable[..., Any], module: str) -> None:
    """Refuse a function that no other process finds by its name; modules of tests never run in containers."""
    if function.__name__ == "<lambda>":
        raise ValidationError(f"a lambda in {module} has no name by which a container finds it: write it with def")
    if "<locals>" in function.__qualname__ and not module.rpartition(".")[2].startswith("test_"):
        raise ValidationError(
            f"{module}.{function.__name__} is defined inside of {function.__qualname__.split('.<locals>')[0]}(), where "
            "no other process finds it: define it at the top of the module, use functools.wraps in its decorators, or "
            "pass task_resolver=…"
        )
