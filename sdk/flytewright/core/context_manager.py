"""Under the path that flytekit's users know; defined in `flytewright.typeengine` and `flytewright.runtime`."""

from ..authoring.registry import FlyteEntities
from ..runtime.parameters import ExecutionParameters, current_context
from ..runtime.secrets import SecretsManager
from ..typeengine.context import CompilationState, ExecutionState, FlyteContext, FlyteContextManager
from ..typeengine.output_metadata import OutputMetadata, OutputMetadataTracker

__all__ = [
    "CompilationState",
    "ExecutionParameters",
    "ExecutionState",
    "FlyteContext",
    "FlyteContextManager",
    "FlyteEntities",
    "OutputMetadata",
    "OutputMetadataTracker",
    "SecretsManager",
    "current_context",
]
