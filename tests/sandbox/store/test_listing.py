"""The language of list requests: filters, sort keys, limits and tokens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flytewright.sandbox.errors import InvalidArgumentError
from flytewright.sandbox.store.database import Database, Value
from flytewright.sandbox.store.listing import Query, fetch, parse_filters
from flytewright.sandbox.store.tables import EXECUTIONS, LAUNCH_PLANS, NODE_EXECUTIONS, PROJECTS, Table
from flytewright_idl.admin import Sort, SortDirection

DAY = 86_400_000_000
"""Microseconds."""
NAMES = ("beta", "alpha", "gamma", "alpha+delta")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Four projects, made one, two, three and four days after the beginning of time."""
    database = Database(tmp_path_factory.mktemp("listing") / "sandbox.db")
    for day, name in enumerate(NAMES, start=1):
        row: dict[str, Value] = {"name": name[0], "description": "", "labels": b"", "state": day % 2, "updated_at": 0}
        database.insert("projects", {"identifier": name, "created_at": day * DAY, **row})
    yield database
    database.close()


def names(database: Database, query: Query) -> list[str]:
    return [row["identifier"] for row in fetch(database, PROJECTS, query).rows]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("", ["beta", "alpha", "gamma", "alpha+delta"]),
        ("eq(identifier,alpha)", ["alpha"]),
        ("eq(identifier, alpha)", ["alpha"]),
        ("ne(identifier,alpha)", ["beta", "gamma", "alpha+delta"]),
        ("eq(identifier,alpha+delta)", ["alpha+delta"]),
        ("gt(id,2)", ["gamma", "alpha+delta"]),
        ("gte(id,2)", ["alpha", "gamma", "alpha+delta"]),
        ("lt(id,2)", ["beta"]),
        ("lte(id,2)", ["beta", "alpha"]),
        ("contains(identifier,alph)", ["alpha", "alpha+delta"]),
        ("not_like(identifier,alpha%)", ["beta", "gamma"]),
        ("value_in(identifier,alpha;gamma;nobody)", ["alpha", "gamma"]),
        ("value_not_in(identifier,alpha;gamma)", ["beta", "alpha+delta"]),
        ("eq(state,1)+contains(identifier,a)", ["beta", "gamma"]),
        ("eq(state,1)+ne(name,g)+gt(id,0)", ["beta"]),
        ("gt(created_at,1970-01-03T00:00:00Z)", ["gamma", "alpha+delta"]),
        ("lte(created_at,1970-01-03T01:00:00+01:00)", ["beta", "alpha"]),
        ("gte(created_at,1970-01-03T00:00:00.000000001Z)", ["alpha", "gamma", "alpha+delta"]),
        ("eq(identifier,nobody)", []),
    ],
)
def test_a_filter_keeps_what_it_says(database: Database, filters: str, found: list[str]) -> None:
    assert names(database, Query(limit=10, filters=filters)) == found


@pytest.mark.parametrize(
    ("table", "filters", "text"),
    [
        (PROJECTS, "identifier=alpha", "invalid value for filters: 'identifier=alpha' is not like eq(field,value)"),
        (PROJECTS, "eq(identifier)", "is not like eq"),
        (PROJECTS, "eq(identifier,a)+", "is not like eq"),
        (PROJECTS, "like(identifier,a)", "unrecognized filter function: like (known: eq, ne, gt"),
        (PROJECTS, "eq(colour,a)", "'colour' is invalid filter: projects has id, created_at"),
        (PROJECTS, "eq(id,one)", "filter on id: 'one' is no number"),
        (PROJECTS, "value_in(id,1;two)", "filter on id: 'two' is no number"),
        (PROJECTS, "gt(created_at,yesterday)", "Timestamp yesterday must conform to RFC3339"),
        (PROJECTS, "eq(task.name,a)", "'task' entity is not allowed in filters of projects (allowed: none)"),
        (LAUNCH_PLANS, "eq(task.name,a)", "(allowed: workflow)"),
        (EXECUTIONS, "eq(moon.name,a)", "'moon' entity is not allowed in filters of executions"),
        (EXECUTIONS, "eq(workflow.colour,a)", "'workflow.colour' is invalid filter: workflows has"),
        (PROJECTS, "eq(id,9223372036854775808)", "is no number"),
        (EXECUTIONS, "gt(duration,inf)", "Failed to parse duration [inf]"),
        (EXECUTIONS, "gt(duration,nan)", "Failed to parse duration [nan]"),
        (EXECUTIONS, "gt(duration,1e300)", "Failed to parse duration [1e300]"),
        (EXECUTIONS, "gt(duration,long)", "Failed to parse duration [long]"),
        (EXECUTIONS, "gt(duration,3 parsecs)", "Failed to parse duration [3 parsecs]"),
    ],
)
def test_a_filter_that_cannot_be_is_refused(table: Table, filters: str, text: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        parse_filters(filters, table)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("text", "nanoseconds"),
    [
        ("90", 90e9),
        ("1.5", 1.5e9),
        ("1h30m", 5400e9),
        ("250ms", 250e6),
        ("2us3ns", 2003),
    ],
)
def test_a_duration_is_seconds_or_as_go_writes_it(text: str, nanoseconds: float) -> None:
    (condition,) = parse_filters(f"gt(duration,{text})", EXECUTIONS)
    assert condition.values == (nanoseconds,)


def test_what_is_filtered_cannot_leave_its_value(database: Database) -> None:
    assert names(database, Query(limit=10, filters="eq(identifier,x' OR '1'='1)")) == []


def test_a_run_has_no_name_but_that_of_its_execution() -> None:
    (condition,) = parse_filters("eq(execution_name,a)", NODE_EXECUTIONS)
    assert condition.column == "node_executions.execution_name"
    with pytest.raises(InvalidArgumentError, match="'name' is invalid filter"):
        parse_filters("eq(name,a)", NODE_EXECUTIONS)


@pytest.mark.parametrize(
    ("key", "direction", "found"),
    [
        ("identifier", SortDirection.ASCENDING, ["alpha", "alpha+delta", "beta", "gamma"]),
        ("identifier", SortDirection.DESCENDING, ["gamma", "beta", "alpha+delta", "alpha"]),
        ("state", SortDirection.ASCENDING, ["alpha", "alpha+delta", "beta", "gamma"]),
        ("state", SortDirection.DESCENDING, ["gamma", "beta", "alpha+delta", "alpha"]),
    ],
)
def test_rows_are_sorted_by_a_key_and_then_as_they_came(
    database: Database, key: str, direction: SortDirection, found: list[str]
) -> None:
    assert names(database, Query(limit=10, sort_by=Sort(key=key, direction=direction))) == found


def test_a_sort_key_that_is_not_there_is_refused(database: Database) -> None:
    with pytest.raises(InvalidArgumentError, match="invalid sort key 'colour': projects has id"):
        names(database, Query(limit=10, sort_by=Sort(key="colour")))


def test_pages_follow_each_other_until_all_has_been_given(database: Database) -> None:
    first = fetch(database, PROJECTS, Query(limit=3))
    second = fetch(database, PROJECTS, Query(limit=3, token=first.token))
    assert [row["identifier"] for row in first.rows + second.rows] == list(NAMES)
    assert second.token == ""


def test_no_limit_is_everything_at_once(database: Database) -> None:
    page = fetch(database, PROJECTS, Query(limit=0))
    assert len(page.rows) == len(NAMES)
    assert page.token == ""


@pytest.mark.parametrize("token", ["-1", "x", "1.5", "²", "99999999999999999999999"])
def test_a_token_that_was_never_given_is_refused(database: Database, token: str) -> None:
    with pytest.raises(InvalidArgumentError, match="invalid pagination token"):
        names(database, Query(limit=1, token=token))
