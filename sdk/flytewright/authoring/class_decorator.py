"""`ClassDecorator`: a decorator below ``@task`` that is a class, and tells the backend of itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import update_wrapper
from typing import Any, ClassVar

from typing_extensions import Self


class ClassDecorator(ABC):
    """Wraps a task's function: ``@watch``, or with options ``@watch(project="p")``."""

    LINK_TYPE_KEY: ClassVar[str] = "link_type"
    """The key under which a task's configuration names a link that the console shows."""
    PORT_KEY: ClassVar[str] = "port"

    def __init__(self, task_function: Callable[..., Any] | None = None, **kwargs: Any) -> None:
        self.task_function = task_function
        self.decorator_kwargs = kwargs
        if task_function is not None:
            update_wrapper(self, task_function)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the function; when there is none yet, take it: ``@watch(…)`` is called with it."""
        if self.task_function is None:
            return self._around(args[0])
        return self.execute(*args, **kwargs)

    def _around(self, function: Callable[..., Any]) -> Self:
        return type(self)(function, **self.decorator_kwargs)

    @abstractmethod
    def execute(self, *args: Any, **kwargs: Any) -> Any:
        """What happens instead of the function, which is `task_function`."""

    @abstractmethod
    def get_extra_config(self) -> Mapping[str, str]:
        """What the task's configuration says of the decorator."""
