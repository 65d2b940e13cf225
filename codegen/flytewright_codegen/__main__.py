"""``python -m flytewright_codegen``: render the pinned IDL, regenerate, and check that nothing is stale."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .generate import replace_tree
from .project import LOCK, Project
from .schema import UnsupportedIdlError
from .shape import NamingError
from .sources import SourceError


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
    lock = (project.idl / LOCK).read_text(encoding="utf-8")
    replace_tree({**files, LOCK: lock}, project.idl)
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


def run() -> None:
    """Run the command; an IDL that cannot be used is one line, not a traceback."""
    try:
        main(standalone_mode=True)
    except (SourceError, UnsupportedIdlError, NamingError) as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    run()
