"""``wright execution list``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from ..options import project_options
from ..output import Column, Format, output_option, print_list
from ..settings import Settings
from ..times import MomentType

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright_idl.admin.common import Sort
    from flytewright_idl.admin.execution import Execution

PHASES = ("queued", "running", "succeeding", "succeeded", "failing", "failed", "aborting", "aborted", "timed_out")
ORDERS = {"": True, "desc": True, "asc": False}
"""Whether the last comes first, by what stands behind the colon of ``--sort``."""
PAGE = 100

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


def _sort(context: click.Context, parameter: click.Parameter, value: str) -> Sort:
    from flytewright_idl.admin.common import Sort, SortDirection

    key, _, order = value.partition(":")
    if not key or order not in ORDERS:
        raise click.BadParameter(f"{value!r} is not FIELD, FIELD:asc or FIELD:desc", context, parameter)
    direction = SortDirection.DESCENDING if ORDERS[order] else SortDirection.ASCENDING
    return Sort(key=key, direction=direction)


def _filters(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> list[str]:
    from flytewright.remote.filters import Filter

    try:
        return [Filter.from_python_std(each).to_flyte_idl() for each in values]
    except ValueError as error:
        raise click.BadParameter(str(error), context, parameter) from error


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
@click.option(
    "--filter",
    "filters",
    multiple=True,
    callback=_filters,
    metavar="FILTER",
    help="Only those of which this holds, as flyteadmin reads it: eq(phase,FAILED); may be repeated.",
)
@click.option(
    "--sort",
    default="created_at:desc",
    show_default=True,
    callback=_sort,
    metavar="FIELD[:asc|desc]",
    help="The order, by a field that flyteadmin sorts by, the last first unless said.",
)
@click.option("-l", "--limit", type=click.IntRange(1), default=20, show_default=True, help="At most so many.")
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
    filters: list[str],
    sort: Sort,
    limit: int,
    output: Format,
) -> None:
    """List executions, newest first."""
    asked = [
        f"value_in(phase,{';'.join(phases).upper()})" if phases else None,
        launchplan and f"eq(launch_plan.name,{launchplan})",
        workflow and f"eq(workflow.name,{workflow})",
        task and f"eq(task.name,{task})",
        tag and f"eq(admin_tag.name,{tag})",
        f"gt(execution_created_at,{_utc(after)})" if after is not None else None,
        f"lt(execution_created_at,{_utc(before)})" if before is not None else None,
        *filters,
    ]
    text = "+".join(filter(None, asked))

    async def work(remote: AsyncFlyteRemote) -> list[Execution]:
        from flytewright_idl.admin.common import NamedEntityIdentifier, ResourceListRequest

        from ..listing import first

        request = ResourceListRequest(
            id=NamedEntityIdentifier(project=project, domain=domain),
            limit=min(limit, PAGE),
            filters=text,
            sort_by=sort,
        )
        return [each async for each in first(remote.client.admin.list_executions.pages(request), limit)]

    print_list(settings.with_remote(project, domain, work), COLUMNS, output)


def _utc(time: dt.datetime) -> str:
    return time.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
