"""Groups whose commands are imported when they are called, so that help and errors cost nothing."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import click

from .completing import NamedGroup


class LazyGroup(NamedGroup):
    """A group over a table: module and one-line help of every command.

    The function has the name of its command, unless the module names it: ``executions.listing:list_executions``.
    """

    def __init__(self, *args: Any, entries: Mapping[str, tuple[str, str]], **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.entries = entries

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self.entries)

    def summaries(self, ctx: click.Context) -> dict[str, str]:
        return {name: summary for name, (_, summary) in self.entries.items()}

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.entries:
            return None
        place, _ = self.entries[cmd_name]
        module, _, function = place.partition(":")
        found = importlib.import_module(f".{module}", __package__)
        command: click.Command = getattr(found, function or cmd_name.replace("-", "_"))
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in self.entries:
            from difflib import get_close_matches

            close = get_close_matches(name, self.entries, n=1)
            hint = f" Did you mean {close[0]!r}?" if close else f" There are {', '.join(sorted(self.entries))}."
            ctx.fail(f"No such command {name!r}.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.entries[name][1]) for name in sorted(self.entries)])
