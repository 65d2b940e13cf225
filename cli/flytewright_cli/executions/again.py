"""``wright execution relaunch`` and ``recover``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..output import Format, output_option
from ..settings import Settings
from .named import find, named

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote

F = TypeVar("F", bound=Callable[..., Any])


def _following(command: F) -> F:
    """The options that say what the new execution is called, and whether it is followed."""
    for option in (
        click.option(
            "--timeout", type=click.FloatRange(min=0), metavar="SECONDS", help="How long to follow it; it goes on then."
        ),
        click.option("--wait/--no-wait", "--watch", default=False, show_default=True, help="Follow it to its end."),
        click.option("--name", "new_name", help="Name of the new execution."),
    ):
        command = option(command)
    return named(output_option(command))


@click.command()
@_following
@click.option("--overwrite-cache", is_flag=True, help="Run cached tasks again, and keep what they give.")
@click.pass_obj
def relaunch(
    settings: Settings,
    name: str,
    project: str,
    domain: str,
    new_name: str | None,
    overwrite_cache: bool,
    wait: bool,
    timeout: float | None,
    output: Format,
) -> None:
    """Start the execution NAME again, on the same inputs."""

    async def work(remote: AsyncFlyteRemote) -> int:
        from ..launching import go_on

        started = await remote.relaunch(await find(remote, name), new_name, overwrite_cache)
        return await go_on(remote, started, output, wait=wait, timeout=timeout)

    sys.exit(settings.with_remote(project, domain, work))


@click.command()
@_following
@click.pass_obj
def recover(
    settings: Settings,
    name: str,
    project: str,
    domain: str,
    new_name: str | None,
    wait: bool,
    timeout: float | None,
    output: Format,
) -> None:
    """Start the execution NAME again where it failed; the nodes that succeeded do not run again."""

    async def work(remote: AsyncFlyteRemote) -> int:
        from ..launching import go_on

        started = await remote.recover(await find(remote, name), new_name)
        return await go_on(remote, started, output, wait=wait, timeout=timeout)

    sys.exit(settings.with_remote(project, domain, work))
