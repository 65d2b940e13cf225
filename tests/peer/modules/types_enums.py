"""Enumerations and literals."""

from enum import Enum
from typing import Literal

from flytewright import task


class Color(Enum):
    RED = "red"
    BLUE = "blue"


@task
def choose(color: Color, size: Literal["s", "m", "l"]) -> Color:
    return color
