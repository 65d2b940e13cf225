"""``wright metrics``: where the time of an execution went."""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import project_options
from .output import Column, Format, on_terminal, output_option, print_list, say
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.drawing.bars import Bar
    from flytewright.remote.client import AsyncFlyteRemote


@dataclass(frozen=True)
class Part:
    """A stretch of an execution's time, as it is printed."""

    name: str
    operation: str
    start: dt.datetime
    duration: dt.timedelta
    depth: int


@click.command()
@click.argument("execution")
@click.option(
    "--depth", default=10, show_default=True, type=click.IntRange(1, 50), help="How far inside nodes are shown."
)
@click.option("--svg", type=click.Path(dir_okay=False, path_type=Path), help="File for the Gantt chart as SVG.")
@project_options
@output_option
@click.pass_obj
def metrics(
    settings: Settings, execution: str, depth: int, svg: Path | None, project: str, domain: str, output: Format
) -> None:
    """Show a Gantt chart of EXECUTION: as text, or each stretch of time with ``-o wide``, JSON or YAML."""
    bars = settings.with_remote(project, domain, lambda remote: bars_of(remote, execution, depth))
    if svg is not None:
        from flytewright.drawing.gantt import gantt

        try:
            svg.write_text(gantt(bars, title=execution), encoding="utf-8")
        except OSError as error:
            raise click.ClickException(f"{svg} cannot be written: {error.strerror or error}") from error
        say(f"wrote {svg}")
    if output == "table":
        from flytewright.drawing.gantt import gantt_text

        from .graph import columns, paint, plain

        click.echo(gantt_text(bars, columns(), paint if on_terminal(sys.stdout) else plain), nl=False)
        return
    shown = [
        Column[Part]("NAME", lambda each: "  " * each.depth + each.name),
        Column[Part]("OPERATION", lambda each: each.operation),
        Column[Part]("START", lambda each: each.start),
        Column[Part]("DURATION", lambda each: each.duration),
    ]
    print_list(parts_of(bars), shown, output)


async def bars_of(remote: AsyncFlyteRemote, name: str, depth: int) -> Sequence[Bar]:
    """What the backend measured; where it measures nothing, when its nodes came and went."""
    from flytewright.drawing.executions import bars_of_nodes
    from flytewright.drawing.spans import bars_of_span
    from flytewright.rpc.errors import UnimplementedError
    from flytewright_idl.core.identifier import WorkflowExecutionIdentifier

    from .ran import nodes_of

    id = WorkflowExecutionIdentifier(project=remote.project, domain=remote.domain, name=name)
    try:
        return list(bars_of_span(await remote.get_execution_metrics(id, depth)))
    except UnimplementedError:
        bars = bars_of_nodes(await nodes_of(remote, id), time.time())
        return [each for each in bars if each.depth < depth]


def parts_of(bars: Sequence[Bar]) -> Iterator[Part]:
    """Every stretch of time of every bar."""
    for bar in bars:
        for each in bar.segments:
            start = dt.datetime.fromtimestamp(each.start, dt.timezone.utc)
            yield Part(bar.label, each.label, start, dt.timedelta(seconds=each.end - each.start), bar.depth)
