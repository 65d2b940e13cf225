"""Workflows, as they are compiled here or registered, to the graphs that are drawn of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from flytewright_idl.admin.workflow import WorkflowSpec
from flytewright_idl.core.compiler import CompiledWorkflowClosure
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.core.workflow import ArrayNode, GateNode, IfElseBlock, WorkflowNode, WorkflowTemplate
from flytewright_idl.core.workflow import Node as NodeMessage

from ..compile.ends import END, ENDS, START
from .conditions import condition_text
from .edges import edges_between, edges_from_start, edges_to_end
from .graph import Edge, Graph, Kind, Node

DEEPEST: Final = 8
"""Sub-workflows further inside are drawn closed; who wants to see them draws them by themselves."""
_MAPPED: Final = re.compile(r"map_(?P<task>\w+?)_[0-9a-f]{32}(-arraynode)?$")
"""The names that the SDKs give to tasks that are mapped, with a hash of what is bound."""


def graph_of_spec(spec: WorkflowSpec) -> Graph:
    """The graph of a workflow as it is compiled here."""
    return _draw(spec.template, spec.sub_workflows)


def graph_of_closure(closure: CompiledWorkflowClosure, *, ends: bool = True) -> Graph:
    """The graph of a workflow as a backend has compiled it; with `ends`, with where it starts and ends."""
    primary = closure.primary.template if closure.primary is not None else None
    return _draw(primary, (each.template for each in closure.sub_workflows if each.template is not None), ends=ends)


def _draw(template: WorkflowTemplate | None, inner: Iterable[WorkflowTemplate], *, ends: bool = True) -> Graph:
    drawing = _Drawing({_key(each.id): each for each in inner})
    return (drawing.whole if ends else drawing.part)(template or WorkflowTemplate())


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Draws workflows that may have these sub-workflows inside."""

    templates: Mapping[tuple[str, ...], WorkflowTemplate]
    depth: int = 0

    def whole(self, template: WorkflowTemplate) -> Graph:
        """A workflow with where it starts and ends, and what runs when it fails."""
        messages = _messages(template)
        between = edges_between(messages)
        nodes = [_end(START, Kind.START), *map(self._node, messages), _end(END, Kind.END)]
        edges = [*edges_from_start(messages, between), *between, *edges_to_end(messages, between, template.outputs)]
        if template.failure_node is not None:
            nodes.append(self._node(template.failure_node))
            edges.append(Edge(source=START, target=template.failure_node.id, failure=True))
        return Graph(title=_name(template.id), nodes=tuple(nodes), edges=tuple(edges))

    def part(self, template: WorkflowTemplate) -> Graph:
        """A workflow inside of another one."""
        messages = _messages(template)
        nodes = tuple(map(self._node, messages))
        return Graph(title=_name(template.id), nodes=nodes, edges=tuple(edges_between(messages)))

    def _node(self, message: NodeMessage) -> Node:
        said = message.metadata.name if message.metadata is not None else ""
        if message.workflow_node is not None:
            return self._workflow(message.id, message.workflow_node, said)
        if message.branch_node is not None:
            inside = self._branch(message.branch_node.if_else or IfElseBlock())
            return Node(id=message.id, label=said or message.id, kind=Kind.BRANCH, detail="branch", inside=inside)
        if message.gate_node is not None:
            return _gate(message.id, message.gate_node, said)
        if message.array_node is not None:
            return _array(message.id, message.array_node, said)
        task = message.task_node.reference_id if message.task_node is not None else None
        return _named(message.id, Kind.TASK, task, said)

    def _workflow(self, id: str, target: WorkflowNode, said: str) -> Node:
        if target.launchplan_ref is not None:
            return _named(id, Kind.LAUNCH_PLAN, target.launchplan_ref, said)
        template = self.templates.get(_key(target.sub_workflow_ref))
        inside = None
        if template is not None and self.depth < DEEPEST:
            inside = _Drawing(self.templates, self.depth + 1).part(template)
        return _named(id, Kind.WORKFLOW, target.sub_workflow_ref, said, inside)

    def _branch(self, choice: IfElseBlock) -> Graph:
        """The cases of a branch: under each condition, what it leads to."""
        nodes: list[Node] = []
        edges: list[Edge] = []
        cases = [*([choice.case] if choice.case is not None else []), *choice.other]
        leads = [(condition_text(each.condition), each.then_node) for each in cases]
        if choice.else_node is not None:
            leads.append(("otherwise", choice.else_node))
        for number, (text, then) in enumerate(leads):
            nodes.append(Node(id=f"case-{number}", label=text, kind=Kind.CONDITION))
            if then is not None:
                nodes.append(self._node(then))
                edges.append(Edge(source=f"case-{number}", target=then.id, ordering=True))
        if choice.error is not None:
            nodes.append(Node(id="otherwise", label="otherwise", kind=Kind.CONDITION))
            nodes.append(Node(id="error", label=choice.error.message or "fails", kind=Kind.ERROR))
            edges.append(Edge(source="otherwise", target="error", ordering=True))
        return Graph(title="", nodes=tuple(nodes), edges=tuple(edges))


def _gate(id: str, gate: GateNode, said: str) -> Node:
    if gate.approve is not None:
        return Node(id=id, label=said or id, kind=Kind.APPROVAL, detail=f"approve {gate.approve.signal_id}")
    if gate.signal is not None:
        return Node(id=id, label=said or id, kind=Kind.SIGNAL, detail=f"signal {gate.signal.signal_id}")
    span = gate.sleep.duration if gate.sleep is not None else None
    return Node(id=id, label=said or id, kind=Kind.SLEEP, detail=f"sleep {span.timedelta}" if span else "sleep")


def _array(id: str, array: ArrayNode, said: str) -> Node:
    each = array.node or NodeMessage()
    target = each.task_node.reference_id if each.task_node is not None else None
    if each.workflow_node is not None:
        target = each.workflow_node.launchplan_ref or each.workflow_node.sub_workflow_ref
    name = _name(target)
    mapped = _MAPPED.search(name)
    if mapped is None:
        return _named(id, Kind.ARRAY, target, said)
    return Node(id=id, label=f"map {mapped['task']}", kind=Kind.ARRAY, detail=name[: mapped.start()].rstrip("."))


def _named(id: str, kind: Kind, target: Identifier | None, said: str, inside: Graph | None = None) -> Node:
    """A node that is called as its workflow calls it, else by the last part of what it runs."""
    name = _name(target)
    label = said or name.rpartition(".")[2] or id
    return Node(id=id, label=label, kind=kind, detail=name if name != label else "", inside=inside)


def _end(id: str, kind: Kind) -> Node:
    return Node(id=id, label=kind.value, kind=kind)


def _messages(template: WorkflowTemplate) -> Sequence[NodeMessage]:
    return [each for each in template.nodes if each.id not in ENDS]


def _name(id: Identifier | None) -> str:
    return id.name if id is not None else ""


def _key(id: Identifier | None) -> tuple[str, ...]:
    return (id.project, id.domain, id.name, id.version) if id is not None else ()
