"""Whether a text is a cron expression: the five standard fields, or an alias such as ``@daily``.

Source: https://pkg.go.dev/github.com/robfig/cron/v3, whose parser flyteadmin uses
"""

from __future__ import annotations

import re

_CRON_ALIASES = {"yearly", "annually", "monthly", "weekly", "daily", "midnight", "hourly"}
_NUMBER = re.compile(r"[0-9]{1,9}")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
_CRON_FIELDS: tuple[tuple[str, int, int, list[str]], ...] = (
    ("minute", 0, 59, []),
    ("hour", 0, 23, []),
    ("day of month", 1, 31, []),
    ("month", 1, 12, _MONTHS),
    ("day of week", 0, 6, _DAYS),
)


def fault_of_cron(expression: str) -> str | None:
    """What is wrong with a cron expression, None when nothing is."""
    text = re.sub(r"^(CRON_)?TZ=\S+\s+", "", expression.strip())
    if text.startswith("@"):
        if text[1:] not in _CRON_ALIASES and not re.fullmatch(r"@every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+", text):
            return f"unrecognized descriptor: {expression}"
        return None
    parts = text.split()
    if len(parts) != len(_CRON_FIELDS):
        return f"expected exactly 5 fields, found {len(parts)}: [{expression}]"
    for part, (name, low, high, names) in zip(parts, _CRON_FIELDS, strict=True):
        if not all(_cron_range(each, low, high, names) for each in part.split(",")):
            return f"{part!r} is no {name} from {low} to {high}"
    return None


def _cron_range(text: str, low: int, high: int, names: list[str]) -> bool:
    """Whether a text is ``*``, ``?``, a value or a range, with an optional step."""
    span, slash, step = text.partition("/")
    if slash and not (_NUMBER.fullmatch(step) and int(step) > 0):
        return False
    if span in ("*", "?"):
        return True
    ends = [_cron_value(each, low, names) for each in span.split("-")]
    if len(ends) > 2:
        return False
    numbers = [each for each in ends if each is not None]
    return len(numbers) == len(ends) and low <= numbers[0] <= numbers[-1] <= high


def _cron_value(text: str, low: int, names: list[str]) -> int | None:
    if text.lower() in names:
        return names.index(text.lower()) + low
    return int(text) if _NUMBER.fullmatch(text) else None
