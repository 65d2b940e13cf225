"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.workflow_closure import WorkflowClosure

__all__ = ["WorkflowClosure"]
