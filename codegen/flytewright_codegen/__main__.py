"""``python -m flytewright_codegen``: render the pinned IDL, regenerate, and check that nothing is stale."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .bump import prepare
from .generate import format_files, generate, replace_trees
from .project import Project, bundled_descriptors
from .schema import UnsupportedIdlError, read_api
from .shape import Layout, NamingError, Overrides
from .sources import (
    SourceError,
    compile_folder,
    download,
    in_import_order,
    proto_files,
    read_descriptor_set,
    read_wheel,
)

if TYPE_CHECKING:
    from google.protobuf.descriptor_pb2 import FileDescriptorProto


@click.group()
@click.option(
    "--root",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The checkout to work on; the current folder unless given.",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Generate flytewright_idl from the pinned IDL."""
    context.obj = Project(root.resolve())


@main.command()
@click.pass_obj
def render(project: Project) -> None:
    """Write idl/ from the wheels that the lock file pins."""
    files = project.render()
    project.write_idl(files, project.lock_text())
    click.echo(f"idl/: {len(files)} .proto files of {project.pins()[0].requirement}")


@main.command()
@click.pass_obj
def regenerate(project: Project) -> None:
    """Write generated/ from idl/."""
    click.echo(f"generated/: {project.regenerate()} files")


@main.command()
@click.pass_obj
def fresh(project: Project) -> None:
    """Fail when generated/ is not what the generator writes."""
    stale = project.stale()
    for line in stale:
        click.echo(line, err=True)
    if stale:
        raise click.ClickException("generated/ is stale: run `nox -s regenerate` and commit what it writes")
    click.echo("generated/ is fresh")


@main.command()
@click.argument("version")
@click.option("--sha256", help="The digest that the wheel must have.")
@click.option("--dry-run", is_flag=True, help="Report, and change nothing.")
@click.option("--format", "form", type=click.Choice(["markdown", "json"]), default="markdown", show_default=True)
@click.pass_obj
def bump(project: Project, version: str, sha256: str | None, dry_run: bool, form: str) -> None:
    """Move to another release of the IDL, and report what changes."""
    prepared = prepare(project, version, sha256)
    click.echo(prepared.report(form), nl=False)
    if not dry_run:
        report = prepared.apply(project, form)
        click.echo(f"written: idl/, generated/ and {report.relative_to(project.root)}", err=True)


@main.command("generate")
@click.option("--package", required=True, help="Dotted name of the package to write.")
@click.option(
    "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to write it in."
)
@click.option("--strip", default="", help="Leading folder that module names leave out.")
@click.option("--protos", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder of .proto files.")
@click.option("--descriptor-set", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--distribution", "distributions", multiple=True, metavar="NAME==VERSION", help="Release with _pb2 modules."
)
@click.option("--prefix", default="", help="Generate only files whose names begin so, and what they use.")
def generate_package(
    package: str,
    output: Path,
    strip: str,
    protos: Path | None,
    descriptor_set: Path | None,
    distributions: tuple[str, ...],
    prefix: str,
) -> None:
    """Generate a package from any proto3 IDL: a folder, a descriptor set, or releases (the first is the IDL)."""
    files: dict[str, FileDescriptorProto] = {}
    wanted: set[str] = set()
    if protos is not None:
        files.update(compile_folder(protos))
        wanted.update(proto_files(protos))
    if descriptor_set is not None:
        files.update(read_descriptor_set(descriptor_set))
        wanted.update(files)
    for requirement in distributions:
        name, _, version = requirement.partition("==")
        with tempfile.TemporaryDirectory() as scratch:
            found = read_wheel(download(name, version, Path(scratch)))
        wanted.update(found if not wanted else ())
        files.update(found)
    if not wanted:
        raise click.UsageError("name a source: --protos, --descriptor-set or --distribution")
    api = read_api(in_import_order({**bundled_descriptors(), **files}))
    names = [name for name in sorted(wanted) if name.startswith(prefix)]
    rendered = format_files(generate(api, names, Layout(package, strip), Overrides.read()))
    replace_trees({output / package.replace(".", "/"): rendered})
    click.echo(f"{package}: {len(rendered)} files")


def run() -> None:
    """Run the command; an IDL that cannot be used or a file that cannot be written is one line, not a traceback."""
    try:
        main(standalone_mode=True)
    except (SourceError, UnsupportedIdlError, NamingError, OSError) as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    run()
