"""``wright execution get``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from ..output import Column, Format, output_option, print_data, print_one
from ..settings import Settings
from .listing import COLUMNS
from .named import find, named

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.outline import ExecutionOutline, NodeOutline


@click.command()
@named
@output_option
@click.pass_obj
def get(settings: Settings, name: str, project: str, domain: str, output: Format) -> None:
    """Show the execution NAME with its nodes as a tree: phases, durations, errors."""

    async def work(remote: AsyncFlyteRemote) -> tuple[ExecutionOutline, str]:
        from flytewright.remote.outline import outline

        execution = await find(remote, name)
        return await outline(remote.client.admin, execution.id), execution.execution_url

    found, url = settings.with_remote(project, domain, work)
    if output in ("json", "yaml"):
        print_data(_data(found), output)
        return
    from ..watching import UNSUCCESSFUL, reason_of
    from .tree import tree_lines

    closure = found.message.closure
    error = reason_of(closure) if closure is not None and closure.phase in UNSUCCESSFUL else None
    columns: Sequence[Column[Any]] = [
        *COLUMNS,
        Column("PAGE", lambda _: url),
        Column("ERROR", lambda _: error),
    ]
    print_one(found.message, columns, output)
    click.echo()
    click.echo("\n".join(tree_lines(found)))  # at once: every call writes and flushes, for thousands of nodes too


def _data(found: ExecutionOutline) -> dict[str, Any]:
    """The execution's message, with its nodes in a field of their own."""
    return {**found.message.to_dict(), "nodes": [_node_data(each) for each in found.nodes]}


def _node_data(node: NodeOutline) -> dict[str, Any]:
    data: dict[str, Any] = node.message.to_dict()
    if node.nodes:
        data["nodes"] = [_node_data(each) for each in node.nodes]
    if node.launched is not None:
        data["execution"] = _data(node.launched)
    return data
