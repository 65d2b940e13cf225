"""Tasks to ``TaskSpec``."""

from __future__ import annotations

from typing import Any

from flytewright_idl.admin.task import TaskSpec
from flytewright_idl.core.identifier import ResourceType
from flytewright_idl.core.tasks import TaskTemplate
from flytewright_idl.google.protobuf.struct import Struct

from ..authoring.base_task import PythonTask
from ..authoring.documentation import documentation
from ..config.serialization import SerializationSettings
from .ids import identifier


def compile_task(task: PythonTask[Any], settings: SerializationSettings) -> TaskSpec:
    """The specification that registers a task."""
    custom = task.get_custom(settings)
    template = TaskTemplate(
        id=identifier(ResourceType.TASK, task, settings),
        type=task.task_type,
        metadata=task.metadata.message(),
        interface=task.interface,
        custom=Struct.from_dict(custom) if custom else None,
        container=task.get_container(settings),
        k8s_pod=task.get_k8s_pod(settings),
        sql=task.get_sql(settings),
        task_type_version=task.task_type_version,
        security_context=task.security_context,
        extended_resources=task.get_extended_resources(settings),
        config=task.get_config(settings) or {},
    )
    return TaskSpec(template=template, description=documentation(task.docs, task.docstring))
