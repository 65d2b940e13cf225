"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ...authoring.sqlite_task import SQLite3Config, SQLite3Task, SQLite3TaskExecutor

__all__ = ["SQLite3Config", "SQLite3Task", "SQLite3TaskExecutor"]
