"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.agent import TaskExecutionMetadata
from flytewright_idl.admin.task import Task, TaskClosure, TaskSpec
from flytewright_idl.core.compiler import CompiledTask
from flytewright_idl.core.tasks import (
    Container,
    DataLoadingConfig,
    Resources,
    RuntimeMetadata,
    Sql,
    TaskMetadata,
    TaskTemplate,
)
from flytewright_idl.core.tasks import IoStrategy as IOStrategy

from ..authoring.pod_template import K8sObjectMetadata, K8sPod

__all__ = [
    "CompiledTask",
    "Container",
    "DataLoadingConfig",
    "IOStrategy",
    "K8sObjectMetadata",
    "K8sPod",
    "Resources",
    "RuntimeMetadata",
    "Sql",
    "Task",
    "TaskClosure",
    "TaskExecutionMetadata",
    "TaskMetadata",
    "TaskSpec",
    "TaskTemplate",
]
