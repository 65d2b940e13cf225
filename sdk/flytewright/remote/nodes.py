"""The nodes of a workflow, and what they refer to."""

from __future__ import annotations

from collections.abc import Iterator

from flytewright_idl.core.identifier import Identifier
from flytewright_idl.core.workflow import Node, WorkflowTemplate

from ..compile.branches import with_branches


def nodes_of(template: WorkflowTemplate) -> Iterator[Node]:
    """The nodes of a workflow, its failure node and those in branches among them."""
    failure = [template.failure_node] if template.failure_node is not None else []
    for node in [*template.nodes, *failure]:
        yield from with_branches(node)


def ids(node: Node) -> Iterator[Identifier]:
    """The ids that a node itself refers to, or the node that an array repeats."""
    if node.task_node is not None and node.task_node.reference_id is not None:
        yield node.task_node.reference_id
    if node.workflow_node is not None:
        for id in (node.workflow_node.launchplan_ref, node.workflow_node.sub_workflow_ref):
            if id is not None:
                yield id
    if node.array_node is not None and node.array_node.node is not None:
        yield from ids(node.array_node.node)
