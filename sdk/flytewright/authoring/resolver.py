"""`TaskResolver`, how a container finds the task that it is to run."""

from __future__ import annotations

import importlib
import sys
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import CompileError, EntityNotExistError, ValidationError
from .tracked import Tracked
from .tracking import module_and_name

if TYPE_CHECKING:
    from ..config.serialization import SerializationSettings
    from .auto_container import PythonAutoContainerTask
    from .base_task import PythonTask


class TaskResolver(Protocol):
    """Writes arguments that name a task, and loads the task of such arguments."""

    @property
    def location(self) -> str:
        """The dotted path under which the resolver itself is found."""
        ...

    def loader_args(self, settings: SerializationSettings, task: Any, /) -> list[str]:
        """The arguments that lead to `task`."""
        ...

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        """The task that the arguments lead to."""
        ...


class TaskResolverMixin(ABC):
    """What resolvers of users build on; beside `Tracked` they have a location of their own."""

    @property
    @abstractmethod
    def location(self) -> str:
        """The dotted path under which the resolver itself is found."""

    @abstractmethod
    def name(self) -> str:
        """What it is called."""

    @abstractmethod
    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        """The task that the arguments lead to."""

    @abstractmethod
    def loader_args(self, settings: SerializationSettings, t: PythonAutoContainerTask[Any]) -> list[str]:
        """The arguments that lead to `t`."""

    def get_all_tasks(self) -> list[PythonTask[Any]]:
        """The tasks that it knows beforehand."""
        return []

    def task_name(self, t: PythonAutoContainerTask[Any]) -> str | None:
        """Another name for a task, None to leave it its own."""
        return None


class DefaultTaskResolver:
    """Finds a task as a name in a module."""

    @property
    def location(self) -> str:
        return "flytewright.core.python_auto_container.default_task_resolver"

    def name(self) -> str:
        """What it is called."""
        return "DefaultTaskResolver"

    def loader_args(self, settings: SerializationSettings, task: PythonAutoContainerTask[Any]) -> list[str]:
        function = getattr(task, "task_function", None)
        module, name = module_and_name(function) if function is not None else (task.instantiated_in, task.lhs)
        if module == "__main__":
            raise CompileError(
                f"{task.name} is defined in __main__, which no container can import: put it into a module, or pass "
                "task_resolver=default_notebook_task_resolver"
            )
        return ["task-module", module, "task-name", name]

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        _, module, _, name, *_ = loader_args
        return load_entity(module, name)


default_task_resolver = DefaultTaskResolver()


class ClassStorageTaskResolver(Tracked, TaskResolverMixin):
    """Keeps tasks in a list and finds them by their position, the same whenever the same code runs."""

    def __init__(self) -> None:
        super().__init__()
        self.mapping: list[PythonAutoContainerTask[Any]] = []

    def name(self) -> str:
        return "ClassStorageTaskResolver"

    def get_all_tasks(self) -> list[PythonTask[Any]]:
        return list(self.mapping)

    def add(self, t: PythonAutoContainerTask[Any]) -> None:
        """Keep one more task."""
        self.mapping.append(t)

    def loader_args(self, settings: SerializationSettings, t: PythonAutoContainerTask[Any]) -> list[str]:
        for index, each in enumerate(self.mapping):
            if each is t:
                return [str(index)]
        raise ValidationError(f"{t.name} was not added to the resolver {self.location}")

    def load_task(self, loader_args: list[str]) -> PythonTask[Any]:
        if len(loader_args) != 1:
            raise ValidationError(f"a position is one number, not {loader_args}")
        return self.mapping[int(loader_args[0])]


def load_entity(module: str, name: str) -> PythonTask[Any]:
    """The task called `name` in `module`, imported from the working folder too; `EntityNotExistError` when absent."""
    from .base_task import PythonTask

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
    if location == default_task_resolver.location:
        return default_task_resolver  # which most tasks have, and which is here
    module, _, name = location.rpartition(".")
    found: Any = getattr(importlib.import_module(module), name)
    resolver: TaskResolver = found() if isinstance(found, type) else found
    return resolver
