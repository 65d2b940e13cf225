"""``wright graph``: a workflow, or an execution, as a picture."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from .options import project_options
from .output import COLOURS, on_terminal, say
from .settings import Settings

if TYPE_CHECKING:
    from flytewright.drawing.graph import Graph
    from flytewright.remote.client import AsyncFlyteRemote

FORMATS: Final = ("text", "svg", "dot", "mermaid")
SUFFIXES: Final[Mapping[str, str]] = {
    ".svg": "svg",
    ".dot": "dot",
    ".gv": "dot",
    ".mmd": "mermaid",
    ".mermaid": "mermaid",
    ".txt": "text",
}
NARROWEST, USUAL = 40, 100
"""Columns of text: the least, and as many as there are where no terminal says."""


@click.command()
@click.argument("source", metavar="FILE|remote|execution")
@click.argument("name")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write; else stdout.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="What the picture is made of; by the file's suffix (.svg, .dot, .mmd, .txt) unless given, else text.",
)
@click.option("--version", help="Version of what is registered; the newest unless given.")
@project_options
@click.pass_obj
def graph(
    settings: Settings,
    source: str,
    name: str,
    output: Path | None,
    form: str | None,
    version: str | None,
    project: str,
    domain: str,
) -> None:
    """Draw the workflow NAME of a FILE; with `remote`, one that is registered; with `execution`, one that ran."""
    draw = _drawer(_format(form, output), to_file=output is not None)
    if source == "execution":
        picture = draw(settings.with_remote(project, domain, lambda remote: of_execution(remote, name)))
    elif source in ("remote", "remote-workflow"):
        picture = draw(settings.with_remote(project, domain, lambda remote: of_registered(remote, name, version)))
    else:
        picture = draw(of_file(source, name))
    if output is None:
        click.echo(picture, nl=False)
        return
    try:
        output.write_text(picture, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{output} cannot be written: {error.strerror or error}") from error
    say(f"wrote {output}")


def _format(form: str | None, output: Path | None) -> str:
    if form is not None:
        return form
    if output is None:
        return "text"
    found = SUFFIXES.get(output.suffix.lower())
    if found is None:
        known = ", ".join(SUFFIXES)
        raise click.UsageError(f"the suffix of {output} says no format: use one of {known}, or --format")
    return found


def _drawer(form: str, *, to_file: bool) -> Callable[[Graph], str]:
    """What makes the picture."""
    if form == "svg":
        from flytewright.drawing.svg import svg

        return svg
    if form == "dot":
        from flytewright.drawing.dot import dot

        return dot
    if form == "mermaid":
        from flytewright.drawing.mermaid import mermaid

        return mermaid
    from flytewright.drawing.text import text

    live = not to_file and on_terminal(sys.stdout)
    return lambda drawn: text(drawn, columns(), paint if live else plain)


def columns() -> int:
    """How wide the terminal is."""
    return max(shutil.get_terminal_size((USUAL, 24)).columns, NARROWEST)


def paint(said: str, phase: str) -> str:
    """Text in the colour of a phase."""
    return click.style(said, fg=COLOURS[phase]) if phase in COLOURS else said


def plain(said: str, phase: str) -> str:
    """Text as it is."""
    return said


def of_file(source: str, name: str) -> Graph:
    """The graph of a workflow in a source file."""
    from flytewright.authoring.launch_plan import LaunchPlan
    from flytewright.authoring.workflow import WorkflowBase
    from flytewright.compile.order import compile_all
    from flytewright.compile.specs import WorkflowSpec
    from flytewright.config.images import ImageConfig
    from flytewright.config.serialization import SerializationSettings
    from flytewright.drawing.workflow import graph_of_spec

    from .run import suggestion
    from .sources import brought, entities_of, load

    found = entities_of(load(brought(source)))
    entity = found.get(name)
    if isinstance(entity, LaunchPlan):
        entity = entity.workflow
    if not isinstance(entity, WorkflowBase):
        workflows = {key: each for key, each in found.items() if isinstance(each, WorkflowBase)}
        if entity is not None:
            raise click.UsageError(f"{name} is a task, which has no graph: draw a workflow that runs it")
        raise click.UsageError(f"{source} has no workflow {suggestion(name, workflows)}")
    settings = SerializationSettings(image_config=ImageConfig.of_options(()), version="drawn")
    specs = {each.entity: each.spec for each in compile_all([entity], settings)}
    spec = specs[entity]
    assert isinstance(spec, WorkflowSpec)
    return graph_of_spec(spec)


async def of_registered(remote: AsyncFlyteRemote, name: str, version: str | None) -> Graph:
    """The graph of a workflow that is registered."""
    from flytewright.drawing.workflow import graph_of_closure
    from flytewright_idl.admin.common import ObjectGetRequest
    from flytewright_idl.core.compiler import CompiledWorkflowClosure

    from .run import fetch_registered

    found = await fetch_registered(remote, "remote-workflow", name, version)
    message = await remote.client.admin.get_workflow(ObjectGetRequest(id=found.id))
    compiled = message.closure.compiled_workflow if message.closure is not None else None
    return graph_of_closure(compiled or CompiledWorkflowClosure())


async def of_execution(remote: AsyncFlyteRemote, name: str) -> Graph:
    """The graph of what an execution runs, with the phases of its nodes."""
    from flytewright.drawing.executions import paths
    from flytewright.drawing.workflow import graph_of_closure
    from flytewright_idl.admin.common import ObjectGetRequest
    from flytewright_idl.admin.execution import WorkflowExecutionGetRequest
    from flytewright_idl.core.compiler import CompiledWorkflowClosure
    from flytewright_idl.core.identifier import WorkflowExecutionIdentifier

    from .ran import nodes_of

    id = WorkflowExecutionIdentifier(project=remote.project, domain=remote.domain, name=name)
    execution = await remote.client.admin.get_execution(WorkflowExecutionGetRequest(id=id))
    workflow = execution.closure.workflow_id if execution.closure is not None else None
    if workflow is None:
        raise click.ClickException(f"it is not known which workflow the execution {name} runs")
    message = await remote.client.admin.get_workflow(ObjectGetRequest(id=workflow))
    compiled = message.closure.compiled_workflow if message.closure is not None else None
    nodes = await nodes_of(remote, id)
    phases = {path: node.closure.phase.name for path, node in zip(paths(nodes).values(), nodes, strict=True)}
    return graph_of_closure(compiled or CompiledWorkflowClosure()).painted(phases, {})
