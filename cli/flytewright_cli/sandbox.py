"""``wright sandbox``: starts, stops and shows the embedded backend."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from flytewright.sandbox import daemon


@click.group()
def sandbox() -> None:
    """A Flyte backend on this machine, in one process."""


_folder = click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="The folder with its state; by default one of your own, or $FLYTEWRIGHT_SANDBOX_DIR.",
)
_json = click.option("--json", "as_json", is_flag=True, help="Print the status as JSON.")


@sandbox.command()
@_folder
@click.option("--port", type=click.IntRange(0, 65535), help="The port for gRPC, by default 30080; 0 for a free one.")
@click.option(
    "--http-port", type=click.IntRange(0, 65535), help="The port for data, by default 30081; 0 for a free one."
)
@click.option("--env", "variables", multiple=True, metavar="NAME=VALUE", help="A variable that every task has.")
@_json
def start(
    folder: Path | None, port: int | None, http_port: int | None, variables: tuple[str, ...], as_json: bool
) -> None:
    """Start it, and wait until it answers."""
    environment = dict(map(_variable, variables))
    status = daemon.start(folder, port=port, http_port=http_port, task_environment=environment)
    said = "started" if status.changed else "runs already"
    _show(status, f"sandbox {said}: {status.endpoint} (pid {status.pid}, state in {status.folder})", as_json)


@sandbox.command()
@_folder
@_json
def stop(folder: Path | None, as_json: bool) -> None:
    """Stop it; what was running goes on with the next start."""
    status = daemon.stop(folder)
    _show(status, f"sandbox {'stopped' if status.changed else 'was not running'} ({status.folder})", as_json)


@sandbox.command()
@_folder
@_json
def status(folder: Path | None, as_json: bool) -> None:
    """Tell whether it runs, and where; the exit code is 1 when it does not."""
    found = daemon.status(folder)
    running = f"sandbox runs: {found.endpoint} (pid {found.pid}, state in {found.folder})"
    _show(found, running if found.is_running else f"sandbox is not running ({found.folder})", as_json)
    sys.exit(0 if found.is_running else 1)


def _variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not name or not equals:
        raise click.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--env")
    return name, value


def _show(status: daemon.Status, line: str, as_json: bool) -> None:
    if not as_json:
        click.echo(line)
        return
    facts = {
        "running": status.is_running,
        "endpoint": status.endpoint,
        "http_url": status.http_url,
        "pid": status.pid,
        "folder": str(status.folder),
    }
    click.echo(json.dumps(facts))
