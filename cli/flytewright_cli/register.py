"""``wright register``: the workflows and tasks of files or folders."""

from __future__ import annotations

from pathlib import Path

import click

from .registration import copy_mode, copy_options, new_version, register_sources, show_choices
from .settings import Settings, project_options


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@project_options
@click.option("-i", "--image", "images", multiple=True, metavar="[NAME=]IMAGE", help="Container image of the tasks.")
@click.option("--version", help="Version to register under; a new one unless given.")
@copy_options
@click.option("--dry-run", is_flag=True, help="Only list each file, whether it travels along, and why.")
@click.pass_obj
def register(
    settings: Settings,
    paths: tuple[Path, ...],
    project: str,
    domain: str,
    images: tuple[str, ...],
    version: str | None,
    copy: str,
    deref_symlinks: bool,
    dry_run: bool,
) -> None:
    """Register every workflow, task and launch plan in PATHS."""
    from flytewright.bundle.walk import choices, source_root
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.register import Registered
    from flytewright.remote.registration_errors import kind_of

    from .sources import defined_by, source_files

    files = list(source_files(list(paths)))
    entities = defined_by(files)
    if not entities:
        raise click.UsageError(f"no task or workflow is defined in {', '.join(map(str, paths))}")
    root = source_root(files[0])
    if dry_run:
        show_choices(choices(root, copy_mode(copy), deref_symlinks))
        return
    chosen = version or new_version()

    def tell(each: Registered) -> None:
        outcome = "registered" if each.new else "unchanged "
        click.echo(f"{outcome}  {kind_of(each.id):<11} {each.id.name}  {each.id.version}")

    async def work(remote: AsyncFlyteRemote) -> None:
        await register_sources(remote, entities, root, chosen, images, tell, copy, deref_symlinks)

    settings.with_remote(project, domain, work)
