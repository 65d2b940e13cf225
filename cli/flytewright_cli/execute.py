"""``wright execute``: start what is registered."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from .launching import LaunchOptions, launch_options
from .options import env_option, project_options
from .output import Format, output_option
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote


@click.command()
@click.argument("name")
@project_options
@click.option("--version", help="Version; the active one of a launch plan, or the newest, unless given.")
@click.option(
    "--kind",
    type=click.Choice(["launchplan", "workflow", "task"]),
    default="launchplan",
    show_default=True,
    help="What NAME names.",
)
@click.option("--inputs", default="{}", metavar="JSON", help="Inputs by name, as one JSON object.")
@env_option
@launch_options(wait=True)
@output_option
@click.pass_obj
def execute(
    settings: Settings,
    name: str,
    project: str,
    domain: str,
    version: str | None,
    kind: str,
    inputs: str,
    env: dict[str, str] | None,
    launch: LaunchOptions,
    output: Format,
) -> None:
    """Start the launch plan NAME, which is a workflow's own name unless it has others, or a task."""
    from .launching import execute as start
    from .params import read_inputs, remote_inputs
    from .run import fetch_registered

    try:
        values = json.loads(inputs)
    except ValueError as error:
        raise click.BadParameter(f"not JSON: {error}", param_hint="--inputs") from error
    if not isinstance(values, dict):
        raise click.BadParameter("write one JSON object, inputs by name", param_hint="--inputs")

    async def work(remote: AsyncFlyteRemote) -> int:
        entity = await fetch_registered(remote, f"remote-{kind}", name, version)
        read = read_inputs(entity.name, remote_inputs(entity), values)
        return await start(remote, entity, read, launch.with_envs(env), output)

    sys.exit(settings.with_remote(project, domain, work))
