"""`mermaid`: a graph as a Mermaid flowchart, which many wikis and code hosts draw."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Final

from .escaping import mermaid as label_of
from .graph import Edge, Graph, Kind, Node

_SHAPES: Final = {
    Kind.TASK: ("[", "]"),
    Kind.ARRAY: ("[[", "]]"),
    Kind.LAUNCH_PLAN: ("[/", "/]"),
    Kind.WORKFLOW: ("[", "]"),
    Kind.BRANCH: ("{", "}"),
    Kind.CONDITION: ("([", "])"),
    Kind.APPROVAL: ("{{", "}}"),
    Kind.SIGNAL: ("{{", "}}"),
    Kind.SLEEP: ("{{", "}}"),
    Kind.ERROR: ("[", "]"),
    Kind.START: ("((", "))"),
    Kind.END: ("(((", ")))"),
}
_CLASSES: Final = {
    "good": ("#1a7f4b", ("SUCCEEDED", "RECOVERED")),
    "bad": ("#c4302b", ("FAILED", "FAILING", "TIMED_OUT", "ABORTED")),
    "busy": ("#1f66d1", ("RUNNING", "DYNAMIC_RUNNING")),
    "waiting": ("#8a6100", ("QUEUED",)),
    "past": ("#6c7689", ("SKIPPED",)),
}


def mermaid(graph: Graph) -> str:
    """The graph; ids are made up, since those of nodes may be words of Mermaid's own."""
    names = {path: f"n{number}" for (path, _), number in zip(graph.paths(), count(), strict=False)}
    lines = ["flowchart TD", *_body(graph, "", "  ", names), *_classes(graph, names)]
    return "\n".join(lines) + "\n"


def _body(graph: Graph, around: str, indent: str, names: dict[str, str]) -> Iterator[str]:
    for node in graph.nodes:
        path = f"{around}{node.id}"
        if node.inside is not None and node.inside.nodes:
            yield f"{indent}subgraph {names[path]}[{label_of(_text(node))}]"
            yield from _body(node.inside, f"{path}/", f"{indent}  ", names)
            yield f"{indent}end"
        else:
            opened, closed = _SHAPES[node.kind]
            yield f"{indent}{names[path]}{opened}{label_of(_text(node))}{closed}"
    for edge in graph.edges:
        yield f"{indent}{names[around + edge.source]} {_arrow(edge)} {names[around + edge.target]}"


def _arrow(edge: Edge) -> str:
    arrow = "-.->" if edge.ordering or edge.failure else "-->"
    if edge.failure:
        return f'{arrow}|"on failure"|'
    return f"{arrow}|{label_of(', '.join(edge.values))}|" if edge.values else arrow


def _classes(graph: Graph, names: dict[str, str]) -> Iterator[str]:
    for name, (colour, phases) in _CLASSES.items():
        mine = [names[path] for path, node in graph.paths() if node.phase in phases]
        if mine:
            yield f"  classDef {name} stroke:{colour},stroke-width:2px"
            yield f"  class {','.join(mine)} {name}"


def _text(node: Node) -> str:
    return f"{node.label} ({node.detail})" if node.detail else node.label
