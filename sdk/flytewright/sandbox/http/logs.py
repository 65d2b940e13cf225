"""The logs of tasks, and the signed addresses at which they are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from flytewright_idl.admin import TaskExecution
from flytewright_idl.core import TaskLog

from .signing import Signer

PREFIX: Final = "/logs"
"""The first part of the path of every log."""
_LIFETIME: Final = 24 * 3600.0
"""Seconds for which an address can be used; whoever looks again gets a new one."""


@dataclass(frozen=True, slots=True)
class TaskLogs:
    """The logs of all tasks."""

    signer: Signer
    is_written: Callable[[Path], bool]
    """Whether a process may still write to a log."""

    def linked(self, task: TaskExecution) -> TaskExecution:
        """The try of a task, with addresses in place of the files that hold its logs."""
        closure = task.closure
        if closure is not None:
            items = closure.metadata.external_resources if closure.metadata is not None else []
            for log in (*closure.logs, *(each for item in items for each in item.logs)):
                self._link(log)
        return task

    def _link(self, log: TaskLog) -> None:
        path = Path(log.uri)
        if path.is_absolute() and path.is_relative_to(self.signer.root):
            log.uri = self.signer.url("GET", path, _LIFETIME)
