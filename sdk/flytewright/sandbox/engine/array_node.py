"""Runs a node that repeats another one over lists: an item for each element, side by side."""

from __future__ import annotations

from .array_nodes import run_node_array
from .array_tasks import run_task_array
from .arrays import Elements
from .attributes import ResolutionError
from .node import NodeRun
from .outcome import Failed, Outcome, user_error


async def run_array(node: NodeRun) -> Outcome:
    """Run an array node to its end."""
    array = node.node.array_node
    assert array is not None
    assert array.node is not None
    try:
        elements = Elements.of(node.inputs, array.bound_inputs)
    except ResolutionError as error:
        return Failed(user_error("InvalidArrayLength", f"node {node.node.id}: {error}"))
    if array.node.task_node is None and array.node.workflow_node is None:
        kind = (array.node.which("target") or "").removesuffix("_node")
        return Failed(
            user_error("UnsupportedNode", f"node {node.node.id} repeats a {kind} node: neither task nor workflow")
        )
    run = run_node_array if array.node.task_node is None else run_task_array
    return await run(node, array, array.node, elements)
