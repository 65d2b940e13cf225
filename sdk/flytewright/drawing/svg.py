"""`svg`: a graph as one self-contained SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from .escaping import columns, shortened, xml
from .graph import Edge, Graph, Kind, Node
from .layout import Box, Layout, Size, Spacing, Wire, lay_out

LABEL, DETAIL = 34, 40
"""How many characters of a node's label and of its second line are shown; a tooltip has them all."""
_WIDE, _NARROW = 7.4, 6.1
"""Pixels that a character of them takes at most, in most fonts."""
_SMALL: Final = (Kind.CONDITION, Kind.START, Kind.END)
_ROUND: Final = (*_SMALL, Kind.APPROVAL, Kind.SIGNAL, Kind.SLEEP)
_MARGIN: Final = 16.0
_TIP: Final = (
    '<defs><marker id="flow-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
    '<path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>'
)


def svg(graph: Graph, *, styled: bool = True) -> str:
    """The picture of a graph; its style is left out for pages that bring it along, see `style`."""
    layout = lay_out(graph, _size, _SPACING)
    width, height = layout.size.width + 2 * _MARGIN, layout.size.height + 2 * _MARGIN
    # readers of screens see links only in what is no image
    role = "group" if any(node.link for _, node in graph.paths()) else "img"
    extent = f'width="{_n(width)}" height="{_n(height)}" viewBox="0 0 {_n(width)} {_n(height)}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="flow" role="{role}" aria-label="{xml(graph.title)}" {extent}>',
        f"<style>{style()}</style>" if styled else "",
        _TIP,
        f'<g transform="translate({_n(_MARGIN)} {_n(_MARGIN)})">',
        *_drawn(layout, ""),
        "</g></svg>\n",
    ]
    return "\n".join(part for part in parts if part)


@cache
def style() -> str:
    """The style of graphs and of Gantt charts, with a light and a dark side."""
    return Path(__file__).with_name("pictures.css").read_text(encoding="utf-8")


def _below(arrows: Sequence[tuple[float, float]]) -> float:
    """Steep enough to follow: the further arrows go sideways, the more room they have."""
    furthest = max((abs(start - end) for start, end in arrows), default=0)
    return 36 + min(furthest / 12, 60)


_SPACING: Final = Spacing(beside=26, below=_below, padding=18, heading=42)


def _size(node: Node) -> Size:
    label, detail = shortened(node.label, LABEL), shortened(node.detail, DETAIL)
    if node.kind in _SMALL:
        return Size(columns(label) * _NARROW + 26, 24)
    width = max(columns(label) * _WIDE, columns(detail) * _NARROW) + 34
    return Size(max(width, 84), 46 if detail else 34)


def _drawn(layout: Layout, around: str) -> Iterator[str]:
    for wire in layout.wires:
        yield _wire(wire)
    for box in layout.boxes:
        yield from _box(box, f"{around}{box.node.id}")


def _wire(wire: Wire) -> str:
    kind = _kind_of(wire.edge)
    told = f"<title>{xml(', '.join(wire.edge.values))}</title>" if wire.edge.values else ""
    return f'<path class="wire{kind}" marker-end="url(#flow-tip)" d="{_curve(wire.points)}">{told}</path>'


def _kind_of(edge: Edge) -> str:
    if edge.failure:
        return " failure"
    return " ordering" if edge.ordering else ""


def _curve(points: Sequence[tuple[float, float]]) -> str:
    """Straight down through ranks, and smoothly between them."""
    (x, y), *others = points
    parts = [f"M{_n(x)} {_n(y)}"]
    for number, (to_x, to_y) in enumerate(others):
        if number % 2 and to_x != x:
            middle = _n((y + to_y) / 2)
            parts.append(f"C{_n(x)} {middle} {_n(to_x)} {middle} {_n(to_x)} {_n(to_y)}")
        elif to_y != y:  # a line of no length would turn its tip
            parts.append(f"L{_n(to_x)} {_n(to_y)}")
        x, y = to_x, to_y
    return "".join(parts)


def _box(box: Box, path: str) -> Iterator[str]:
    node, width, height = box.node, box.size.width, box.size.height
    kind = node.kind.value.replace(" ", "-")
    phase = f' data-phase="{xml(node.phase)}"' if node.phase else ""
    opened = f'<g class="node {kind}" data-node="{xml(path)}"{phase} transform="translate({_n(box.x)} {_n(box.y)})">'
    yield f'<a href="{xml(node.link)}">' if node.link else ""
    yield opened
    yield f"<title>{xml(_told(node))}</title>"
    radius = height / 2 if node.kind in _ROUND else 9
    if node.kind is Kind.ARRAY:
        yield _rect("behind", 4, -4, width, height, radius)
    yield _rect("frame" if box.inside is not None else "box", 0, 0, width, height, radius)
    if _lit(node):
        yield f'<circle class="light" cx="13" cy="{_n(min(height / 2, 17))}" r="4"/>'
    yield from _labels(box)
    yield "</g>"
    yield "</a>" if node.link else ""
    if box.inside is not None:
        x, y = box.x + box.inside_at[0], box.y + box.inside_at[1]
        yield f'<g transform="translate({_n(x)} {_n(y)})">'
        yield from _drawn(box.inside, f"{path}/")
        yield "</g>"


def _labels(box: Box) -> Iterator[str]:
    node, middle = box.node, box.size.width / 2
    label, detail = xml(shortened(node.label, LABEL)), xml(shortened(node.detail, DETAIL))
    if box.inside is not None:
        yield f'<text class="label" x="14" y="20">{label}</text>'
        yield f'<text class="detail" x="14" y="34">{detail}</text>'
        return
    x = middle + (5 if _lit(node) else 0)
    centre = box.size.height / 2 + 4
    y = centre - 7 if detail else centre
    yield f'<text class="label" text-anchor="middle" x="{_n(x)}" y="{_n(y)}">{label}</text>'
    if detail:
        yield f'<text class="detail" text-anchor="middle" x="{_n(middle)}" y="{_n(centre + 9)}">{detail}</text>'


def _lit(node: Node) -> bool:
    """Whether a light tells its phase, beside the colour of the box."""
    return bool(node.phase) and node.inside is None and node.kind not in _SMALL


def _told(node: Node) -> str:
    """All that is known of a node in one line, for a tooltip."""
    return " · ".join(part for part in (node.id, node.label, node.detail, node.kind.value, node.phase) if part)


def _rect(kind: str, x: float, y: float, width: float, height: float, radius: float) -> str:
    place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
    return f'<rect class="{kind}" {place} rx="{_n(radius)}"/>'


def _n(value: float) -> str:
    """A number as short as a tenth of a pixel allows."""
    rounded = math.floor(value * 10 + 0.5) / 10
    return f"{rounded:.1f}".removesuffix(".0")
