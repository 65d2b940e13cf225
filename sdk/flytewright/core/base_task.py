"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.base_task import IgnoreOutputs, PythonTask
from ..authoring.entity import Entity
from ..authoring.interface import kwtypes
from ..authoring.metadata import TaskMetadata
from ..authoring.resolver import TaskResolverMixin

__all__ = ["Entity", "IgnoreOutputs", "PythonTask", "TaskMetadata", "TaskResolverMixin", "kwtypes"]
