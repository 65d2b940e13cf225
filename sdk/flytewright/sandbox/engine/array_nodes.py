"""Runs an array whose items are workflows: each is a node within the array's node, and so launches and shows as one."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from flytewright_idl.core import ArrayNode, ExecutionError, LiteralMap, Node, VariableMap

from ..data import read_message
from ..keys import EntityKey
from .arrays import Elements, common_error, gathered, most_failures, run_items
from .node import NodeRun
from .outcome import Failed, Outcome
from .sweep import abort_nodes


async def run_node_array(node: NodeRun, array: ArrayNode, item: Node, elements: Elements) -> Outcome:
    """Run an array of nodes to its end: as many at a time as it says, else as many as the execution may."""
    node.running()
    slots = asyncio.Semaphore(array.parallelism) if array.parallelism else nullcontext()

    async def run(index: int) -> Outcome:
        async with slots:
            own = replace(item, id=f"n{index}", inputs=[])
            return await NodeRun(node.context, own, node.inner(), node.handlers).execute(lambda: elements[index])

    errors: dict[int, ExecutionError] = {}
    most = most_failures(array, elements.size)
    ended = await run_items({index: run(index) for index in range(elements.size)}, errors, most)
    if len(errors) > most:
        _abort_rest(node)
        return Failed(common_error(errors))
    return node.give(gathered(_outputs(node, item), [_given(ended[index]) for index in range(elements.size)]))


def _given(outcome: Outcome) -> LiteralMap | None:
    """What an item gave, None when it failed."""
    if isinstance(outcome, Failed):
        return None
    return read_message(Path(outcome.outputs_uri), LiteralMap) or LiteralMap()


def _outputs(node: NodeRun, item: Node) -> Collection[str]:
    """The names of what each item gives."""
    assert item.workflow_node is not None
    if item.workflow_node.launchplan_ref is not None:
        plan = node.context.platform.store.launch_plans.get(EntityKey.of(item.workflow_node.launchplan_ref)).entity
        given = plan.closure.expected_outputs if plan.closure else None
    else:
        template = node.context.workflows[EntityKey.of(item.workflow_node.sub_workflow_ref)].template
        given = template.interface.outputs if template.interface else None
    return (given or VariableMap()).variables


def _abort_rest(node: NodeRun) -> None:
    """Write that the items which were running have been stopped, and stop what they have launched."""
    reason = "too many items of the array have failed, auto-abort."
    abort_nodes(node.context.platform, node.key.execution, reason, below=node.record)
