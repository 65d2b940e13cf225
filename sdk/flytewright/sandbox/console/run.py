"""`Run`: all that the pages show of one execution, put together from the store."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from flytewright.compile.branches import with_branches
from flytewright.drawing.executions import RanNode, paths
from flytewright.drawing.graph import Graph
from flytewright.drawing.svg import svg
from flytewright.drawing.workflow import graph_of_closure
from flytewright_idl.core import CompiledWorkflowClosure, LiteralType

from ..keys import EntityKey, ExecutionKey
from ..phases import FINAL_EXECUTION
from ..store.executions import ExecutionRecord
from ..store.listing import Query, equal
from ..store.node_executions import NodeRecord
from ..store.signals import SIGNALS
from ..store.store import Store
from .links import node_link

_MOST_SIGNALS: Final = 100


@dataclass(frozen=True, slots=True)
class Gate:
    """What an execution waits for."""

    signal_id: str
    type: LiteralType
    approval: bool
    """Whether it is a yes or a no, and not a value."""


@dataclass(frozen=True)
class Run:
    """One execution, as it is in the store now."""

    store: Store
    record: ExecutionRecord

    @property
    def key(self) -> ExecutionKey:
        """The execution's key."""
        return ExecutionKey.of(self.record.execution.id)

    @property
    def is_done(self) -> bool:
        """Whether nothing of it will change any more."""
        return self.record.closure.phase in FINAL_EXECUTION

    @cached_property
    def records(self) -> list[NodeRecord]:
        """Its nodes, as the store has them."""
        return self.store.nodes.all(self.key)

    @cached_property
    def nodes(self) -> list[RanNode]:
        """Its nodes, each knowing the one around it."""
        ids = {each.id: each.key.node_id for each in self.records}
        return [RanNode(message=each.node, parent=ids.get(each.parent_id or 0, "")) for each in self.records]

    @cached_property
    def compiled(self) -> CompiledWorkflowClosure:
        """The workflow that it runs."""
        workflow = self.record.closure.workflow_id
        found = self.store.workflows.find(EntityKey.of(workflow)) if workflow is not None else None
        closure = found.entity.closure if found is not None else None
        return (closure.compiled_workflow if closure is not None else None) or CompiledWorkflowClosure()

    @cached_property
    def graph(self) -> Graph:
        """The picture's graph, with phases and with links to the nodes that have begun."""
        where = paths(self.nodes)
        phases = {where[each.id]: each.closure.phase.name for each in self.nodes}
        links = {where[each.id]: node_link(self.key, each.id) for each in self.nodes}
        return graph_of_closure(self.compiled).opened(self._made(where)).painted(phases, links)

    def _made(self, where: Mapping[str, str]) -> dict[str, Graph]:
        """The graphs of workflows that dynamic nodes have made, by the paths of the nodes."""
        found = {}
        for each in self.records:
            made = self.store.dynamic_workflows.find(each.id) if each.metadata.is_dynamic else None
            if made is not None:
                found[where[each.key.node_id]] = graph_of_closure(made, ends=False)
        return found

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What people call the nodes, by their paths."""
        return {path: node.label for path, node in self.graph.paths() if node.label != node.id}

    @property
    def gates(self) -> Iterator[Gate]:
        """The gates that wait."""
        if self.is_done:
            return
        key = self.key
        of_this = equal(SIGNALS, execution_project=key.project, execution_domain=key.domain, execution_name=key.name)
        approvals = set(_approvals(self.compiled))
        signals, _ = self.store.signals.page(Query(limit=_MOST_SIGNALS, conditions=of_this))
        for each in signals:
            if each.value is None and each.id is not None:
                yield Gate(each.id.signal_id, each.type or LiteralType(), each.id.signal_id in approvals)

    @property
    def version(self) -> str:
        """Differs whenever the page would."""
        digest = hashlib.sha256(bytes(self.record.closure))
        for each in self.nodes:
            digest.update(f"{each.id} {each.closure.phase} {each.closure.updated_at}\n".encode())
        for gate in self.gates:
            digest.update(gate.signal_id.encode())
        return digest.hexdigest()[:32]


@lru_cache(maxsize=32)
def picture(graph: Graph) -> str:
    """A graph, which is drawn once for as long as it stays as it is."""
    return svg(graph, styled=False)


def _approvals(compiled: CompiledWorkflowClosure) -> Iterator[str]:
    """The signals that are a yes or a no."""
    for each in (compiled.primary, *compiled.sub_workflows):
        for outer in each.template.nodes if each is not None and each.template is not None else ():
            for node in with_branches(outer):
                if node.gate_node is not None and node.gate_node.approve is not None:
                    yield node.gate_node.approve.signal_id
