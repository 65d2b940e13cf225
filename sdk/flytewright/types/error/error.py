"""What a failure node's task is told."""

from ...typeengine.flyte_errors import FlyteError

__all__ = ["FlyteError"]
