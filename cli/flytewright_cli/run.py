"""``wright run``: a workflow or task of a file, here or on a backend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .registration import copy_options
from .settings import Settings, project_options

if TYPE_CHECKING:
    from flytewright.authoring.entity import Entity
    from flytewright.remote.client import AsyncFlyteRemote


@dataclass(frozen=True)
class RunOptions:
    """The options between ``run`` and the file."""

    remote: bool
    project: str
    domain: str
    images: Sequence[str]
    version: str | None
    name: str | None
    wait: bool
    copy: str
    deref_symlinks: bool


class FileGroup(click.Group):
    """``run``: its commands are source files."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(path.name for path in Path().glob("*.py"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        return EntityGroup(Path(cmd_name), name=cmd_name, help=f"Run a workflow or task of {cmd_name}.")


class EntityGroup(click.Group):
    """A source file: its commands are the entities in it."""

    def __init__(self, path: Path, **settings: Any) -> None:
        super().__init__(**settings)
        self.path = path

    def entities(self) -> dict[str, Entity]:
        """The entities of the file."""
        from .sources import entities_of, load

        return entities_of(load(self.path))

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self.entities())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        entities = self.entities()
        if cmd_name not in entities:
            close = get_close_matches(cmd_name, entities, n=1)
            known = ", ".join(sorted(entities)) or "nothing to run"
            raise click.UsageError(
                f"{self.path} has no task or workflow {cmd_name!r}; "
                + (f"did you mean {close[0]!r}?" if close else f"it has {known}")
            )
        return entity_command(self.path, cmd_name, entities[cmd_name])


def entity_command(path: Path, name: str, entity: Entity) -> click.Command:
    """The command that runs one entity, with an option for each input."""
    from .params import input_options

    @click.pass_context
    def call(context: click.Context, /, **given: Any) -> None:
        inputs = {key: value for key, value in given.items() if key not in unset(context)}
        options = context.find_object(RunOptions)
        settings = context.find_object(Settings)
        assert options is not None
        assert settings is not None
        if options.remote:
            run_remotely(settings, options, path, entity, inputs)
        else:
            from .output import print_outputs

            print_outputs(entity, entity(**inputs), "table")

    docstring = entity.docstring
    return click.Command(name, callback=call, params=input_options(entity), help=docstring.short if docstring else None)


def unset(context: click.Context) -> set[str]:
    """The inputs that the command line does not give."""
    from click.core import ParameterSource

    return {name for name in context.params if context.get_parameter_source(name) == ParameterSource.DEFAULT}


def run_remotely(settings: Settings, options: RunOptions, path: Path, entity: Entity, inputs: dict[str, Any]) -> None:
    """Register the file's entity, launch it, and with ``--wait`` follow it to its end."""
    from flytewright.bundle.walk import source_root

    from .output import say
    from .registration import new_version, register_sources
    from .watching import follow_run

    async def work(remote: AsyncFlyteRemote) -> None:
        version = options.version or new_version()
        await register_sources(
            remote, [entity], source_root(path), version, options.images, None, options.copy, options.deref_symlinks
        )
        run = await remote.launch(entity, inputs, version, options.name)
        say(f"execution {run.id.name} of {entity.name}, version {version}")
        if options.wait:
            await follow_run(run, entity)

    settings.with_remote(options.project, options.domain, work)


@click.group(cls=FileGroup, subcommand_metavar="FILE ENTITY [INPUTS]...")
@click.option("-r", "--remote", is_flag=True, help="Run on the backend instead of here.")
@project_options
@click.option("-i", "--image", "images", multiple=True, metavar="[NAME=]IMAGE", help="Container image of the tasks.")
@click.option("--version", help="Version to register under; a new one unless given.")
@click.option("--name", help="Name of the execution.")
@click.option("--wait/--no-wait", default=False, help="Follow the execution to its end.")
@copy_options
@click.pass_context
def run(
    context: click.Context,
    remote: bool,
    project: str,
    domain: str,
    images: tuple[str, ...],
    version: str | None,
    name: str | None,
    wait: bool,
    copy: str,
    deref_symlinks: bool,
) -> None:
    """Run a workflow or task of a file, here or on a backend."""
    context.obj = RunOptions(remote, project, domain, images, version, name, wait, copy, deref_symlinks)
