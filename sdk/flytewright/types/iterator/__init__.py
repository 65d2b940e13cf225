"""What a task yields."""

from ...typeengine.iterators import JSON, FlyteIterator

__all__ = ["JSON", "FlyteIterator"]
