"""Executions in pictures: the phases that colour a graph, and the bars of a Gantt chart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from flytewright_idl.admin.node_execution import NodeExecution, NodeExecutionClosure
from flytewright_idl.core.execution import NodeExecutionPhase

from ..compile.ends import ENDS
from .bars import Bar, Segment
from .spans import seconds_of

ENDED: Final = frozenset(
    {
        NodeExecutionPhase.SUCCEEDED,
        NodeExecutionPhase.FAILED,
        NodeExecutionPhase.ABORTED,
        NodeExecutionPhase.SKIPPED,
        NodeExecutionPhase.TIMED_OUT,
        NodeExecutionPhase.RECOVERED,
    }
)
"""The phases that a node stays in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RanNode:
    """A node of an execution, and the one around it."""

    message: NodeExecution
    parent: str = ""
    """The id of the node that it runs in, empty for those of the execution's own workflow."""

    @property
    def id(self) -> str:
        """Its id in the execution: ``n0``, ``n0-0-n1``."""
        return self.message.id.node_id if self.message.id is not None else ""

    @property
    def name(self) -> str:
        """What its workflow calls it: ``n1``."""
        said = self.message.metadata.spec_node_id if self.message.metadata is not None else ""
        return said or self.id

    @property
    def closure(self) -> NodeExecutionClosure:
        """What is known of its run."""
        return self.message.closure or NodeExecutionClosure()


def without_ends(nodes: Iterable[RanNode]) -> list[RanNode]:
    """The nodes, but not those that only stand for a workflow's inputs and outputs."""
    return [each for each in nodes if each.name not in ENDS]


def paths(nodes: Sequence[RanNode]) -> Mapping[str, str]:
    """Where each node is in its graph, ``n0/n1``, by its id in the execution."""
    by_id = {each.id: each for each in nodes}
    found: dict[str, str] = {}
    for each in nodes:
        names = [each.name]
        around = by_id.get(each.parent)
        while around is not None and len(names) <= len(by_id):
            names.append(around.name)
            around = by_id.get(around.parent)
        found[each.id] = "/".join(reversed(names))
    return found


def nested(nodes: Sequence[RanNode]) -> Iterator[tuple[RanNode, int]]:
    """Nodes, each followed by those inside of it, and how deep inside they are; by when they came to be."""
    inside: dict[str, list[RanNode]] = {}
    for each in sorted(without_ends(nodes), key=lambda each: (seconds_of(each.closure.created_at), each.id)):
        inside.setdefault(each.parent, []).append(each)
    stack = [(each, 0) for each in reversed(inside.get("", []))]
    while stack:
        node, depth = stack.pop()
        yield node, depth
        stack += [(each, depth + 1) for each in reversed(inside.get(node.id, []))]


def bars_of_nodes(nodes: Sequence[RanNode], now: float, names: Mapping[str, str] | None = None) -> list[Bar]:
    """A bar for every node: what it waited, and what it ran, up to `now` where it still does.

    `names` are what people call nodes, by their paths.
    """
    where, called = paths(nodes), names or {}
    return [
        Bar(
            label=" ".join(each for each in (node.name, called.get(where[node.id], "")) if each),
            depth=depth,
            segments=tuple(_segments(node.closure, now)),
            phase=node.closure.phase.name,
            link=f"#node-{node.id}",
        )
        for node, depth in nested(nodes)
    ]


def _segments(closure: NodeExecutionClosure, now: float) -> Iterator[Segment]:
    created, started = seconds_of(closure.created_at), seconds_of(closure.started_at)
    if closure.phase not in ENDED:
        end = max(now, created)
    elif closure.started_at is not None and closure.duration is not None:
        end = started + closure.duration.seconds + closure.duration.nanos / 1e9
    else:
        end = seconds_of(closure.updated_at) or created
    if closure.started_at is None:
        yield Segment(start=created, end=max(end, created), kind="waiting", label="waiting")
        return
    if started > created:
        yield Segment(start=created, end=started, kind="waiting", label="waiting")
    yield Segment(start=started, end=max(end, started), label="running")
