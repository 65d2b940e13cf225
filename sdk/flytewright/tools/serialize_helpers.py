"""Under the path that flytekit's users know; defined in `flytewright.compile`."""

from collections import OrderedDict

from ..authoring.base_task import PythonTask
from ..authoring.eager import EagerAsyncPythonFunctionTask
from ..authoring.launch_plan import LaunchPlan
from ..authoring.options import Options
from ..authoring.workflow import WorkflowBase
from ..compile.control_plane import get_registrable_entities, get_serializable, persist_registrable_entities
from ..compile.order import Spec as FlyteControlPlaneEntity
from ..compile.specs import TaskSpec, WorkflowSpec
from ..remote.handles import RemoteEntity

__all__ = [
    "EagerAsyncPythonFunctionTask",
    "FlyteControlPlaneEntity",
    "LaunchPlan",
    "Options",
    "OrderedDict",
    "PythonTask",
    "RemoteEntity",
    "TaskSpec",
    "WorkflowBase",
    "WorkflowSpec",
    "get_registrable_entities",
    "get_serializable",
    "persist_registrable_entities",
]
