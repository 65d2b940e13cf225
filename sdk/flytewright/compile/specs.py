"""`TaskSpec` and `WorkflowSpec`: the generated messages, whose description flytekit's users know as ``docs``."""

from __future__ import annotations

from flytewright_idl.admin.description_entity import DescriptionEntity
from flytewright_idl.admin.task import TaskSpec as TaskSpecMessage
from flytewright_idl.admin.workflow import WorkflowSpec as WorkflowSpecMessage
from flytewright_idl.core.tasks import TaskTemplate
from flytewright_idl.core.workflow import WorkflowTemplate


class TaskSpec(TaskSpecMessage):
    """What registers a task."""

    def __init__(
        self,
        template: TaskTemplate | None = None,
        docs: DescriptionEntity | None = None,
        description: DescriptionEntity | None = None,
    ) -> None:
        super().__init__(template=template, description=docs if description is None else description)

    @property
    def docs(self) -> DescriptionEntity | None:
        """What is said of the task."""
        return self.description


class WorkflowSpec(WorkflowSpecMessage):
    """What registers a workflow, with its sub-workflows inside."""

    def __init__(
        self,
        template: WorkflowTemplate | None = None,
        sub_workflows: list[WorkflowTemplate] | None = None,
        docs: DescriptionEntity | None = None,
        description: DescriptionEntity | None = None,
    ) -> None:
        super().__init__(
            template=template,
            sub_workflows=list(sub_workflows or ()),
            description=docs if description is None else description,
        )

    @property
    def docs(self) -> DescriptionEntity | None:
        """What is said of the workflow."""
        return self.description
