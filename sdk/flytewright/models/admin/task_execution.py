"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.task_execution import TaskExecution, TaskExecutionClosure

__all__ = ["TaskExecution", "TaskExecutionClosure"]
