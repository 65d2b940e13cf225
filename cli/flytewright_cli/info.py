"""``wright info``: versions, and the backend that is configured."""

from __future__ import annotations

import asyncio
import platform
from dataclasses import dataclass

import click

from flytewright.errors import FlytewrightError
from flytewright.version import __version__

from .output import Column, Format, output_option, print_one
from .settings import Settings


@dataclass(frozen=True, kw_only=True)
class Info:
    """What is here, and what is called."""

    version: str
    python: str
    idl: str
    """The release of flyteidl whose messages are spoken."""
    endpoint: str
    backend: str
    """The version of the backend, or why it is not known."""
    config_file: str | None


@click.command()
@output_option
@click.pass_obj
def info(settings: Settings, output: Format) -> None:
    """Show the versions of this SDK and of the backend, the endpoint, and the configuration file.

    The backend need not be there: wright config check tells what is wrong with it.
    """
    from flytewright.config.files import get_config_file

    file = get_config_file(settings.config)
    found = Info(
        version=__version__,
        python=platform.python_version(),
        idl=_idl(),
        endpoint=settings.platform.endpoint,
        backend=asyncio.run(_backend(settings)),
        config_file=str(file.path) if file is not None else None,
    )
    columns: list[Column[Info]] = [
        Column("flytewright", lambda each: each.version),
        Column("Python", lambda each: each.python),
        Column("flyteidl", lambda each: each.idl),
        Column("endpoint", lambda each: each.endpoint),
        Column("backend", lambda each: each.backend),
        Column("configuration", lambda each: each.config_file or "none, the environment and defaults hold"),
    ]
    print_one(found, columns, output)


def _idl() -> str:
    from importlib.metadata import version

    return version("flyteidl")


async def _backend(settings: Settings) -> str:
    from attrs import evolve

    from .configuring.checking import PATIENCE, NobodyKnown, server_version

    platform = evolve(settings.platform, rpc_retries=0, rpc_timeout=PATIENCE)
    try:
        return await server_version(platform, NobodyKnown())
    except FlytewrightError as error:
        return f"not known: {error}"
