"""Published plugins run unchanged: what uses them compiles to what flytekit compiles it to, field by field.

``nox -s plugins`` installs the plugins beside the two environments. Here, nothing of flytekit is installed.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.peer.differences import differences
from tests.peer.test_modules import parsed
from tests.support.project import ROOT

pytestmark = pytest.mark.peer

SOURCES = Path(__file__).parent / "modules"
MODULES = sorted(path.stem for path in SOURCES.glob("*.py"))
SCRIPT = ROOT / "bench/peers/serialize.py"


def serialized(out: Path, *python: str) -> Path:
    """A folder for each module with the messages that the script makes of it."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment["PYTHONPATH"] = os.environ["FLYTEKIT_PLUGINS"]
    command = [*python, str(SCRIPT), str(SOURCES), str(out)]
    done = subprocess.run(command, env=environment, cwd=out, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="session")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return serialized(tmp_path_factory.mktemp("theirs"), os.environ["FLYTEKIT_PYTHON"])


@pytest.fixture(scope="session")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return serialized(tmp_path_factory.mktemp("ours"), sys.executable, "-m", "flytewright.compat")


def test_flytekit_is_not_installed() -> None:
    assert importlib.util.find_spec("flytekit") is None


def test_every_installed_plugin_is_used_by_a_module() -> None:
    folder = Path(os.environ["FLYTEKIT_PLUGINS"], "flytekitplugins")
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.py"))
    installed = {path.name for path in folder.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert sorted(name for name in installed if f"flytekitplugins.{name}" not in text) == []


@pytest.mark.parametrize("module", MODULES)
def test_what_uses_a_plugin_is_what_flytekit_writes(module: str, theirs: Path, ours: Path) -> None:
    for side in (theirs, ours):
        failed = side / module / "error.txt"
        assert not failed.exists(), failed.read_text()
    expected = {path.name: path.read_bytes() for path in (theirs / module).iterdir()}
    given = {path.name: path.read_bytes() for path in (ours / module).iterdir()}
    assert expected
    assert sorted(given) == sorted(expected)
    found = [
        f"{name}: {each}"
        for name, content in given.items()
        for each in differences(parsed(name, content), parsed(name, expected[name]))
    ]
    assert found == [], "\n" + "\n".join(found)
