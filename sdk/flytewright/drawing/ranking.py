"""`ranked`: how far down each node stands."""

from __future__ import annotations

from collections.abc import Sequence


def ranked(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, int]:
    """The rank of every node: below all that it follows, by the longest way from the top.

    A node that nothing leads to stands right above what follows it. Edges that close a circle, which no workflow that
    compiles has, say nothing.
    """
    following: dict[str, list[str]] = {each: [] for each in nodes}
    for source, target in edges:
        following[source].append(target)
    order = _order(nodes, following)
    place = {each: number for number, each in enumerate(order)}
    ranks = dict.fromkeys(nodes, 0)
    for each in order:
        for target in following[each]:
            if place[target] > place[each]:
                ranks[target] = max(ranks[target], ranks[each] + 1)
    led_to = {target for _, target in edges}
    for each in reversed(order):
        below = [ranks[target] for target in following[each] if place[target] > place[each]]
        if each not in led_to and below:
            ranks[each] = min(below) - 1
    return ranks


def _order(nodes: Sequence[str], following: dict[str, list[str]]) -> list[str]:
    """Every node before those that follow it; by hand, as a workflow may be deeper than Python calls may nest."""
    finished: list[str] = []
    seen: set[str] = set()
    for root in nodes:
        stack = [(root, iter(following[root]))] if root not in seen else []
        seen.add(root)
        while stack:
            node, rest = stack[-1]
            child = next((each for each in rest if each not in seen), None)
            if child is None:
                finished.append(node)
                stack.pop()
            else:
                seen.add(child)
                stack.append((child, iter(following[child])))
    return finished[::-1]
