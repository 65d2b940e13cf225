"""``wright sandbox``: starts, stops and shows the embedded backend."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import click

from flytewright.sandbox import daemon

from .output import Format, output_option, print_data, say
from .sandbox_options import folder_option, json_option, start_options
from .sandbox_state import logs, outbox, prune


@click.group()
def sandbox() -> None:
    """A Flyte backend on this machine, in one process."""


@sandbox.command()
@folder_option
@start_options
@click.option("--env", "variables", multiple=True, metavar="NAME=VALUE", help="A variable that every task has.")
@output_option
@json_option
def start(folder: Path | None, arguments: list[str], variables: tuple[str, ...], output: Format, as_json: bool) -> None:
    """Start it, and wait until it answers."""
    from flytewright.sandbox.arguments import options_of
    from flytewright.sandbox.auth.secrets import ENVIRONMENT as SECRET

    environment = dict(map(_variable, variables))
    where = [] if folder is None else [f"--folder={folder}"]
    options = replace(options_of([*where, *arguments], os.environ), task_environment=environment)
    status = daemon.start(options=options, secret=os.environ.pop(SECRET, None))
    said = "started" if status.changed else "runs already"
    line = f"sandbox {said}: {status.endpoint} (pid {status.pid}, state in {status.folder})"
    _show(status, line, output, as_json=as_json)
    if status.new_secret:
        say(f"The client secret, which is told only now: {status.new_secret}")


@sandbox.command()
@folder_option
@output_option
@json_option
def stop(folder: Path | None, output: Format, as_json: bool) -> None:
    """Stop it; what was running goes on with the next start."""
    status = daemon.stop(folder)
    line = f"sandbox {'stopped' if status.changed else 'was not running'} ({status.folder})"
    _show(status, line, output, as_json=as_json)


@sandbox.command()
@folder_option
@output_option
@json_option
def status(folder: Path | None, output: Format, as_json: bool) -> None:
    """Tell whether it runs, and where; the exit code is 1 when it does not."""
    found = daemon.status(folder)
    running = f"sandbox runs: {found.endpoint} (pid {found.pid}, state in {found.folder})"
    line = running if found.is_running else f"sandbox is not running ({found.folder})"
    _show(found, line, output, as_json=as_json)
    sys.exit(0 if found.is_running else 1)


for each in (logs, outbox, prune):
    sandbox.add_command(each)


def _variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise click.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--env")
    return name, value


def _show(status: daemon.Status, line: str, output: Format, *, as_json: bool) -> None:
    if output in ("table", "wide") and not as_json:
        click.echo(line)
        return
    running = status.running
    facts = {
        "running": status.is_running,
        "endpoint": status.endpoint,
        "http_url": status.http_url,
        "pid": status.pid,
        "folder": status.folder,
        "auth": running is not None and running.auth,
        "tls": running is not None and running.tls,
        "ca": running.ca if running else None,
    }
    print_data(facts, "json" if as_json else output)
