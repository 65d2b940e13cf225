"""Registering, launching and following on a Flyte backend."""

from typing import TYPE_CHECKING

from flytewright_idl._runtime.lazy import lazy

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote as AsyncFlyteRemote
    from .contact import ContactLostError as ContactLostError
    from .facade import FlyteRemote as FlyteRemote
    from .failed import ExecutionFailedError as ExecutionFailedError
    from .handles import AsyncFlyteWorkflowExecution as AsyncFlyteWorkflowExecution
    from .handles import ExecutionHandle as ExecutionHandle
    from .handles import FlyteLaunchPlan as FlyteLaunchPlan
    from .handles import FlyteNodeExecution as FlyteNodeExecution
    from .handles import FlyteTask as FlyteTask
    from .handles import FlyteTaskExecution as FlyteTaskExecution
    from .handles import FlyteWorkflow as FlyteWorkflow
    from .handles import FlyteWorkflowExecution as FlyteWorkflowExecution
    from .handles import LazyEntity as LazyEntity
    from .handles import RemoteEntity as RemoteEntity
    from .registering import FastPackageOptions as FastPackageOptions
    from .settings import ExecutionOptions as ExecutionOptions
    from .settings import ExecutionSettings as ExecutionSettings
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "client": "AsyncFlyteRemote",
            "contact": "ContactLostError",
            "facade": "FlyteRemote",
            "failed": "ExecutionFailedError",
            "handles": (
                "AsyncFlyteWorkflowExecution ExecutionHandle "
                "FlyteLaunchPlan FlyteNodeExecution FlyteTask FlyteTaskExecution FlyteWorkflow FlyteWorkflowExecution "
                "LazyEntity RemoteEntity"
            ),
            "registering": "FastPackageOptions",
            "settings": "ExecutionOptions ExecutionSettings",
        },
    )
