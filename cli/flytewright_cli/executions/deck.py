"""``wright execution deck``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..settings import Settings
from .named import find, named

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import ExecutionHandle
    from flytewright_idl.core.identifier import NodeExecutionIdentifier


@click.command()
@named
@click.option("--node", metavar="NODE", help="The node that made it; needed when there are several.")
@click.option(
    "--to",
    "target",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE",
    help="Where it is written; NAME-NODE.html unless given, - for stdout.",
)
@click.option("--open", "is_opened", is_flag=True, help="Open it in the browser.")
@click.pass_obj
def deck(
    settings: Settings,
    name: str,
    project: str,
    domain: str,
    node: str | None,
    target: Path | None,
    is_opened: bool,
) -> None:
    """Save the HTML page that a task of the execution NAME made, and print the file's name."""

    async def work(remote: AsyncFlyteRemote) -> tuple[str, bytes]:
        from flytewright.remote.decks import read_deck

        id = await _node_with_deck(remote, await find(remote, name), node)
        return id.node_id, await read_deck(remote, id)

    node_id, page = settings.with_remote(project, domain, work)
    if target == Path("-"):
        click.echo(page, nl=False)
        return
    file = target or Path(f"{name}-{node_id}.html")
    file.write_bytes(page)
    click.echo(file)
    if is_opened:
        click.launch(str(file.resolve()))


async def _node_with_deck(
    remote: AsyncFlyteRemote, execution: ExecutionHandle, node: str | None
) -> NodeExecutionIdentifier:
    """The node whose page is meant."""
    from flytewright.errors import DataNotFoundError, InvalidInputError
    from flytewright.remote.outline import outline

    nodes = [*(await outline(remote.client.admin, execution.id)).walk()]
    decks = [each.id for each in nodes if each.message.closure is not None and each.message.closure.deck_uri]
    found = [each for each in decks if node in (None, each.node_id)]
    if len(found) == 1:
        return found[0]
    those = ", ".join(each.node_id for each in decks)
    if found:
        raise InvalidInputError(f"several nodes made decks: name one with --node: {those}")
    name = execution.id.name
    if node is not None and decks:
        raise DataNotFoundError(f"the node {node!r} of {name} made no deck; these did: {those}")
    raise DataNotFoundError(f"no task of execution {name} made a deck: they do with @task(enable_deck=True)")
