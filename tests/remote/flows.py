"""Workflows that are registered on a backend."""

from dataclasses import dataclass
from pathlib import Path

from flytewright import FlyteFile, LaunchPlan, task, workflow


@dataclass
class Box:
    width: int
    names: list[str]


@task
def double(x: int) -> int:
    return 2 * x


@task
def widen(box: Box, by: int) -> Box:
    return Box(box.width + by, [*box.names, "wide"])


@task
def shout(file: FlyteFile) -> FlyteFile:
    out = FlyteFile.new("shout.txt")
    Path(out).write_text(Path(file).read_text().upper())
    return out


@task
def fails(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")


@workflow
def twice(x: int, y: int = 3) -> int:
    return double(x=double(x=x))


@workflow
def within(x: int) -> int:
    return twice(x=x, y=1)


@workflow
def broken(x: int) -> int:
    return fails(x=x)


five = LaunchPlan.create("tests.remote.flows.five", twice, default_inputs={"x": 5})
