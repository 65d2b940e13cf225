"""Follows an execution to its end: a live tree of its nodes on a terminal, lines elsewhere; all on stderr."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from flytewright_idl.core.execution import WorkflowExecutionPhase

from .output import COLOURS, Format, console, duration, harmless, on_terminal, print_values, say, styled

if TYPE_CHECKING:
    from rich.tree import Tree

    from flytewright.authoring.entity import Entity
    from flytewright.remote.client import AsyncFlyteRemote
    from flytewright.remote.handles import ExecutionHandle
    from flytewright_idl.admin.execution import ExecutionClosure

EXIT_CODES: Mapping[WorkflowExecutionPhase, int] = {
    WorkflowExecutionPhase.SUCCEEDED: 0,
    WorkflowExecutionPhase.FAILED: 1,
    WorkflowExecutionPhase.ABORTED: 2,
    WorkflowExecutionPhase.TIMED_OUT: 3,
}
UNSUCCESSFUL = EXIT_CODES.keys() - {WorkflowExecutionPhase.SUCCEEDED}
"""The phases that an execution ends in and has a reason for."""
TIMED_OUT = 3
"""The exit code when the time to follow an execution is over."""


class View(Protocol):
    """Shows how an execution goes."""

    def __call__(self, node_id: str, name: str, phase: str, /) -> None:
        """A node has entered a phase."""
        ...


async def follow(
    remote: AsyncFlyteRemote,
    execution: ExecutionHandle,
    output: Format,
    *,
    entity: Entity | None = None,
    timeout: float | None = None,
    poll_interval: float | None = None,
) -> int:
    """Show what happens until the execution ends, print its outputs, and give the exit code for the way it ended.

    The outputs are printed as `entity` gives them, where it is known.
    """
    name, url = execution.id.name, execution.execution_url
    started = time.monotonic()
    try:
        with view(f"execution {name}") as show:
            await asyncio.wait_for(_show_changes(execution, show), timeout)
    except asyncio.TimeoutError:
        say(f"Error: execution {name} has not ended within {timeout:g} s; it goes on: {url}")
        return TIMED_OUT
    except asyncio.CancelledError:
        say(f"execution {name} goes on: {url}")
        raise
    except OSError:
        say(f"execution {name} goes on: {url}")
        raise
    phase = execution.closure.phase
    took = duration(timedelta(seconds=time.monotonic() - started))
    if phase != WorkflowExecutionPhase.SUCCEEDED:
        say(f"Error: execution {name} {phase.name}: {reason_of(execution.closure)}")
        return EXIT_CODES.get(phase, 1)
    say(f"execution {name} {styled(phase.name)} after {took}")
    await print_outputs_of(remote, execution, output, entity)
    return 0


async def _show_changes(execution: ExecutionHandle, show: View) -> None:
    from flytewright.remote.changes import NodeChange

    async for change in execution.watch():
        if isinstance(change, NodeChange):
            show(change.node_id, change.name, change.phase.name)


def reason_of(closure: ExecutionClosure) -> str:
    """Why an execution did not succeed: what was said when it was aborted, or its error."""
    if closure.abort_metadata is not None and closure.abort_metadata.cause:
        return harmless(closure.abort_metadata.cause, keep="\n\t")
    return harmless(closure.error.message, keep="\n\t") if closure.error is not None else "no error is given"


async def print_outputs_of(
    remote: AsyncFlyteRemote, execution: ExecutionHandle, output: Format, entity: Entity | None = None
) -> None:
    """Print the outputs of an execution that has succeeded."""
    from flytewright.authoring.task import split_outputs
    from flytewright.remote.handles import RemoteEntity
    from flytewright.typeengine.guess import plain_value
    from flytewright_idl.admin.execution import WorkflowExecutionGetDataRequest

    data = await remote.client.admin.get_execution_data(WorkflowExecutionGetDataRequest(id=execution.id))
    literals = data.full_outputs.literals if data.full_outputs is not None else {}
    values: dict[str, Any]
    if entity is None or isinstance(entity, RemoteEntity):
        values = {name: plain_value(each) for name, each in literals.items()}
    else:
        from flytewright.authoring.task import decode_outputs
        from flytewright.storage.staging import current_staging

        found = decode_outputs(entity, literals, current_staging())
        values = dict(zip(entity.python_interface.outputs, split_outputs(entity, found), strict=True))
    print_values(values, output)


@contextmanager
def view(title: str) -> Iterator[View]:
    """What shows the nodes of an execution: a tree on a terminal, lines elsewhere."""
    if not on_terminal(sys.stderr):
        yield _Lines()
        return
    from rich.live import Live

    tree = _Tree(title)
    with Live(tree, console=console(stderr=True), refresh_per_second=8, transient=False):
        yield tree


@dataclass
class _Lines:
    started: float = field(default_factory=time.monotonic)

    def __call__(self, node_id: str, name: str, phase: str, /) -> None:
        label = node_id if name in ("", node_id) else f"{node_id} {harmless(name)}"
        say(f"{time.monotonic() - self.started:7.2f} s  {label:<12} {styled(phase)}")


@dataclass
class _Node:
    label: str
    phase: str
    began: float
    ended: float | None = None


ENDED = ("SUCCEEDED", "FAILED", "ABORTED", "SKIPPED", "TIMED_OUT", "RECOVERED")


@dataclass
class _Tree:
    """The tree, drawn anew each time it is looked at, so that durations go on."""

    title: str
    nodes: dict[str, _Node] = field(default_factory=dict)
    started: float = field(default_factory=time.monotonic)

    def __call__(self, node_id: str, name: str, phase: str, /) -> None:
        now = time.monotonic()
        label = node_id if name in ("", node_id) else f"{node_id} {harmless(name)}"
        node = self.nodes.setdefault(node_id, _Node(label, phase, now))
        node.phase = phase
        node.ended = now if phase in ENDED else None

    def __rich__(self) -> Tree:
        from rich.text import Text
        from rich.tree import Tree

        now = time.monotonic()
        tree = Tree(Text(f"{self.title}  {duration(timedelta(seconds=now - self.started))}"))
        for each in self.nodes.values():
            took = duration(timedelta(seconds=(each.ended or now) - each.began))
            line = Text(f"{each.label}  ")
            line.append(each.phase, style=COLOURS.get(each.phase, ""))
            line.append(f"  {took}", style="dim")
            tree.add(line)
        return tree
