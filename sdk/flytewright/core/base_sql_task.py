"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.sql_task import SQLTask

__all__ = ["SQLTask"]
