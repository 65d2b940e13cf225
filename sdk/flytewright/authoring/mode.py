"""`Mode`, what a call of an entity means here and now: draw a node, or run."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .entity import Entity


class ExecutionMode(Enum):
    """In which of the ways there are code of the user's is running."""

    TASK_EXECUTION = 1
    LOCAL_WORKFLOW_EXECUTION = 2
    LOCAL_TASK_EXECUTION = 3
    DYNAMIC_TASK_EXECUTION = 4
    EAGER_EXECUTION = 5
    EAGER_LOCAL_EXECUTION = 6
    LOCAL_DYNAMIC_TASK_EXECUTION = 7


class Mode(Protocol):
    """What a call of a task, workflow or launch plan does."""

    def call(self, entity: Entity, inputs: dict[str, Any]) -> Any:
        """Call `entity`; the inputs are its own, by name."""
        ...


_mode: ContextVar[Mode | None] = ContextVar("flytewright_mode", default=None)
_local = ""


def current_mode() -> Mode:
    """The mode that is entered here; outside of all, running on this machine."""
    return _mode.get() or _class_of(_local)()


def is_local() -> bool:
    """Whether no mode is entered here, so that a call runs on this machine."""
    return _mode.get() is None


def run_locally_with(path: str) -> None:
    """Say what a call means outside of every mode: the class at ``module:name``, imported on the first such call."""
    global _local  # noqa: PLW0603 - said once, when the package is imported
    _local = path


@cache
def _class_of(path: str) -> Callable[[], Mode]:
    module, _, name = path.partition(":")
    found: Callable[[], Mode] = getattr(importlib.import_module(module), name)
    return found


@contextmanager
def entering(mode: Mode | None) -> Iterator[None]:
    """Let calls mean what `mode` says; None is running on this machine."""
    token = _mode.set(mode)
    try:
        yield
    finally:
        _mode.reset(token)
