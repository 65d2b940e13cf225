"""A compiled workflow as what runs: its nodes, and what each of them waits for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flytewright_idl.core import CompiledWorkflow, ConnectionSetIdList, Node, WorkflowTemplate

from ..compiler.draft import END, START


@dataclass(frozen=True, slots=True)
class Graph:
    """The nodes of one workflow, without its start and end."""

    template: WorkflowTemplate
    nodes: Mapping[str, Node]
    upstream: Mapping[str, frozenset[str]]
    """The nodes that each node waits for."""
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
            upstream={node: frozenset(_ids(up, node)) & nodes.keys() for node in nodes},
            downstream={node: tuple(each for each in _ids(down, node) if each in nodes) for node in nodes},
        )

    def special(self, node_id: str) -> Node:
        """The start or the end node."""
        return next(node for node in self.template.nodes if node.id == node_id)


def _ids(connections: Mapping[str, ConnectionSetIdList], node: str) -> list[str]:
    return connections[node].ids if node in connections else []
