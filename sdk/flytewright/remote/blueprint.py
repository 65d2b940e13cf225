"""`Blueprint`: the nodes of a compiled workflow, with what each takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from flytewright_idl.core.compiler import CompiledWorkflowClosure
from flytewright_idl.core.identifier import Identifier
from flytewright_idl.core.interface import TypedInterface, Variable, VariableMap
from flytewright_idl.core.types import LiteralType
from flytewright_idl.core.workflow import ArrayNode, Node, WorkflowTemplate

from .nodes import nodes_of


@dataclass(frozen=True)
class Blueprint:
    """One workflow of a closure: the closure's own, or one inside of it."""

    template: WorkflowTemplate
    closure: CompiledWorkflowClosure

    @classmethod
    def of(cls, closure: CompiledWorkflowClosure | None) -> Blueprint | None:
        """The closure's own workflow."""
        template = closure.primary.template if closure is not None and closure.primary is not None else None
        return cls(template, closure) if closure is not None and template is not None else None

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """The nodes by their ids, those in branches among them."""
        return {node.id: node for node in nodes_of(self.template)}

    def inside(self, node_id: str) -> Blueprint | None:
        """The workflow that the nodes inside of a node are of; None when they are made as it runs."""
        node = self.nodes.get(node_id)
        if node is None:
            return None
        if node.branch_node is not None:
            return self
        reference = node.workflow_node.sub_workflow_ref if node.workflow_node is not None else None
        template = self._sub_workflow(reference)
        return Blueprint(template, self.closure) if template is not None else None

    def is_branch(self, node_id: str) -> bool:
        """Whether a node runs one of several others."""
        node = self.nodes.get(node_id)
        return node is not None and node.branch_node is not None

    def interface(self, node_id: str) -> TypedInterface | None:
        """What a node takes and gives; None when the closure does not say so."""
        node = self.nodes.get(node_id)
        return self._interface(node) if node is not None else None

    def launch_plan(self, node_id: str) -> Identifier | None:
        """The launch plan that a node launches."""
        node = self.nodes.get(node_id)
        inner = node.array_node.node if node is not None and node.array_node is not None else node
        return inner.workflow_node.launchplan_ref if inner is not None and inner.workflow_node is not None else None

    def _interface(self, node: Node) -> TypedInterface | None:
        if node.array_node is not None and node.array_node.node is not None:
            inner = self._interface(node.array_node.node)
            lists_already = node.array_node.node.task_node is not None  # the task is registered as one of lists
            return inner if inner is None or lists_already else repeated(inner, node.array_node)
        if node.task_node is not None:
            tasks = (each.template for each in self.closure.tasks)
            return next((each.interface for each in tasks if each and each.id == node.task_node.reference_id), None)
        reference = node.workflow_node.sub_workflow_ref if node.workflow_node is not None else None
        template = self._sub_workflow(reference)
        return template.interface if template is not None else None

    def _sub_workflow(self, id: Identifier | None) -> WorkflowTemplate | None:
        templates = (each.template for each in self.closure.sub_workflows)
        return next((each for each in templates if each and each.id == id), None) if id is not None else None


def repeated(interface: TypedInterface, array: ArrayNode) -> TypedInterface:
    """What an array takes and gives that repeats something: lists, but for what is the same for all."""
    same = frozenset(array.bound_inputs)
    return TypedInterface(inputs=_lists(interface.inputs, same), outputs=_lists(interface.outputs, frozenset()))


def _lists(found: VariableMap | None, same: frozenset[str]) -> VariableMap:
    variables = found.variables if found is not None else {}
    return VariableMap(
        variables={
            name: each
            if name in same
            else Variable(type=LiteralType(collection_type=each.type), description=each.description)
            for name, each in variables.items()
        }
    )
