"""``wright backfill``: runs a scheduled launch plan for times that have passed."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from .options import project_options
from .output import Column, Format, output_option, print_data, print_list, say
from .settings import Settings
from .times import MomentType, SpanType

if TYPE_CHECKING:
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import FlyteLaunchPlan


@dataclass(frozen=True)
class Step:
    """One launch of a backfill."""

    node: str
    time: dt.datetime
    launch_plan: str
    version: str


def window(
    from_date: dt.datetime | None, to_date: dt.datetime | None, span: dt.timedelta | None
) -> tuple[dt.datetime, dt.datetime]:
    """The first and the last moment, of which two of three are given."""
    if from_date is not None and to_date is not None:
        if span is not None:
            raise click.UsageError("give two of --from-date, --to-date and --backfill-window, not all three")
        first, last = from_date, to_date
    elif span is None:
        raise click.UsageError("give two of --from-date, --to-date and --backfill-window")
    elif from_date is not None:
        first, last = from_date, from_date + span
    elif to_date is not None:
        first, last = to_date - span, to_date
    else:
        raise click.UsageError("give --from-date or --to-date with --backfill-window")
    if _aware(first) >= _aware(last):
        raise click.UsageError(f"the backfill would begin at {first} and end at {last}, which is not after it")
    return first, last


def _aware(time: dt.datetime) -> dt.datetime:
    """A time without a zone is one of UTC, as schedules are."""
    return time if time.tzinfo is not None else time.replace(tzinfo=dt.timezone.utc)


@click.command()
@click.argument("launchplan")
@click.argument("launchplan_version", metavar="[LAUNCHPLAN-VERSION]", required=False)
@project_options
@click.option(
    "-v", "--version", help="Version of the workflow that is registered; unless given, one that follows from it."
)
@click.option(
    "-n", "--execution-name", help="Name of the execution; the same name launches nothing twice.", metavar="NAME"
)
@click.option("--dry-run", is_flag=True, help="Only print the times; register and execute nothing.")
@click.option(
    "--parallel/--serial",
    default=False,
    show_default=True,
    help="Whether all launches run at once, or one by one.",
)
@click.option(
    "--execute/--do-not-execute", "executed", default=True, show_default=True, help="Whether what is registered is run."
)
@click.option("--from-date", type=MomentType(), help="The time after which the first launch is.")
@click.option("--to-date", type=MomentType(), help="The time before which the last launch is.")
@click.option("--backfill-window", type=SpanType(), help="How long after --from-date, or before --to-date: '10 days'.")
@click.option(
    "--fail-fast/--no-fail-fast",
    default=True,
    show_default=True,
    help="Whether nothing more is launched after one has failed.",
)
@click.option("--overwrite-cache", is_flag=True, help="Run cached tasks again, and keep what they give.")
@click.option("--wait/--no-wait", default=False, show_default=True, help="Follow the execution to its end.")
@output_option
@click.pass_obj
def backfill(
    settings: Settings,
    launchplan: str,
    launchplan_version: str | None,
    project: str,
    domain: str,
    version: str | None,
    execution_name: str | None,
    dry_run: bool,
    parallel: bool,
    executed: bool,
    from_date: dt.datetime | None,
    to_date: dt.datetime | None,
    backfill_window: dt.timedelta | None,
    fail_fast: bool,
    overwrite_cache: bool,
    wait: bool,
    output: Format,
) -> None:
    """Launch LAUNCHPLAN for every time of its schedule in a window: one workflow, which can be stopped and recovered.

    Give two of --from-date, --to-date and --backfill-window. A time without a zone is one of UTC.
    """
    first, last = window(from_date, to_date, backfill_window)

    async def work(remote: AsyncFlyteRemote) -> int:
        from flytewright.authoring.workflow import WorkflowFailurePolicy
        from flytewright.remote.backfill import backfill_times
        from flytewright.remote.handles import ExecutionHandle, FlyteWorkflow

        from .launching import go_on
        from .launchplan import fetched

        found = await fetched(remote, launchplan, launchplan_version)
        if dry_run:
            _print_steps(backfill_times(found, first, last), found, output)
            return 0
        policy = WorkflowFailurePolicy
        begun = await remote.launch_backfill(
            project,
            domain,
            first,
            last,
            launchplan,
            found.id.version,
            execution_name=execution_name,
            version=version,
            execute=executed,
            parallel=parallel,
            failure_policy=policy.FAIL_IMMEDIATELY if fail_fast else policy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE,
            overwrite_cache=overwrite_cache or None,
        )
        if isinstance(begun, ExecutionHandle):
            return await go_on(remote, begun, output, wait=wait, timeout=None)
        assert isinstance(begun, FlyteWorkflow)
        say(f"registered workflow {begun.name}, version {begun.id.version}")
        if output in ("json", "yaml"):
            print_data(begun.id, output)
        return 0

    sys.exit(settings.with_remote(project, domain, work))


def _print_steps(times: list[dt.datetime], plan: FlyteLaunchPlan, output: Format) -> None:
    steps = [Step(f"n{index}", at, plan.name, plan.id.version) for index, at in enumerate(times)]
    columns = [
        Column[Step]("NODE", lambda each: each.node),
        Column[Step]("TIME", lambda each: each.time),
        Column[Step]("LAUNCH PLAN", lambda each: each.launch_plan, wide=True),
        Column[Step]("VERSION", lambda each: each.version, wide=True),
    ]
    print_list(steps, columns, output)
