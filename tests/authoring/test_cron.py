"""Cron expressions: robfig's parser, which the backend has, and croniter, which flytekit has, are the references."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from flytewright import CronSchedule
from flytewright.authoring.cron import Cron, CronError, fault_of_cron
from flytewright.errors import ValidationError

ROBFIG: dict[str, list[int] | None] = json.loads(Path(__file__).with_name("cron_times.json").read_text())
"""What robfig/cron v3.0.1 makes of expressions: the first six times after START, null where it refuses one."""
START = dt.datetime(2024, 2, 27, 22, 58, 30, tzinfo=dt.timezone.utc)


def test_expressions_have_the_times_that_the_backend_gives_them() -> None:
    found: dict[str, list[int] | None] = {}
    for expression in ROBFIG:
        try:
            cron = Cron.parse(expression)
        except CronError:
            found[expression] = None
            continue
        times: list[int] = []
        at: dt.datetime | None = START
        while len(times) < 6 and (at := cron.after(at)) is not None:
            times.append(int(at.timestamp()))
        found[expression] = times
    assert found == ROBFIG
    assert sum(1 for each in ROBFIG.values() if each) > 30


def test_times_are_in_the_zone_of_the_time_they_count_from() -> None:
    tokyo = Cron.parse("TZ=Asia/Tokyo 0 6 * * *")
    assert tokyo.after(START) == dt.datetime(2024, 2, 28, 21, tzinfo=dt.timezone.utc)


@pytest.mark.parametrize(
    "expression", ["0 0 L * *", "0 0 * * 7", "0 0 * * fri#2", "0 0 1 1 * 30", "@daily", "0 0 * * fri-mon"]
)
def test_what_flytekit_takes_is_taken(expression: str) -> None:
    assert fault_of_cron(expression) is None
    CronSchedule(schedule=expression)


@pytest.mark.parametrize("expression", ["", "* * *", "60 * * * *", "@every 5m", "@fortnightly", "0 0 31 2 *", "x"])
def test_what_flytekit_refuses_is_refused(expression: str) -> None:
    with pytest.raises(ValidationError, match=r"CronSchedule\(schedule="):
        CronSchedule(schedule=expression)
