"""Times things side by side, so that ratios mean something on a machine that is busy or throttled."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

REPETITIONS = 15
SLICE = 0.03
"""Seconds that one sample of one candidate takes at the least."""


@dataclass(frozen=True)
class Spread:
    """Where the middle and the ends of some samples lie."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, samples: Sequence[float]) -> Spread:
        """The spread of samples."""
        return cls(statistics.median(samples), min(samples), max(samples))

    def __format__(self, unit: str) -> str:
        """The numbers; with ``s`` as times, in the unit that suits them."""
        scale, name = (1, "") if unit != "s" else (1e3, " ms") if self.median > 1e-3 else (1e6, " µs")
        median, low, high = (f"{number * scale:.3g}" for number in (self.median, self.low, self.high))
        return f"{median}{name} ({low}-{high})"


def interleaved(
    candidates: Mapping[str, Callable[[], object]], repetitions: int = REPETITIONS
) -> dict[str, list[float]]:
    """Seconds per call of every candidate, one sample of each in turn."""
    loops = {name: _loops(call) for name, call in candidates.items()}
    samples: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(repetitions):
        for name, call in candidates.items():
            samples[name].append(_seconds(call, loops[name]) / loops[name])
    return samples


def ratio(slow: Sequence[float], fast: Sequence[float]) -> Spread:
    """How many times longer `slow` took, turn by turn."""
    return Spread.of([one / other for one, other in zip(slow, fast, strict=True)])


def _loops(call: Callable[[], object]) -> int:
    """How often to call in one sample."""
    once = min(_seconds(call, 1) for _ in range(2))
    return max(1, round(SLICE / once))


def _seconds(call: Callable[[], object], loops: int) -> float:
    start = time.perf_counter()
    for _ in range(loops):
        call()
    return time.perf_counter() - start
