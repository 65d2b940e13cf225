"""What is registered on a backend and what runs there, as handles in Python."""

from .entities import FlyteLaunchPlan, FlyteTask, FlyteWorkflow, LazyEntity, RemoteEntity
from .executions import (
    AsyncFlyteWorkflowExecution,
    ExecutionHandle,
    FlyteNodeExecution,
    FlyteTaskExecution,
    FlyteWorkflowExecution,
)

__all__ = [
    "AsyncFlyteWorkflowExecution",
    "ExecutionHandle",
    "FlyteLaunchPlan",
    "FlyteNodeExecution",
    "FlyteTask",
    "FlyteTaskExecution",
    "FlyteWorkflow",
    "FlyteWorkflowExecution",
    "LazyEntity",
    "RemoteEntity",
]
