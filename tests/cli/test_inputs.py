"""What the command line takes as inputs of each type, and what it says of values that are none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Wright

TYPES = """
import datetime as dt
import enum
import typing
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, Optional

import attrs
from typing_extensions import TypedDict

from flytewright import FlyteDirectory, FlyteFile, StructuredDataset, task

class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"

@dataclass
class Inner:
    n: int
    file: Optional[FlyteFile] = None
    span: Optional[dt.timedelta] = None

@dataclass
class Outer:
    inner: Inner
    many: list[Inner]

@attrs.define
class Cut:
    n: int

class Keys(TypedDict):
    n: int

@task
def show(
    flag: bool,
    n: int = 0,
    colour: Colour = Colour.RED,
    size: Literal["s", "m"] = "s",
    when: dt.datetime = dt.datetime(2024, 1, 1),
    day: dt.date = dt.date(2024, 1, 1),
    span: dt.timedelta = dt.timedelta(seconds=1),
    maybe: Optional[int] = None,
    either: typing.Union[str, int] = "",
    names: dict[str, int] = {"a": 1},
    some_words: list[str] = ["x"],
) -> str:
    return f"{flag} {n} {colour.name} {size} {when:%Y-%m-%d} {day} {span} {maybe} {either!r} {names} {some_words}"

@task
def nested(outer: Outer) -> str:
    return repr(outer)

@task
def cut(cut: Cut, keys: Keys) -> str:
    return f"{cut.n} {keys['n']}"

@task
def loose(value: Any) -> str:
    return repr(value)
"""


@pytest.fixture
def typed(wright: Wright, folder: Path) -> Wright:
    (folder / "types_.py").write_text(TYPES)
    return wright


def test_every_kind_of_input_is_read_from_its_text(typed: Wright) -> None:
    printed = typed.succeed(
        "run", "types_.py", "show", "--flag", "--n", "-3", "--colour", "blue", "--size", "m", "--when",
        "2024-03-02 - 1 day", "--day", "2024-02-01", "--span", "1h30m", "--maybe", "4", "--either", "5",
        "--names", '{"b": 2}', "--some-words", '["y"]',
    )  # fmt: skip
    assert printed == "o0 = \"True -3 BLUE m 2024-03-01 2024-02-01 1:30:00 4 5 {'b': 2} ['y']\"\n"


def test_flags_may_be_negated_given_a_value_or_left_out(typed: Wright) -> None:
    for arguments, value in (
        (["--no-flag"], "False"),
        (["--flag", "true"], "True"),
        (["--flag=no"], "False"),
        ([], "False"),
    ):
        assert typed.succeed("run", "types_.py", "show", *arguments).startswith(f'o0 = "{value} 0 RED')


def test_inputs_come_from_files_and_stdin_and_the_command_line_goes_first(typed: Wright, folder: Path) -> None:
    (folder / "in.yaml").write_text("flag: true\nn: 7\nday: 2024-05-01\nsome-words: [z]\nmaybe: null\n")
    printed = typed.succeed("run", "types_.py", "show", "--inputs-file", "in.yaml", "--n", "8")
    assert printed.startswith('o0 = "True 8 RED s 2024-01-01 2024-05-01 0:00:01 None')
    command = [sys.executable, "-m", "flytewright_cli.main", "run", "types_.py", "show", "-"]
    done = subprocess.run(command, cwd=folder, input='{"n": 9}', capture_output=True, text=True, check=True)
    assert done.stdout.startswith('o0 = "False 9')


def test_structures_take_short_forms_and_json_files(typed: Wright, folder: Path) -> None:
    (folder / "note.txt").write_text("x")
    (folder / "outer.json").write_text('{"inner": {"n": 1, "file": "note.txt", "span": "2m"}, "many": []}')
    printed = typed.succeed("run", "types_.py", "nested", "--outer", "outer.json")
    assert "note.txt" in printed
    assert "seconds=120" in printed
    assert typed.succeed("run", "types_.py", "cut", "--cut", '{"n": 1}', "--keys", '{"n": 2}') == "o0 = '1 2'\n"


def test_anything_is_an_object_of_a_module_or_the_text(typed: Wright) -> None:
    assert typed.succeed("run", "types_.py", "loose", "--value", "os:sep") == "o0 = \"'/'\"\n"
    assert typed.succeed("run", "types_.py", "loose", "--value", "text") == "o0 = \"'text'\"\n"


def test_help_shows_choices_defaults_and_kinds(typed: Wright) -> None:
    printed = typed.succeed("run", "types_.py", "show", "--help")
    for said in ("[red|blue]", "[s|m]", "[default: red]", '[default: {"a": 1}]', "DATETIME", "DURATION", "--no-flag"):
        assert said in printed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "--colour", "rad"], "did you mean 'red'?"),
        (["show", "--colour", "xyz"], "it is one of red, blue"),
        (["show", "--span", "soon"], "write seconds, or amounts"),
        (["show", "--when", "soon"], "write now, today, or ISO 8601"),
        (["show", "--flagg"], "--flag"),
        (["nested", "--outer", '{"inner": {"n": "x"}, "many": []}'], "inner.n: expected int, got str 'x'"),
        (["nested", "--outer", '{"inner": {"m": 1}, "many": []}'], "inner: Inner has no field 'm'"),
        (["nested", "--outer", '{"inner": {"n": 1}}'], "the field 'many' of Outer is missing"),
        (["nested", "--outer", '{"inner": {"n": 1}, "many": [{}]}'], "many[0]: the field 'n' of Inner is missing"),
        (["nested", "--outer", '{"inner": {"n": 1, "file": "gone"}, "many": []}'], "inner.file: there is no file"),
        (["show", "--inputs-file", "gone.yaml"], "gone.yaml cannot be read: No such file or directory"),
        (["show", "--inputs-file", "flows.py"], "flows.py is not YAML"),
        (["show", "--inputs-file", "wrong.yaml"], "show has no input 'colou'; did you mean 'colour'?"),
    ],
    ids=[
        "nearest choice", "choices", "span", "time", "option", "value in field", "unknown field", "missing field",
        "missing field in list", "missing file", "no inputs file", "no yaml", "unknown name",
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_a_usage_error_that_says_where(
    typed: Wright, folder: Path, arguments: list[str], said: str
) -> None:
    (folder / "wrong.yaml").write_text("colou: red\n")
    stderr = typed.fail("run", "types_.py", *arguments, code=2)
    assert said in stderr.splitlines()[-1]
    assert "Traceback" not in stderr
