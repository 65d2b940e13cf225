"""`NamedGroup`: a group whose commands are completed by their names alone, without making any of them."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, NoReturn

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

PROGRAM: Final = "wright"
VARIABLE: Final = "_WRIGHT_COMPLETE"
"""The environment variable with which a shell asks what would complete a line."""


def is_completing() -> bool:
    """Whether a shell asks, and not a person: nothing is to be said then but what completes the line."""
    return VARIABLE in os.environ


def answer(command: click.Command) -> NoReturn:
    """Tell the shell what completes its line; a mistake in the line, or in a file that it names, completes nothing."""
    try:
        command.main(prog_name=PROGRAM, complete_var=VARIABLE, standalone_mode=False)
    except Exception:  # noqa: BLE001 - what a user's file raises too
        sys.exit(1)
    sys.exit(0)


class NamedGroup(click.Group):
    """A group that knows the names of its commands before the commands."""

    def summaries(self, ctx: click.Context) -> dict[str, str]:
        """The names of the commands, with what shells show beside them; empty for nothing."""
        return dict.fromkeys(self.list_commands(ctx), "")

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands and options that begin as a line ends."""
        from click.shell_completion import CompletionItem  # only the tab key needs it

        summaries = self.summaries(ctx)
        named = [
            CompletionItem(name, help=summaries[name] or None)
            for name in sorted(summaries)
            if name.startswith(incomplete)
        ]
        return named + click.Command.shell_complete(self, ctx, incomplete)
