"""Runs nodes that are conditionals: the case that holds runs inside the node, all others never begin."""

from __future__ import annotations

from flytewright_idl.core import IfElseBlock, LiteralMap

from .conditions import ConditionError, choose
from .node import NodeRun
from .outcome import Failed, Outcome, Succeeded, user_error
from .resolve import resolve


async def run_branch(node: NodeRun) -> Outcome:
    """Run a branch node to its end.

    What its inputs are decides, so a run of the execution that begins anew comes to the same case.
    """
    around = node.around
    assert node.node.branch_node is not None
    assert around is not None  # the compiler lets branches stand in workflows only
    try:
        chosen = choose(node.node.branch_node.if_else or IfElseBlock(), node.inputs)
    except ConditionError as error:
        return Failed(user_error(error.code, f"[{error.code}] {error}"))
    node.running()
    case = NodeRun(node.context, chosen, node.inner(), node.handlers, around)
    if not await around.ready(chosen.id):
        case.skip()
        return node.give(LiteralMap())
    outcome = await case.execute(lambda: resolve(chosen.inputs, around.outputs))
    return Succeeded(node.pass_on(outcome.outputs_uri)) if isinstance(outcome, Succeeded) else Failed(outcome.error)
