"""What travels along with a registration is chosen, shown, and used."""

from __future__ import annotations

import re
from pathlib import Path

from tests.cli.conftest import Wright

READS = """
from pathlib import Path
from flytewright import task

@task
def read() -> str:
    return (Path(__file__).parent / "data" / "words.txt").read_text()
"""


def write_project(folder: Path) -> None:
    (folder / "reads.py").write_text(READS)
    (folder / "data").mkdir()
    (folder / "data" / "words.txt").write_text("hello")
    (folder / "debug.log").write_text("x")
    (folder / ".gitignore").write_text("*.log\n")


def listed(printed: str) -> dict[str, tuple[str, str]]:
    lines = (re.fullmatch(r"(in|out) +(\S+) +(.*)", line) for line in printed.splitlines())
    return {found[2]: (found[1], found[3]) for found in lines if found}


def test_a_dry_run_lists_every_file_with_the_reason_and_needs_no_backend(wright: Wright, folder: Path) -> None:
    write_project(folder)
    shown = listed(wright.succeed("register", "--dry-run", "--copy", "all", "reads.py"))
    assert shown["data/words.txt"] == ("in", "not ignored")
    assert shown["debug.log"] == ("out", ".gitignore:1: *.log")
    shown = listed(wright.succeed("register", "--dry-run", "reads.py"))
    assert shown["reads.py"] == ("in", "imported as reads")
    assert shown["data/words.txt"] == shown["flows.py"] == ("out", "is not imported")
    shown = listed(wright.succeed("register", "--dry-run", "--copy", "none", "reads.py"))
    assert shown["reads.py"] == ("out", "nothing is copied")


def test_all_files_are_there_when_all_are_copied(remote: Wright, folder: Path) -> None:
    write_project(folder)
    remote.succeed("register", "--copy", "all", "--version", "all", "reads.py")
    again = remote.succeed("register", "--copy", "all", "--version", "all", "reads.py")
    assert "unchanged" in again
    assert remote.succeed("run", "--remote", "--wait", "--copy", "all", "reads.py", "read") == "o0 = 'hello'\n"
    assert "words.txt" in remote.fail("run", "--remote", "--wait", "reads.py", "read")


def test_nothing_is_fetched_when_nothing_is_copied(remote: Wright, folder: Path) -> None:
    write_project(folder)
    remote.succeed("register", "--copy", "none", "--version", "none", "reads.py")
    stderr = remote.fail("register", "--copy", "all", "--version", "none", "reads.py")
    assert "wright-fast-execute" in stderr
