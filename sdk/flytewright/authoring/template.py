"""The template of a task: what a backend, a connector or a shim's executor is told of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flytewright_idl.core.identifier import Identifier, ResourceType
from flytewright_idl.core.tasks import TaskTemplate
from flytewright_idl.google.protobuf.struct import Struct

from ..config.serialization import SerializationSettings
from .base_task import PythonTask
from .class_decorator import ClassDecorator


def task_template(task: PythonTask[Any], settings: SerializationSettings) -> TaskTemplate:
    """A task under these settings."""
    custom = task.get_custom(settings)
    return TaskTemplate(
        id=Identifier(
            resource_type=ResourceType.TASK,
            project=settings.project or "",
            domain=settings.domain or "",
            name=task.name,
            version=settings.version or "",
        ),
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
        config={**(task.get_config(settings) or {}), **_of_decorator(task)},
    )


def _of_decorator(task: PythonTask[Any]) -> Mapping[str, str]:
    """What a decorator around the task's function says of itself."""
    function = getattr(task, "task_function", None)
    return function.get_extra_config() if isinstance(function, ClassDecorator) else {}
