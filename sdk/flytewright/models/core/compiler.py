"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.compiler import CompiledTask, CompiledWorkflow, CompiledWorkflowClosure, ConnectionSet

__all__ = ["CompiledTask", "CompiledWorkflow", "CompiledWorkflowClosure", "ConnectionSet"]
