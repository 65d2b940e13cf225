"""What ``run --remote`` and ``register`` share: settle the version, upload the code, and register."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from flytewright.authoring.entity import Entity
    from flytewright.authoring.options import Options
    from flytewright.authoring.resources import Resources
    from flytewright.compile.order import Compiled
    from flytewright.config.images import ImageConfig
    from flytewright.config.serialization import SerializationSettings
    from flytewright.image.copying import CopyFileDetection
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.register import Tell

F = TypeVar("F", bound=Callable[..., Any])

NO_CODE = "none"


@dataclass(frozen=True, kw_only=True)
class Shipping:
    """How code and images are brought to a backend."""

    root: Path
    """The folder that the names of modules begin in."""
    copy: str = "auto"
    deref_symlinks: bool = False
    destination: str = "."
    """The folder in containers that the code is unpacked in."""
    images: Sequence[str] = ()
    env: Mapping[str, str] | None = None
    config: str | None = None
    """The configuration file, which may name images."""
    archive_folder: Path | None = None
    """Where the archive of the code is left too."""


def copy_option(default: str, *choices: str) -> Callable[[F], F]:
    """``--copy`` and ``--deref-symlinks``."""

    def add(command: F) -> F:
        command = click.option("--deref-symlinks", is_flag=True, help="Pack what symbolic links point to.")(command)
        return click.option(
            "--copy",
            type=click.Choice(choices, case_sensitive=False),
            default=default,
            show_default=True,
            help="Code that travels along: the modules that are loaded, all files that are not ignored, or none.",
        )(command)

    return add


def copy_mode(style: str) -> CopyFileDetection:
    """What a value of ``--copy`` stands for."""
    from flytewright.image.copying import CopyFileDetection

    modes = {
        "auto": CopyFileDetection.LOADED_MODULES,
        "all": CopyFileDetection.ALL,
        NO_CODE: CopyFileDetection.NO_COPY,
    }
    return modes[style]


def replaced_by(context: click.Context, old: str, option: str) -> None:
    """Warn that an option has another spelling now, and refuse both at once."""
    from click.core import ParameterSource

    from .output import say

    if context.get_parameter_source("copy") == ParameterSource.COMMANDLINE:
        raise click.UsageError(f"{old} is {option}, and cannot stand beside --copy", context)
    say(f"Warning: {old} is deprecated; write {option}")


def use_resources(entities: Sequence[Entity], requests: Resources | None, limits: Resources | None) -> None:
    """Let the tasks that name no resources have these."""
    from flytewright.authoring.auto_container import PythonAutoContainerTask
    from flytewright.authoring.registry import defined

    if requests is None and limits is None:
        return
    for each in (*entities, *defined):
        if isinstance(each, PythonAutoContainerTask):
            each.take_resources(requests, limits)


async def settings_of(remote: AsyncFlyteRemote, shipping: Shipping, version: str | None) -> SerializationSettings:
    """The settings to register with; code that travels along is uploaded."""
    from attrs import evolve

    from flytewright.bundle.walk import bundle
    from flytewright.config.serialization import SerializationSettings

    from .output import say

    settings = remote.settings(
        SerializationSettings(
            image_config=images_of(shipping.images, shipping.config),
            version=version,
            env=dict(shipping.env) if shipping.env else None,
        )
    )
    if shipping.copy == NO_CODE:
        return settings
    archive = bundle(shipping.root, copy_mode(shipping.copy), shipping.deref_symlinks)
    if archive.warning:
        say(f"Warning: {archive.warning}")
    if shipping.archive_folder is not None:
        shipping.archive_folder.mkdir(parents=True, exist_ok=True)
        (shipping.archive_folder / archive.name).write_bytes(archive.data)
    fast = evolve(await remote.ship_archive(archive), destination_dir=shipping.destination)
    return settings.new_builder().with_fast_serialization_settings(fast).build()


def images_of(values: Sequence[str], config: str | None) -> ImageConfig:
    """The images of ``--image`` options, with those that a configuration file names."""
    from flytewright.config.images import ImageConfig

    said = ImageConfig.of_options(values)
    if config is None:
        return said
    images = {each.name: each for each in (*ImageConfig.auto(config).images, *said.images)}
    if said.default_image is not None:
        images.pop(said.default_image.name, None)
    return ImageConfig.create_from(said.default_image, images.values())


def compiled(
    entities: Sequence[Entity], settings: SerializationSettings, options: Options | None = None
) -> tuple[SerializationSettings, list[Compiled]]:
    """What is registered of entities, and the settings with a version: without one, that of the content."""
    from attrs import evolve

    from flytewright.compile.order import compile_all

    if settings.version is None:
        import base64
        import hashlib

        digest = hashlib.md5(usedforsecurity=False)
        for each in compile_all(entities, evolve(settings, version="none"), options):
            digest.update(bytes(each.spec))
        settings = evolve(settings, version=base64.urlsafe_b64encode(digest.digest()).decode().rstrip("="))
    return settings, compile_all(entities, settings, options)


async def register_sources(
    remote: AsyncFlyteRemote,
    entities: Sequence[Entity],
    shipping: Shipping,
    version: str | None,
    tell: Tell | None = None,
) -> SerializationSettings:
    """Upload the code, unless it is in the image, and register `entities` to run it."""
    from flytewright.remote.register import register_all

    settings, messages = compiled(entities, await settings_of(remote, shipping, version))
    await register_all(remote.client.admin, messages, tell)
    return settings
