"""How nodes and tries end."""

from __future__ import annotations

from dataclasses import dataclass

from flytewright_idl.core import ExecutionError, ExecutionErrorErrorKind
from flytewright_idl.event import TaskExecutionEvent, TaskNodeMetadata


@dataclass(frozen=True, slots=True)
class Succeeded:
    """It gave outputs, which lie in a file."""

    outputs_uri: str
    deck_uri: str = ""
    told: TaskNodeMetadata | None = None
    """What is to be said of the task's cache and of its checkpoints."""
    futures: str = ""
    """Where the workflow lies that a dynamic task has made; its outputs are those of the task, and still to come."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It will not give outputs."""

    error: ExecutionError
    cause: ExecutionError | None = None
    """The failure of the last try, when the error says that there are no more tries."""
    report: TaskExecutionEvent | None = None
    """The end of the last try, which is written together with the end of the node."""
    timed_out: bool = False
    told: TaskNodeMetadata | None = None
    """What is to be said of the task's cache and of its checkpoints."""


@dataclass(frozen=True, slots=True)
class Recoverable:
    """A try failed in a way that another try may not."""

    error: ExecutionError


Outcome = Succeeded | Failed


def user_error(code: str, message: str) -> ExecutionError:
    """An error that the user can do something about."""
    return ExecutionError(code=code, message=message, kind=ExecutionErrorErrorKind.USER)


def system_error(code: str, message: str) -> ExecutionError:
    """An error of what is around the user's code."""
    return ExecutionError(code=code, message=message, kind=ExecutionErrorErrorKind.SYSTEM)
