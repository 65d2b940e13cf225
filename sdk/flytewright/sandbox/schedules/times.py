"""The times of a schedule, by the rules of flyteadmin's native scheduler."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from flytewright_idl.admin import FixedRateUnit, Schedule

from ...authoring.cron import Cron, CronError

_UNITS: Final = {
    FixedRateUnit.MINUTE: dt.timedelta(minutes=1),
    FixedRateUnit.HOUR: dt.timedelta(hours=1),
    FixedRateUnit.DAY: dt.timedelta(days=1),
}


def cron_text(schedule: Schedule) -> str:
    """The cron expression of a schedule, empty for one that goes by a rate; an offset is no part of it."""
    return (schedule.cron_schedule.schedule if schedule.cron_schedule else "") or schedule.cron_expression or ""


def times(schedule: Schedule, after: dt.datetime) -> Iterator[dt.datetime]:
    """All times after a moment, the activation or the last start; none for what cannot be followed."""
    try:
        cron = _cron(schedule)
    except CronError:  # no such launch plan is taken any more
        return
    at = cron.after(after) if cron else None
    while cron is not None and at is not None:
        yield at
        at = cron.after(at)


def _cron(schedule: Schedule) -> Cron | None:
    text, rate = cron_text(schedule), schedule.rate
    if text:
        return Cron.parse(text)
    if rate is None or rate.unit not in _UNITS or rate.value == 0:
        return None
    return Cron(every=rate.value * _UNITS[rate.unit])
