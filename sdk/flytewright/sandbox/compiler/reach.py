"""Whether a workflow comes to an end: no cycles, and every node reached from the start."""

from __future__ import annotations

from ...compile.ends import END, START
from .draft import Draft


def check_reach(draft: Draft) -> None:
    """Note a cycle, or the nodes that the start does not lead to."""
    cycle = _find_cycle(draft)
    if cycle:
        draft.faults.add("CycleDetected", cycle[0], f"nodes wait for each other: {' > '.join(cycle)}")
        return
    reached = _reached(draft)
    lost = sorted(set(draft.nodes) - reached - {END})
    if lost:
        draft.faults.add("UnreachableNodes", START, f"no path leads from the start to {', '.join(lost)}")


def _reached(draft: Draft) -> set[str]:
    reached, todo = {START}, [START]
    while todo:
        for after in draft.downstream.get(todo.pop(), ()):
            if after not in reached:
                reached.add(after)
                todo.append(after)
    return reached


def _find_cycle(draft: Draft) -> list[str]:
    """The nodes of one cycle, in order; empty when there is none.

    Nodes that wait for nothing are taken away again and again; what is left waits for each other.
    """
    waiting = {node: set(draft.upstream.get(node, ())) & draft.nodes.keys() for node in draft.nodes}
    ready = [node for node, before in waiting.items() if not before]
    while ready:
        node = ready.pop()
        del waiting[node]
        for after in draft.downstream.get(node, ()):
            if after in waiting:
                waiting[after].discard(node)
                if not waiting[after]:
                    ready.append(after)
    if not waiting:
        return []
    path = [min(waiting)]
    while True:
        before = min(waiting[path[-1]] & waiting.keys())
        if before in path:
            return [before, *reversed(path[path.index(before) :])]
        path.append(before)
