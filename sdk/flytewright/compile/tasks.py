"""Tasks to ``TaskSpec``."""

from __future__ import annotations

from typing import Any

from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.tasks import TaskTemplate

from ..authoring.task import PythonTask
from ..config.serialization import SerializationSettings
from .ids import description, identifier


def compile_task(task: PythonTask[Any], settings: SerializationSettings) -> TaskSpec:
    """The specification that registers a task."""
    template = TaskTemplate(
        id=identifier(ResourceType.TASK, task, settings),
        type=task.task_type,
        metadata=task.metadata.message(),
        interface=task.interface,
        container=task.get_container(settings),
        task_type_version=task.task_type_version,
    )
    return TaskSpec(template=template, description=description(task.docstring))
