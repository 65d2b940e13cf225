"""`PythonInstanceTask`: a task that is an object of a class with an `execute` method."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from typing_extensions import TypeVar

from .auto_container import PythonAutoContainerTask
from .resolver import TaskResolver

T = TypeVar("T", default=None)


class PythonInstanceTask(PythonAutoContainerTask[T]):
    """A task that is an object: each has its own name and configuration, and they share `execute`."""

    def __init__(
        self,
        name: str,
        task_config: T | None = None,
        task_type: str = "python-task",
        task_resolver: TaskResolver | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(name, task_config, task_type, task_resolver=task_resolver, **kwargs)

    @abstractmethod
    def execute(self, **kwargs: Any) -> Any:
        """Run the task on Python values."""
        return super().execute(**kwargs)
