"""Tasks to ``TaskSpec``."""

from __future__ import annotations

from typing import Any

from flytewright_idl.admin.task import TaskSpec

from ..authoring.base_task import PythonTask
from ..authoring.documentation import documentation
from ..authoring.dynamic import is_dynamic
from ..authoring.template import task_template
from ..authoring.where import naming
from ..config.serialization import SerializationSettings


def compile_task(task: PythonTask[Any], settings: SerializationSettings) -> TaskSpec:
    """The specification that registers a task."""
    if is_dynamic(task):
        settings = settings.with_serialized_context()  # what it draws is compiled in its container
    with naming(lambda: f"{task.defined_at}: {task.name}"):
        template = task_template(task, settings)
    return TaskSpec(template=template, description=documentation(task.docs, task.docstring))
