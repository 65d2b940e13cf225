"""The arrows of a workflow, by what its nodes are bound to and what they wait for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from flytewright_idl.core.literals import Binding, BindingData
from flytewright_idl.core.workflow import Node

from ..compile.branches import with_branches
from ..compile.ends import END, START
from .graph import Edge

_INPUTS: Final = ("", START)
"""What bindings call the workflow's inputs, before and after."""


def edges_between(nodes: Sequence[Node]) -> list[Edge]:
    """The arrows between the nodes of one workflow; those into a branch count what its cases need."""
    ids = {each.id for each in nodes}
    found: list[Edge] = []
    for node in nodes:
        values: dict[str, list[str]] = {}
        for each in with_branches(node):
            for source, value in _flows(each.inputs):
                if source in ids and source != node.id:
                    values.setdefault(source, []).append(value)
        waits = [each for part in with_branches(node) for each in part.upstream_node_ids]
        found += (Edge(source=each, target=node.id, values=_once(said)) for each, said in values.items())
        found += (
            Edge(source=each, target=node.id, ordering=True)
            for each in dict.fromkeys(waits)
            if each in ids and each not in values and each != node.id
        )
    return found


def edges_from_start(nodes: Sequence[Node], between: Sequence[Edge]) -> Iterator[Edge]:
    """Arrows to the nodes that wait for no other one."""
    waiting = {each.target for each in between}
    for node in nodes:
        if node.id not in waiting:
            values = [
                value for each in with_branches(node) for source, value in _flows(each.inputs) if source in _INPUTS
            ]
            yield Edge(source=START, target=node.id, values=_once(values))


def edges_to_end(nodes: Sequence[Node], between: Sequence[Edge], outputs: Sequence[Binding]) -> Iterator[Edge]:
    """Arrows from the nodes that give outputs of the workflow, and from those that no other one waits for."""
    waited_for = {each.source for each in between}
    given = list(_flows(outputs))
    for node in nodes:
        values = [value for source, value in given if source == node.id]
        if values or node.id not in waited_for:
            yield Edge(source=node.id, target=END, values=_once(values))


def _flows(bindings: Sequence[Binding]) -> Iterator[tuple[str, str]]:
    """The nodes that bindings take values from, each with what it gives and what that becomes: ``o0 → x``."""
    for each in bindings:
        for node, var in _promises(each.binding):
            yield node, f"{var} → {each.var}"


def _promises(data: BindingData | None) -> Iterator[tuple[str, str]]:
    if data is None:
        return
    if data.promise is not None:
        yield data.promise.node_id, data.promise.var
    if data.collection is not None:
        for inner in data.collection.bindings:
            yield from _promises(inner)
    if data.map is not None:
        for inner in data.map.bindings.values():
            yield from _promises(inner)


def _once(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
