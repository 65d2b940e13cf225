"""Models of pydantic within each other; a field of one is the input of a node."""

from enum import Enum

from pydantic import BaseModel, Field

from flytewright import task, workflow


class Colour(Enum):
    RED = "red"
    GREEN = "green"


class Point(BaseModel):
    x: int
    y: float = 1.5


class Shape(BaseModel):
    corners: list[Point]
    colour: Colour = Colour.RED
    notes: dict[str, str] = Field(default_factory=dict)
    origin: Point | None = None


@task
def move(shape: Shape, by: int) -> Shape:
    corners = [Point(x=each.x + by, y=each.y) for each in shape.corners]
    return Shape(corners=corners, colour=Colour.GREEN, notes={"by": str(by)}, origin=shape.corners[0])


@task
def total(x: int, y: float) -> float:
    return x + y


@workflow
def main(shape: Shape, by: int = 10) -> tuple[Shape, float]:
    moved = move(shape=shape, by=by)
    return moved, total(x=moved.corners[1].x, y=moved.corners[0].y)


INPUTS = {"shape": Shape(corners=[Point(x=1), Point(x=2, y=0.25)])}
