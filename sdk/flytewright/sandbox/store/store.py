"""The store: one database, and what it keeps by kind."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from .attributes import Attributes
from .catalog import Catalog
from .database import Database
from .descriptions import Descriptions
from .dynamic_workflows import DynamicWorkflows
from .ended import Ended
from .entities import LaunchPlans, Tasks, Workflows
from .executions import Executions
from .names import NamedEntities
from .node_executions import NodeExecutions
from .outbox import Outbox
from .outline import Outline
from .projects import Projects
from .schedules import Schedules
from .signals import Signals
from .task_executions import TaskExecutions


class Store:
    """Everything that a sandbox knows."""

    def __init__(self, path: Path) -> None:
        """Open the store; `StateError` when the file cannot be one."""
        self._database = Database(path)
        self.projects = Projects(self._database)
        self.tasks = Tasks(self._database)
        self.workflows = Workflows(self._database)
        self.launch_plans = LaunchPlans(self._database)
        self.names = NamedEntities(self._database)
        self.descriptions = Descriptions(self._database)
        self.attributes = Attributes(self._database)
        self.executions = Executions(self._database)
        self.ended = Ended(self._database)
        self.nodes = NodeExecutions(self._database)
        self.dynamic_workflows = DynamicWorkflows(self._database)
        self.task_executions = TaskExecutions(self._database)
        self.signals = Signals(self._database)
        self.outline = Outline(self._database)
        self.schedules = Schedules(self._database)
        self.outbox = Outbox(self._database)
        self.catalog = Catalog(self._database)
        self.projects.ensure_first()

    @property
    def changes(self) -> int:
        """A number that grows with every change: who looks at it need not read the store to see that nothing is new."""
        return self._database.changes

    def transaction(self) -> AbstractContextManager[None]:
        """All writes of the block or none."""
        return self._database.transaction()

    def close(self) -> None:
        """Close the file."""
        self._database.close()
