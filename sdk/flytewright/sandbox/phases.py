"""Which phases are the last ones."""

from __future__ import annotations

from typing import Final

from flytewright_idl.core import NodeExecutionPhase, TaskExecutionPhase, WorkflowExecutionPhase

FINAL_EXECUTION: Final = frozenset(
    {
        WorkflowExecutionPhase.SUCCEEDED,
        WorkflowExecutionPhase.FAILED,
        WorkflowExecutionPhase.TIMED_OUT,
        WorkflowExecutionPhase.ABORTED,
    }
)
FINAL_NODE: Final = frozenset(
    {
        NodeExecutionPhase.SUCCEEDED,
        NodeExecutionPhase.FAILED,
        NodeExecutionPhase.TIMED_OUT,
        NodeExecutionPhase.ABORTED,
        NodeExecutionPhase.SKIPPED,
        NodeExecutionPhase.RECOVERED,
    }
)
FINAL_TASK: Final = frozenset({TaskExecutionPhase.SUCCEEDED, TaskExecutionPhase.FAILED, TaskExecutionPhase.ABORTED})
