"""``wright completion``: makes a shell complete commands, options, and the names in a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import click
from click.shell_completion import get_completion_class

from .completing import PROGRAM, VARIABLE
from .output import say

SHELLS: Final = {
    "bash": (
        "~/.local/share/bash-completion/completions/wright",
        "a new shell has it, with the package bash-completion",
    ),
    "zsh": ("~/.zfunc/_wright", "~/.zshrc needs: fpath+=~/.zfunc; autoload -Uz compinit; compinit"),
    "fish": ("~/.config/fish/completions/wright.fish", "a new shell has it"),
}
"""Where each shell looks for the script, and what else it takes."""


@click.command()
@click.argument("shell", type=click.Choice(list(SHELLS)), required=False)
@click.option("--install", is_flag=True, help="Write the script to where the shell looks for it.")
@click.pass_context
def completion(context: click.Context, shell: str | None, install: bool) -> None:
    """Print the script that makes SHELL complete what is typed after wright; that of $SHELL unless given.

    To try it out: eval "$(wright completion bash)"
    """
    chosen = shell or _of_user(context)
    text = script(context.find_root().command, chosen)
    if not install:
        click.echo(text)
        return
    place, more = SHELLS[chosen]
    path = Path(place).expanduser()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}") from error
    click.echo(path)
    say(more)


def script(command: click.Command, shell: str) -> str:
    """The script of a shell, as click writes it."""
    made = get_completion_class(shell)
    assert made is not None
    return made(command, {}, PROGRAM, VARIABLE).source().strip()


def _of_user(context: click.Context) -> str:
    name = Path(os.environ.get("SHELL", "")).name
    if name not in SHELLS:
        raise click.UsageError(f"which shell? One of {', '.join(SHELLS)}", context)
    return name
