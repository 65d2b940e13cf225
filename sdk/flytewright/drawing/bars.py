"""`Bar`: what a Gantt chart shows of one thing that took its time, and the ticks of the time axis."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

_STEPS: Final = (1, 2, 5)
_LONG_STEPS: Final = (10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400)
_DAY: Final = 86400


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of time, in seconds since 1970."""

    start: float
    end: float
    kind: Literal["waiting", "running"] = "running"
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A row of the chart."""

    label: str
    segments: tuple[Segment, ...] = ()
    depth: int = 0
    """How far it is inside of others that stand above it."""
    phase: str = ""
    link: str = ""

    @property
    def seconds(self) -> float:
        """How long it took, from its first beginning to its last end."""
        return max((each.end for each in self.segments), default=0) - min(
            (each.start for each in self.segments), default=0
        )


def extent(bars: Sequence[Bar]) -> tuple[float, float]:
    """When the first one began, and when the last one ended."""
    segments = [segment for bar in bars for segment in bar.segments]
    start = min((each.start for each in segments), default=0.0)
    return start, max((each.end for each in segments), default=start)


def ticks(seconds: float, most: int) -> list[float]:
    """Round times from 0 to the end of the axis, at most so many."""
    step = _step(seconds / max(most, 1))
    return [number * step for number in range(int(seconds / step + 1e-9) + 1)]


def _step(least: float) -> float:
    if least <= 0:
        return 1.0
    if least > _LONG_STEPS[0]:
        found = next((each for each in _LONG_STEPS if each >= least), 0)
        return float(found or math.ceil(least / _DAY) * _DAY)
    power = 10.0 ** math.floor(math.log10(least))
    return next(each * power for each in (*_STEPS, 10) if each * power >= least * (1 - 1e-9))


def span_text(seconds: float) -> str:
    """A length of time: ``0.25s``, ``12s``, ``4m05s``, ``1h10m``, ``2d03h``."""
    if seconds < 60:
        return f"{seconds:.3g}s"
    whole = round(seconds)
    for size, unit, smaller, inner in ((_DAY, "d", 3600, "h"), (3600, "h", 60, "m"), (60, "m", 1, "s")):
        if whole >= size:
            rest = whole % size // smaller
            return f"{whole // size}{unit}{rest:02}{inner}" if rest else f"{whole // size}{unit}"
    return f"{whole}s"
