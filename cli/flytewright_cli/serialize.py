"""``wright serialize``: what modules define, as one file for each entity."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .options import env_option, image_option
from .settings import Settings

folder_option = click.option(
    "-f",
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder to write to; the working folder unless given.",
)


@click.group()
@image_option
@env_option
@click.option(
    "--local-source-root",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder that the names of modules begin in; the working folder unless given.",
)
@click.pass_context
def serialize(context: click.Context, images: tuple[str, ...], env: dict[str, str] | None, root: Path) -> None:
    """Write the tasks, workflows and launch plans of the modules of ``--pkgs`` as files."""


@serialize.command()
@folder_option
@click.pass_context
def workflows(context: click.Context, folder: Path) -> None:
    """Write one file for each entity: 1 stands for a task, 2 for a workflow, 3 for a launch plan."""
    write(context, folder, fast=False)


@serialize.group()
def fast() -> None:
    """Serialize for code that travels beside the registration."""


@fast.command("workflows")
@folder_option
@click.option("--deref-symlinks", is_flag=True, help="Pack what symbolic links point to.")
@click.pass_context
def fast_workflows(context: click.Context, folder: Path, deref_symlinks: bool) -> None:
    """Write one file for each entity, and an archive of the code."""
    from flytewright.bundle.walk import bundle
    from flytewright.image.copying import CopyFileDetection

    root = options_of(context)["root"].resolve()
    archive = bundle(root, CopyFileDetection.ALL, deref_symlinks)
    folder.joinpath(archive.name).write_bytes(archive.data)
    click.echo(archive.name)
    write(context, folder, fast=True)


def write(context: click.Context, folder: Path, fast: bool) -> None:
    """Load the modules and write what they define."""
    from flytewright.authoring.implicit_plugins import load_implicit_plugins
    from flytewright.compile.package import load_modules, serialize_defined, write_folder
    from flytewright.config.images import ImageConfig
    from flytewright.config.serialization import FastSerializationSettings, SerializationSettings

    options = options_of(context)
    load_implicit_plugins()
    load_modules(packages_of(context), options["root"].resolve())
    settings = SerializationSettings(
        image_config=ImageConfig.of_options(options["images"]),
        env=options["env"],
        fast_serialization_settings=FastSerializationSettings(enabled=fast),
    )
    for path in write_folder(serialize_defined(settings), folder):
        click.echo(path.name)


def options_of(context: click.Context) -> dict[str, Any]:
    """The options that stand behind ``serialize`` itself."""
    while context.command is not serialize:
        assert context.parent is not None
        context = context.parent
    return context.params


def packages_of(context: click.Context) -> tuple[str, ...]:
    """The modules of ``--pkgs``, of which there must be one."""
    settings = context.find_object(Settings)
    if settings is None or not settings.packages:
        command = context.command_path.removeprefix(context.find_root().command_path).strip()
        raise click.UsageError(f"no module is named: wright --pkgs MODULE {command}")
    return settings.packages
