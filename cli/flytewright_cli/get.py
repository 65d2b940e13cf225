"""``wright get``: what is registered, and executions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from .executions.listing import COLUMNS
from .launchplan import listing, print_launch_plans
from .list_options import list_options
from .options import F, project_options
from .output import Column, Format, output_option, print_list
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.filters import Filter
    from flytewright_idl.admin.common import Sort
    from flytewright_idl.admin.execution import Execution
    from flytewright_idl.core.identifier import Identifier


@click.group()
def get() -> None:
    """Show what is registered, and executions."""


def _listing(command: F) -> F:
    return click.argument("name", required=False)(list_options(project_options(output_option(command))))


def _registered(kind: str) -> Callable[..., None]:
    def command(
        settings: Settings,
        name: str | None,
        project: str,
        domain: str,
        limit: int,
        filters: list[Filter],
        sort: Sort,
        output: Format,
    ) -> None:
        async def work(remote: AsyncFlyteRemote) -> list[Identifier]:
            return await remote.registered(kind, name, limit, filters=filters, sort_by=sort)

        columns: list[Column[Identifier]] = [
            Column("NAME", lambda id: id.name),
            Column("VERSION", lambda id: id.version),
            Column("PROJECT", lambda id: id.project, wide=True),
            Column("DOMAIN", lambda id: id.domain, wide=True),
        ]
        print_list(settings.with_remote(project, domain, work), columns, output)

    return _listing(click.pass_obj(command))


@get.command()
@listing
@click.pass_obj
def launchplan(settings: Settings, /, **said: Any) -> None:
    """List launch plans, or the versions of NAME, those that changed last first."""
    print_launch_plans(settings, **said)


for _kind in ("task", "workflow"):
    get.command(name=_kind, help=f"List versions of {_kind}s, newest first.")(_registered(_kind))


@get.command()
@_listing
@click.pass_obj
def execution(
    settings: Settings,
    name: str | None,
    project: str,
    domain: str,
    limit: int,
    filters: list[Filter],
    sort: Sort,
    output: Format,
) -> None:
    """List executions, newest first, or show the one called NAME."""

    async def work(remote: AsyncFlyteRemote) -> list[Execution]:
        if name:
            return [await remote.execution(name)]
        return await remote.executions(limit, filters=filters, sort_by=sort)

    print_list(settings.with_remote(project, domain, work), COLUMNS, output)
