"""The language of list requests: ``eq(phase,FAILED)+gt(duration,60)``, a sort key, a limit and a token."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from flytewright_idl.admin import Sort, SortDirection

from ..errors import InvalidArgumentError
from .database import Database, Row, Value
from .tables import JOINED, Kind, Link, Table

_EXPRESSION = re.compile(r"(\w+)\(([^,()]+),\s?(.+)\)", flags=re.DOTALL)
_BETWEEN = re.compile(r"\+(?=\w+\()")
"""The plus signs between expressions, not those inside a time."""

_TOKEN = re.compile(r"[0-9]{1,18}")
"""A token is where its page begins."""
_INT64: Final = 1 << 63

_OPERATORS: Final[Mapping[str, str]] = {
    "eq": "=",
    "ne": "<>",
    "gt": ">",
    "gte": ">=",
    "lt": "<",
    "lte": "<=",
    "contains": "LIKE",
    "not_like": "NOT LIKE",
}
_MEMBERSHIPS: Final[Mapping[str, str]] = {"value_in": "IN", "value_not_in": "NOT IN"}


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on the rows of a list."""

    column: str
    test: str
    """What SQL asks of the column: ``= ?``."""
    values: tuple[Value, ...] = ()
    link: Link | None = None
    """How the condition's table hangs together with the one that is listed, when it is another one."""

    def sql(self, order: str) -> str:
        """What it asks of the rows of a list in some order.

        The plus keeps SQLite from going through all of a range, to sort it then: it goes through the list's own index.
        """
        aside = self.link is None and self.test.startswith((">", "<")) and not order.startswith(f"{self.column} ")
        return f"{'+' if aside else ''}{self.column} {self.test}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is listed: which rows, in which order, which page of them."""

    limit: int
    token: str = ""
    filters: str = ""
    sort_by: Sort | None = None
    conditions: Sequence[Condition] = ()
    """Conditions that the request implies, beside its filters."""
    default_order: str = ""
    """The order when the request names none; the one in which things were made when this is empty, too."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of rows, and where the next one begins."""

    rows: list[Row] = field(default_factory=list)
    token: str = ""


def fetch(
    database: Database, table: Table, query: Query, *, columns: str = "*", group_by: str = "", source: str = ""
) -> Page:
    """One page of a table; `InvalidArgumentError` names what a request got wrong.

    `source` is SQL that stands for the table when it is none of the file's own.
    """
    conditions = [*query.conditions, *parse_filters(query.filters, table)]
    order = _order(query, table)
    where, values = _where(conditions, order)
    start = _offset(query.token)
    selected = ", ".join(f"{table.name}.{column.strip()}" for column in columns.split(","))
    sql = " ".join(
        [
            f"SELECT {selected} FROM {source or table.name}",  # noqa: S608 - names from the code only
            f"WHERE {where}" if where else "",
            f"GROUP BY {group_by}" if group_by else "",
            f"ORDER BY {order}",
            "LIMIT ? OFFSET ?",
        ]
    )
    limit = query.limit or -1
    rows = database.all(sql, [*values, limit, start])
    return Page(rows, str(start + len(rows)) if len(rows) == limit else "")


def _where(conditions: Sequence[Condition], order: str) -> tuple[str, list[Value]]:
    """The conditions as SQL; those on one other table must hold for one and the same row of it."""
    terms: list[str] = []
    values: list[Value] = []
    for link in dict.fromkeys(each.link for each in conditions):
        those = [each for each in conditions if each.link == link]
        tests = " AND ".join(each.sql(order) for each in those)
        terms.append(f"({link.own}) IN (SELECT {link.other} FROM {link.table} WHERE {tests})" if link else tests)  # noqa: S608 - names from the code only
        values += [value for each in those for value in each.values]
    return " AND ".join(terms), values


def equal(table: Table, **columns: str | int) -> list[Condition]:
    """Conditions that columns have these values; an empty text asks for nothing."""
    return [Condition(f"{table.name}.{name}", "= ?", (value,)) for name, value in columns.items() if value != ""]


def parse_filters(text: str, table: Table) -> list[Condition]:
    """The conditions that a request's filters ask for."""
    return [_condition(each, table) for each in _BETWEEN.split(text)] if text else []


def _condition(expression: str, table: Table) -> Condition:
    match = _EXPRESSION.fullmatch(expression.strip())
    if match is None:
        raise InvalidArgumentError(f"invalid value for filters: {expression!r} is not like eq(field,value)")
    function, name, text = match.groups()
    column, kind, link = _find_column(name.strip(), table)
    if function in _MEMBERSHIPS:
        values = tuple(_VALUES[kind](each, name) for each in text.split(";"))
        return Condition(column, f"{_MEMBERSHIPS[function]} ({', '.join('?' * len(values))})", values, link)
    if function not in _OPERATORS:
        known = ", ".join([*_OPERATORS, *_MEMBERSHIPS])
        raise InvalidArgumentError(f"unrecognized filter function: {function} (known: {known})")
    value = f"%{text}%" if function == "contains" else _VALUES[kind](text, name)
    return Condition(column, f"{_OPERATORS[function]} ?", (value,), link)


def _find_column(name: str, table: Table) -> tuple[str, Kind, Link | None]:
    """The column that a filter names, its kind, and the link to its table, when that is another one."""
    prefix, dot, rest = name.partition(".")
    own = not dot or prefix in table.prefixes
    other = table if own else JOINED.get(prefix)
    if other is None or (not own and prefix not in table.links):
        known = ", ".join(table.links) or "none"
        raise InvalidArgumentError(f"{prefix!r} entity is not allowed in filters of {table.name} (allowed: {known})")
    found = other.column(rest if dot else name)
    if found is None:
        raise InvalidArgumentError(f"{name!r} is invalid filter: {other.name} has {', '.join(other.columns)}")
    return *found, None if own else table.links[prefix]


def _order(query: Query, table: Table) -> str:
    """The order asked for, made complete by the row id, so that pages do not overlap."""
    if query.sort_by is None or not query.sort_by.key:
        return f"{table.name}.{query.default_order or table.key}"
    found = table.column(query.sort_by.key)
    if found is None:
        known = ", ".join(table.columns)
        raise InvalidArgumentError(f"invalid sort key '{query.sort_by.key}': {table.name} has {known}")
    direction = "ASC" if query.sort_by.direction == SortDirection.ASCENDING else "DESC"
    return f"{found[0]} {direction}, {table.name}.{table.key} {direction}"


def _offset(token: str) -> int:
    if not token:
        return 0
    if not _TOKEN.fullmatch(token):
        raise InvalidArgumentError(f"invalid pagination token {token}")
    return int(token)


# From a filter's text to what a column holds


def _text(text: str, field_name: str) -> str:
    return text


def _number(text: str, field_name: str) -> int:
    try:
        return _fitting(int(text))
    except (ValueError, OverflowError):
        raise InvalidArgumentError(f"filter on {field_name}: {text!r} is no number") from None


def _time(text: str, field_name: str) -> int:
    """Microseconds since 1970 of an RFC 3339 time."""
    # datetime reads six digits of a second at most, the rest is below what the store keeps
    shortened = re.sub(r"(\.\d{6})\d+", r"\1", text.strip().replace("Z", "+00:00").replace("z", "+00:00"))
    try:
        moment = dt.datetime.fromisoformat(shortened)
    except ValueError:
        raise InvalidArgumentError(f"Timestamp {text} must conform to RFC3339 Nano spec") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.timezone.utc)
    return (moment - _EPOCH) // dt.timedelta(microseconds=1)


def _span(text: str, field_name: str) -> int:
    """Nanoseconds of a number of seconds or of Go's notation: ``90``, ``1.5``, ``1h30m``, ``250ms``."""
    parts = _SPANS.findall(text) if _GO_SPAN.fullmatch(text) else [(text, "s")]
    try:
        return _fitting(round(sum(float(number) * _UNITS[unit] for number, unit in parts)))
    except (ValueError, OverflowError):
        raise InvalidArgumentError(f"Failed to parse duration [{text}]") from None


def _fitting(number: int) -> int:
    """The number itself; `OverflowError` when no column could hold it."""
    if not -_INT64 <= number < _INT64:
        raise OverflowError
    return number


_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)
_SPANS = re.compile(r"(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)")
_GO_SPAN = re.compile(rf"\+?(?:{_SPANS.pattern})+")
_UNITS = {"ns": 1, "us": 1e3, "µs": 1e3, "ms": 1e6, "s": 1e9, "m": 60e9, "h": 3600e9}
_VALUES: Mapping[Kind, Callable[[str, str], Value]] = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.TIME: _time,
    Kind.SPAN: _span,
}
