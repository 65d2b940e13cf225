"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.sensor import BaseSensor, FileSensor

__all__ = ["BaseSensor", "FileSensor"]
