"""`wright migrate` rewrites what imports flytekit, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from flytewright_cli.main import wright
from flytewright_cli.rewriting import UnreadableSourceError, migrated


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("import flytekit\nflytekit.task\n", "import flytewright\nflytewright.task\n"),
        ("import flytekit as fl\nfl.task\n", "import flytewright as fl\nfl.task\n"),
        (
            "import os, flytekit.core.task as t, flytekit.types\nflytekit.types.file\n",
            "import os, flytewright.core.task as t, flytewright.types\nflytewright.types.file\n",
        ),
        ("from flytekit import task, workflow # both\n", "from flytewright import task, workflow # both\n"),
        (
            "from flytekit.types.file import (\n    FlyteFile,\n)\n",
            "from flytewright.types.file import (\n    FlyteFile,\n)\n",
        ),
        (
            "def f():\n  from flytekit import task;  import flytekit\n  return flytekit.x\n",
            "def f():\n  from flytewright import task;  import flytewright\n  return flytewright.x\n",
        ),
        (
            "import flytekit\ndef f(x: flytekit.FlyteFile) -> 'int': ...\n",
            "import flytewright\ndef f(x: flytewright.FlyteFile) -> 'int': ...\n",
        ),
    ],
)
def test_imports_and_their_uses_are_renamed(before: str, after: str) -> None:
    assert migrated(before.encode()).decode() == after


@pytest.mark.parametrize(
    "source",
    [
        "from flytekitplugins.spark import Spark\n",
        "import flytekitplugins.spark\n",
        "from .flytekit import task\nfrom . import flytekit\n",
        "import flytekit_extras\n",
        "flytekit = 3\nprint(flytekit, x.flytekit)  # flytekit\n",
        "text = 'import flytekit'\n",
        "def f(flytekit):\n    return flytekit\n",
    ],
)
def test_all_else_stays(source: str) -> None:
    assert migrated(source.encode()).decode() == source


def test_the_bytes_around_keep_their_encoding_and_line_ends() -> None:
    source = "# -*- coding: latin-1 -*-\r\nimport flytekit\r\nname = 'Zoë'\r\n".encode("latin-1")
    assert migrated(source) == source.replace(b"flytekit", b"flytewright")


def test_what_is_not_python_is_told_with_its_line() -> None:
    with pytest.raises(UnreadableSourceError, match="line 2"):
        migrated(b"import flytekit\ndef f(:\n")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    tmp_path.joinpath("pkg").mkdir()
    tmp_path.joinpath("pkg", "flow.py").write_text("from flytekit import task\n")
    tmp_path.joinpath("pkg", "other.py").write_text("import os\n")
    return tmp_path


def test_files_of_folders_are_changed_in_place(project: Path) -> None:
    done = CliRunner().invoke(wright, ["migrate", str(project)])
    assert done.exit_code == 0
    assert done.stdout == f"{project / 'pkg' / 'flow.py'}\n"
    assert done.stderr == "1 file changed\n"
    assert project.joinpath("pkg", "flow.py").read_text() == "from flytewright import task\n"
    assert "0 files changed" in CliRunner().invoke(wright, ["migrate", str(project)]).stderr


def test_a_diff_changes_nothing(project: Path) -> None:
    done = CliRunner().invoke(wright, ["migrate", "--diff", str(project)])
    assert done.exit_code == 0
    assert "-from flytekit import task\n+from flytewright import task\n" in done.stdout
    assert project.joinpath("pkg", "flow.py").read_text() == "from flytekit import task\n"


def test_a_file_that_cannot_be_read_is_left_and_told(project: Path) -> None:
    project.joinpath("broken.py").write_text("import flytekit\ndef f(:\n")
    done = CliRunner().invoke(wright, ["migrate", str(project)])
    assert done.exit_code == 1
    assert "broken.py: left as it is: line 2" in done.stderr
    assert project.joinpath("broken.py").read_text() == "import flytekit\ndef f(:\n"
    assert project.joinpath("pkg", "flow.py").read_text() == "from flytewright import task\n"
