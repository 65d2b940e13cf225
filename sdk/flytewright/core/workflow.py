"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.imperative import ImperativeWorkflow
from ..authoring.reference import reference_workflow
from ..authoring.workflow import (
    PythonFunctionWorkflow,
    WorkflowBase,
    WorkflowFailurePolicy,
    WorkflowMetadata,
    WorkflowMetadataDefaults,
    workflow,
)

__all__ = [
    "ImperativeWorkflow",
    "PythonFunctionWorkflow",
    "WorkflowBase",
    "WorkflowFailurePolicy",
    "WorkflowMetadata",
    "WorkflowMetadataDefaults",
    "reference_workflow",
    "workflow",
]
