"""What ``run --remote`` and ``register`` share: bundle the code, register, and say what happened."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from flytewright.authoring.entity import Entity
    from flytewright.bundle.walk import Choice
    from flytewright.image.copying import CopyFileDetection
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.register import Tell

F = TypeVar("F", bound=Callable[..., Any])

NO_CODE = "none"


def copy_options(command: F) -> F:
    """``--copy`` and ``--deref-symlinks``."""
    command = click.option("--deref-symlinks", is_flag=True, help="Pack what symbolic links point to.")(command)
    return click.option(
        "--copy",
        type=click.Choice(["auto", "all", NO_CODE], case_sensitive=False),
        default="auto",
        show_default=True,
        help="Code that travels along: the modules that are loaded, all files that are not ignored, or none.",
    )(command)


def copy_mode(style: str) -> CopyFileDetection:
    """What a value of ``--copy`` stands for."""
    from flytewright.image.copying import CopyFileDetection

    modes = {
        "auto": CopyFileDetection.LOADED_MODULES,
        "all": CopyFileDetection.ALL,
        NO_CODE: CopyFileDetection.NO_COPY,
    }
    return modes[style]


def new_version() -> str:
    """A version that nothing is registered under yet."""
    return secrets.token_hex(8)


def show_choices(found: Sequence[Choice]) -> None:
    """Print a line for each file: whether it travels along, and why."""
    width = max((len(each.name) for each in found), default=0)
    for each in found:
        click.echo(f"{'in ' if each.packed else 'out'}  {each.name:<{width}}  {each.reason}")


async def register_sources(
    remote: AsyncFlyteRemote,
    entities: Sequence[Entity],
    root: Path,
    version: str,
    images: Sequence[str],
    tell: Tell | None = None,
    copy: str = "auto",
    deref_symlinks: bool = False,
) -> None:
    """Upload the code below `root`, unless it is in the image, and register `entities` to run it."""
    from flytewright.bundle.walk import bundle
    from flytewright.config.images import ImageConfig
    from flytewright.config.serialization import SerializationSettings

    settings = SerializationSettings(image_config=ImageConfig.of_options(images), version=version)
    if copy != NO_CODE:
        archive = bundle(root, copy_mode(copy), deref_symlinks)
        if archive.warning:
            click.echo(f"Warning: {archive.warning}", err=True)
        settings = settings.new_builder().with_fast_serialization_settings(await remote.ship_archive(archive)).build()
    await remote.register(entities, settings, tell)
