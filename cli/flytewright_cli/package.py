"""``wright package``: what modules define, and their code if it travels along, in one file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from .options import env_option, image_option
from .serialize import packages_of


@click.command()
@image_option
@env_option
@click.option(
    "-s",
    "--source",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder that the names of modules begin in; the working folder unless given.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("flyte-package.tgz"),
    show_default=True,
    help="File to write.",
)
@click.option("--fast", is_flag=True, help="The same as --copy all.")
@click.option(
    "--copy",
    type=click.Choice(["all", "auto", "none"], case_sensitive=False),
    help="Code that travels along: all files of the source folder, the modules that are loaded, or none.",
)
@click.option("-f", "--force", is_flag=True, help="Write over the file where there is one.")
@click.option("-p", "--python-interpreter", help="Interpreter in the tasks' containers.")
@click.option(
    "-d",
    "--in-container-source-path",
    "destination",
    default="/root",
    show_default=True,
    help="Where code is unpacked.",
)
@click.option("--deref-symlinks", is_flag=True, help="Pack what symbolic links point to.")
@click.pass_context
def package(
    context: click.Context,
    images: tuple[str, ...],
    env: dict[str, str] | None,
    source: Path,
    output: Path,
    fast: bool,
    copy: str | None,
    force: bool,
    python_interpreter: str | None,
    destination: str,
    deref_symlinks: bool,
) -> None:
    """Pack the tasks, workflows and launch plans of the modules of ``--pkgs``."""
    from flytewright.authoring.implicit_plugins import load_implicit_plugins
    from flytewright.compile.package import load_modules, serialize_defined, write_package
    from flytewright.config.images import ImageConfig
    from flytewright.config.serialization import (
        DEFAULT_INTERPRETER,
        FastSerializationSettings,
        SerializationSettings,
    )

    if fast and copy not in (None, "all"):
        raise click.UsageError(f"--fast is --copy all, and cannot stand beside --copy {copy}")
    if output.exists() and not force:
        raise click.BadParameter(f"{output} exists; write over it with --force", param_hint="--output")
    style = "all" if fast else copy or "none"
    names, root = packages_of(context), source.resolve()
    load_implicit_plugins()
    load_modules(names, root)
    settings = SerializationSettings(
        image_config=ImageConfig.of_options(images),
        env=env,
        python_interpreter=python_interpreter or DEFAULT_INTERPRETER,
        fast_serialization_settings=FastSerializationSettings(enabled=style != "none", destination_dir=destination),
    )
    specs = serialize_defined(settings)
    write_package(specs, output, code(style, root, output, deref_symlinks))
    click.echo(f"{output}: {len(specs)} entities of {', '.join(names)}")


def code(style: str, root: Path, output: Path, deref_symlinks: bool) -> Mapping[str, bytes]:
    """The archive of the code that travels along."""
    from flytewright.bundle.walk import bundle

    from .registration import copy_mode

    if style == "none":
        return {}
    archive = bundle(root, copy_mode(style), deref_symlinks, but=output.resolve())
    return {archive.name: archive.data}
