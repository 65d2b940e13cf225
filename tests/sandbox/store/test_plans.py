"""Lists are read along an index: what SQLite plans for them goes through no table and sorts nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from flytewright.sandbox.store.database import Database, Row, Value
from flytewright.sandbox.store.listing import Condition, Query, equal, fetch
from flytewright.sandbox.store.tables import EXECUTIONS, LAUNCH_PLANS, NODE_EXECUTIONS, TASKS, WORKFLOWS, Table
from flytewright_idl.admin import Sort, SortDirection

NEWEST = Sort(key="created_at", direction=SortDirection.DESCENDING)
OLDEST = Sort(key="created_at", direction=SortDirection.ASCENDING)
OF_DOMAIN = equal(EXECUTIONS, execution_project="p", execution_domain="d", state=0)
OF_EXECUTION = equal(NODE_EXECUTIONS, execution_project="p", execution_domain="d", execution_name="e")
ON_TOP = [
    Condition("node_executions.parent_id", "IS NULL"),
    Condition("node_executions.parent_task_execution_id", "IS NULL"),
]


class Planning(Database):
    """A database that keeps the plans of what it is asked, instead of answering."""

    steps: list[str]

    def all(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        self.steps = [row["detail"] for row in super().all(f"EXPLAIN QUERY PLAN {sql}", values)]
        return []


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Planning]:
    planning = Planning(tmp_path / "state.db")
    yield planning
    planning.close()


def assert_reads_along_an_index(database: Planning, table: Table) -> None:
    (first, *rest) = database.steps
    assert first.startswith(f"SEARCH {table.name} USING INDEX")
    assert not any("TEMP B-TREE" in step or step.startswith(f"SCAN {table.name}") for step in rest)


@pytest.mark.parametrize("sort_by", [None, NEWEST, OLDEST], ids=["as made", "newest first", "oldest first"])
@pytest.mark.parametrize(
    "filters",
    [
        "",
        "eq(phase,FAILED)",
        "gt(duration,60)",
        "lt(started_at,2026-01-01T00:00:00Z)+gte(updated_at,2026-01-01T00:00:00Z)",
        "value_in(phase,FAILED;ABORTED)",
        "ne(phase,SUCCEEDED)",
        "eq(launch_plan.name,x)",
        "eq(launch_plan.name,x)+eq(launch_plan.version,y)+eq(phase,FAILED)",
        "eq(workflow.name,x)",
        "eq(task.name,x)",
        "eq(execution_tag.key,team)+eq(execution_tag.value,a)",
        "contains(execution_name,x)",
    ],
)
def test_executions(database: Planning, filters: str, sort_by: Sort | None) -> None:
    fetch(database, EXECUTIONS, Query(limit=100, filters=filters, sort_by=sort_by, conditions=OF_DOMAIN))
    assert_reads_along_an_index(database, EXECUTIONS)


@pytest.mark.parametrize("sort_by", [None, NEWEST, OLDEST], ids=["as made", "newest first", "oldest first"])
def test_executions_since_some_time(database: Planning, sort_by: Sort | None) -> None:
    since = "gt(created_at,2026-01-01T00:00:00Z)"
    fetch(database, EXECUTIONS, Query(limit=100, filters=since, sort_by=sort_by, conditions=OF_DOMAIN))
    assert_reads_along_an_index(database, EXECUTIONS)


@pytest.mark.parametrize("direction", [SortDirection.ASCENDING, SortDirection.DESCENDING], ids=lambda each: each.name)
@pytest.mark.parametrize("key", ["duration", "started_at", "updated_at", "phase", "execution_name"])
def test_executions_in_other_orders(database: Planning, key: str, direction: SortDirection) -> None:
    sort_by = Sort(key=key, direction=direction)
    fetch(database, EXECUTIONS, Query(limit=100, sort_by=sort_by, conditions=OF_DOMAIN))
    assert_reads_along_an_index(database, EXECUTIONS)


@pytest.mark.parametrize("inside", [ON_TOP, equal(NODE_EXECUTIONS, parent_id=5)], ids=["on top", "below a node"])
def test_nodes_of_an_execution(database: Planning, inside: list[Condition]) -> None:
    fetch(database, NODE_EXECUTIONS, Query(limit=100, conditions=[*OF_EXECUTION, *inside]))
    assert_reads_along_an_index(database, NODE_EXECUTIONS)


@pytest.mark.parametrize("table", [TASKS, WORKFLOWS, LAUNCH_PLANS], ids=lambda table: table.name)
def test_the_newest_versions_of_a_name(database: Planning, table: Table) -> None:
    of_name = equal(table, project="p", domain="d", name="n")
    fetch(database, table, Query(limit=100, sort_by=NEWEST, conditions=of_name))
    assert_reads_along_an_index(database, table)
