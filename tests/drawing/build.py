"""Small graphs for the tests of pictures."""

from __future__ import annotations

from collections.abc import Iterable

from flytewright.authoring.launch_plan import LaunchPlan
from flytewright.authoring.workflow import WorkflowBase
from flytewright.compile.order import compile_all
from flytewright.compile.specs import WorkflowSpec
from flytewright.config.images import ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.drawing.graph import Edge, Graph, Kind, Node
from flytewright.drawing.workflow import graph_of_spec

__all__ = ["HOSTILE", "LaunchPlan", "drawn", "graph_of", "node"]

HOSTILE = "</text><script>alert(1)</script> \" ' & \\ \x1b[31m \u202e \n ] } --> <!--"
"""What a name might hold that wants to get out of its place."""


def node(id: str, label: str = "", kind: Kind = Kind.TASK, inside: Graph | None = None) -> Node:
    return Node(id=id, label=label or id, kind=kind, inside=inside)


def graph_of(edges: Iterable[str], title: str = "") -> Graph:
    """A graph of edges like ``a-b``; a word alone is a node."""
    pairs = [each.split("-") for each in edges]
    ids = dict.fromkeys(id for pair in pairs for id in pair)
    return Graph(
        title=title,
        nodes=tuple(node(id) for id in ids),
        edges=tuple(Edge(source=pair[0], target=pair[1]) for pair in pairs if len(pair) > 1),
    )


def drawn(workflow: WorkflowBase) -> Graph:
    """The graph of a workflow as it is compiled."""
    settings = SerializationSettings(image_config=ImageConfig.of_options(()), version="v")
    specs = {each.entity: each.spec for each in compile_all([workflow], settings)}
    spec = specs[workflow]
    assert isinstance(spec, WorkflowSpec)
    return graph_of_spec(spec)
