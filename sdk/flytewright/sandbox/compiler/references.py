"""Which tasks and launch plans a workflow needs before it can be compiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from flytewright_idl.core import IfElseBlock, Node, WorkflowTemplate

from ..keys import EntityKey


@dataclass(slots=True)
class References:
    """What the nodes of a workflow and of its sub-workflows refer to."""

    tasks: set[EntityKey] = field(default_factory=set)
    launch_plans: set[EntityKey] = field(default_factory=set)

    @classmethod
    def of(cls, workflows: Iterable[WorkflowTemplate]) -> References:
        """What the workflows refer to."""
        found = cls()
        for workflow in workflows:
            for node in all_nodes(workflow):
                found._add(node)
        return found

    def _add(self, node: Node) -> None:
        if node.task_node is not None and node.task_node.reference_id is not None:
            self.tasks.add(EntityKey.of(node.task_node.reference_id))
        if node.workflow_node is not None and node.workflow_node.launchplan_ref is not None:
            self.launch_plans.add(EntityKey.of(node.workflow_node.launchplan_ref))


def all_nodes(workflow: WorkflowTemplate) -> Iterator[Node]:
    """Every node of a workflow: its failure node, and those inside branch and array nodes, too."""
    roots = [*workflow.nodes, *([workflow.failure_node] if workflow.failure_node else [])]
    for node in roots:
        yield from _with_inner(node)


def _with_inner(node: Node) -> Iterator[Node]:
    yield node
    if node.branch_node is not None and node.branch_node.if_else is not None:
        for inner in branches(node.branch_node.if_else):
            yield from _with_inner(inner)
    if node.array_node is not None and node.array_node.node is not None:
        yield from _with_inner(node.array_node.node)


def branches(block: IfElseBlock) -> list[Node]:
    """The nodes that a conditional chooses from."""
    cases = [case.then_node for case in [*([block.case] if block.case else []), *block.other]]
    return [node for node in [*cases, block.else_node] if node is not None]
