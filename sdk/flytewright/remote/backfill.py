"""Backfills: a workflow that launches a scheduled launch plan for every time of its schedule in a span."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from flytewright_idl.admin.schedule import FixedRateUnit, Schedule

from ..authoring.cron import Cron, CronError
from ..authoring.imperative import Workflow
from ..authoring.workflow import WorkflowBase, WorkflowFailurePolicy
from ..config.serialization import SerializationSettings
from ..errors import InvalidInputError
from .entities import FlyteLaunchPlan, FlyteWorkflow
from .executions import ExecutionHandle

if TYPE_CHECKING:
    from .client import AsyncFlyteRemote

WORDS = {
    "hours": "@hourly",
    "days": "@daily",
    "weeks": "@weekly",
    "months": "@monthly",
    "years": "@yearly",
}
"""What flytekit's schedules may say, too, as cron says it."""
UNITS = {
    FixedRateUnit.MINUTE: dt.timedelta(minutes=1),
    FixedRateUnit.HOUR: dt.timedelta(hours=1),
    FixedRateUnit.DAY: dt.timedelta(days=1),
}


def times_of(schedule: Schedule, after: dt.datetime, until: dt.datetime) -> Iterator[dt.datetime]:
    """The times of a schedule after one and before another; a fixed rate counts from the first."""
    rate = schedule.rate
    if rate is not None:
        step = rate.value * UNITS[rate.unit]
        steps = -((after - until) // step)  # rounded up
        yield from (after + step * number for number in range(1, steps))
        return
    expression = schedule.cron_schedule.schedule if schedule.cron_schedule is not None else schedule.cron_expression
    yield from _cron(expression or "").between(after, until)


def _cron(expression: str) -> Cron:
    word = expression.lower().removeprefix("@")
    try:
        return Cron.parse(WORDS.get(word) or (f"@{word}" if word.isalpha() else expression))
    except CronError as error:
        raise InvalidInputError(f"a backfill cannot follow the schedule {expression!r}: {error}") from None


def backfill_times(plan: FlyteLaunchPlan, from_date: dt.datetime, to_date: dt.datetime) -> list[dt.datetime]:
    """The times of a launch plan's schedule after `from_date` and before `to_date`; without a zone, those are UTC.

    Raises:
        InvalidInputError: the launch plan has no schedule, or its schedule no time in the span.
    """
    schedule = _schedule(plan)
    after, until = (each if each.tzinfo else each.replace(tzinfo=dt.timezone.utc) for each in (from_date, to_date))
    times = list(times_of(schedule, after, until))
    if not times:
        raise InvalidInputError(f"the schedule of {plan.name} has no time after {from_date} and before {to_date}")
    return times


def _schedule(plan: FlyteLaunchPlan) -> Schedule:
    metadata = plan.spec.entity_metadata
    schedule = metadata.schedule if metadata is not None else None
    if schedule is None or schedule == Schedule():
        raise InvalidInputError(f"{plan.name} has no schedule, so there is nothing to backfill")
    return schedule


def backfill_workflow(
    plan: FlyteLaunchPlan,
    from_date: dt.datetime,
    to_date: dt.datetime,
    parallel: bool = False,
    failure_policy: WorkflowFailurePolicy | None = None,
) -> Workflow:
    """A workflow that launches `plan` for its times after `from_date` and before `to_date`, one after another.

    Raises:
        InvalidInputError: the launch plan has no schedule, or its schedule no time in the span.
    """
    argument = _schedule(plan).kickoff_time_input_arg
    workflow = Workflow(f"backfill-{plan.name}", failure_policy)
    nodes = []
    for at in backfill_times(plan, from_date, to_date):
        node = workflow.add_launch_plan(plan, **({argument: at} if argument else {}))
        shown = at if from_date.tzinfo else at.replace(tzinfo=None)
        nodes.append(node.with_overrides(name=f"b-{shown}", retries=0))
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
) -> ExecutionHandle | FlyteWorkflow | WorkflowBase:
    """Launch a scheduled launch plan for every time of its schedule after `from_date` and before `to_date`.

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
