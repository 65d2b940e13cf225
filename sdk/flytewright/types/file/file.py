"""Files."""

from ...typeengine.files import FlyteFile

__all__ = ["FlyteFile"]
