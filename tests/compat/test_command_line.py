"""The command line and containers with the switch on, as processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flytewright_idl.core.literals import LiteralMap

PROJECT = """\
from flytekit import task, workflow


@task
def double(x: int = 21) -> int:
    return 2 * x


@task
def answer() -> int:
    return 42


@workflow
def flow(x: int = 21) -> int:
    return double(x=x)
"""
PLUGIN = """\
from flytekit.extend import TypeEngine, TypeTransformer
from pathlib import Path

Path(__file__).with_name("loaded").touch()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    tmp_path.joinpath("project.py").write_text(PROJECT)
    tmp_path.joinpath("announced.py").write_text(PLUGIN)
    info = tmp_path / "announcing-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: announcing\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[flytekit.plugins]\nannounced = announced\n")
    return tmp_path


def python(project: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(project), **variables}
    return subprocess.run(
        [sys.executable, *command], cwd=project, env=environment, capture_output=True, text=True, check=False
    )


def test_wright_runs_a_project_and_its_plugins_made_for_flytekit(project: Path) -> None:
    done = python(project, "-m", "flytewright_cli.main", "--compat", "run", "project.py", "flow", "--x", "4")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "o0 = 8"
    assert "left out" not in done.stderr
    assert project.joinpath("loaded").exists()


def test_the_environment_asks_wright_for_it_too(project: Path) -> None:
    done = python(project, "-m", "flytewright_cli.main", "run", "project.py", "flow", FLYTEWRIGHT_COMPAT="1")
    assert (done.returncode, done.stdout.strip()) == (0, "o0 = 42"), done.stderr


def test_without_it_the_plugin_is_left_out_and_the_project_is_told_what_is_missing(project: Path) -> None:
    done = python(project, "-m", "flytewright_cli.main", "run", "project.py", "flow")
    assert done.returncode == 1
    assert "plugin announced (announced) is left out: No module named 'flytekit'" in done.stderr
    assert not project.joinpath("loaded").exists()


@pytest.mark.parametrize(("variables", "plugins"), [({}, False), ({"FLYTEWRIGHT_COMPAT": "1"}, True)])
def test_a_container_without_flytekit_runs_tasks_made_for_it(
    project: Path, variables: dict[str, str], plugins: bool
) -> None:
    (project / "inputs.pb").write_bytes(bytes(LiteralMap()))
    outputs = project / "outputs"
    arguments = ["--inputs", str(project / "inputs.pb"), "--output-prefix", str(outputs)]
    arguments += ["--raw-output-data-prefix", str(project / "raw")]
    arguments += ["--resolver", "flytekit.core.python_auto_container.default_task_resolver"]
    arguments += ["--", "task-module", "project", "task-name", "answer"]
    script = "from flytewright_cli.entrypoint import execute; execute()"
    done = python(project, "-c", script, *arguments, **variables)
    assert done.returncode == 0, done.stderr
    found = LiteralMap.FromString((outputs / "outputs.pb").read_bytes()).literals["o0"]
    assert found.scalar is not None
    assert found.scalar.primitive is not None
    assert found.scalar.primitive.integer == 42
    assert project.joinpath("loaded").exists() == plugins
