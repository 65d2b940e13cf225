"""`dot`: a graph in the language of Graphviz."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .escaping import quoted
from .graph import Edge, Graph, Kind, Node

_SHAPES: Final = {
    Kind.TASK: "box",
    Kind.ARRAY: "box3d",
    Kind.LAUNCH_PLAN: "component",
    Kind.WORKFLOW: "folder",
    Kind.BRANCH: "diamond",
    Kind.CONDITION: "plaintext",
    Kind.APPROVAL: "octagon",
    Kind.SIGNAL: "octagon",
    Kind.SLEEP: "octagon",
    Kind.ERROR: "box",
    Kind.START: "circle",
    Kind.END: "doublecircle",
}


def dot(graph: Graph) -> str:
    """The graph, for Graphviz to lay out; what is inside of a node becomes a cluster."""
    lines = [
        f"digraph {quoted(graph.title)} {{",
        "  compound=true;",
        '  node [fontname="sans-serif", fontsize=11, style="rounded"];',
        '  edge [fontname="sans-serif", fontsize=9];',
        *_body(graph, "", "  "),
        "}",
    ]
    return "\n".join(lines) + "\n"


def _body(graph: Graph, around: str, indent: str) -> Iterator[str]:
    for node in graph.nodes:
        path = f"{around}{node.id}"
        if node.inside is not None and node.inside.nodes:
            yield f"{indent}subgraph {quoted(f'cluster_{path}')} {{"
            yield f'{indent}  label={quoted(_label(node))}; style="rounded";'
            yield from _body(node.inside, f"{path}/", f"{indent}  ")
            yield f"{indent}}}"
        else:
            yield f"{indent}{quoted(path)} [label={quoted(_label(node))}, shape={_SHAPES[node.kind]}];"
    by_id = {each.id: each for each in graph.nodes}
    for edge in graph.edges:
        yield f"{indent}{_edge(edge, by_id, around)}"


def _edge(edge: Edge, nodes: dict[str, Node], around: str) -> str:
    source, tail = _end(nodes[edge.source], around, last=True)
    target, head = _end(nodes[edge.target], around, last=False)
    said = [
        *([f"ltail={quoted(tail)}"] if tail else []),
        *([f"lhead={quoted(head)}"] if head else []),
        *([f"label={quoted(', '.join(edge.values))}"] if edge.values else []),
        *(["style=dashed"] if edge.ordering or edge.failure else []),
        *(["color=red"] if edge.failure else []),
    ]
    attributes = f" [{', '.join(said)}]" if said else ""
    return f"{quoted(source)} -> {quoted(target)}{attributes};"


def _end(node: Node, around: str, *, last: bool) -> tuple[str, str]:
    """What an arrow is tied to, and the cluster where it is seen to end: Graphviz ties nothing to clusters."""
    path, cluster = f"{around}{node.id}", ""
    while node.inside is not None and node.inside.nodes:
        cluster = cluster or f"cluster_{path}"
        node = node.inside.nodes[-1 if last else 0]
        path = f"{path}/{node.id}"
    return path, cluster


def _label(node: Node) -> str:
    parts = [node.label, node.detail, node.phase]
    return " · ".join(part for part in parts if part)
