"""`wright init`: the project that it writes runs as its README says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from tests.cli.conftest import Wright


def test_the_project_runs_here_and_its_tests_pass(wright: Wright, folder: Path) -> None:
    assert wright.succeed("init", "my-shop") == "my-shop\n"
    project = folder / "my-shop"
    readme = (project / "README.md").read_text()
    inside = replace(wright, folder=project)
    here = re.findall(r"^\$ wright (run my_shop.*)$", readme, flags=re.MULTILINE)[0]
    assert inside.succeed(*shlex.split(here)) == "o0 = 'Hello, Ada!\\nHello, Grace!'\n"
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=project, env=os.environ, capture_output=True, text=True, check=False)
    assert (done.returncode, "2 passed" in done.stdout) == (0, True), done.stdout
    written = [path for path in project.rglob("*") if path.is_file() and path.parent.name != "__pycache__"]
    assert "{{" not in "".join(path.read_text() for path in written)
    assert "COPY my_shop /root/my_shop" in (project / "Dockerfile").read_text()


def test_the_project_runs_on_a_backend_and_is_registered(remote: Wright, folder: Path) -> None:
    remote.succeed("init", "my-shop")
    inside = replace(remote, folder=folder / "my-shop")
    readme = (folder / "my-shop" / "README.md").read_text()
    (there,) = re.findall(r"^\$ wright (run --remote .*)$", readme, flags=re.MULTILINE)
    assert inside.succeed(*shlex.split(there)) == "o0 = 'Hello, Ada!'\n"
    assert "my_shop.greetings.greetings" in inside.succeed("register", "--version", "v1", "my_shop")


def test_the_files_are_as_linters_and_formatters_like_them(wright: Wright, folder: Path) -> None:
    wright.succeed("init", "my-shop")
    for command in (["ruff", "check", "."], ["ruff", "format", "--check", "."]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=folder / "my-shop", capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


def test_an_empty_folder_is_filled_and_another_left_as_it_is(wright: Wright, folder: Path) -> None:
    (folder / "empty").mkdir()
    wright.succeed("init", "empty")
    assert (folder / "empty" / "empty" / "greetings.py").exists()
    (folder / "full").mkdir()
    (folder / "full" / "mine.txt").write_text("mine")
    assert wright.fail("init", "full") == "Error: full is there already and not empty; name another folder\n"
    assert [path.name for path in (folder / "full").iterdir()] == ["mine.txt"]


def test_a_name_that_makes_no_package_is_refused_before_anything_is_written(wright: Wright, folder: Path) -> None:
    for name in ("1st", "json", "class", "a$b"):
        assert "makes no name of a Python package" in wright.fail("init", name, code=2).splitlines()[-1]
        assert not (folder / name).exists()
