"""Folders, and those of well-known formats."""

from ...typeengine.file_formats import TensorboardLogs, TFRecordsDirectory
from ...typeengine.files import FlyteDirectory

__all__ = ["FlyteDirectory", "TFRecordsDirectory", "TensorboardLogs"]
