"""``wright execution list``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from ..list_options import list_options
from ..options import project_options
from ..output import Column, Format, output_option, print_list
from ..settings import Settings
from ..times import MomentType

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.filters import Filter
    from flytewright_idl.admin.common import Sort
    from flytewright_idl.admin.execution import Execution

PHASES = ("queued", "running", "succeeding", "succeeded", "failing", "failed", "aborting", "aborted", "timed_out")

COLUMNS: Sequence[Column[Execution]] = (
    Column("NAME", lambda each: each.id and each.id.name),
    Column("LAUNCH PLAN", lambda each: each.spec and each.spec.launch_plan and each.spec.launch_plan.name),
    Column("VERSION", lambda each: each.spec and each.spec.launch_plan and each.spec.launch_plan.version, wide=True),
    Column("PHASE", lambda each: each.closure and each.closure.phase),
    Column("STARTED", lambda each: each.closure and each.closure.started_at and each.closure.started_at.datetime),
    Column("DURATION", lambda each: each.closure and each.closure.duration and each.closure.duration.timedelta),
    Column("STARTED BY", lambda each: each.spec and each.spec.metadata and each.spec.metadata.principal, wide=True),
    Column("TAGS", lambda each: each.spec and each.spec.tags, wide=True),
)
"""What lists of executions show."""


@click.command("list")
@project_options
@click.option(
    "--phase",
    "phases",
    multiple=True,
    type=click.Choice(PHASES, case_sensitive=False),
    help="Only those in this phase; may be repeated.",
)
@click.option("--launchplan", metavar="NAME", help="Only those of this launch plan.")
@click.option("--workflow", metavar="NAME", help="Only those of this workflow.")
@click.option("--task", metavar="NAME", help="Only those of this task alone.")
@click.option("--tag", metavar="TAG", help="Only those with this tag.")
@click.option("--after", type=MomentType(), help="Only those that were made after this time.")
@click.option("--before", type=MomentType(), help="Only those that were made before this time.")
@list_options
@output_option
@click.pass_obj
def list_executions(
    settings: Settings,
    project: str,
    domain: str,
    phases: tuple[str, ...],
    launchplan: str | None,
    workflow: str | None,
    task: str | None,
    tag: str | None,
    after: dt.datetime | None,
    before: dt.datetime | None,
    filters: list[Filter],
    sort: Sort,
    limit: int,
    output: Format,
) -> None:
    """List executions, newest first."""

    async def work(remote: AsyncFlyteRemote) -> list[Execution]:
        from flytewright.remote.filters import Equal, GreaterThan, LessThan, ValueIn

        asked = [
            ValueIn("phase", [each.upper() for each in phases]) if phases else None,
            Equal("launch_plan.name", launchplan) if launchplan else None,
            Equal("workflow.name", workflow) if workflow else None,
            Equal("task.name", task) if task else None,
            Equal("admin_tag.name", tag) if tag else None,
            GreaterThan("execution_created_at", _utc(after)) if after is not None else None,
            LessThan("execution_created_at", _utc(before)) if before is not None else None,
            *filters,
        ]
        return await remote.executions(limit, filters=[each for each in asked if each], sort_by=sort)

    print_list(settings.with_remote(project, domain, work), COLUMNS, output)


def _utc(time: dt.datetime) -> str:
    return time.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
