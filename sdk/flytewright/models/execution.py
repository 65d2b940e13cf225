"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.cluster_assignment import ClusterAssignment
from flytewright_idl.admin.execution import (
    AbortMetadata,
    Execution,
    ExecutionClosure,
    ExecutionMetadata,
    ExecutionSpec,
    LiteralMapBlob,
    NotificationList,
    SystemMetadata,
    WorkflowExecutionGetDataResponse,
)
from flytewright_idl.admin.node_execution import NodeExecutionGetDataResponse
from flytewright_idl.admin.task_execution import TaskExecutionGetDataResponse

__all__ = [
    "AbortMetadata",
    "ClusterAssignment",
    "Execution",
    "ExecutionClosure",
    "ExecutionMetadata",
    "ExecutionSpec",
    "LiteralMapBlob",
    "NodeExecutionGetDataResponse",
    "NotificationList",
    "SystemMetadata",
    "TaskExecutionGetDataResponse",
    "WorkflowExecutionGetDataResponse",
]
