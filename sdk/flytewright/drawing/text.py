"""`text`: a graph as boxes and lines of characters; an outline where the terminal is too narrow for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import floor
from typing import Final, TypeAlias

from .escaping import cells, columns, printable, shortened
from .graph import Graph, Kind, Node
from .layout import Box, Layout, Size, Spacing, Wire, lay_out

Paint: TypeAlias = Callable[[str, str], str]
"""Gives text the colour of a phase."""

_LABEL: Final = 36
_PLAIN: Final = (Kind.CONDITION, Kind.START, Kind.END)
"""Kinds that have no box around them."""
_ROUND: Final = (Kind.APPROVAL, Kind.SIGNAL, Kind.SLEEP)
_UP, _DOWN, _LEFT, _RIGHT = 1, 2, 4, 8
_LINES: Final = " ╵╷│╴┘┐┤╶└┌├─┴┬┼"
"""The line for every set of directions."""


def text(graph: Graph, width: int, paint: Paint = lambda said, phase: said) -> str:
    """The graph, as wide as `width` columns at most."""
    layout = lay_out(graph, _size, _SPACING)
    if layout.size.width > width:
        return outline(graph, paint)
    canvas = _Canvas()
    _draw(canvas, layout, 0, 0)
    return canvas.rendered(paint)


def outline(graph: Graph, paint: Paint = lambda said, phase: said) -> str:
    """The graph as a tree of lines, each with what it waits for."""
    lines = [printable(graph.title), *_outline(graph, "", paint)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _outline(graph: Graph, indent: str, paint: Paint) -> Iterator[str]:
    nodes = [each for each in graph.nodes if each.kind not in (Kind.START, Kind.END)]
    shown = {each.id for each in nodes}
    for number, node in enumerate(nodes, start=1):
        last = number == len(nodes)
        sources = dict.fromkeys(each.source for each in graph.edges if each.target == node.id and each.source in shown)
        names = [each.label if each.kind is Kind.CONDITION else each.id for each in nodes if each.id in sources]
        after = f"  ← {printable(', '.join(names))}" if names else ""
        detail = f"  {printable(node.detail)}" if node.detail else ""
        own = "" if node.kind is Kind.CONDITION or node.label == node.id else f"{printable(node.id)}  "
        phase = f"  {paint(printable(node.phase), node.phase)}" if node.phase else ""
        yield f"{indent}{'└─' if last else '├─'} {own}{printable(node.label)}{detail}{phase}{after}"
        if node.inside is not None:
            yield from _outline(node.inside, indent + ("   " if last else "│  "), paint)


# Sizes


def _size(node: Node) -> Size:
    width = max(columns(each) for each in _written(node))
    if node.kind in _PLAIN:
        return Size(width, 1)
    return Size(width + 4, len(_written(node)) + 2)


def _written(node: Node) -> list[str]:
    """The lines of a box."""
    label = shortened(node.label, _LABEL)
    if node.kind in _PLAIN:
        return [f"({label})"]
    if node.inside is not None:
        detail = node.detail if node.kind is not Kind.BRANCH else ""
        return [" · ".join(each for each in (label, shortened(detail, _LABEL), printable(node.phase)) if each)]
    return [each for each in (label, shortened(node.detail, _LABEL), printable(node.phase)) if each]


def _channels(arrows: Sequence[tuple[float, float]]) -> dict[int, int]:
    """The row that arrows run sideways in, by the column where they begin; lines that would touch are kept apart."""
    reach: dict[int, tuple[int, int]] = {}
    for start, end in arrows:
        source, target = floor(start), floor(end)
        left, right = reach.get(source, (source, source))
        reach[source] = (min(left, target), max(right, target))
    taken: list[list[tuple[int, int]]] = []
    found: dict[int, int] = {}
    for source, (left, right) in sorted(reach.items(), key=lambda each: (each[1], each[0])):
        if left == right:
            found[source] = 0
            continue
        row = next((at for at, used in enumerate(taken) if all(right < a or b < left for a, b in used)), len(taken))
        if row == len(taken):
            taken.append([])
        taken[row].append((left, right))
        found[source] = row
    return found


def _below(arrows: Sequence[tuple[float, float]]) -> float:
    """A row to leave, one for every channel, and one to arrive."""
    bent = any(floor(start) != floor(end) for start, end in arrows)
    return 2 + (max(_channels(arrows).values()) + 1 if bent else 0)


_SPACING: Final = Spacing(beside=3, below=_below, padding=2, heading=2)


# Drawing


@dataclass
class _Canvas:
    lines: dict[tuple[int, int], int] = field(default_factory=dict)
    """Directions of lines, by column and row."""
    letters: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)
    """Characters and the phases whose colours they have; they hide lines."""

    def line(self, x: int, y: int, directions: int) -> None:
        self.lines[x, y] = self.lines.get((x, y), 0) | directions

    def write(self, x: int, y: int, said: str, phase: str = "") -> None:
        for number, each in enumerate(cells(said)):
            self.letters[x + number, y] = (each, phase)

    def rendered(self, paint: Paint) -> str:
        """The rows, without blanks at their ends."""
        places = [*self.lines, *self.letters]
        height = max((y for _, y in places), default=-1) + 1
        widths = [0] * height
        for x, y in places:
            widths[y] = max(widths[y], x + 1)
        rows = []
        for y, width in enumerate(widths):
            row = [self._at(x, y) for x in range(width)]
            parts = [
                "".join(each for each, _ in run) if not phase else paint("".join(each for each, _ in run), phase)
                for phase, run in ((phase, list(run)) for phase, run in groupby(row, key=lambda each: each[1]))
            ]
            rows.append("".join(parts).rstrip())
        return "\n".join(rows) + "\n"

    def _at(self, x: int, y: int) -> tuple[str, str]:
        return self.letters.get((x, y)) or (_LINES[self.lines.get((x, y), 0)], "")


def _draw(canvas: _Canvas, layout: Layout, x: int, y: int) -> None:
    gaps: dict[float, list[tuple[float, float]]] = {}
    for wire in layout.wires:
        for (start, top), (end, _) in _steps(wire):
            gaps.setdefault(top, []).append((start, end))
    rows = {top: _channels(arrows) for top, arrows in gaps.items()}
    for wire in layout.wires:
        _wire(canvas, wire, rows, x, y)
    for box in layout.boxes:
        _box(canvas, box, x + floor(box.x), y + floor(box.y))


def _steps(wire: Wire) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The parts of an arrow between ranks."""
    return [(wire.points[each], wire.points[each + 1]) for each in range(1, len(wire.points) - 1, 2)]


def _wire(canvas: _Canvas, wire: Wire, rows: dict[float, dict[int, int]], x: int, y: int) -> None:
    for number in range(0, len(wire.points), 2):
        (column, top), (_, bottom) = wire.points[number], wire.points[number + 1]
        _down(canvas, x + floor(column), y + floor(top), y + floor(bottom))
    for (start, top), (end, bottom) in _steps(wire):
        source, target = floor(start), floor(end)
        if source == target:
            _down(canvas, x + source, y + floor(top), y + floor(bottom))
            continue
        row = floor(top) + 1 + rows[top][source]
        _down(canvas, x + source, y + floor(top), y + row)
        canvas.line(x + source, y + row, _UP | (_RIGHT if target > source else _LEFT))
        for column in range(min(source, target) + 1, max(source, target)):
            canvas.line(x + column, y + row, _LEFT | _RIGHT)
        canvas.line(x + target, y + row, _DOWN | (_LEFT if target > source else _RIGHT))
        _down(canvas, x + target, y + row + 1, y + floor(bottom))
    column, end = wire.points[-1]
    canvas.write(x + floor(column), y + floor(end) - 1, "▼")


def _down(canvas: _Canvas, x: int, top: int, bottom: int) -> None:
    for y in range(top, bottom):
        canvas.line(x, y, _UP | _DOWN)


def _box(canvas: _Canvas, box: Box, x: int, y: int) -> None:
    node, width, height = box.node, floor(box.size.width), floor(box.size.height)
    written = _written(node)
    if node.kind in _PLAIN:
        canvas.write(x, y, written[0])
        return
    corners = "╭╮╰╯" if node.kind in _ROUND else "┌┐└┘"
    sides = ("═", "║") if node.kind is Kind.ARRAY else ("─", "│")
    if node.kind is Kind.ARRAY:
        corners = "╔╗╚╝"
    for row in range(y + 1, y + height - 1):
        canvas.write(x, row, sides[1])
        canvas.write(x + width - 1, row, sides[1])
    canvas.write(x, y, corners[0] + sides[0] * (width - 2) + corners[1])
    canvas.write(x, y + height - 1, corners[2] + sides[0] * (width - 2) + corners[3])
    if box.inside is not None:
        canvas.write(x + 2, y, f" {written[0]} "[: width - 3], node.phase)
        _draw(canvas, box.inside, x + floor(box.inside_at[0]), y + floor(box.inside_at[1]))
        return
    for row, line in enumerate(written, start=y + 1):
        canvas.write(x + (width - columns(line)) // 2, row, line, node.phase)
