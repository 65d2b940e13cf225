"""With the switch on, ``flytekit`` is flytewright; without it, nothing is."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import flytewright
import flytewright.core
from flytewright import compat
from flytewright.errors import UserError

PROJECT = """\
import sys

import flytekit
import flytekit.models.literals as literals
from flytekit import task, workflow
from flytekit.core.type_engine import TypeEngine
from flytekit.types.file import FlyteFile


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def flow(x: int = 21) -> int:
    return double(x=x)


if __name__ == "__main__":
    print(flow(), double.name, flytekit.__file__, *sys.argv[1:])
"""


@pytest.fixture
def served() -> Iterator[None]:
    compat.install()
    yield
    compat.uninstall()


def run(*command: str, cwd: Path, **variables: str) -> str:
    environment = {**os.environ, **variables}
    return subprocess.run(
        [sys.executable, *command], cwd=cwd, env=environment, check=True, capture_output=True, text=True
    ).stdout


@pytest.mark.usefixtures("served")
def test_modules_are_the_same_objects_under_both_names() -> None:
    for name in ("", ".core.task", ".types.file", ".models.literals"):
        theirs = importlib.import_module(f"flytekit{name}")
        ours = importlib.import_module(f"flytewright{name}")
        assert theirs is ours
        assert ours.__name__ == f"flytewright{name}"
        assert ours.__spec__ is not None
        assert ours.__spec__.name == f"flytewright{name}"


@pytest.mark.usefixtures("served")
def test_a_module_that_flytewright_does_not_have_is_not_found() -> None:
    with pytest.raises(ModuleNotFoundError, match="No module named 'flytekit.no_such_module'") as caught:
        importlib.import_module("flytekit.no_such_module")
    assert caught.value.name == "flytekit.no_such_module"


@pytest.mark.usefixtures("served")
def test_modules_whose_names_only_begin_alike_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("flytekitchen.py").write_text("stove = 'warm'\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert importlib.import_module("flytekitchen").stove == "warm"
    del sys.modules["flytekitchen"]


def test_submodules_are_attributes_without_an_import_of_their_own(tmp_path: Path) -> None:
    script = (
        "import flytekit\n"
        "print(flytekit.types.file.FlyteFile.__name__, flytekit.configuration.Image.__name__, flytekit.task.__name__)\n"
        "try: flytekit.types.nothing\n"
        "except AttributeError as error: print(error)\n"
    )
    tmp_path.joinpath("script.py").write_text(script)
    assert run("-m", "flytewright.compat", "script.py", cwd=tmp_path).splitlines() == [
        "FlyteFile Image task",
        "module 'flytekit.types' has no attribute 'nothing'",
    ]


def test_without_the_switch_flytekit_is_not_served() -> None:
    assert not compat.installed()
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("flytekit")


def test_switching_off_forgets_what_was_served() -> None:
    compat.install()
    compat.install()
    importlib.import_module("flytekit.core.task")
    compat.uninstall()
    assert not [name for name in sys.modules if name.partition(".")[0] == "flytekit"]
    assert flytewright is sys.modules["flytewright"]
    assert not hasattr(flytewright.core, "nothing")
    assert flytewright.task.__name__ == "task"


def test_flytekit_itself_is_not_replaced_once_it_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "flytekit", ModuleType("flytekit"))
    with pytest.raises(UserError, match=r"flytekit is imported already.*FLYTEWRIGHT_COMPAT=1"):
        compat.install()
    assert not compat.installed()


def test_a_script_for_flytekit_runs_unchanged(tmp_path: Path) -> None:
    tmp_path.joinpath("project.py").write_text(PROJECT)
    by_path = run("-m", "flytewright.compat", "project.py", "--flag", cwd=tmp_path).split()
    assert by_path == ["42", "project.double", flytewright.__file__, "--flag"]
    by_name = run("-m", "flytewright.compat", "-m", "project", "--flag", cwd=tmp_path).split()
    assert by_name == by_path


@pytest.mark.parametrize(("value", "expected"), [("1", "True"), ("yes", "True"), ("0", "False"), ("", "False")])
def test_the_environment_switches_it_on(tmp_path: Path, value: str, expected: str) -> None:
    script = "import flytewright.compat; print(flytewright.compat.installed())"
    assert run("-c", script, cwd=tmp_path, FLYTEWRIGHT_COMPAT=value).strip() == expected
