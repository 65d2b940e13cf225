"""The nodes that branch nodes lead to."""

from __future__ import annotations

from collections.abc import Iterator

from flytewright_idl.core.workflow import Node


def with_branches(node: Node) -> Iterator[Node]:
    """A node, and all nodes that it may branch to."""
    yield node
    for inner in branches(node):
        yield from with_branches(inner)


def branches(node: Node) -> Iterator[Node]:
    """The nodes that a branch node itself may branch to."""
    choice = node.branch_node.if_else if node.branch_node is not None else None
    if choice is None:
        return
    first = choice.case.then_node if choice.case is not None else None
    for inner in (first, *(each.then_node for each in choice.other), choice.else_node):
        if inner is not None:
            yield inner
