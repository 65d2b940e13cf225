"""`ordered`: who stands beside whom in a rank, so that few arrows cross."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

Strand: TypeAlias = tuple[str, ...]
"""An arrow by what it touches in each rank: its source, its bends, its target."""

_SWEEPS: Final = 8
"""Further ones hardly ever find anything better."""


def ordered(ranks: Mapping[str, int], edges: Sequence[tuple[str, str]]) -> tuple[list[list[str]], list[Strand]]:
    """The rows of a picture from left to right, with the bends of arrows that pass a rank, and all arrows."""
    rows: list[list[str]] = [[] for _ in range(max(ranks.values(), default=-1) + 1)]
    for node, rank in ranks.items():
        rows[rank].append(node)
    strands = [_strand(number, edge, ranks, rows) for number, edge in enumerate(edges)]
    steps = [step for strand in strands for step in pairwise(strand)]
    above, below = _neighbours(rows, steps)
    best, fewest = rows, _crossings(rows, below)
    for sweep in range(_SWEEPS):
        if fewest == 0:
            break
        rows = _swept(rows, above, down=True) if sweep % 2 == 0 else _swept(rows, below, down=False)
        crossings = _crossings(rows, below)
        if crossings < fewest:
            best, fewest = rows, crossings
    return best, strands


def _strand(number: int, edge: tuple[str, str], ranks: Mapping[str, int], rows: list[list[str]]) -> Strand:
    """The way of an arrow, whose bends take their place in the rows."""
    source, target = edge
    bends = []
    for rank in range(ranks[source] + 1, ranks[target]):
        bend = f"\0{number}.{rank}"
        rows[rank].append(bend)
        bends.append(bend)
    return (source, *bends, target)


def _neighbours(
    rows: list[list[str]], steps: Sequence[tuple[str, str]]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What each place is connected to in the rank above, and in the one below."""
    above: dict[str, list[str]] = {key: [] for row in rows for key in row}
    below: dict[str, list[str]] = {key: [] for row in rows for key in row}
    for upper, lower in steps:
        above[lower].append(upper)
        below[upper].append(lower)
    return above, below


def _swept(rows: list[list[str]], neighbours: Mapping[str, list[str]], *, down: bool) -> list[list[str]]:
    """Rows that are ordered anew, one after the other, by the middle of what they are connected to."""
    found = list(rows)
    numbers = range(1, len(rows)) if down else range(len(rows) - 2, -1, -1)
    for number in numbers:
        fixed = {key: place for place, key in enumerate(found[number - 1 if down else number + 1])}
        here = {key: place for place, key in enumerate(found[number])}
        weights = {key: _middle([fixed[each] for each in neighbours[key] if each in fixed], here[key]) for key in here}
        found[number] = sorted(here, key=lambda key: (weights[key], here[key]))
    return found


def _middle(places: list[int], own: int) -> float:
    return sum(places) / len(places) if places else own


def _crossings(rows: list[list[str]], below: Mapping[str, list[str]]) -> int:
    """How many pairs of arrows cross between ranks, counted with a tree of sums."""
    total = 0
    for upper, lower in pairwise(rows):
        place = {key: number for number, key in enumerate(lower)}
        sums = [0] * (len(lower) + 1)
        seen = 0
        for key in upper:
            targets = [place[each] for each in below[key] if each in place]
            for target in targets:
                total += seen - _sum(sums, target + 1)
            for target in targets:
                _add(sums, target + 1)
            seen += len(targets)
    return total


def _sum(sums: list[int], index: int) -> int:
    found = 0
    while index > 0:
        found += sums[index]
        index -= index & -index
    return found


def _add(sums: list[int], index: int) -> None:
    while index < len(sums):
        sums[index] += 1
        index += index & -index
