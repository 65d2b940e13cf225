"""`ExecutionFailedError`, and why an execution did not succeed."""

from __future__ import annotations

from flytewright_idl.admin.execution import Execution
from flytewright_idl.core.execution import WorkflowExecutionPhase

from ..errors import FlytewrightError


class ExecutionFailedError(FlytewrightError):
    """An execution ended otherwise than succeeded."""

    def __init__(self, name: str, phase: WorkflowExecutionPhase, reason: str) -> None:
        super().__init__(name, phase, reason)
        self.name = name
        self.phase = phase
        self.reason = reason
        """The error that the execution ended with, the user's traceback included."""

    def __str__(self) -> str:
        return f"execution {self.name} {self.phase.name}: {self.reason}"


def reason_of(execution: Execution) -> str:
    """Why an execution did not succeed: what was said when it was aborted, or its error."""
    closure = execution.closure
    if closure is not None and closure.abort_metadata is not None and closure.abort_metadata.cause:
        return closure.abort_metadata.cause
    return closure.error.message if closure is not None and closure.error is not None else "no error is given"
