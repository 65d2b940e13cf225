"""Registering, launching and following on a Flyte backend."""

from typing import TYPE_CHECKING

from flytewright_idl._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote as AsyncFlyteRemote
    from .client import ExecutionFailedError as ExecutionFailedError
    from .facade import FlyteRemote as FlyteRemote
    from .handles import FlyteLaunchPlan as FlyteLaunchPlan
    from .handles import FlyteNodeExecution as FlyteNodeExecution
    from .handles import FlyteTask as FlyteTask
    from .handles import FlyteTaskExecution as FlyteTaskExecution
    from .handles import FlyteWorkflow as FlyteWorkflow
    from .handles import FlyteWorkflowExecution as FlyteWorkflowExecution
    from .handles import LazyEntity as LazyEntity
    from .handles import RemoteEntity as RemoteEntity
    from .registering import FastPackageOptions as FastPackageOptions
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "client": "AsyncFlyteRemote ExecutionFailedError",
            "facade": "FlyteRemote",
            "handles": (
                "FlyteLaunchPlan FlyteNodeExecution FlyteTask FlyteTaskExecution FlyteWorkflow FlyteWorkflowExecution "
                "LazyEntity RemoteEntity"
            ),
            "registering": "FastPackageOptions",
        },
    )
