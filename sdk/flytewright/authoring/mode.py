"""`Mode`, what a call of an entity means here and now: draw a node, or run."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .entity import Entity


class Mode(Protocol):
    """What a call of a task, workflow or launch plan does."""

    def call(self, entity: Entity, inputs: dict[str, Any]) -> Any:
        """Call `entity`; the inputs are its own, by name."""
        ...


_mode: ContextVar[Mode | None] = ContextVar("flytewright_mode", default=None)
_local = ""
_parameters = ""
_executor = ""


def current_mode() -> Mode:
    """The mode that is entered here; outside of all, running on this machine."""
    mode: Mode = _mode.get() or _found_at(_local)()
    return mode


def is_local() -> bool:
    """Whether no mode is entered here, so that a call runs on this machine."""
    return _mode.get() is None


def run_locally_with(path: str) -> None:
    """Say what a call means outside of every mode: the class at ``module:name``, imported on the first such call."""
    global _local  # noqa: PLW0603 - said once, when the package is imported
    _local = path


def parameters_from(path: str) -> None:
    """Say what gives the parameters of the running task: the function at ``module:name``."""
    global _parameters  # noqa: PLW0603 - said once, when the package is imported
    _parameters = path


def execute_calls_with(path: str) -> None:
    """Say what gives the executor of eager workflows in a container: the function at ``module:name``."""
    global _executor  # noqa: PLW0603 - said once, when the package is imported
    _executor = path


def executor_here() -> Any:
    """What executes the calls of an eager workflow that runs in a container, None when they run in it."""
    return _found_at(_executor)()


def current_parameters() -> Any:
    """The parameters of the task that is running, those of this machine outside of one."""
    return _found_at(_parameters)()


@cache
def _found_at(path: str) -> Callable[[], Any]:
    module, _, name = path.partition(":")
    found: Callable[[], Any] = getattr(importlib.import_module(module), name)
    return found


@contextmanager
def entering(mode: Mode | None) -> Iterator[None]:
    """Let calls mean what `mode` says; None is running on this machine."""
    token = _mode.set(mode)
    try:
        yield
    finally:
        _mode.reset(token)
