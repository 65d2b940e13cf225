"""`Watch`, which is told how far the run of a task has come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .base_task import PythonTask


class Watch(Protocol):
    """Is told of the steps of one run."""

    def begins(self, task: PythonTask[Any], inputs: Mapping[str, Any], /) -> None:
        """The inputs are decoded, and the task's own code begins."""
        ...

    def returned(self, task: PythonTask[Any], result: Any, /) -> None:
        """The task's own code is done, and what it returned is about to be encoded."""
        ...


class Unwatched:
    """A `Watch` that pays no attention."""

    def begins(self, task: PythonTask[Any], inputs: Mapping[str, Any], /) -> None:
        """Go on."""

    def returned(self, task: PythonTask[Any], result: Any, /) -> None:
        """Go on."""


UNWATCHED = Unwatched()
