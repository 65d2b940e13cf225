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


@dataclass(frozen=True, slots=True)
class Link:
    """How rows hang together with those of another table."""

    own: str
    """SQL of what a row has of its own,"""
    table: str
    other: str
    """and the columns of the other table that hold the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table as requests see it."""

    name: str
    columns: Mapping[str, Kind]
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Names by which clients know a column, too."""
    links: Mapping[str, Link] = field(default_factory=dict)
    """The tables whose columns filters may name as well, by the prefix: ``launch_plan.name``."""
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


_TASK_KEY = ("project", "domain", "name", "version")
_RUN_KEY = ("execution_project", "execution_domain", "execution_name")


def _of_execution(table: str, *more: str, to: str = "executions") -> Link:
    """The execution, or what else is there once in it, that a row belongs to."""
    columns = (*_RUN_KEY, *more)
    return Link(", ".join(f"{table}.{column}" for column in columns), to, ", ".join(columns))


# The plus keeps SQLite from going through all that is linked, to sort it then: it goes through the list's own index.
_TAGGED = Link("+executions.id", "execution_tags", "execution_id")

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
    links={"workflow": Link("launch_plans.workflow_id", "workflows", "id")},
)
EXECUTIONS = Table(
    name="executions",
    columns=_RUN
    | _columns(
        "launch_entity cluster user abort_cause error_kind error_code inputs_uri user_inputs_uri",
        "state mode launch_plan_id workflow_id task_id parent_node_execution_id source_execution_id",
        "execution_created_at execution_updated_at",
    ),
    links={
        "launch_plan": Link("+executions.launch_plan_id", "launch_plans", "id"),
        "workflow": Link("+executions.workflow_id", "workflows", "id"),
        "task": Link("+executions.task_id", "tasks", "id"),
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
    links={"execution": _of_execution("node_executions")},
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
    links={
        "execution": _of_execution("task_executions"),
        "node_execution": _of_execution("task_executions", "node_id", to="node_executions"),
        "task": Link(", ".join(f"task_executions.{each}" for each in _TASK_KEY), "tasks", ", ".join(_TASK_KEY)),
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
"""The tables that others are linked with, by the prefix that a filter's field may have."""
