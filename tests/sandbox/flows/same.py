"""Workflows of every kind, which are run here and on a sandbox, with their code."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from flytewright import FlyteFile, LaunchPlan, conditional, dynamic, eager, map_task, sleep, task, workflow
from flytewright.types.error import FlyteError


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Box:
    width: int
    colour: Colour
    names: list[str]


class Parts(NamedTuple):
    whole: int
    rest: int


@task
def square(x: int) -> int:
    return x * x


@task
def add(x: int, y: int) -> int:
    return x + y


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@task
def divide(x: int, y: int) -> Parts:
    return Parts(*divmod(x, y))


@task
def pack(width: int, colour: Colour) -> Box:
    return Box(width, colour, [colour.value, "box"])


@task
def describe(box: Box, note: str | None = None) -> str:
    return f"{box.width} {box.colour.value} {box.names} {note}"


@task
def write(text: str) -> FlyteFile:
    out = FlyteFile.new("text.txt")
    Path(out).write_text(text)
    return out


@task
def read(file: FlyteFile) -> str:
    return Path(file).read_text()


@task
def long(size: int) -> str:
    return "x" * size


@task
def size(text: str) -> int:
    return len(text)


@task
def odd_only(x: int) -> int:
    if x % 2 == 0:
        raise ValueError(f"{x} is even")
    return x


@task
def told(path: str, x: int, err: FlyteError | None = None) -> None:
    assert err is not None
    Path(path).write_text(f"{'4 is even' in err.message}")


@workflow
def chain(x: int) -> int:
    return square(x=add(x=x, y=1))


@workflow
def nested(x: int) -> int:
    return add(x=chain(x=x), y=chain(x=2))


@workflow
def mapped(xs: list[int]) -> int:
    return total(xs=map_task(partial(add, y=3))(x=xs))


@workflow
def lenient(xs: list[int]) -> list[int | None]:
    return map_task(odd_only, min_success_ratio=0.5)(x=xs)


plan = LaunchPlan.get_or_create(chain, name="same.chain", default_inputs={"x": 4})


@workflow
def launching(x: int) -> int:
    return add(x=plan(x=x), y=plan())


@workflow
def mapped_plans(xs: list[int]) -> list[int]:
    return map_task(plan)(x=xs)


@workflow
def branching(x: int) -> int:
    return (
        conditional("size")
        .if_((x > 0) & (x < 10))
        .then(square(x=x))
        .elif_(x == 10)
        .then(chain(x=x))
        .else_()
        .then(add(x=x, y=x))
    )


@dynamic
def grow(n: int) -> int:
    xs = [square(x=each) for each in range(n)]
    return add(x=total(xs=xs), y=chain(x=n)) if n % 2 else total(xs=xs)


@workflow
def growing(n: int) -> int:
    return grow(n=n)


@workflow
def structured(width: int) -> str:
    return describe(box=pack(width=width, colour=Colour.BLUE))


@workflow
def attributes(width: int) -> int:
    box = pack(width=width, colour=Colour.RED)
    return add(x=box.width, y=size(text=box.names[1]))


@workflow
def named(x: int, y: int) -> Parts:
    parts = divide(x=x, y=y)
    return Parts(whole=parts.whole, rest=square(x=parts.rest))


@workflow
def filed(text: str) -> str:
    return read(file=write(text=text))


@workflow
def paused(x: int) -> int:
    rest = sleep(timedelta(seconds=0))
    squared = square(x=x)
    rest >> squared
    return squared


@workflow
def large(length: int) -> int:
    return size(text=long(size=length))


@workflow
def empty(xs: list[int]) -> list[int]:
    return map_task(square)(x=xs)


@workflow(on_failure=told)
def cleaned(path: str, x: int = 4) -> None:
    odd_only(x=x)


@eager
async def eagerly(x: int) -> int:
    return add(x=chain(x=x), y=square(x=x))


EXAMPLES: dict[str, tuple[Callable[..., Any], dict[str, Any]]] = {
    "chain": (chain, {"x": 2}),
    "nested": (nested, {"x": 2}),
    "mapped": (mapped, {"xs": [1, 2, 3]}),
    "lenient": (lenient, {"xs": [1, 2, 3, 5]}),
    "launching": (launching, {"x": 2}),
    "mapped_plans": (mapped_plans, {"xs": [1, 2]}),
    "branching_if": (branching, {"x": 5}),
    "branching_elif": (branching, {"x": 10}),
    "branching_else": (branching, {"x": 20}),
    "growing_even": (growing, {"n": 4}),
    "growing_odd": (growing, {"n": 3}),
    "structured": (structured, {"width": 3}),
    "attributes": (attributes, {"width": 3}),
    "named": (named, {"x": 17, "y": 5}),
    "filed": (filed, {"text": "some text"}),
    "paused": (paused, {"x": 3}),
    "large": (large, {"length": 11 << 20}),
    "empty": (empty, {"xs": []}),
}
"""By the name of an example, its workflow and what it runs with."""
