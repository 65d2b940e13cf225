"""``wright execution logs``."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from ..output import say
from ..settings import Settings
from .named import find, named

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import ExecutionHandle
    from flytewright.remote.task_logs import LogPlace

SHORTEST_POLL, LONGEST_POLL = 0.2, 2.0


@dataclass(frozen=True)
class Selection:
    """Which logs are printed, and how."""

    node: str | None
    attempt: int | None
    prefix: bool
    """Whether lines begin with what printed them."""

    def __contains__(self, place: LogPlace) -> bool:
        return self.node in (None, place.node_id) and self.attempt in (None, place.attempt)


@click.command()
@named
@click.option("-f", "--follow", is_flag=True, help="Print what is printed as it comes, until the execution has ended.")
@click.option("--node", metavar="NODE", help="Only what this node prints, by the id that `execution get` shows.")
@click.option("--try", "attempt", type=click.IntRange(0), help="Only what this try prints; 0 is the first.")
@click.option(
    "--prefix/--no-prefix", default=None, help="Whether lines begin with their node; so unless --node names one."
)
@click.pass_obj
def logs(
    settings: Settings,
    name: str,
    project: str,
    domain: str,
    follow: bool,
    node: str | None,
    attempt: int | None,
    prefix: bool | None,
) -> None:
    """Print what the tasks of the execution NAME print.

    Lines begin with the node: n0, n0[3] for an item of an array, n0#1 for the second try.
    """
    selection = Selection(node, attempt, node is None if prefix is None else prefix)

    async def work(remote: AsyncFlyteRemote) -> None:
        execution = await find(remote, name)
        if follow:
            await _follow(remote, execution, selection)
            return
        from flytewright.remote.task_logs import log_places

        selected = [each for each in await log_places(remote, execution.id) if each in selection]
        for place in selected:
            await _print(remote, place, selection, follow=False)
        if not selected:
            say(f"execution {name} has no such logs{'' if execution.is_done else ' yet; -f waits for them'}")

    settings.with_remote(project, domain, work)


async def _follow(remote: AsyncFlyteRemote, execution: ExecutionHandle, selection: Selection) -> None:
    """Print all logs at once, and look for new ones, until the execution has ended."""
    from flytewright.remote.task_logs import log_places

    printing: dict[object, asyncio.Task[None]] = {}
    pause = SHORTEST_POLL
    try:
        while True:
            has_ended = (await find(remote, execution.id.name)).is_done  # before the look, which then sees all
            found = await log_places(remote, execution.id)
            new = [each for each in found if each in selection and each.key not in printing]
            for place in new:
                printing[place.key] = asyncio.ensure_future(_print(remote, place, selection, follow=True))
            if has_ended:
                await asyncio.gather(*printing.values())
                return
            pause = SHORTEST_POLL if new else min(pause * 1.5, LONGEST_POLL)
            await asyncio.sleep(pause)
    finally:
        for each in printing.values():
            each.cancel()


async def _print(remote: AsyncFlyteRemote, place: LogPlace, selection: Selection, *, follow: bool) -> None:
    from flytewright.errors import DataNotFoundError
    from flytewright.remote.task_logs import read_log

    prefix = f"{click.style(place.label, fg='cyan')} | " if selection.prefix else ""
    try:
        async for line in _lines(read_log(remote, place, follow=follow)):
            click.echo(prefix + line)
    except DataNotFoundError as error:
        say(str(error))


async def _lines(parts: AsyncIterator[str]) -> AsyncIterator[str]:
    """Whole lines of a text that comes in parts."""
    rest = ""
    async for part in parts:
        *lines, rest = (rest + part).split("\n")
        for line in lines:
            yield line
    if rest:
        yield rest
