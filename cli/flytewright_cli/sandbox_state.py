"""``wright sandbox logs``, ``outbox`` and ``prune``: what a sandbox's state folder holds, and less of it."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .output import Column, Format, output_option, print_list, say
from .sandbox_options import folder_option
from .times import read_span

if TYPE_CHECKING:
    from flytewright.sandbox.folder import StateFolder
    from flytewright.sandbox.notifications.outbox import Mail
    from flytewright.sandbox.pruning.prune import Pruned

_LOOK = 0.2
"""Seconds between looks at a log that is followed."""


@click.command()
@folder_option
@click.option(
    "-n", "--lines", type=click.IntRange(0), default=50, show_default=True, help="How many of the last lines."
)
@click.option("-f", "--follow", is_flag=True, help="Print what is added, until Ctrl-C.")
def logs(folder: Path | None, lines: int, follow: bool) -> None:
    """Print what the sandbox itself has to say; tasks have logs of their own, see `wright execution logs`."""
    log = _state(folder).log
    if not log.exists():
        say(f"{log} is not there: no sandbox has been started on this folder.")
        return
    with log.open(errors="replace") as file:
        last = file.readlines()[-lines:] if lines else file.readlines()[:0]
        click.echo("".join(last), nl=False)
        while follow:
            click.echo(file.read(), nl=False)
            time.sleep(_LOOK)


@click.command()
@folder_option
@output_option
def outbox(folder: Path | None, output: Format) -> None:
    """List the notifications of executions, sent or not."""
    from flytewright.sandbox.notifications.outbox import read_outbox

    columns: list[Column[Mail]] = [
        Column("EXECUTION", lambda mail: mail.execution),
        Column("PHASE", lambda mail: mail.phase),
        Column("KIND", lambda mail: mail.kind),
        Column("TO", lambda mail: mail.to),
        Column("WRITTEN", lambda mail: mail.created_at),
        Column("SENT", lambda mail: mail.sent_at),
        Column("SUBJECT", lambda mail: mail.subject, wide=True),
        Column("FAULT", lambda mail: mail.fault, wide=True),
    ]
    print_list(read_outbox(_state(folder)), columns, output)


@click.command()
@folder_option
@click.option("--older-than", metavar="SPAN", help="What ended longer ago than this, such as 12h or '7 days'.")
@click.option("--max-size", metavar="SIZE", help="The oldest, until data and logs are no more than this, such as 2Gi.")
@click.option("--cached", is_flag=True, help="Also what only caches use, which forget it.")
@click.option("--dry-run", is_flag=True, help="Only tell what would go.")
@output_option
def prune(
    folder: Path | None, older_than: str | None, max_size: str | None, cached: bool, dry_run: bool, output: Format
) -> None:
    """Remove executions that are over, with their data and logs.

    What runs stays, and what caches, launch plans or other executions use that stay.
    """
    from flytewright.sandbox.arguments import size_of
    from flytewright.sandbox.pruning.prune import prune as prune_folder

    if older_than is None and max_size is None:
        raise click.UsageError("Say what is to go: --older-than, --max-size, or both.")
    pruning = prune_folder(
        _state(folder),
        older_than=None if older_than is None else _span(older_than).total_seconds(),
        max_size=None if max_size is None else size_of(max_size, "--max-size"),
        cached=cached,
        dry_run=dry_run,
    )
    columns: list[Column[Pruned]] = [
        Column("PROJECT", lambda each: each.project, wide=True),
        Column("DOMAIN", lambda each: each.domain, wide=True),
        Column("EXECUTION", lambda each: each.name),
        Column("PHASE", lambda each: each.phase),
        Column("ENDED", lambda each: each.ended_at),
        Column("SIZE", lambda each: _amount(each.size)),
    ]
    if pruning.gone or output in ("json", "yaml"):
        print_list(pruning.gone, columns, output)
    freed = _amount(sum(each.size for each in pruning.gone))
    verb = "Would remove" if dry_run else "Removed"
    count = len(pruning.gone)
    say(f"{verb} {count} execution{'' if count == 1 else 's'} ({freed}); {_amount(pruning.size)} are left.")
    if pruning.in_use:
        advice = "" if cached else "; --cached removes those that only caches use"
        stay = "stays" if pruning.in_use == 1 else "stay"
        say(f"{pruning.in_use} more {stay} because of data that is in use{advice}.")


def _state(folder: Path | None) -> StateFolder:
    from flytewright.sandbox.folder import StateFolder, default_folder

    return StateFolder(folder or default_folder())


def _span(text: str) -> dt.timedelta:
    try:
        return read_span(text)
    except ValueError as error:
        raise click.BadParameter(f"{text!r} is no span of time: {error}", param_hint="--older-than") from error


def _amount(size: float) -> str:
    """Bytes as people read them: ``1.5 MB``."""
    for unit in ("bytes", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"
