"""The page that lists executions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from starlette.responses import Response

from flytewright_idl.admin import Sort, SortDirection
from flytewright_idl.core import WorkflowExecutionPhase
from flytewright_idl.google.protobuf import Timestamp

from ..errors import InvalidArgumentError
from ..moments import micros
from ..store.listing import Condition, Query, equal
from ..store.store import Store
from ..store.tables import EXECUTIONS
from .paging import PAGE, Pages
from .visit import Visit

PHASES: Final = [each.name for each in WorkflowExecutionPhase if each != WorkflowExecutionPhase.UNDEFINED]
_NEWEST: Final = Sort(key="created_at", direction=SortDirection.DESCENDING)
_ACTIVE: Final = Condition("executions.state", "= 0")
_FILTERS: Final = ("phase", "name", "workflow", "after", "before", "archived")


class ExecutionList:
    """Executions of a domain."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def executions(self, visit: Visit) -> Response:
        """A page of executions, newest first, that fit what is asked for."""
        self._store.projects.get(visit.parameter("project"))
        pages = Pages.of(visit)
        query = Query(limit=PAGE, token=pages.token, sort_by=_NEWEST, conditions=list(_conditions(visit)))
        found, token = self._store.executions.page(query)
        return visit.page(
            "executions.html",
            rows=found,
            phases=PHASES,
            asked={name: visit.asked(name) for name in _FILTERS},
            filtered=any(visit.asked(name) for name in _FILTERS),
            pages=pages.followed_by(token),
        )


def _conditions(visit: Visit) -> Iterator[Condition]:
    """What the filters of the page ask of executions."""
    place = {"execution_project": visit.parameter("project"), "execution_domain": visit.parameter("domain")}
    yield from equal(EXECUTIONS, **place)
    if not visit.asked("archived"):
        yield _ACTIVE
    phase = visit.asked("phase")
    if phase:
        if phase not in PHASES:
            raise InvalidArgumentError(f"there is no phase {phase!r}: there are {', '.join(PHASES)}")
        yield Condition("executions.phase", "= ?", (phase,))
    if visit.asked("name"):
        yield Condition("instr(executions.execution_name, ?)", "> 0", (visit.asked("name"),))
    if visit.asked("workflow"):
        link = EXECUTIONS.links["workflow"]
        yield Condition("instr(workflows.name, ?)", "> 0", (visit.asked("workflow"),), link)
    for name, test in (("after", ">= ?"), ("before", "< ?")):
        if visit.asked(name):
            yield Condition("executions.execution_created_at", test, (_moment(visit.asked(name), name),))


def _moment(text: str, name: str) -> int:
    """Microseconds since 1970 of a time in UTC, as browsers send it."""
    try:
        moment = dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise InvalidArgumentError(f"{name}: {text!r} is no time like 2026-01-31T12:00") from None
    return micros(Timestamp.of(moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.timezone.utc)))
