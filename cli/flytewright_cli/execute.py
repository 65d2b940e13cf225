"""``wright execute``: start what is registered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from .settings import Settings, project_options

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote


@click.command()
@click.argument("name")
@project_options
@click.option("--version", help="Version of the launch plan; the newest unless given.")
@click.option("--inputs", default="{}", metavar="JSON", help="Inputs by name, as one JSON object.")
@click.option("--name", "execution_name", help="Name of the execution.")
@click.option("--wait/--no-wait", default=True, help="Follow the execution to its end.")
@click.pass_obj
def execute(
    settings: Settings,
    name: str,
    project: str,
    domain: str,
    version: str | None,
    inputs: str,
    execution_name: str | None,
    wait: bool,
) -> None:
    """Start the launch plan NAME, which is a workflow's own name unless it has others."""
    from .output import say
    from .watching import follow_run

    try:
        values = json.loads(inputs)
    except ValueError as error:
        raise click.BadParameter(f"not JSON: {error}", param_hint="--inputs") from error
    if not isinstance(values, dict):
        raise click.BadParameter("write one JSON object, inputs by name", param_hint="--inputs")

    async def work(remote: AsyncFlyteRemote) -> None:
        plan = await remote.launch_plan(name, version)
        run = await remote.launch_plan_run(plan, values, execution_name)
        say(f"execution {run.id.name} of {name}")
        if wait:
            await follow_run(run)

    settings.with_remote(project, domain, work)
