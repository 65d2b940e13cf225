"""``wright execution``: what is done with executions; its commands are in `executions`."""

from __future__ import annotations

import click

from .lazy import LazyGroup
from .options import project_options

COMMANDS = {
    "deck": ("executions.deck", "Save and open the HTML page that a task made."),
    "get": ("executions.show", "Show an execution with its nodes as a tree."),
    "inputs": ("executions.values", "Print what an execution or a node runs with."),
    "list": ("executions.listing:list_executions", "List executions, newest first."),
    "logs": ("executions.logs", "Print what tasks print."),
    "outputs": ("executions.values", "Print what an execution or a node gave."),
    "recover": ("executions.again", "Start executions again, keeping what succeeded."),
    "relaunch": ("executions.again", "Start executions again on the same inputs."),
    "terminate": ("executions.terminate", "Stop executions."),
    "watch": ("executions.watch", "Follow an execution to its end."),
}


@click.group(cls=LazyGroup, entries=COMMANDS)
@project_options
@click.option("--execution-id", metavar="NAME", help="The execution, where the command itself names none.")
def execution(project: str, domain: str, execution_id: str | None) -> None:
    """List, show, follow, stop and repeat executions."""
