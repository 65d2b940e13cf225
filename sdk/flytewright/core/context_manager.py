"""Under the path that flytekit's users know; defined in `flytewright.typeengine`."""

from ..typeengine.context import CompilationState, ExecutionState, FlyteContext, FlyteContextManager

__all__ = ["CompilationState", "ExecutionState", "FlyteContext", "FlyteContextManager"]
