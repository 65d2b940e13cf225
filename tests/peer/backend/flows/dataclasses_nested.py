"""Dataclasses within dataclasses; a field of one is the input of a node."""

from dataclasses import dataclass, field
from enum import Enum

from flytewright import task, workflow


class Colour(Enum):
    RED = "red"
    GREEN = "green"


@dataclass
class Size:
    width: int
    height: float = 2.5


@dataclass
class Box:
    size: Size
    colour: Colour = Colour.RED
    tags: list[str] = field(default_factory=list)
    notes: dict[str, Size] = field(default_factory=dict)
    label: str | None = None


@task
def paint(box: Box, colour: Colour) -> Box:
    return Box(Size(box.size.width * 2), colour, [*box.tags, colour.value], {"old": box.size}, box.label)


@task
def area(width: int, height: float) -> float:
    return width * height


@workflow
def main(box: Box, colour: Colour = Colour.GREEN) -> tuple[Box, float]:
    painted = paint(box=box, colour=colour)
    return painted, area(width=painted.size.width, height=painted.notes["old"].height)


INPUTS = {"box": Box(Size(3, 0.5), tags=["new"], label="x")}
