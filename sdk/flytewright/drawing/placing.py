"""`placed`: how far right each node and each bend of an arrow stands, in an order that is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from .ordering import Strand

_SWEEPS: Final = 8
_LAST_SWEEPS: Final = 16
"""Sweeps in which both sides of a rank count, and what is left of kinks goes."""
_STRAIGHT: Final = 8.0
"""How much more a bend wants to stand below its arrow's last one than a node wants to be in the middle."""


def placed(
    rows: Sequence[Sequence[str]], strands: Sequence[Strand], widths: Mapping[str, float], gap: float
) -> dict[str, float]:
    """The centres of everything in the rows, the leftmost side at 0."""
    pulls: dict[str, list[tuple[str, float]]] = {key: [] for row in rows for key in row}
    for strand in strands:
        for upper, lower in pairwise(strand):
            weight = 1.0 + _STRAIGHT * ((upper not in widths) + (lower not in widths)) / 2
            pulls[lower].append((upper, weight))
            pulls[upper].append((lower, weight))
    rank = {key: number for number, row in enumerate(rows) for key in row}
    centres: dict[str, float] = {}
    for row in rows:
        centres.update(zip(row, _offsets(row, widths, gap), strict=True))
    for sweep in range(_SWEEPS + _LAST_SWEEPS):
        for number in range(len(rows)) if sweep % 2 == 0 else reversed(range(len(rows))):
            near = number - 1 if sweep % 2 == 0 else number + 1
            towards = near if sweep < _SWEEPS else None
            _settle(rows[number], centres, pulls, rank, towards, widths, gap)
    left = min((centres[key] - widths.get(key, 0) / 2 for key in centres), default=0)
    return {key: centre - left for key, centre in centres.items()}


def _settle(
    row: Sequence[str],
    centres: dict[str, float],
    pulls: Mapping[str, list[tuple[str, float]]],
    rank: Mapping[str, int],
    towards: int | None,
    widths: Mapping[str, float],
    gap: float,
) -> None:
    """Move a row as near as its order allows to what it is connected to, in the rank `towards` or in all."""
    offsets = _offsets(row, widths, gap)
    wishes: list[tuple[float, float]] = []
    for key, offset in zip(row, offsets, strict=True):
        near = [(other, weight) for other, weight in pulls[key] if towards is None or rank[other] == towards]
        total = sum(weight for _, weight in near)
        wish = sum(centres[other] * weight for other, weight in near) / total if near else centres[key]
        wishes.append((wish - offset, total or 0.01))
    for key, offset, moved in zip(row, offsets, _rising(wishes), strict=True):
        centres[key] = offset + moved


def _offsets(row: Sequence[str], widths: Mapping[str, float], gap: float) -> list[float]:
    """The centres of a row that is packed as tightly as can be."""
    found: list[float] = []
    right = 0.0
    for key in row:
        width = widths.get(key, 0.0)
        found.append(right + width / 2)
        right += width + gap
    return found


def _rising(wishes: Sequence[tuple[float, float]]) -> list[float]:
    """The rising numbers nearest to weighted wishes: neighbours that disagree meet at their mean."""
    pools: list[tuple[float, float, int]] = []
    for wish, weight in wishes:
        pools.append((wish, weight, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (first, one, many), (second, other, more) = pools[-2:]
            pools[-2:] = [((first * one + second * other) / (one + other), one + other, many + more)]
    return [value for value, _, count in pools for _ in range(count)]
