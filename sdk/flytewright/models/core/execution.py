"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.execution import (
    ExecutionError,
    NodeExecutionPhase,
    TaskExecutionPhase,
    TaskLog,
    WorkflowExecutionPhase,
)

__all__ = ["ExecutionError", "NodeExecutionPhase", "TaskExecutionPhase", "TaskLog", "WorkflowExecutionPhase"]
