"""A compiled workflow as what runs: its nodes, and what each of them waits for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flytewright_idl.core import (
    CompiledWorkflow,
    CompiledWorkflowClosure,
    ConnectionSetIdList,
    Node,
    TaskTemplate,
    WorkflowMetadataOnFailurePolicy,
    WorkflowTemplate,
)

from ...compile.ends import END, START
from ..keys import EntityKey


@dataclass(frozen=True, slots=True)
class Graph:
    """The nodes of one workflow, without its start and end."""

    template: WorkflowTemplate
    nodes: Mapping[str, Node]
    upstream: Mapping[str, frozenset[str]]
    """The nodes that each node waits for; also those inside branch nodes, which wait for nodes around the branch."""
    downstream: Mapping[str, tuple[str, ...]]
    """The nodes that wait for each node."""

    @classmethod
    def of(cls, workflow: CompiledWorkflow) -> Graph:
        """The graph of a compiled workflow."""
        assert workflow.template is not None
        assert workflow.connections is not None
        nodes = {node.id: node for node in workflow.template.nodes if node.id not in (START, END)}
        up, down = workflow.connections.upstream, workflow.connections.downstream
        return cls(
            template=workflow.template,
            nodes=nodes,
            upstream={node: frozenset(_ids(up, node)) & nodes.keys() for node in {*nodes, *up} - {START, END}},
            downstream={node: tuple(each for each in _ids(down, node) if each in nodes) for node in nodes},
        )

    @property
    def fails_at_once(self) -> bool:
        """Whether the workflow says that its first failure is its end."""
        metadata = self.template.metadata
        policy = metadata.on_failure if metadata else WorkflowMetadataOnFailurePolicy.FAIL_IMMEDIATELY
        return policy == WorkflowMetadataOnFailurePolicy.FAIL_IMMEDIATELY

    def special(self, node_id: str) -> Node:
        """The start or the end node."""
        return next(node for node in self.template.nodes if node.id == node_id)


def _ids(connections: Mapping[str, ConnectionSetIdList], node: str) -> list[str]:
    return connections[node].ids if node in connections else []


def sub_workflows(closure: CompiledWorkflowClosure) -> dict[EntityKey, Graph]:
    """The sub-workflows of a closure; one that no node runs was not compiled, and is left out."""
    return {
        EntityKey.of(each.template.id): Graph.of(each)
        for each in closure.sub_workflows
        if each.template is not None and each.connections is not None
    }


def templates(closure: CompiledWorkflowClosure) -> dict[EntityKey, TaskTemplate]:
    """The tasks of a closure."""
    return {EntityKey.of(each.template.id): each.template for each in closure.tasks if each.template is not None}
