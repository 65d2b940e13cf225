"""docs/cli.md: every command of ``wright`` is described, and nothing that is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from flytewright_cli import main
from flytewright_cli.run import KINDS
from tests.support.project import ROOT

TEXT = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
PLANNED = {"build", "completion", "config", "info", "init"}
"""What may be described before it is there."""


def commands(command: click.Command, path: tuple[str, ...], above: click.Context | None = None) -> Iterator[str]:
    """The commands without commands of their own, as they are typed."""
    context = click.Context(command, info_name=path[-1], parent=above)
    if not isinstance(command, click.Group) or path == ("wright", "run"):
        yield " ".join(path)
        return
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        assert inner is not None
        yield from commands(inner, (*path, name), context)


COMMANDS = [*commands(main.wright, ("wright",))]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_described(command: str) -> None:
    assert re.search(rf"^\| .*`{command}[ `].*\| .+ \|$", TEXT, flags=re.MULTILINE)


def test_nothing_else_is_described_as_a_command() -> None:
    rows = [line.split("|")[1] for line in TEXT.splitlines() if line.startswith("| `")]
    described = [text for row in rows for text in re.findall(r"`(wright [^`]+)`", row)]
    assert described
    known = {*COMMANDS, *(f"wright {each}" for each in PLANNED)}
    assert [text for text in described if not any(text == each or text.startswith(f"{each} ") for each in known)] == []
    assert all(f"`{each}`" in TEXT or f"run {each}" in TEXT for each in KINDS)


def test_readme_links_the_page() -> None:
    assert "(docs/cli.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
