"""When launch plans start by themselves: `CronSchedule` and `FixedRate`."""

from __future__ import annotations

import datetime as dt
import re

from flytewright_idl.admin import schedule as idl

from ..errors import ValidationError
from .cron import fault_of_cron
from .where import calling_line, naming

ALIASES = frozenset(
    prefix + word
    for words in (
        ("hourly", "hours"),
        ("daily", "days"),
        ("weekly", "weeks"),
        ("monthly", "months"),
        ("annually",),
        ("yearly", "years"),
    )
    for word in words
    for prefix in ("", "@")
)
_OFFSET = re.compile(r"([-+]?)P([-+0-9YMWD]+)?(T([-+0-9HMS.,]+)?)?")
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


class CronSchedule(idl.Schedule):
    """Starts at the times of a cron expression of five fields, or of an alias such as ``@daily``.

    Args:
        cron_expression: no longer taken; say `schedule`.
        schedule: the expression.
        offset: an ISO 8601 duration by which it starts later.
        kickoff_time_input_arg: the input that is given the time for which it starts.
    """

    def __init__(
        self,
        cron_expression: str | None = None,
        schedule: str | None = None,
        offset: str | None = None,
        kickoff_time_input_arg: str | None = None,
    ) -> None:
        with naming(calling_line):
            if cron_expression:
                raise ValidationError(
                    f"CronSchedule(cron_expression={cron_expression!r}): backends no longer follow these; "
                    "write schedule='…' with five fields: minute, hour, day of month, month, day of week"
                )
            fault = fault_of_cron(schedule) if schedule is not None and schedule.lower() not in ALIASES else None
            if fault is not None:
                raise ValidationError(
                    f"CronSchedule(schedule={schedule!r}): {fault}; write five fields, as in '0 2 * * *', or '@daily'"
                )
            if offset is not None and _OFFSET.fullmatch(offset) is None:
                raise ValidationError(f"CronSchedule(offset={offset!r}) is no ISO 8601 duration, such as 'PT30M'")
        super().__init__(
            cron_schedule=None if schedule is None else idl.CronSchedule(schedule=schedule, offset=offset or ""),
            kickoff_time_input_arg=kickoff_time_input_arg or "",
        )


class FixedRate(idl.Schedule):
    """Starts again after a time, in whole minutes.

    Args:
        duration: the time between two starts.
        kickoff_time_input_arg: the input that is given the time for which it starts.
    """

    def __init__(self, duration: dt.timedelta, kickoff_time_input_arg: str | None = None) -> None:
        with naming(calling_line):
            if not isinstance(duration, dt.timedelta):
                raise ValidationError(f"FixedRate(duration={duration!r}): a duration is a timedelta")
            if duration <= dt.timedelta(0) or duration % dt.timedelta(minutes=1):
                raise ValidationError(f"FixedRate(duration={duration!s}): a rate is a whole number of minutes")
        super().__init__(
            rate=_rate(round(duration.total_seconds())), kickoff_time_input_arg=kickoff_time_input_arg or ""
        )


def _rate(seconds: int) -> idl.FixedRate:
    """The rate in the largest unit that needs no fraction."""
    if seconds % _DAY == 0:
        return idl.FixedRate(value=seconds // _DAY, unit=idl.FixedRateUnit.DAY)
    if seconds % _HOUR == 0:
        return idl.FixedRate(value=seconds // _HOUR, unit=idl.FixedRateUnit.HOUR)
    return idl.FixedRate(value=seconds // _MINUTE, unit=idl.FixedRateUnit.MINUTE)
