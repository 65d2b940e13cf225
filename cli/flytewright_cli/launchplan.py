"""``wright launchplan``: lists launch plans, and switches their schedules on and off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from .options import project_options
from .output import Column, Format, output_option, print_list, say
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import FlyteLaunchPlan
    from flytewright_idl.admin.launch_plan import LaunchPlan

FLAGS = {"--activate": "activate", "--deactivate": "deactivate"}
"""What pyflyte's users write in place of a command."""


class LaunchPlanGroup(click.Group):
    """A group that is also called as pyflyte's: ``launchplan --activate NAME [VERSION]``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        flag = next((each for each in args if each in FLAGS), None)
        if flag is not None:
            args = [FLAGS[flag], *(each for each in args if each not in FLAGS)]
        return super().parse_args(ctx, args)


@click.group(cls=LaunchPlanGroup)
@project_options
def launchplan(project: str, domain: str) -> None:
    """List launch plans, and switch their schedules on and off."""


def schedule_of(plan: LaunchPlan) -> str:
    """When a launch plan launches by itself: a cron expression, a rate, or nothing."""
    metadata = plan.spec.entity_metadata if plan.spec is not None else None
    schedule = metadata.schedule if metadata is not None else None
    if schedule is None:
        return ""
    if schedule.rate is not None:
        count, unit = schedule.rate.value, schedule.rate.unit.name.lower()
        return f"every {unit}" if count == 1 else f"every {count} {unit}s"
    return (schedule.cron_schedule.schedule if schedule.cron_schedule is not None else schedule.cron_expression) or ""


def _updated(plan: LaunchPlan) -> object:
    return plan.closure and plan.closure.updated_at and plan.closure.updated_at.datetime


COLUMNS: Sequence[Column[LaunchPlan]] = (
    Column("NAME", lambda each: each.id and each.id.name),
    Column("VERSION", lambda each: each.id and each.id.version),
    Column("STATE", lambda each: each.closure and each.closure.state),
    Column("SCHEDULE", schedule_of),
    Column("WORKFLOW", lambda each: each.spec and each.spec.workflow_id and each.spec.workflow_id.name, wide=True),
    Column("UPDATED", _updated, wide=True),
)


def listing(command: Any) -> Any:
    """The arguments and options of a list of launch plans."""
    for option in (
        output_option,
        click.option("-l", "--limit", type=click.IntRange(1), default=100, show_default=True, help="At most so many."),
        click.option("--active-only", "--scheduled", "active_only", is_flag=True, help="Only those that are active."),
        project_options,
        click.argument("version", required=False),
        click.argument("name", required=False),
    ):
        command = option(command)
    return command


def print_launch_plans(
    settings: Settings,
    name: str | None,
    version: str | None,
    project: str,
    domain: str,
    active_only: bool,
    limit: int,
    output: Format,
) -> None:
    """Print launch plans, those that changed last first."""

    async def work(remote: AsyncFlyteRemote) -> list[LaunchPlan]:
        from flytewright.remote.filters import Equal
        from flytewright_idl.admin.common import Sort, SortDirection

        if name and version:
            return [(await fetched(remote, name, version)).message]
        active = [Equal("state", "1")] if active_only else []
        changed_last = Sort(key="updated_at", direction=SortDirection.DESCENDING)
        return await remote.launch_plans(name, limit, filters=active, sort_by=changed_last)

    print_list(settings.with_remote(project, domain, work), COLUMNS, output)


@launchplan.command("list")
@listing
@click.pass_obj
def list_launch_plans(settings: Settings, /, **said: Any) -> None:
    """List launch plans, or the versions of NAME, those that changed last first."""
    print_launch_plans(settings, **said)


async def fetched(remote: AsyncFlyteRemote, name: str, version: str | None) -> FlyteLaunchPlan:
    """A launch plan: the newest version unless one is named."""
    from flytewright.remote.handles import FlyteLaunchPlan

    from .run import fetch_registered

    if version is None:
        newest = await remote.registered("launchplan", name, 1)
        version = newest[0].version if newest else None
    found = await fetch_registered(remote, "remote-launchplan", name, version)
    assert isinstance(found, FlyteLaunchPlan)
    return found


@launchplan.command()
@click.argument("name")
@click.argument("version", required=False)
@project_options
@click.pass_obj
def activate(settings: Settings, name: str, version: str | None, project: str, domain: str) -> None:
    """Make VERSION of the launch plan NAME, or its newest, the active one: the one that its schedule launches.

    The version that was active is not any more.
    """

    async def work(remote: AsyncFlyteRemote) -> None:
        plan = await fetched(remote, name, version)
        await remote.activate_launchplan(plan.id)
        schedule = schedule_of(plan.message)
        say(f"launch plan {name}, version {plan.id.version}, is active{f': {schedule}' if schedule else ''}")

    settings.with_remote(project, domain, work)


@launchplan.command()
@click.argument("name")
@click.argument("version", required=False)
@project_options
@click.pass_obj
def deactivate(settings: Settings, name: str, version: str | None, project: str, domain: str) -> None:
    """Stop the schedule of VERSION of the launch plan NAME, or of the version that is active."""

    async def work(remote: AsyncFlyteRemote) -> None:
        plan = None if version else await remote.fetch_active_launchplan(name=name)
        plan = plan or await fetched(remote, name, version)
        await remote.deactivate_launchplan(plan.id)
        say(f"launch plan {name}, version {plan.id.version}, is not active")

    settings.with_remote(project, domain, work)
