"""Maps over tasks: with a bound input, a few at a time, and over files."""

from functools import partial
from pathlib import Path

from flytewright import FlyteFile, map_task, task, workflow


@task
def scale(x: int, by: int, plus: int = 1) -> int:
    return x * by + plus


@task
def write(number: int) -> FlyteFile:
    path = Path(f"{number}.txt").absolute()
    path.write_text(f"number {number}")
    return FlyteFile(str(path))


@workflow
def main(xs: list[int], by: int = 3) -> tuple[list[int], list[FlyteFile]]:
    scaled = map_task(partial(scale, by=by), concurrency=2)(x=xs, plus=[10, 20, 30])
    return scaled, map_task(write)(number=scaled)


INPUTS = {"xs": [5, 6, 7]}
