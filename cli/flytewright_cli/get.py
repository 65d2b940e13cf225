"""``wright get``: what is registered, and executions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from .settings import F, Settings, project_options

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright_idl.admin.execution import Execution
    from flytewright_idl.core.identifier import Identifier

Row = tuple[str, ...]


@click.group()
def get() -> None:
    """Show what is registered, and executions."""


def _table(columns: Row, rows: list[Row]) -> None:
    table = Table(*columns, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _limit(command: F) -> F:
    return click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 1000))(
        project_options(command)
    )


def _registered(kind: str) -> Callable[..., None]:
    def command(settings: Settings, name: str | None, project: str, domain: str, limit: int) -> None:
        async def work(remote: AsyncFlyteRemote) -> list[Identifier]:
            return await remote.registered(kind, name, limit)

        ids = settings.with_remote(project, domain, work)
        _table(("NAME", "VERSION"), [(id.name, id.version) for id in ids])

    return click.argument("name", required=False)(_limit(click.pass_obj(command)))


for _kind in ("task", "workflow", "launchplan"):
    get.command(name=_kind, help=f"List versions of {_kind}s, newest first.")(_registered(_kind))


@get.command()
@click.argument("name", required=False)
@_limit
@click.pass_obj
def execution(settings: Settings, name: str | None, project: str, domain: str, limit: int) -> None:
    """List executions, newest first, or show the one called NAME."""

    async def work(remote: AsyncFlyteRemote) -> list[Execution]:
        return [await remote.execution(name)] if name else await remote.executions(limit)

    rows = [_execution_row(each) for each in settings.with_remote(project, domain, work)]
    _table(("NAME", "LAUNCH PLAN", "PHASE", "STARTED"), rows)


def _execution_row(execution: Execution) -> Row:
    plan = execution.spec.launch_plan if execution.spec is not None else None
    closure = execution.closure
    return (
        execution.id.name if execution.id is not None else "",
        plan.name if plan is not None else "",
        closure.phase.name if closure is not None else "",
        closure.started_at.datetime.isoformat(timespec="seconds") if closure is not None and closure.started_at else "",
    )
