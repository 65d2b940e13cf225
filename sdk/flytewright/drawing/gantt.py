"""`gantt` and `gantt_text`: bars over time, as one self-contained SVG and for terminals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .bars import Bar, extent, span_text, ticks
from .escaping import cells, columns, printable, shortened, xml
from .svg import style
from .text import Paint

_ROW, _BAR, _AXIS = 26.0, 14.0, 30.0
_LABELS, _WIDTH, _RIGHT = 230.0, 940.0, 70.0
_LABEL_LENGTH: Final = 30
_INDENT: Final = 12.0
_THINNEST: Final = 1.5
"""Pixels that a bar has at least, however short a time it stands for."""


def gantt(bars: Sequence[Bar], *, title: str = "", styled: bool = True) -> str:
    """The chart; its style is left out for pages that bring it along."""
    start, end = extent(bars)
    seconds = max(end - start, 1e-3)
    scale = (_WIDTH - _LABELS - _RIGHT) / seconds
    height = _AXIS + _ROW * len(bars) + 8
    role = "group" if any(bar.link for bar in bars) else "img"
    size = f'width="{_WIDTH:.0f}" height="{height:.0f}" viewBox="0 0 {_WIDTH:.0f} {height:.0f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="gantt" role="{role}" aria-label="{xml(title)}" {size}>',
        f"<style>{style()}</style>" if styled else "",
        *(
            f'<rect class="band" x="0" y="{_AXIS + _ROW * row:.0f}" width="{_WIDTH:.0f}" height="{_ROW:.0f}"/>'
            for row in range(0, len(bars), 2)
        ),
        *_axis(seconds, scale, height),
        *(part for row, bar in enumerate(bars) for part in _row(bar, row, start, scale)),
        "</svg>\n",
    ]
    return "\n".join(part for part in parts if part)


def _axis(seconds: float, scale: float, height: float) -> Iterator[str]:
    for tick in ticks(seconds, 8):
        x = _LABELS + tick * scale
        yield f'<path class="grid" d="M{x:.1f} {_AXIS - 6:.0f}V{height - 8:.0f}"/>'
        yield f'<text class="detail" text-anchor="middle" x="{x:.1f}" y="{_AXIS - 12:.0f}">{span_text(tick)}</text>'


def _row(bar: Bar, row: int, start: float, scale: float) -> Iterator[str]:
    top = _AXIS + _ROW * row
    phase = f' data-phase="{xml(bar.phase)}"' if bar.phase else ""
    yield f'<a href="{xml(bar.link)}">' if bar.link else ""
    yield f"<g{phase}><title>{xml(_told(bar))}</title>"
    label = xml(shortened(bar.label, _LABEL_LENGTH - 2 * bar.depth))
    yield f'<text x="{10 + _INDENT * bar.depth:.0f}" y="{top + 17:.0f}">{label}</text>'
    right = _LABELS
    for each in bar.segments:
        x, width = _LABELS + (each.start - start) * scale, max((each.end - each.start) * scale, _THINNEST)
        right = max(right, x + width)
        kind = "bar" if each.kind == "running" else "bar before"
        place = f'x="{x:.1f}" y="{top + (_ROW - _BAR) / 2:.0f}" width="{width:.1f}" height="{_BAR:.0f}"'
        yield f'<rect class="{kind}" {place} rx="2"><title>{xml(each.label)}</title></rect>'
    if bar.segments:
        yield f'<text class="detail" x="{right + 6:.1f}" y="{top + 17:.0f}">{span_text(bar.seconds)}</text>'
    yield "</g>"
    yield "</a>" if bar.link else ""


def _told(bar: Bar) -> str:
    parts = [bar.label, bar.phase, span_text(bar.seconds) if bar.segments else ""]
    return " · ".join(part for part in parts if part)


_FULL, _FAINT = "█", "░"


def gantt_text(bars: Sequence[Bar], width: int, paint: Paint = lambda said, phase: said) -> str:
    """The chart, as wide as `width` columns: what waits is faint, what runs is full."""
    labels = [shortened(f"{'  ' * bar.depth}{printable(bar.label)}", 40) for bar in bars]
    margin = max((columns(each) for each in labels), default=0) + 2
    room = max(width - margin - 9, 10)
    start, end = extent(bars)
    seconds = max(end - start, 1e-3)
    lines = [" " * margin + _axis_text(seconds, room)]
    for label, bar in zip(labels, bars, strict=True):
        row = [" "] * room
        for each in bar.segments:
            first = min(int((each.start - start) / seconds * room), room - 1)
            last = max(int((each.end - start) / seconds * room), first + 1)
            row[first:last] = (_FULL if each.kind == "running" else _FAINT) * (last - first)
        took = span_text(bar.seconds) if bar.segments else ""
        padding = " " * (margin - len(cells(label)))
        lines.append(f"{label}{padding}{paint(''.join(row), bar.phase)} {took}".rstrip())
    return "\n".join(lines) + "\n"


def _axis_text(seconds: float, room: int) -> str:
    line = ""
    for tick in ticks(seconds, max(room // 12, 2)):
        at = int(tick / seconds * room)
        if at >= len(line) + (1 if line else 0):
            line = f"{line:<{at}}{span_text(tick)}"
    return line
