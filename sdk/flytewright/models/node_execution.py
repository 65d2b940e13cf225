"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.node_execution import (
    DynamicWorkflowNodeMetadata,
    NodeExecution,
    NodeExecutionClosure,
    TaskNodeMetadata,
    WorkflowNodeMetadata,
)

__all__ = [
    "DynamicWorkflowNodeMetadata",
    "NodeExecution",
    "NodeExecutionClosure",
    "TaskNodeMetadata",
    "WorkflowNodeMetadata",
]
