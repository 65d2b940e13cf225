"""``wright run``: a workflow, task or launch plan of a file, or of a backend."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, redirect_stdout
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .completing import NamedGroup
from .launching import LaunchOptions, launch_options
from .options import env_option, image_option, project_options, resource_options
from .output import Format, output_option, print_outputs
from .registration import Shipping, copy_option, register_sources, replaced_by, use_resources
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.authoring.entity import Entity
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import RemoteEntity


@dataclass(frozen=True, kw_only=True)
class RunOptions:
    """The options between ``run`` and the file."""

    settings: Settings
    remote: bool
    project: str
    domain: str
    version: str | None
    shipping: Shipping
    resource_requests: Any
    resource_limits: Any
    launch: LaunchOptions
    limit: int
    output: Format


class RunGroup(NamedGroup):
    """``run``: its commands are source files, and the kinds of what is registered."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*sorted(path.name for path in Path().glob("*.py") if path.name != "__init__.py"), *KINDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        if cmd_name in KINDS:
            return RegisteredGroup(cmd_name, name=cmd_name, help=f"Run a {KINDS[cmd_name]} that is registered.")
        return FileGroup(cmd_name, name=cmd_name, help=f"Run a workflow, task or launch plan of {cmd_name}.")


class FileGroup(NamedGroup):
    """A source file: its commands are the entities in it."""

    def __init__(self, place: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.place = place

    @cached_property
    def path(self) -> Path:
        """The file, brought here if it is elsewhere."""
        from .sources import brought

        return brought(self.place)

    @cached_property
    def entities(self) -> dict[str, Entity]:
        """The entities of the file."""
        from .sources import entities_of, load

        return entities_of(load(self.path))

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self.entities)

    def summaries(self, ctx: click.Context) -> dict[str, str]:
        return {name: each.docstring.short or "" if each.docstring else "" for name, each in self.entities.items()}

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        entity = self.entities.get(cmd_name)
        if entity is None:
            raise click.UsageError(
                f"{self.place} has no task, workflow or launch plan {suggestion(cmd_name, self.entities)}"
            )
        return entity_command(self.path, cmd_name, entity)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = sorted(self.summaries(ctx).items())
        if rows:
            with formatter.section("Entities"):
                formatter.write_dl(rows)


def suggestion(name: str, known: Mapping[str, object]) -> str:
    """What is said behind a name that is not known."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1)
    return f"{name!r}; " + (f"did you mean {close[0]!r}?" if close else f"it has {', '.join(sorted(known)) or 'none'}")


def entity_command(path: Path, name: str, entity: Entity) -> click.Command:
    """The command that runs one entity, with an option for each input."""
    from .params import InputsCommand, given_inputs, left_out, local_inputs

    inputs = local_inputs(entity)

    @click.pass_context
    def call(context: click.Context, /, **_: Any) -> None:
        options = context.find_object(RunOptions)
        assert options is not None
        values = given_inputs(context)
        values.update(left_out(inputs, values, entity.python_interface.defaults))
        if options.remote:
            run_remotely(options, path, entity, values)
        else:
            run_here(options, entity, values)

    docstring = entity.docstring
    text = "\n\n".join(filter(None, [docstring.short, docstring.long])) if docstring else ""
    return InputsCommand(name, inputs, callback=call, help=text or f"Run {entity.name}.")


def run_here(options: RunOptions, entity: Entity, inputs: Mapping[str, Any]) -> None:
    """Call the entity in this process, and print its outputs."""
    import inspect
    import os

    for name, value in (options.shipping.env or {}).items():
        os.environ[name] = value
    if options.launch.overwrite_cache:
        os.environ["FLYTE_LOCAL_CACHE_OVERWRITE"] = "true"
    with raw_output(options.launch.raw_output_data_prefix):
        with prints_aside(options.output):
            result = entity(**inputs)
            if inspect.iscoroutine(result):
                import asyncio

                result = asyncio.run(result)
        print_outputs(entity, result, options.output)


def prints_aside(output: Format) -> AbstractContextManager[object]:
    """What tasks print goes to stderr inside of this, where a program reads the outputs from stdout."""
    return redirect_stdout(sys.stderr) if output in ("json", "yaml") else nullcontext()


def raw_output(prefix: str | None) -> Any:
    """Files and data sets go below `prefix` inside of this, where it is given."""
    if not prefix:
        return nullcontext()
    from dataclasses import replace

    from flytewright.storage.staging import current_staging, use

    return use(replace(current_staging(), prefix=prefix))


def run_remotely(options: RunOptions, path: Path, entity: Entity, inputs: Mapping[str, Any]) -> None:
    """Register the file's entity, launch it, and with ``--wait`` follow it to its end."""
    from dataclasses import replace

    from flytewright.bundle.roots import source_root

    from .launching import execute

    use_resources([entity], options.resource_requests, options.resource_limits)
    shipping = replace(options.shipping, root=source_root(path))

    async def work(remote: AsyncFlyteRemote) -> int:
        settings = await register_sources(remote, [entity], shipping, options.version)
        return await execute(remote, entity, inputs, options.launch, options.output, settings=settings)

    sys.exit(options.settings.with_remote(options.project, options.domain, work))


KINDS = {"remote-launchplan": "launch plan", "remote-workflow": "workflow", "remote-task": "task"}
"""The commands for what is registered."""


class RegisteredGroup(NamedGroup):
    """A kind of what is registered: its commands are names, or NAME:VERSION."""

    def __init__(self, kind: str, **settings: Any) -> None:
        super().__init__(subcommand_metavar="NAME[:VERSION] [INPUTS]...", **settings)
        self.kind = kind

    def list_commands(self, ctx: click.Context) -> list[str]:
        options = ctx.find_object(RunOptions)
        assert options is not None
        kind = KINDS[self.kind].replace(" ", "")

        async def work(remote: AsyncFlyteRemote) -> list[str]:
            from .names import names

            return await names(remote, kind, options.limit)

        return options.settings.with_remote(options.project, options.domain, work)

    def summaries(self, ctx: click.Context) -> dict[str, str]:
        return {}  # whoever presses the tab key does not wait for a backend

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        names = self.list_commands(ctx)
        if names:
            with formatter.section("Names"):
                formatter.write_dl([(name, "") for name in names])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        options = ctx.find_object(RunOptions)
        assert options is not None
        name, colon, version = cmd_name.partition(":")
        if colon and not version:
            raise click.UsageError(f"{cmd_name!r} names no version; write {name} or {name}:VERSION", ctx)

        async def work(remote: AsyncFlyteRemote) -> RemoteEntity:
            return await fetch_registered(remote, self.kind, name, version or None)

        entity = options.settings.with_remote(options.project, options.domain, work)
        return registered_command(options, cmd_name, entity)


async def fetch_registered(remote: AsyncFlyteRemote, kind: str, name: str, version: str | None) -> RemoteEntity:
    """What is registered: the version named, or the active one of a launch plan, or the newest.

    An error for a name or version that is not there names the nearest that is.
    """
    from flytewright.errors import EntityNotExistError
    from flytewright.rpc.errors import NotFoundError

    from .names import nearest

    fetch: Callable[..., Any] = {
        "remote-task": remote.fetch_task,
        "remote-workflow": remote.fetch_workflow,
        "remote-launchplan": remote.fetch_launch_plan,
    }[kind]
    try:
        if kind == "remote-launchplan" and version is None:
            active = await remote.fetch_active_launchplan(name=name)
            if active is not None:
                return active
        found: RemoteEntity = await fetch(name=name, version=version)
    except (EntityNotExistError, NotFoundError) as error:
        hint = await nearest(remote, KINDS[kind].replace(" ", ""), name, version)
        what = f"{KINDS[kind]} {name!r}" + (f" with the version {version!r}" if version else "")
        raise EntityNotExistError(f"no {what} is registered in {remote.project}/{remote.domain}{hint}") from error
    return found


def registered_command(options: RunOptions, name: str, entity: RemoteEntity) -> click.Command:
    """The command that runs what is registered, with an option for each input."""
    from .launching import execute
    from .params import InputsCommand, given_inputs, left_out, remote_inputs

    inputs = remote_inputs(entity)

    @click.pass_context
    def call(context: click.Context, /, **_: Any) -> None:
        values = given_inputs(context)
        required = getattr(entity, "required", {each.name for each in inputs})
        optional = {each.name for each in inputs if each.name not in required}
        values.update(left_out(inputs, values, optional))

        async def work(remote: AsyncFlyteRemote) -> int:
            return await execute(remote, entity, values, options.launch, options.output)

        sys.exit(options.settings.with_remote(options.project, options.domain, work))

    return InputsCommand(name, inputs, callback=call, help=f"Run {entity.name}, version {entity.id.version}.")


@click.group(cls=RunGroup, subcommand_metavar="FILE ENTITY [INPUTS]...")
@click.option("-r", "--remote", is_flag=True, help="Run on the backend instead of here.")
@project_options
@image_option
@click.option("--version", help="Version to register under; unless given, one that follows from the content.")
@copy_option("auto", "auto", "all", "none")
@click.option("--copy-all", is_flag=True, help="The same as --copy all; deprecated.")
@click.option("--destination-dir", default=".", show_default=True, help="Where containers unpack the code.")
@env_option
@resource_options
@launch_options(wait=False)
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="How many names help lists.")
@output_option
@click.pass_context
def run(
    context: click.Context,
    remote: bool,
    project: str,
    domain: str,
    images: tuple[str, ...],
    version: str | None,
    copy: str,
    deref_symlinks: bool,
    copy_all: bool,
    destination_dir: str,
    env: dict[str, str] | None,
    resource_requests: Any,
    resource_limits: Any,
    launch: LaunchOptions,
    limit: int,
    output: Format,
) -> None:
    """Run a workflow, task or launch plan of a file, here or on a backend."""
    if copy_all:
        replaced_by(context, "--copy-all", "--copy all")
    settings = context.ensure_object(Settings)
    context.obj = RunOptions(
        settings=settings,
        remote=remote,
        project=project,
        domain=domain,
        version=version,
        shipping=Shipping(
            root=Path(),
            copy="all" if copy_all else copy,
            deref_symlinks=deref_symlinks,
            destination=destination_dir,
            images=images,
            env=env,
            config=settings.config,
        ),
        resource_requests=resource_requests,
        resource_limits=resource_limits,
        launch=launch.with_envs(env),
        limit=limit,
        output=output,
    )
