"""`Graph`: what is drawn of a workflow, whatever the picture is made of."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace


class Kind(enum.Enum):
    """What a node is; each kind has its shape."""

    TASK = "task"
    ARRAY = "array"
    WORKFLOW = "workflow"
    LAUNCH_PLAN = "launch plan"
    BRANCH = "branch"
    CONDITION = "condition"
    """When a case of a branch is taken."""
    APPROVAL = "approval"
    SIGNAL = "signal"
    SLEEP = "sleep"
    ERROR = "error"
    """The error of a branch that takes no case."""
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A box of the picture."""

    id: str
    """What its graph calls it: ``n0``."""
    label: str
    kind: Kind
    detail: str = ""
    """A second, smaller line."""
    inside: Graph | None = None
    """What it is made of, where that is drawn."""
    phase: str = ""
    """How it stands in an execution: ``SUCCEEDED``; empty where nothing runs."""
    link: str = ""
    """Where a click leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """An arrow between two nodes of one graph."""

    source: str
    target: str
    values: tuple[str, ...] = ()
    """What flows along it: ``o0 → x``."""
    ordering: bool = False
    """Whether it only says what comes first, and nothing flows."""
    failure: bool = False
    """Whether it is followed only when the workflow fails."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """Nodes and the arrows between them."""

    title: str
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    def __len__(self) -> int:
        """How many nodes there are, those inside of others among them."""
        return sum(1 for _ in self.paths())

    def paths(self, around: str = "") -> Iterator[tuple[str, Node]]:
        """Every node with the ids that lead to it: ``n0``, ``n0/n1``."""
        for node in self.nodes:
            path = f"{around}{node.id}"
            yield path, node
            if node.inside is not None:
                yield from node.inside.paths(f"{path}/")

    def painted(self, phases: Mapping[str, str], links: Mapping[str, str], around: str = "") -> Graph:
        """The graph as an execution has got with it: phases, and where clicks lead, by the paths of nodes."""

        def paint(node: Node) -> Node:
            path = f"{around}{node.id}"
            inside = node.inside.painted(phases, links, f"{path}/") if node.inside is not None else None
            return replace(node, phase=phases.get(path, ""), link=links.get(path, ""), inside=inside)

        return replace(self, nodes=tuple(paint(node) for node in self.nodes))

    def opened(self, insides: Mapping[str, Graph], around: str = "") -> Graph:
        """The graph with what nodes have turned out to be made of, by their paths: workflows of dynamic nodes."""

        def open_(node: Node) -> Node:
            path = f"{around}{node.id}"
            inside = insides.get(path, node.inside)
            return replace(node, inside=inside.opened(insides, f"{path}/") if inside is not None else None)

        return replace(self, nodes=tuple(open_(node) for node in self.nodes)) if insides else self
