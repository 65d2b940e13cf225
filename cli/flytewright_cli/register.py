"""``wright register``: the workflows and tasks of files or folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import env_option, image_option, project_options, resource_options
from .output import FORMATS, Column, Format, print_list, say
from .registration import NO_CODE, Shipping, compiled, copy_mode, copy_option, replaced_by, settings_of, use_resources
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.authoring.entity import Entity
    from flytewright.bundle.walk import Choice
    from flytewright.compile.order import Compiled
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.register import Registered
    from flytewright_idl.core.identifier import Identifier


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What has become of one entity."""

    status: str
    kind: str
    name: str
    version: str
    activated: bool = False

    @classmethod
    def of(cls, id: Identifier, status: str) -> Outcome:
        """What has become of the entity with an id."""
        kind = id.resource_type.name.lower().replace("_", " ")
        return cls(status=status, kind=kind, name=id.name, version=id.version)


COLUMNS = [
    Column[Outcome]("STATUS", lambda each: each.status + (", activated" if each.activated else "")),
    Column[Outcome]("KIND", lambda each: each.kind),
    Column[Outcome]("NAME", lambda each: each.name),
    Column[Outcome]("VERSION", lambda each: each.version),
]
FILES = [
    Column["Choice"]("", lambda each: "in" if each.packed else "out"),
    Column["Choice"]("FILE", lambda each: each.name),
    Column["Choice"]("REASON", lambda each: each.reason),
]


class FormatOrFolder(click.ParamType[Any]):
    """``-o``: how data is printed, or the folder for the archive of the code, as pyflyte has it."""

    name = "[table|wide|json|yaml] or FOLDER"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str) or value in FORMATS:
            return value
        if Path(value).is_file():
            self.fail(f"{value} is a file, and neither a format nor a folder", param, ctx)
        return Path(value)


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@project_options
@image_option
@click.option("-v", "--version", help="Version to register under; unless given, one that follows from the content.")
@copy_option("auto", "auto", "all", NO_CODE)
@click.option("--non-fast", is_flag=True, help="The same as --copy none; deprecated.")
@click.option("-D", "--destination-dir", default=".", show_default=True, help="Where containers unpack the code.")
@click.option("--service-account", default="", help="Kubernetes service account of the launch plans.")
@click.option(
    "--raw-data-prefix",
    "--raw-output-data-prefix",
    default="",
    metavar="URI",
    help="Where executions of the launch plans put files and data sets.",
)
@env_option
@resource_options
@click.option(
    "--activate-launchplans",
    "--activate-launchplan",
    is_flag=True,
    help="Make the launch plans of this version the active ones.",
)
@click.option(
    "--skip-errors", "--skip-error", is_flag=True, help="Leave out files that do not import and entities that fail."
)
@click.option("--force", is_flag=True, hidden=True, help="Accepted; the same content is never registered twice.")
@click.option("--dry-run", is_flag=True, help="Only list the files, whether each travels along and why, and entities.")
@click.option("-o", "--output", type=FormatOrFolder(), default="table", help="Format, or folder for the code archive.")
@click.pass_context
def register(
    context: click.Context,
    paths: tuple[Path, ...],
    project: str,
    domain: str,
    images: tuple[str, ...],
    version: str | None,
    copy: str,
    deref_symlinks: bool,
    non_fast: bool,
    destination_dir: str,
    service_account: str,
    raw_data_prefix: str,
    env: dict[str, str] | None,
    resource_requests: Any,
    resource_limits: Any,
    activate_launchplans: bool,
    skip_errors: bool,
    force: bool,
    dry_run: bool,
    output: Format | Path,
) -> None:
    """Register every workflow, task and launch plan in PATHS, which are files and folders."""
    from flytewright.authoring.options import Options
    from flytewright.bundle.walk import choices

    from .sources import common_root, defined_by, sources_of

    settings = context.ensure_object(Settings)
    if non_fast:
        replaced_by(context, "--non-fast", "--copy none")
        copy = NO_CODE
    if copy == NO_CODE and not version and not dry_run:
        raise click.UsageError("--copy none needs a --version, as the code in the image is not known here", context)
    root = common_root(paths)
    skipped: list[str] = []
    entities = defined_by(sources_of(paths, root), skipped if skip_errors else None)
    for each in skipped:
        say(f"Skipped: {each}")
    if not entities:
        raise click.UsageError(f"no task or workflow is defined in {', '.join(map(str, paths))}")
    use_resources(entities, resource_requests, resource_limits)
    shape: Format = "table" if isinstance(output, Path) else output
    shipping = Shipping(
        root=root,
        copy=copy,
        deref_symlinks=deref_symlinks,
        destination=destination_dir,
        images=images,
        env=env,
        config=settings.config,
        archive_folder=output if isinstance(output, Path) else None,
    )
    options = Options.default_from(service_account, raw_data_prefix)
    if dry_run:
        _show_plan(choices(root, copy_mode(copy), deref_symlinks), entities, shipping, version, shape)
        return

    async def work(remote: AsyncFlyteRemote) -> list[Outcome]:
        chosen, messages = compiled(entities, await settings_of(remote, shipping, version), options)
        where = settings.platform.endpoint
        say(f"Registering {len(messages)} entities of {root} as version {chosen.version} at {where}")
        done = await _register(remote, messages, skip_errors, shape)
        return await _activated(remote, messages, done) if activate_launchplans else done

    outcomes = settings.with_remote(project, domain, work)
    print_list(outcomes, COLUMNS, shape)
    if skipped or any(each.status == FAILED for each in outcomes):
        say("Registered with errors, which were skipped.")


FAILED = "failed"


async def _register(
    remote: AsyncFlyteRemote, messages: Sequence[Compiled], skip_errors: bool, output: Format
) -> list[Outcome]:
    import asyncio

    from flytewright.remote.register import register_all
    from flytewright.remote.registration_errors import RegistrationError

    from .progress import progress

    done: list[Outcome] = []
    with progress("Registering") as report:

        def tell(each: Registered) -> None:
            outcome = Outcome.of(each.id, "registered" if each.new else "unchanged")
            done.append(outcome)
            report(each.done, each.total, "")

        try:
            await register_all(remote.client.admin, messages, tell)
        except asyncio.CancelledError:
            say(f"{len(done)} of {len(messages)} entities are registered; the same command goes on with the rest")
            raise
        except RegistrationError as error:
            if not skip_errors:
                print_list(done, COLUMNS, output)
                raise
            for failure in error.failures:
                say(f"Skipped: {failure}")
                done.append(Outcome.of(failure.id, FAILED))
            done.extend(Outcome.of(each, "not tried") for each in error.skipped)
    order = {
        (each.id.resource_type.name.lower().replace("_", " "), each.id.name): index
        for index, each in enumerate(messages)
    }
    return sorted(done, key=lambda each: order[each.kind, each.name])


async def _activated(
    remote: AsyncFlyteRemote, messages: Sequence[Compiled], outcomes: Sequence[Outcome]
) -> list[Outcome]:
    """The outcomes, where launch plans that are registered have been activated."""
    ids = {each.id.name: each.id for each in messages if each.id.resource_type.name == "LAUNCH_PLAN"}
    found = []
    for each in outcomes:
        if each.kind == "launch plan" and each.status in ("registered", "unchanged"):
            await remote.activate_launchplan(ids[each.name])
            each = replace(each, activated=True)  # noqa: PLW2901 - the same outcome, with more in it
        found.append(each)
    return found


def _show_plan(
    files: Sequence[Choice], entities: Sequence[Entity], shipping: Shipping, version: str | None, output: Format
) -> None:
    """Print each file with whether it travels along, and the entities that would be registered."""
    from flytewright.config.serialization import SerializationSettings

    from .output import print_data
    from .registration import images_of

    settings = SerializationSettings(
        image_config=images_of(shipping.images, shipping.config),
        version=version or "(by content)",
        project="",
        domain="",
        env=dict(shipping.env) if shipping.env else None,
    )
    outcomes = [Outcome.of(each.id, "would register") for each in compiled(entities, settings)[1]]
    if output in ("json", "yaml"):
        print_data({"files": files, "entities": outcomes}, output)
        return
    print_list(files, FILES, output)
    click.echo()
    print_list(outcomes, COLUMNS, output)
