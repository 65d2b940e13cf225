"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.plugins import TaskPlugins
from ..authoring.task import task

__all__ = ["TaskPlugins", "task"]
