"""flytewright: a typed client for Flyte, generated from its IDL.

Every name is imported from where it is defined when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flytewright_idl._runtime.lazy import lazy

from .authoring import mode
from .version import __version__ as __version__

if TYPE_CHECKING:
    from .authoring.array import map_task as map_task
    from .authoring.launch_plan import LaunchPlan as LaunchPlan
    from .authoring.resources import Resources as Resources
    from .authoring.task import task as task
    from .authoring.workflow import WorkflowFailurePolicy as WorkflowFailurePolicy
    from .authoring.workflow import workflow as workflow
    from .errors import FlytewrightError as FlytewrightError
    from .errors import RecoverableError as RecoverableError
    from .typeengine.files import FlyteDirectory as FlyteDirectory
    from .typeengine.files import FlyteFile as FlyteFile
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "authoring.array": "map_task",
            "authoring.launch_plan": "LaunchPlan",
            "authoring.resources": "Resources",
            "authoring.task": "task",
            "authoring.workflow": "WorkflowFailurePolicy workflow",
            "errors": "FlytewrightError RecoverableError",
            "typeengine.files": "FlyteDirectory FlyteFile",
        },
    )


mode.run_locally_with("flytewright.runtime.local:LocalRun")
