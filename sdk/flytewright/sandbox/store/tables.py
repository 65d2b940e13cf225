"""What requests may filter and sort by: the columns of each table, and the tables that hang together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


class Kind(Enum):
    """How a filter's text becomes a value that can be compared with a column."""

    TEXT = auto()
    NUMBER = auto()
    TIME = auto()
    SPAN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table as requests see it."""

    name: str
    columns: Mapping[str, Kind]
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Names by which clients know a column, too."""
    joins: Mapping[str, str] = field(default_factory=dict)
    """SQL that brings in another table, by the prefix that filters name it with: ``launch_plan.name``."""
    prefixes: Collection[str] = ()
    """Prefixes by which filters may name this table itself."""
    key: str = "id"
    """The column in whose order rows are that are alike otherwise."""

    def column(self, name: str) -> tuple[str, Kind] | None:
        """The full name of a column and its kind, None when there is none."""
        own = self.aliases.get(name, name)
        return (f"{self.name}.{own}", self.columns[own]) if own in self.columns else None


def _columns(text: str = "", number: str = "", time: str = "", span: str = "") -> dict[str, Kind]:
    return {
        name: kind
        for names, kind in ((text, Kind.TEXT), (number, Kind.NUMBER), (time, Kind.TIME), (span, Kind.SPAN))
        for name in names.split()
    }


_ROW = _columns(number="id", time="created_at updated_at")
_VERSION = _ROW | _columns("project domain name version")
_RUN = _ROW | _columns("execution_project execution_domain execution_name phase", time="started_at", span="duration")


def _same_execution(table: str, other: str) -> str:
    columns = ("execution_project", "execution_domain", "execution_name")
    return " AND ".join(f"{table}.{column} = {other}.{column}" for column in columns)


def _of_execution(table: str) -> str:
    """Join the execution that a row belongs to."""
    return f"JOIN executions ON {_same_execution(table, 'executions')}"


_TAGGED = "JOIN execution_tags ON executions.id = execution_tags.execution_id"

PROJECTS = Table(
    name="projects",
    columns=_ROW | _columns("identifier name description", "state"),
    prefixes=["project"],
)
TASKS = Table(name="tasks", columns=_VERSION | _columns("type short_description"), prefixes=["task"])
WORKFLOWS = Table(name="workflows", columns=_VERSION | _columns("short_description"), prefixes=["workflow"])
ENTITIES = Table(
    name="entities",
    columns=_columns("project domain name description", "state resource_type"),
    prefixes=["entities", "named_entity_metadata"],
    key="name",
)
DESCRIPTIONS = Table(
    name="descriptions",
    columns=_VERSION | _columns("short_description link", "resource_type"),
)
LAUNCH_PLANS = Table(
    name="launch_plans",
    prefixes=["launch_plan"],
    columns=_VERSION | _columns("schedule_type", "state workflow_id"),
    joins={"workflow": "JOIN workflows ON launch_plans.workflow_id = workflows.id"},
)
EXECUTIONS = Table(
    name="executions",
    columns=_RUN
    | _columns(
        "launch_entity cluster user abort_cause error_kind error_code inputs_uri user_inputs_uri",
        "state mode launch_plan_id workflow_id task_id parent_node_execution_id source_execution_id",
        "execution_created_at execution_updated_at",
    ),
    joins={
        "launch_plan": "JOIN launch_plans ON executions.launch_plan_id = launch_plans.id",
        "workflow": "JOIN workflows ON executions.workflow_id = workflows.id",
        "task": "JOIN tasks ON executions.task_id = tasks.id",
        "execution_tag": _TAGGED,
        "admin_tag": _TAGGED,
    },
    prefixes=["execution"],
)
EXECUTION_TAGS = Table(name="execution_tags", columns=_columns("key value"), aliases={"name": "key"})
NODE_EXECUTIONS = Table(
    name="node_executions",
    columns=_RUN
    | _columns(
        "node_id error_kind error_code cache_status input_uri",
        "parent_id parent_task_execution_id",
        "node_execution_created_at node_execution_updated_at",
    ),
    joins={"execution": _of_execution("node_executions")},
    prefixes=["node_execution"],
)
TASK_EXECUTIONS = Table(
    name="task_executions",
    columns=_RUN
    | _columns(
        "node_id project domain name version input_uri",
        "retry_attempt phase_version",
        "task_execution_created_at task_execution_updated_at",
    ),
    joins={
        "execution": _of_execution("task_executions"),
        "node_execution": f"JOIN node_executions ON {_same_execution('task_executions', 'node_executions')} "
        "AND task_executions.node_id = node_executions.node_id",
        "task": "LEFT JOIN tasks USING (project, domain, name, version)",
    },
    prefixes=["task_execution"],
)

JOINED: Mapping[str, Table] = {
    "task": TASKS,
    "workflow": WORKFLOWS,
    "launch_plan": LAUNCH_PLANS,
    "execution": EXECUTIONS,
    "node_execution": NODE_EXECUTIONS,
    "execution_tag": EXECUTION_TAGS,
    "admin_tag": EXECUTION_TAGS,
}
"""The tables that others are joined with, by the prefix that a filter's field may have."""
