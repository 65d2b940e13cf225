"""``wright execution watch``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ..output import Format, output_option
from ..settings import Settings
from .named import find, named

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote


@click.command()
@named
@click.option(
    "--timeout", type=click.FloatRange(min=0), metavar="SECONDS", help="How long to follow it; it goes on then."
)
@output_option
@click.pass_obj
def watch(settings: Settings, name: str, project: str, domain: str, timeout: float | None, output: Format) -> None:
    """Follow the execution NAME to its end, and print its outputs.

    The exit code is 0 when it succeeded, 1 when it failed, 2 when it was aborted, 3 when the time was over. Ctrl-C
    ends the following, not the execution.
    """

    async def work(remote: AsyncFlyteRemote) -> int:
        from ..watching import follow

        return await follow(remote, await find(remote, name), output, timeout=timeout)

    sys.exit(settings.with_remote(project, domain, work))
