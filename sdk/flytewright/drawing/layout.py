"""`lay_out`: where the nodes and arrows of a graph go, from top to bottom, so that few arrows cross.

The way of Sugiyama, Tagawa and Toda: nodes get ranks, long arrows are cut at every rank that they pass, ranks are
ordered by the middle of their neighbours, and places follow the neighbours as far as the order lets them. A node that
has a graph inside is laid out first, and is a large box for those around it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .graph import Edge, Graph, Node
from .ordering import Strand, ordered
from .placing import placed
from .ranking import ranked


@dataclass(frozen=True, slots=True)
class Size:
    """Of a box, in the unit of the picture: pixels, or characters."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """How far apart things stand."""

    beside: float
    """Between nodes of a rank."""
    below: Callable[[Sequence[tuple[float, float]]], float]
    """Between ranks, by where the arrows that run there begin and end sideways."""
    padding: float
    """Around the graph inside of a node."""
    heading: float
    """Above it, for the node's label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A node at its place, which is that of its upper left corner in its own graph."""

    node: Node
    x: float
    y: float
    size: Size
    inside: Layout | None = None
    inside_at: tuple[float, float] = (0, 0)
    """Where the graph inside begins, from the box's own corner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """An arrow: pairs of an upper and a lower point, between which it runs straight down."""

    edge: Edge
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A graph with places."""

    size: Size
    boxes: tuple[Box, ...] = ()
    wires: tuple[Wire, ...] = ()


def lay_out(graph: Graph, size_of: Callable[[Node], Size], spacing: Spacing) -> Layout:
    """Places for all of a graph; `size_of` measures a node by what is written on it."""
    inner = {each.id: lay_out(each.inside, size_of, spacing) for each in graph.nodes if each.inside is not None}
    sizes = {each.id: _around(size_of(each), inner.get(each.id), spacing) for each in graph.nodes}
    ranks = ranked([each.id for each in graph.nodes], [(each.source, each.target) for each in graph.edges])
    rows, strands = ordered(ranks, [(each.source, each.target) for each in graph.edges])
    centres = placed(rows, strands, {key: size.width for key, size in sizes.items()}, spacing.beside)
    heights = [max((sizes[key].height for key in row if key in sizes), default=0.0) for row in rows]
    tops = _tops(rows, strands, centres, heights, spacing)
    boxes = []
    for each in graph.nodes:
        size, rank = sizes[each.id], ranks[each.id]
        x, y = centres[each.id] - size.width / 2, tops[rank] + (heights[rank] - size.height) / 2
        found = inner.get(each.id)
        at = ((size.width - found.size.width) / 2, spacing.heading) if found else (0.0, 0.0)
        boxes.append(Box(node=each, x=x, y=y, size=size, inside=found, inside_at=at))
    by_id = {each.node.id: each for each in boxes}
    wires = tuple(
        Wire(edge=edge, points=tuple(_points(strand, by_id, centres, ranks, tops, heights)))
        for edge, strand in zip(graph.edges, strands, strict=True)
    )
    width = max((centres[key] + _width(sizes, key) / 2 for row in rows for key in row), default=0)
    height = tops[-1] + heights[-1] if rows else 0
    return Layout(size=Size(width, height), boxes=tuple(boxes), wires=wires)


def _around(own: Size, inside: Layout | None, spacing: Spacing) -> Size:
    """The size of a node that may have a graph inside."""
    if inside is None:
        return own
    width = max(own.width, inside.size.width + 2 * spacing.padding)
    return Size(width, spacing.heading + inside.size.height + spacing.padding)


def _tops(
    rows: list[list[str]],
    strands: Sequence[Strand],
    centres: Mapping[str, float],
    heights: Sequence[float],
    spacing: Spacing,
) -> list[float]:
    """Where ranks begin."""
    rank = {key: number for number, row in enumerate(rows) for key in row}
    running: list[list[tuple[float, float]]] = [[] for _ in rows]
    for strand in strands:
        for upper, lower in pairwise(strand):
            running[rank[upper]].append((centres[upper], centres[lower]))
    tops = [0.0]
    for height, arrows in zip(heights[:-1], running, strict=False):
        tops.append(tops[-1] + height + spacing.below(arrows))
    return tops


def _width(sizes: Mapping[str, Size], key: str) -> float:
    return sizes[key].width if key in sizes else 0.0


def _points(
    strand: Strand,
    boxes: Mapping[str, Box],
    centres: Mapping[str, float],
    ranks: Mapping[str, int],
    tops: list[float],
    heights: list[float],
) -> list[tuple[float, float]]:
    """From the lower side of an arrow's source to the upper side of its target."""
    source, *between, target = strand
    first, last = boxes[source], boxes[target]
    rank = ranks[source]
    points = [(centres[source], first.y + first.size.height), (centres[source], tops[rank] + heights[rank])]
    for number, key in enumerate(between, start=rank + 1):
        points += [(centres[key], tops[number]), (centres[key], tops[number] + heights[number])]
    return [*points, (centres[target], tops[ranks[target]]), (centres[target], last.y)]
