"""Under the path that flytekit's users know; defined in `flytewright.authoring` and `flytewright.config`."""

from ..authoring.base_task import IgnoreOutputs, PythonTask
from ..authoring.interface import Interface
from ..authoring.plugins import TaskPlugins
from ..authoring.promise import Promise
from ..authoring.resolver import ClassStorageTaskResolver, TaskResolverMixin
from ..authoring.shim_task import ExecutableTemplateShimTask, PythonCustomizedContainerTask, ShimTaskExecutor
from ..authoring.sql_task import SQLTask
from ..compile.control_plane import get_serializable
from ..config.images import Image, ImageConfig
from ..config.serialization import SerializationSettings
from ..runtime.secrets import SecretsManager
from ..storage.access import FileAccessProvider
from ..typeengine.classic import TypeEngine
from ..typeengine.context import ExecutionState
from ..typeengine.transformer import T, TypeTransformer

__all__ = [
    "ClassStorageTaskResolver",
    "ExecutableTemplateShimTask",
    "ExecutionState",
    "FileAccessProvider",
    "IgnoreOutputs",
    "Image",
    "ImageConfig",
    "Interface",
    "Promise",
    "PythonCustomizedContainerTask",
    "PythonTask",
    "SQLTask",
    "SecretsManager",
    "SerializationSettings",
    "ShimTaskExecutor",
    "T",
    "TaskPlugins",
    "TaskResolverMixin",
    "TypeEngine",
    "TypeTransformer",
    "get_serializable",
]
