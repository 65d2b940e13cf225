"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.workflow import Workflow, WorkflowClosure, WorkflowSpec

__all__ = ["Workflow", "WorkflowClosure", "WorkflowSpec"]
