"""A container installs what its image is to have at run time, and a task can leave no outputs."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from flytewright.errors import UserError
from flytewright.image.names import RUNTIME_PACKAGES
from flytewright.runtime.packages import install_runtime_packages
from flytewright_idl.core.errors import ErrorDocument
from flytewright_idl.core.literals import LiteralMap

TASKS = """
from flytewright import task
from flytewright.core.base_task import IgnoreOutputs

@task
def follower() -> int:
    raise IgnoreOutputs
"""


def wheel(folder: Path) -> Path:
    """A package of one module."""
    path = folder / "tiny_thing-1.0-py3-none-any.whl"
    info = "tiny_thing-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("tiny_thing.py", "value = 42\n")
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny-thing\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", f"tiny_thing.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return path


def test_the_packages_of_the_environment_are_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_TARGET", str(tmp_path / "site"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv(RUNTIME_PACKAGES, str(wheel(tmp_path)))
    install_runtime_packages()
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    assert __import__("tiny_thing").value == 42


def test_packages_that_cannot_be_installed_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_TARGET", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv(RUNTIME_PACKAGES, "no-such-package other")
    with pytest.raises(UserError, match="cannot install the image's runtime_packages, no-such-package, other:\n"):
        install_runtime_packages()


def test_nothing_is_installed_when_nothing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(RUNTIME_PACKAGES, raising=False)
    monkeypatch.setattr(subprocess, "run", pytest.fail)
    install_runtime_packages()


def test_a_task_can_leave_no_outputs(tmp_path: Path) -> None:
    (tmp_path / "tasks.py").write_text(TASKS)
    (tmp_path / "inputs.pb").write_bytes(bytes(LiteralMap()))
    done = subprocess.run(
        [
            *(sys.executable, "-c", "from flytewright_cli.entrypoint import execute; execute()"),
            *("--inputs", f"{tmp_path}/inputs.pb", "--output-prefix", f"{tmp_path}/out"),
            *("--raw-output-data-prefix", f"{tmp_path}/raw"),
            *("--resolver", "flytewright.core.python_auto_container.default_task_resolver"),
            *("--", "task-module", "tasks", "task-name", "follower"),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    written = list((tmp_path / "out").iterdir()) if (tmp_path / "out").exists() else []
    assert [ErrorDocument.parse(each.read_bytes()) for each in written] == []
