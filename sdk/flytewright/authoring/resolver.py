"""`TaskResolver`, how a container finds the task that it is to run."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any, Protocol

from ..config.serialization import SerializationSettings
from ..errors import EntityNotExistError
from .tracking import module_and_name

if TYPE_CHECKING:
    from .task import PythonFunctionTask, PythonTask


class TaskResolver(Protocol):
    """Writes arguments that name a task, and loads the task of such arguments."""

    @property
    def location(self) -> str:
        """The dotted path under which the resolver itself is found."""
        ...

    def loader_args(self, settings: SerializationSettings, task: PythonFunctionTask[Any]) -> list[str]:
        """The arguments that lead to `task`."""
        ...

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        """The task that the arguments lead to."""
        ...


class DefaultTaskResolver:
    """Finds a task as a name in a module."""

    @property
    def location(self) -> str:
        return "flytewright.core.python_auto_container.default_task_resolver"

    def loader_args(self, settings: SerializationSettings, task: PythonFunctionTask[Any]) -> list[str]:
        module, name = module_and_name(task.task_function)
        return ["task-module", module, "task-name", name]

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        _, module, _, name, *_ = loader_args
        return load_entity(module, name)


default_task_resolver = DefaultTaskResolver()


def load_entity(module: str, name: str) -> PythonTask[Any]:
    """The task called `name` in `module`, imported from the working folder too; `EntityNotExistError` when absent."""
    from .task import PythonTask

    if "" not in sys.path:
        sys.path.insert(0, "")
    found: object = importlib.import_module(module)
    for part in name.split("."):
        found = getattr(found, part, None)
    if not isinstance(found, PythonTask):
        raise EntityNotExistError(f"{module} has no task {name!r}" if found is None else f"{module}.{name} is no task")
    return found


def load_resolver(location: str) -> TaskResolver:
    """The resolver at a dotted path, which names an object or a class."""
    module, _, name = location.rpartition(".")
    found: Any = getattr(importlib.import_module(module), name)
    resolver: TaskResolver = found() if isinstance(found, type) else found
    return resolver
