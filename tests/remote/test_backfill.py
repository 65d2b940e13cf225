"""Backfills: which times a schedule has, and the workflow that is made of them."""

from __future__ import annotations

import datetime as dt

import pytest

from flytewright import CronSchedule, LaunchPlan, task, workflow
from flytewright.authoring.imperative import ImperativeWorkflow
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import InvalidInputError
from flytewright.remote import FlyteRemote
from flytewright.remote.backfill import times_of
from flytewright.remote.handles import FlyteWorkflow
from flytewright_idl.admin.schedule import CronSchedule as CronMessage
from flytewright_idl.admin.schedule import FixedRate, FixedRateUnit, Schedule

START = dt.datetime(2024, 2, 28, tzinfo=dt.timezone.utc)  # a Wednesday


@task
def note(at: dt.datetime) -> str:
    return str(at)


@workflow
def daily(at: dt.datetime) -> str:
    return note(at=at)


plan = LaunchPlan.create(
    "tests.remote.daily", daily, schedule=CronSchedule(schedule="0 6 * * *", kickoff_time_input_arg="at")
)


def at(schedule: Schedule, days: int) -> list[str]:
    return [each.strftime("%d %H:%M") for each in times_of(schedule, START, START + dt.timedelta(days=days))]


@pytest.mark.parametrize(
    ("expression", "days", "times"),
    [
        ("0 6 * * *", 2, ["28 06:00", "29 06:00"]),
        ("@daily", 2, ["29 00:00"]),
        ("30 */12 29 2 *", 3, ["29 00:30", "29 12:30"]),
        ("0 0 * * fri-sat", 3, ["01 00:00"]),
        ("0 0 1 * sun", 5, ["01 00:00", "03 00:00"]),
        ("5,10 1 1 mar *", 3, ["01 01:05", "01 01:10"]),
    ],
)
def test_a_cron_schedule_has_its_times_after_the_first_and_before_the_last(
    expression: str, days: int, times: list[str]
) -> None:
    assert at(Schedule(cron_schedule=CronMessage(schedule=expression)), days) == times


def test_a_rate_counts_from_the_first() -> None:
    assert at(Schedule(rate=FixedRate(value=12, unit=FixedRateUnit.HOUR)), 1) == ["28 12:00"]
    assert at(Schedule(rate=FixedRate(value=7, unit=FixedRateUnit.HOUR)), 1) == ["28 07:00", "28 14:00", "28 21:00"]
    assert at(Schedule(rate=FixedRate(value=2, unit=FixedRateUnit.DAY)), 1) == []


def test_a_backfill_launches_the_plan_for_each_time_one_after_another(remote: FlyteRemote) -> None:
    remote.register_launch_plan(plan, "v1")
    until = START + dt.timedelta(days=3)
    drawn = remote.launch_backfill("flytesnacks", "development", START, until, plan.name, dry_run=True)
    assert isinstance(drawn, ImperativeWorkflow)
    assert len(drawn.nodes) == 3
    registered = remote.launch_backfill("flytesnacks", "development", START, until, plan.name, execute=False)
    assert isinstance(registered, FlyteWorkflow)
    nodes = {each.id: each for each in registered.template.nodes if each.workflow_node is not None}
    assert {name: node.upstream_node_ids for name, node in nodes.items()} == {"n0": [], "n1": ["n0"], "n2": ["n1"]}


def test_what_has_no_time_in_the_span_is_refused(remote: FlyteRemote) -> None:
    settings = SerializationSettings(image_config=ImageConfig.auto_default_image())
    for each in (plan, daily):
        remote.register_launch_plan(each, "empty", serialization_settings=settings)
    soon = START + dt.timedelta(hours=1)
    with pytest.raises(InvalidInputError, match="has no time after"):
        remote.launch_backfill(None, None, START, soon, plan.name, "empty")
    with pytest.raises(InvalidInputError, match="has no schedule"):
        remote.launch_backfill(None, None, START, soon, daily.name, "empty")
