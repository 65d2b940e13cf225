"""``wright execution terminate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..output import say
from ..settings import Settings
from .named import find, several_named

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote


@click.command()
@several_named
@click.option("--cause", default="terminated with wright", show_default=True, help="Why; the execution keeps it.")
@click.pass_obj
def terminate(settings: Settings, names: tuple[str, ...], project: str, domain: str, cause: str) -> None:
    """Stop the executions NAME..., and say why."""

    async def work(remote: AsyncFlyteRemote) -> None:
        for name in names:
            execution = await find(remote, name)
            if execution.is_done:
                say(f"execution {name} has ended already: {execution.closure.phase.name}")
                continue
            await remote.terminate(execution, cause)
            say(f"execution {name} is aborted: {cause}")

    settings.with_remote(project, domain, work)
