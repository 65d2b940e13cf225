"""`wright stubs`: a module for what is registered, which type checkers accept and whose calls run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Wright

WHERE = "flytesnacks/staging"
"""A domain that no other test registers in."""

FLOWS = '''
import datetime as dt
import enum
from dataclasses import dataclass, field
from typing import Annotated, Any, Dict, List, Literal, NamedTuple, Optional, Union

from flytewright import FlyteDirectory, FlyteFile, LaunchPlan, StructuredDataset, kwtypes, task, workflow
from flytewright.types.file import CSVFile
from flytewright.types.schema import FlyteSchema

class Color(enum.Enum):
    RED = "red"
    GREEN = "dark green"

@dataclass
class Place:
    date: dt.date
    when: dt.datetime
    span: dt.timedelta
    file: Optional[FlyteFile] = None

@dataclass
class Row:
    name: str
    score: float = 0.5
    n: int = 3
    tags: List[str] = field(default_factory=list)
    place: Optional[Place] = None
    places: Dict[str, Place] = field(default_factory=dict)
    either: Union[int, str] = 1
    word: Literal["a", "b"] = "a"
    more: dict = field(default_factory=dict)

@dataclass
class Shadow:
    int: int
    date: dt.date
    list: List[int]

class Stats(NamedTuple):
    total: float
    size: int

class One(NamedTuple):
    total: float

@task
def score(rows: List[Row], limit: int = 10) -> Stats:
    """Score rows.

    :param rows: what is scored
    :param limit: how many
    """
    return Stats(sum(row.score for row in rows[:limit]), len(rows))

@task
def nothing() -> None: ...

@task
def integer(x: int) -> int:
    return x

@task
def number(x: float) -> float:
    return x

@task
def text(x: str) -> str:
    return x

@task
def truth(x: bool) -> bool:
    return x

@task
def moment(x: dt.datetime) -> dt.datetime:
    return x

@task
def span(x: dt.timedelta) -> dt.timedelta:
    return x

@task
def paint(color: Color, other: Optional[Color] = None) -> Color:
    return other or color

@task
def several(a: int, b: str) -> tuple[int, str]:
    return a + 1, b

@task
def single(a: float) -> One:
    return One(a)

@task
def listed(xs: List[List[int]]) -> List[int]:
    return [sum(x) for x in xs]

@task
def mapped(xs: Dict[str, List[float]]) -> Dict[str, float]:
    return {key: sum(x) for key, x in xs.items()}

@task
def either(x: Union[int, str, List[int], None]) -> Union[int, str, List[int], None]:
    return x

@task
def raw(x: dict) -> dict:
    return {**x, "seen": True}

@task
def row(x: Row) -> Row:
    return x

@task
def shadow(x: Shadow) -> Shadow:
    return x

@task
def file(x: FlyteFile) -> FlyteFile:
    return x

@task
def table(x: CSVFile) -> CSVFile:
    return x

@task
def folder(x: FlyteDirectory) -> FlyteDirectory:
    return x

@task
def dataset(x: StructuredDataset, y: Annotated[StructuredDataset, kwtypes(a=int, b=str)]) -> StructuredDataset:
    return x

@task
def schema(x: FlyteSchema) -> FlyteSchema:
    return x

@task
def pickled(x: Any) -> Any:
    return x

@workflow
def scored(
    rows: List[Row],
    limit: int = 10,
    color: Color = Color.RED,
    when: dt.datetime = dt.datetime(2020, 1, 2, tzinfo=dt.timezone.utc),
    first: Row = Row("x"),
    xs: List[int] = [1, 2],
) -> Stats:
    """Score rows, and paint."""
    paint(color=color)
    scored = score(rows=rows, limit=limit)
    return Stats(scored.total, scored.size)

nightly = LaunchPlan.get_or_create(scored, "nightly", default_inputs={"limit": 3}, fixed_inputs={"color": Color.GREEN})
'''

CALLS = """
import asyncio
import datetime as dt

from flytewright.config.config import Config
from flytewright.remote import AsyncFlyteRemote, FlyteRemote
from stubbed import Color, Place, Row, ScoreOutputs, mapped, nightly, nothing, paint, score, scored, several, table

DAY = dt.datetime(2020, 1, 1, tzinfo=dt.timezone.utc)
ROWS = [Row(name="a"), Row(name="b", score=2.0, place=Place(when=DAY, date=DAY.date(), span=dt.timedelta(1)))]

async def awaited() -> tuple[int, str]:
    async with AsyncFlyteRemote(Config.auto(), domain="staging") as remote:
        started = await several.start(remote, a=1, b="x")
        return await started.wait(timeout=60)

with FlyteRemote.auto(default_domain="staging") as remote:
    outputs: ScoreOutputs = score.run(remote, rows=ROWS, limit=2)
    print(outputs, outputs.total)
    print(paint.run(remote, color=Color.DARK_GREEN, other=None))
    print(nothing.run(remote), mapped.run(remote, xs={"a": [1.0, 2.0]}))
    print(scored.with_options(execution_name="stubbed1").start(remote, rows=ROWS).execution.id.name)
    print(nightly.start(remote, rows=ROWS).wait())
print(asyncio.run(awaited()))
"""

USED = """
from flytewright import workflow
from stubbed import Row, ScoreOutputs, integer, score, scored

@workflow
def outer(rows: list[Row], x: int) -> float:
    first = scored(rows=rows, limit=integer(x=x))
    return score(rows=rows, limit=first.size).total
"""

WRONG = """
from flytewright.remote import FlyteRemote
from stubbed import Color, Row, paint, score

def wrong(remote: FlyteRemote) -> None:
    score.run(remote, rows=[Row(name=1)], limit=1)
    score.run(remote, rows=[])
    paint.run(remote, color="red", other=None)
    text: str = score.run(remote, rows=[], limit=1).total
    score.with_options(execution_nam="x")
"""


@pytest.fixture(scope="session")
def stubbed(backend: str, tmp_path_factory: pytest.TempPathFactory) -> Wright:
    """A folder with a module of stubs for what is registered in `WHERE`."""
    folder = tmp_path_factory.mktemp("stubs")
    (folder / "interfaces.py").write_text(FLOWS)
    env = {"HOME": str(folder), "FLYTE_PLATFORM_URL": backend, "FLYTE_PLATFORM_INSECURE": "true"}
    wright = Wright(folder, env)
    wright.succeed("register", "-d", "staging", "--version", "v1", "interfaces.py")
    wright.succeed("stubs", WHERE, "-o", "stubbed.py")
    return wright


def python(wright: Wright, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, **wright.env}
    return subprocess.run(
        [sys.executable, *arguments], cwd=wright.folder, env=env, capture_output=True, text=True, check=False
    )


@pytest.mark.types
def test_type_checkers_accept_the_module_and_refuse_calls_that_do_not_fit(stubbed: Wright) -> None:
    names = ("calls", "used", "wrong")
    for name, text in zip(names, (CALLS, USED, WRONG), strict=True):
        (stubbed.folder / f"{name}.py").write_text(text)
    text = (stubbed.folder / "stubbed.py").read_text()
    assert text.count("@registered(") >= 20
    files = [f"{name}.py" for name in ("stubbed", *names)]
    done = python(stubbed, "-m", "mypy", "--strict", "--python-version=3.10", *files)
    found = [line.split(":", 2) for line in done.stdout.splitlines() if ": error: " in line]
    assert [(file, int(line)) for file, line, _ in found] == [("wrong.py", line) for line in (6, 7, 8, 9, 10)]
    assert re.search(r'wrong\.py:6: .*"Row" has incompatible type "int"; expected "str"', done.stdout)


def test_calls_run_on_the_backend_and_give_typed_outputs(stubbed: Wright) -> None:
    (stubbed.folder / "runs.py").write_text(CALLS)
    done = python(stubbed, "runs.py")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "ScoreOutputs(size=2, total=2.5) 2.5",
        "Color.DARK_GREEN",
        "None {'a': 3.0}",
        "stubbed1",
        "NightlyOutputs(size=2, total=2.5)",
        "(2, 'x')",
    ]


def test_a_workflow_that_calls_stubs_is_registered_and_runs(stubbed: Wright) -> None:
    (stubbed.folder / "outer.py").write_text(USED)
    printed = stubbed.succeed(
        "run", "--remote", "--wait", "outer.py", "outer", "--rows", '[{"name": "a"}, {"name": "b"}]', "--x", "2"
    )
    assert printed == "o0 = 1.0\n"


def test_writing_anew_gives_the_same_and_check_agrees(stubbed: Wright) -> None:
    before = (stubbed.folder / "stubbed.py").read_bytes()
    assert "stubbed.py is up to date" in stubbed("stubs", WHERE, "-o", "stubbed.py").stderr
    assert (stubbed.folder / "stubbed.py").read_bytes() == before
    assert stubbed("stubs", WHERE, "-o", "stubbed.py", "--check").returncode == 0
    assert stubbed.succeed("stubs", WHERE).encode() == before


def test_an_interface_that_changes_is_told_and_fails_the_check(remote: Wright, folder: Path) -> None:
    (folder / "moving.py").write_text(
        "from flytewright import task\n@task\ndef step(x: int, y: int) -> int: return x\n"
    )
    name = "flytesnacks/production/moving.step"
    remote.succeed("register", "-d", "production", "--version", "v1", "moving.py")
    remote.succeed("stubs", name, "-o", "out.py")
    (folder / "moving.py").write_text(
        "from flytewright import task\n@task\ndef step(x: str, z: int) -> tuple[int, int]: return 1, 2\n"
    )
    remote.succeed("register", "-d", "production", "--version", "v2", "moving.py")
    told = [
        "~ task moving.step: version v1 is now v2",
        "~ task moving.step: input x: int is now str",
        "~ task moving.step: input y is gone",
        "~ task moving.step: new input z: int",
        "~ task moving.step: output returned: int is now tuple[int, int]",
    ]
    before = (folder / "out.py").read_text()
    stderr = remote.fail("stubs", name, "-o", "out.py", "--check")
    assert stderr.splitlines() == [*told, f"out.py is not up to date: run wright stubs {name} -o out.py"]
    assert (folder / "out.py").read_text() == before
    assert remote("stubs", name, "-o", "out.py").stderr.splitlines() == [*told, "out.py is written anew"]
    assert 'TaskReference("flytesnacks", "production", "moving.step", "v1")' in remote.succeed("stubs", f"{name}@v1")


def test_what_is_not_registered_is_one_clear_line(stubbed: Wright) -> None:
    def line(*arguments: str, code: int = 1) -> str:
        return stubbed.fail("stubs", *arguments, code=code).splitlines()[-1]

    assert line("flytesnacks") == (
        "Error: 'flytesnacks' is not PROJECT/DOMAIN, PROJECT/DOMAIN/NAME or PROJECT/DOMAIN/NAME@VERSION"
    )
    assert line(f"{WHERE}/interfaces.scor") == (
        f"Error: nothing called 'interfaces.scor' is registered in {WHERE}; did you mean 'interfaces.scored'?"
    )
    assert line(f"{WHERE}/interfaces.score@v9").startswith(
        f"Error: nothing called 'interfaces.score' with the version 'v9' is registered in {WHERE}"
    )
    assert line(f"{WHERE}/gone.*") == f"Error: nothing called 'gone.*' is registered in {WHERE}"
    assert line("flytesnacks/empty").startswith("Error: the backend has no domain 'empty'")
    assert "--check needs -o FILE" in line(WHERE, "--check", code=2)


def test_a_file_that_is_not_of_stubs_is_kept(stubbed: Wright) -> None:
    (stubbed.folder / "mine.py").write_text("x = 1\n")
    stderr = stubbed.fail("stubs", WHERE, "-o", "mine.py")
    assert stderr == "Error: mine.py was not written by wright stubs; --force replaces it\n"
    assert (stubbed.folder / "mine.py").read_text() == "x = 1\n"
    assert "mine.py is written" in stubbed("stubs", f"{WHERE}/interfaces.score", "-o", "mine.py", "--force").stderr
