"""Times and spans of time, as people write them on a command line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import TypeVar

import click

T = TypeVar("T")

FORMATS = ("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S")
"""What a time may look like beside ISO 8601, which wants two digits for months and days."""

_RELATIVE = re.compile(r"(?P<time>.+)\s+(?P<sign>[-+])\s+(?P<span>.+)")
_SEPARATOR = r"\s*(?:[,/]\s*)?"
_AMOUNTS = _SEPARATOR.join(
    rf"(?:(?P<{unit}>\d+(?:\.\d*)?|\.\d+)\s*(?:{names}))?"
    for unit, names in {
        "weeks": "w|wks?|weeks?",
        "days": "d|dys?|days?",
        "hours": "h|hrs?|hours?",
        "minutes": "m|mins?|minutes?",
        "seconds": "s|secs?|seconds?",
    }.items()
)
_LONG_CLOCK = (
    rf"(?:(?P<weeks>\d+)\s*(?:w|wks?|weeks?))?{_SEPARATOR}(?:(?P<days>\d+)\s*(?:d|dys?|days?))?{_SEPARATOR}"
    r"(?P<hours>\d+):(?P<minutes>\d{2}):(?P<seconds>\d{2}(?:\.\d+)?)"
)
_ISO = (
    r"P(?:(?P<weeks>\d+(?:\.\d+)?)W)?(?:(?P<days>\d+(?:\.\d+)?)D)?(?:T(?:(?P<hours>\d+(?:\.\d+)?)H)?"
    r"(?:(?P<minutes>\d+(?:\.\d+)?)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_SPANS = [
    rf"(?:{each})\s*"
    for each in (
        r"(?P<seconds>\d+(?:\.\d*)?|\.\d+)",
        _AMOUNTS,
        _LONG_CLOCK,
        r"(?P<days>\d+)[:-](?P<hours>\d{2}):(?P<minutes>\d{2}):(?P<seconds>\d{2}(?:\.\d+)?)",
        r"(?P<minutes>\d{1,2})?:(?P<seconds>\d{2}(?:\.\d+)?)",
        _ISO,
    )
]
"""Seconds alone, amounts with units, clocks of several lengths, and ISO 8601; compiled when a span is read."""


def read_span(text: str) -> dt.timedelta:
    """A span of time: ``90``, ``1h30m``, ``10 days``, ``1:24`` (minutes and seconds), ``2 days, 4:13:02``, ``PT1H``."""
    sign, _, unsigned = re.fullmatch(r"\s*([+-])?(\s*)(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]  # any text matches
    for each in _SPANS:
        found = re.fullmatch(each, unsigned, re.IGNORECASE)
        amounts = {unit: float(amount) for unit, amount in found.groupdict().items() if amount} if found else {}
        if amounts:
            span = dt.timedelta(**amounts)
            return -span if sign == "-" else span
    raise ValueError("write seconds, or amounts such as 90s, 1h30m, '10 days', 1:24 or PT1H")


def read_time(text: str) -> dt.datetime:
    """A time: ``now``, ``today``, ISO 8601, or one of these plus or minus a span: ``now - 1 day``.

    It has a time zone only where the text names one.
    """
    relative = _RELATIVE.fullmatch(text.strip())
    if relative is not None:
        try:
            span = read_span(relative["span"])
        except ValueError:
            return _read_fixed(text)  # such as an ISO time with blanks before its zone
        time = _read_fixed(relative["time"])
        return time - span if relative["sign"] == "-" else time + span
    return _read_fixed(text)


def _read_fixed(text: str) -> dt.datetime:
    now = dt.datetime.now()  # noqa: DTZ005 - local time, as every other time without a zone
    match text.strip():
        case "now":
            return now
        case "today":
            return now.replace(hour=0, minute=0, second=0, microsecond=0)
        case plain:
            pass
    try:
        return dt.datetime.fromisoformat(re.sub("[zZ]$", "+00:00", plain))
    except ValueError:
        for each in FORMATS:
            try:
                return dt.datetime.strptime(plain, each)  # noqa: DTZ007 - the text names no zone
            except ValueError:
                continue
    raise ValueError("write now, today, or ISO 8601 such as 2024-05-31T12:00:00, and '- 1 day' behind it if need be")


class MomentType(click.ParamType[dt.datetime]):
    """A time as `read_time` reads it."""

    name = "TIME"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        """The time; local where it names no zone."""
        return value if isinstance(value, dt.datetime) else _read(read_time, value, self, param, ctx)


class SpanType(click.ParamType[dt.timedelta]):
    """A span of time as `read_span` reads it."""

    name = "SPAN"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.timedelta:
        """The span."""
        return value if isinstance(value, dt.timedelta) else _read(read_span, value, self, param, ctx)


def _read(
    read: Callable[[str], T],
    value: object,
    kind: click.ParamType[T],
    parameter: click.Parameter | None,
    context: click.Context | None,
) -> T:
    try:
        return read(str(value))
    except (ValueError, OverflowError) as error:
        kind.fail(f"{value!r} cannot be read: {error}", parameter, context)
