"""Files with a format of their own, and paths of the standard library."""

from os import PathLike
from pathlib import Path
from typing import TypeVar

from flytewright import FlyteFile, task, workflow
from flytewright.types.directory import FlyteDirectory

Csv = FlyteFile[TypeVar("csv")]
Texts = FlyteDirectory[TypeVar("txt")]


@task
def table(rows: int) -> Csv:
    path = Path("table.csv").absolute()
    path.write_text("".join(f"{n},{n * n}\n" for n in range(rows)))
    return Csv(str(path))


@task
def size(path: PathLike) -> int:
    return len(Path(path).read_text())


@task
def folder(rows: int) -> Texts:
    path = Path("out").absolute()
    path.mkdir()
    path.joinpath("a.txt").write_text("a" * rows)
    return Texts(str(path))


@workflow
def main(rows: int = 5) -> tuple[Csv, int, Texts]:
    file = table(rows=rows)
    return file, size(path=file), folder(rows=rows)


INPUTS: dict[str, object] = {}
