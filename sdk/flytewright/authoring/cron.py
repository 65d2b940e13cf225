"""Cron expressions: whether one is good, and the times that it stands for, which croniter finds.

Two readers decide. flytekit takes what croniter takes (`fault_of_cron`); the backend, whose parser is robfig's, takes
five fields, an alias such as ``@daily``, or ``@every 1h30m`` (`Cron.parse`), and it is what schedules go by. They
differ: only croniter knows ``L``, ``#``, a seventh day of the week, ranges that begin after they end, and a field of
seconds; only robfig knows ``@every``, and steps longer than their range. And with a day of the month and one of the
week, robfig takes a field for unrestricted that begins with a star and has no step, croniter one that names every day.

Source: https://pkg.go.dev/github.com/robfig/cron/v3
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["Cron", "CronError", "fault_of_cron"]

_ALIASES: Final = {
    "yearly": "0 0 1 1 *", "annually": "0 0 1 1 *", "monthly": "0 0 1 * *", "weekly": "0 0 * * 0",
    "daily": "0 0 * * *", "midnight": "0 0 * * *", "hourly": "0 * * * *",
}  # fmt: skip
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS: Final = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_FIELDS: Final[tuple[tuple[str, int, int, tuple[str, ...]], ...]] = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day of month", 1, 31, ()),
    ("month", 1, 12, _MONTHS),
    ("day of week", 0, 6, _DAYS),
)
_ZONE: Final = re.compile(r"(?:CRON_)?TZ=(\S+)\s+")
_EVERY: Final = re.compile(r"@every\s+((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)")
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)")
_SECONDS: Final = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_YEARS: Final = 5
"""How far ahead a time is looked for; what has none until then never comes."""


class CronError(ValueError):
    """A text is no cron expression of the backend's."""


def fault_of_cron(expression: str) -> str | None:
    """Why flytekit would not take an expression, None when it would."""
    from croniter import croniter

    try:
        croniter(expression).get_next(dt.datetime)
    except Exception as error:  # noqa: BLE001  # flytekit, too, takes whatever croniter raises for a refusal
        return str(error).rstrip(".") or type(error).__name__
    return None


@dataclass(frozen=True)
class Cron:
    """The times of one expression, as the backend reads it."""

    fields: str = ""
    """Five fields for croniter, every value spelt out."""
    every: dt.timedelta | None = None
    """The time between two starts, for an expression that says only that."""
    zone: ZoneInfo | None = None
    """Where the clock hangs; None for the zone of the time that one counts from."""

    @classmethod
    def parse(cls, expression: str) -> Cron:
        """The times of an expression; `CronError` says what is wrong with it."""
        text, zone = expression.strip(), None
        named = _ZONE.match(text)
        if named:
            text = text[named.end() :]
            try:
                zone = ZoneInfo(named[1])
            except (ZoneInfoNotFoundError, ValueError):
                raise CronError(f"provided bad location {named[1]}: [{expression}]") from None
        every = _EVERY.fullmatch(text)
        if every:
            seconds = sum(float(count) * _SECONDS[unit] for count, unit in _PART.findall(every[1]))
            return cls(every=dt.timedelta(seconds=max(1, int(seconds))), zone=zone)
        if text.startswith("@"):
            if text[1:] not in _ALIASES:
                raise CronError(f"unrecognized descriptor: {expression}")
            text = _ALIASES[text[1:]]
        parts = text.split()
        if len(parts) != len(_FIELDS):
            raise CronError(f"expected exactly 5 fields, found {len(parts)}: [{expression}]")
        read = [_read(part, *field) for part, field in zip(parts, _FIELDS, strict=True)]
        values = [found for found, _ in read]
        everyday = any(len(values[at]) == _FIELDS[at][2] - _FIELDS[at][1] + 1 for at in (2, 4))
        if everyday and not read[2][1] and not read[4][1]:  # either day is enough, so no day is left out
            read[2] = read[4] = (values[2], True)
        return cls(" ".join("*" if star else ",".join(map(str, sorted(found))) for found, star in read), zone=zone)

    def after(self, moment: dt.datetime) -> dt.datetime | None:
        """The first time after a moment; None when there is none in years."""
        if self.every is not None:
            return (moment + self.every).replace(microsecond=0)
        from croniter import CroniterBadDateError, croniter

        start = moment.astimezone(self.zone) if self.zone else moment
        times = croniter(self.fields, start, ret_type=dt.datetime, max_years_between_matches=_YEARS)
        try:
            found: dt.datetime = times.get_next(dt.datetime)
        except CroniterBadDateError:
            return None
        return found.astimezone(moment.tzinfo) if self.zone else found

    def between(self, after: dt.datetime, until: dt.datetime) -> Iterator[dt.datetime]:
        """The times after one and before another."""
        found = self.after(after)
        while found is not None and found < until:
            yield found
            found = self.after(found)


def _read(text: str, name: str, low: int, high: int, names: tuple[str, ...]) -> tuple[set[int], bool]:
    """The numbers of a field, and whether it leaves all of them open."""
    found: set[int] = set()
    star = False
    for part in text.split(","):
        span, slash, step = part.partition("/")
        every = int(step) if _NUMBER.fullmatch(step) else 0
        if slash and every == 0:
            raise CronError(f"{text!r} is no {name} from {low} to {high}")
        if span in ("*", "?"):
            first, last = low, high
            star = star or every <= 1
        else:
            begin, dash, end = span.partition("-")
            first = _number(begin, low, names)
            last = _number(end, low, names) if dash else high if slash else first
        if not low <= first <= last <= high:
            raise CronError(f"{text!r} is no {name} from {low} to {high}")
        found.update(range(first, last + 1, every or 1))
    return found, star


def _number(text: str, low: int, names: tuple[str, ...]) -> int:
    """A number or name; -1 for what is neither."""
    if text.lower() in names:
        return names.index(text.lower()) + low
    return int(text) if _NUMBER.fullmatch(text) else -1
