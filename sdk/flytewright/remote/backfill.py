"""Backfills: a workflow that launches a scheduled launch plan for every time of its schedule in a span."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from flytewright_idl.admin.schedule import FixedRateUnit, Schedule

from ..authoring.imperative import Workflow
from ..authoring.workflow import WorkflowBase, WorkflowFailurePolicy
from ..config.serialization import SerializationSettings
from ..errors import InvalidInputError
from .handles import FlyteLaunchPlan, FlyteWorkflow, FlyteWorkflowExecution

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
ALIASES = {
    "hourly": "0 * * * *", "hours": "0 * * * *",
    "daily": "0 0 * * *", "days": "0 0 * * *", "midnight": "0 0 * * *",
    "weekly": "0 0 * * 0", "weeks": "0 0 * * 0",
    "monthly": "0 0 1 * *", "months": "0 0 1 * *",
    "yearly": "0 0 1 1 *", "years": "0 0 1 1 *", "annually": "0 0 1 1 *",
}  # fmt: skip
UNITS = {
    FixedRateUnit.MINUTE: dt.timedelta(minutes=1),
    FixedRateUnit.HOUR: dt.timedelta(hours=1),
    FixedRateUnit.DAY: dt.timedelta(days=1),
}


@dataclass(frozen=True)
class Cron:
    """The times of a cron expression."""

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]
    """Sunday is 0."""
    either_day: bool
    """Whether a day of the month or one of the week is enough: so it is when both are restricted."""

    @classmethod
    def parse(cls, expression: str) -> Cron:
        """The times of five fields, or of an alias such as ``@daily``."""
        fields = ALIASES.get(expression.lower().removeprefix("@"), expression).split()
        if len(fields) != 5:
            raise InvalidInputError(f"a backfill cannot follow the schedule {expression!r}")
        minute, hour, day, month, weekday = fields
        return cls(
            tuple(sorted(_values(minute, 0, 59))),
            tuple(sorted(_values(hour, 0, 23))),
            _values(day, 1, 31),
            _values(month, 1, 12, MONTHS),
            _values(weekday, 0, 6, DAYS),
            not day.startswith(("*", "?")) and not weekday.startswith(("*", "?")),
        )

    def has_day(self, day: dt.date) -> bool:
        """Whether there are times on a day."""
        of_month, of_week = day.day in self.days, day.isoweekday() % 7 in self.weekdays
        return day.month in self.months and (of_month or of_week if self.either_day else of_month and of_week)

    def between(self, after: dt.datetime, until: dt.datetime) -> Iterator[dt.datetime]:
        """The times after one and not after another."""
        for offset in range((until.date() - after.date()).days + 1):
            day = after.date() + dt.timedelta(days=offset)
            if not self.has_day(day):
                continue
            times = (dt.time(hour, minute, tzinfo=after.tzinfo) for hour in self.hours for minute in self.minutes)
            for time in times:
                at = dt.datetime.combine(day, time)
                if after < at <= until:
                    yield at


def _values(field: str, low: int, high: int, names: tuple[str, ...] = ()) -> frozenset[int]:
    """The numbers that a field of a cron expression stands for."""
    found: set[int] = set()
    for part in field.split(","):
        span, slash, step = part.partition("/")
        first, last = low, high
        if span not in ("*", "?"):
            begin, dash, end = span.partition("-")
            first = _number(begin, low, names)
            last = _number(end, low, names) if dash else high if slash else first
        found.update(range(first, last + 1, int(step) if slash else 1))
    return frozenset(found)


def _number(text: str, low: int, names: tuple[str, ...]) -> int:
    if text.lower() in names:
        return names.index(text.lower()) + low
    if not text.isdecimal():
        raise InvalidInputError(f"a backfill cannot follow the schedule's field {text!r}")
    return int(text)


def times_of(schedule: Schedule, after: dt.datetime, until: dt.datetime) -> Iterator[dt.datetime]:
    """The times of a schedule after one and not after another; a fixed rate counts from the first."""
    rate = schedule.rate
    if rate is not None:
        step = rate.value * UNITS[rate.unit]
        yield from (after + step * count for count in range(1, (until - after) // step + 1))
        return
    expression = schedule.cron_schedule.schedule if schedule.cron_schedule is not None else schedule.cron_expression
    yield from Cron.parse(expression or "").between(after, until)


def backfill_workflow(
    plan: FlyteLaunchPlan,
    from_date: dt.datetime,
    to_date: dt.datetime,
    parallel: bool = False,
    failure_policy: WorkflowFailurePolicy | None = None,
) -> Workflow:
    """A workflow that launches `plan` for its times after `from_date` and not after `to_date`, one after another.

    Raises:
        InvalidInputError: the launch plan has no schedule, or its schedule no time in the span.
    """
    metadata = plan.spec.entity_metadata
    schedule = metadata.schedule if metadata is not None else None
    if schedule is None or schedule == Schedule():
        raise InvalidInputError(f"{plan.name} has no schedule, so there is nothing to backfill")
    after, until = (each if each.tzinfo else each.replace(tzinfo=dt.timezone.utc) for each in (from_date, to_date))
    times = list(times_of(schedule, after, until))
    if not times:
        raise InvalidInputError(f"the schedule of {plan.name} has no time after {from_date} and until {to_date}")
    workflow = Workflow(f"backfill-{plan.name}", failure_policy)
    nodes = [
        workflow.add_launch_plan(
            plan, **({schedule.kickoff_time_input_arg: at} if schedule.kickoff_time_input_arg else {})
        )
        for at in times
    ]
    if not parallel:
        for before, node in pairwise(nodes):
            before.runs_before(node)
    return workflow


async def launch_backfill(
    self: AsyncFlyteRemote,
    project: str | None,
    domain: str | None,
    from_date: dt.datetime,
    to_date: dt.datetime,
    launchplan: str,
    launchplan_version: str | None = None,
    execution_name: str | None = None,
    version: str | None = None,
    dry_run: bool = False,
    execute: bool = True,
    parallel: bool = False,
    failure_policy: WorkflowFailurePolicy | None = None,
    overwrite_cache: bool | None = None,
) -> FlyteWorkflowExecution | FlyteWorkflow | WorkflowBase:
    """Launch a scheduled launch plan for every time of its schedule after `from_date` and not after `to_date`.

    With `dry_run`, the workflow that does so is given and nothing is registered; without `execute`, it is registered
    and not started.
    """
    plan = await self.fetch_launch_plan(project, domain, launchplan, launchplan_version)
    workflow = backfill_workflow(plan, from_date, to_date, parallel, failure_policy)
    if dry_run:
        return workflow
    settings = SerializationSettings(project=plan.id.project, domain=plan.id.domain)
    registered = await self.register_workflow(workflow, settings, version)
    if not execute:
        return registered
    return await self.execute(
        registered,
        {},
        plan.id.project,
        plan.id.domain,
        execution_name=execution_name,
        overwrite_cache=overwrite_cache,
    )
