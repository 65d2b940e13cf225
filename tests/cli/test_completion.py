"""`wright completion`, in real shells: what the tab key completes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Wright

BASH = """
eval "$(wright completion bash)"
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
COMPREPLY=()
_wright_completion wright
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def completed(wright: Wright, *words: str) -> list[str]:
    """What bash offers for the last of some words behind ``wright``."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    line = " ".join(f"'{word}'" for word in ("wright", *words))
    done = subprocess.run(
        ["bash", "--norc", "-c", BASH.format(words=line)],
        cwd=wright.folder,
        env={**os.environ, **wright.env, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("comp",), ["completion"]),
        (("execution", "rel"), ["relaunch"]),
        (("run", "fl"), ["flows.py"]),
        (("run", "flows.py", "do"), ["double", "doubles"]),
        (("run", "--remote", "flows.py", "boxes", "--b"), ["--box", "--by"]),
        (("run", "--overw",), ["--overwrite-cache"]),
        (("completion", "z"), ["zsh"]),
        (("build", "flows.py", "lo"), ["loud"]),
        (("nothing", ""), []),
    ],
)  # fmt: skip
def test_the_tab_key_completes_commands_options_and_the_names_of_a_file(
    wright: Wright, words: tuple[str, ...], offered: list[str]
) -> None:
    assert completed(wright, *words) == offered


def test_a_file_that_does_not_import_completes_nothing_and_says_nothing(wright: Wright, folder: Path) -> None:
    (folder / "broken.py").write_text("import nothing_like_this\n")
    assert completed(wright, "run", "broken.py", "") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_has_a_script(wright: Wright, shell: str) -> None:
    script = wright.succeed("completion", shell)
    assert f"_WRIGHT_COMPLETE={shell}_complete" in script
    program = shutil.which(shell)
    if program is not None:
        assert subprocess.run([program, "-n"], input=script, text=True, check=False, capture_output=True).stderr == ""


def test_the_script_is_installed_where_the_shell_looks(wright: Wright, folder: Path) -> None:
    place = folder / ".local/share/bash-completion/completions/wright"
    assert wright.succeed("completion", "bash", "--install") == f"{place}\n"
    assert place.read_text() == wright.succeed("completion", "bash")


def test_the_shell_is_that_of_the_user_and_otherwise_has_to_be_named(wright: Wright) -> None:
    def of(shell: str) -> Wright:
        return Wright(wright.folder, {**wright.env, "SHELL": shell})

    assert "zsh_complete" in of("/usr/bin/zsh").succeed("completion")
    assert "which shell? One of bash, zsh, fish" in of("/bin/tcsh").fail("completion", code=2)
    assert "'tcsh' is not one of" in wright.fail("completion", "tcsh", code=2)
