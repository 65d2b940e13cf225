"""`Environment`: options that several tasks share."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, overload

from typing_extensions import ParamSpec, Self, Unpack

from ..errors import ValidationError
from .function_task import ExecutionBehavior
from .task import Task, TaskOptions, did_you_mean, task
from .where import at_call

P = ParamSpec("P")
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])


def taking_options(function: F) -> F:
    """Have a method's signature name the options of `task` one by one."""
    own = [each for each in inspect.signature(function).parameters.values() if each.kind is not each.VAR_KEYWORD]
    options = inspect.signature(task).parameters.values()
    taken = {each.name for each in own}
    named = [
        each.replace(kind=each.KEYWORD_ONLY)
        for each in options
        if each.name not in taken and each.kind is not each.VAR_KEYWORD
    ]
    function.__signature__ = inspect.Signature([*own, *named])  # type: ignore[attr-defined]  # read by inspect
    return function


def joined(options: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Options with others over them; dicts in both are joined."""
    found = dict(options)
    for name, value in more.items():
        known = found.get(name)
        found[name] = joined(known, value) if isinstance(known, dict) and isinstance(value, dict) else value
    return found


class Environment:
    """Options for tasks: ``env = Environment(retries=3)``, then ``@env.task`` or ``@env.task(timeout=60)``."""

    @taking_options
    def __init__(self, **overrides: Unpack[TaskOptions]) -> None:
        self._overrides = _checked(overrides)

    @property
    def overrides(self) -> dict[str, Any]:
        """The options."""
        return dict(self._overrides)

    @taking_options
    def update(self, **overrides: Unpack[TaskOptions]) -> None:
        """Change options for tasks that are defined from here on."""
        self._overrides = joined(self._overrides, _checked(overrides))

    @taking_options
    def extend(self, **overrides: Unpack[TaskOptions]) -> Self:
        """An environment with more options; this one stays as it is."""
        made = type(self)()
        made._overrides = joined(self._overrides, _checked(overrides))
        return made

    @overload
    def __call__(self, _task_function: Callable[P, R]) -> Task[P, R]: ...
    @overload
    def __call__(self, **overrides: Unpack[TaskOptions]) -> Callable[[Callable[P, R]], Task[P, R]]: ...
    @taking_options
    def __call__(
        self, _task_function: Callable[P, R] | None = None, **overrides: Any
    ) -> Task[P, R] | Callable[[Callable[P, R]], Task[P, R]]:
        """Make a function a task with these options; bare or with more of them."""
        options = joined(self._overrides, _checked(overrides))

        def declare(function: Callable[P, R]) -> Task[P, R]:
            made: Callable[[Callable[P, R]], Task[P, R]] = task(**options)
            return made(function)

        return declare if _task_function is None else declare(_task_function)

    task = __call__

    @overload
    def dynamic(self, _task_function: Callable[P, R]) -> Task[P, R]: ...
    @overload
    def dynamic(self, **overrides: Unpack[TaskOptions]) -> Callable[[Callable[P, R]], Task[P, R]]: ...
    @taking_options
    def dynamic(
        self, _task_function: Callable[P, R] | None = None, **overrides: Any
    ) -> Task[P, R] | Callable[[Callable[P, R]], Task[P, R]]:
        """Make a function a dynamic task with these options; bare or with more of them."""
        options = {**overrides, "execution_mode": ExecutionBehavior.DYNAMIC}
        make: Callable[[Callable[P, R]], Task[P, R]] = self(**options)
        return make if _task_function is None else make(_task_function)

    def show(self) -> None:
        """Print the options."""
        from rich.console import Console
        from rich.panel import Panel
        from rich.pretty import Pretty

        Console().print(Panel.fit(Pretty(self._overrides)))


def _checked(overrides: Mapping[str, Any]) -> dict[str, Any]:
    for name in overrides:
        if name not in TaskOptions.__annotations__:
            hint = did_you_mean(name, TaskOptions.__annotations__)
            raise at_call(ValidationError(f"a task has no option {name!r}{hint}"))
    return dict(overrides)
