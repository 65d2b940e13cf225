"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.reference import LaunchPlanReference, Reference, ReferenceEntity, TaskReference, WorkflowReference

__all__ = ["LaunchPlanReference", "Reference", "ReferenceEntity", "TaskReference", "WorkflowReference"]
