"""Under the path that flytekit's users know; defined in `flytewright.authoring` and `flytewright.config`."""

from ..authoring.base_task import IgnoreOutputs, PythonTask
from ..authoring.interface import Interface
from ..authoring.plugins import TaskPlugins
from ..authoring.promise import Promise
from ..authoring.resolver import ClassStorageTaskResolver, TaskResolverMixin
from ..authoring.shim_task import ExecutableTemplateShimTask, PythonCustomizedContainerTask, ShimTaskExecutor
from ..authoring.sql_task import SQLTask
from ..config.images import Image, ImageConfig
from ..config.serialization import SerializationSettings

__all__ = [
    "ClassStorageTaskResolver",
    "ExecutableTemplateShimTask",
    "IgnoreOutputs",
    "Image",
    "ImageConfig",
    "Interface",
    "Promise",
    "PythonCustomizedContainerTask",
    "PythonTask",
    "SQLTask",
    "SerializationSettings",
    "ShimTaskExecutor",
    "TaskPlugins",
    "TaskResolverMixin",
]
