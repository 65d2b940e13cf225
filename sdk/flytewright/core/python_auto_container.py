"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.resolver import DefaultTaskResolver, default_task_resolver
from ..authoring.task import PythonAutoContainerTask

__all__ = ["DefaultTaskResolver", "PythonAutoContainerTask", "default_task_resolver"]
