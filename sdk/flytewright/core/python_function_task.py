"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.eager import (
    EagerAsyncPythonFunctionTask,
    EagerFailureHandlerTask,
    EagerFailureTaskResolver,
    eager_failure_task_resolver,
)
from ..authoring.function_task import PythonFunctionTask
from ..authoring.function_task import PythonFunctionTask as AsyncPythonFunctionTask
from ..authoring.instance_task import PythonInstanceTask

__all__ = [
    "AsyncPythonFunctionTask",
    "EagerAsyncPythonFunctionTask",
    "EagerFailureHandlerTask",
    "EagerFailureTaskResolver",
    "PythonFunctionTask",
    "PythonInstanceTask",
    "eager_failure_task_resolver",
]
