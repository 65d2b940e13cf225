"""A workflow while it is compiled: its nodes, their interfaces, and the edges found so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from flytewright_idl.admin import LaunchPlan
from flytewright_idl.core import (
    CompiledWorkflow,
    ConnectionSet,
    ConnectionSetIdList,
    Node,
    TaskTemplate,
    TypedInterface,
    Variable,
    VariableMap,
)

from ..keys import EntityKey
from .faults import Faults

Variables = Mapping[str, Variable]


@dataclass(slots=True)
class Library:
    """What the workflows of one closure may refer to, and what has been found wrong with them."""

    tasks: Mapping[EntityKey, TaskTemplate]
    launch_plans: Mapping[EntityKey, LaunchPlan]
    workflows: Mapping[EntityKey, CompiledWorkflow]
    """The sub-workflows that came along; compiled in place."""
    faults: Faults = field(default_factory=Faults)
    visited: dict[EntityKey, bool] = field(default_factory=dict)
    """Sub-workflows that were compiled (True) or are being compiled (False)."""


class Draft:
    """One workflow in the making."""

    def __init__(
        self, library: Library, workflow: CompiledWorkflow, infer: Callable[[Draft, Node], TypedInterface | None]
    ) -> None:
        assert workflow.template is not None
        self.library = library
        self.workflow = workflow
        self.template = workflow.template
        self.nodes: dict[str, Node] = {}
        self.upstream: dict[str, set[str]] = {}
        self.downstream: dict[str, set[str]] = {}
        self._infer = infer
        self._interfaces: dict[int, TypedInterface | None] = {}

    @property
    def faults(self) -> Faults:
        """Where faults go."""
        return self.library.faults

    def add(self, node: Node, interface: TypedInterface | None = None) -> None:
        """Add a node that others may refer to; an id that is taken is a fault."""
        if node.id in self.nodes:
            self.faults.add("DuplicateId", node.id, "another node has this id")
            return
        self.nodes[node.id] = node
        if interface is not None:
            self._interfaces[id(node)] = interface

    def interface(self, node: Node) -> TypedInterface | None:
        """The node's interface, inferred when first asked for; None when it has none, which was noted as a fault."""
        if id(node) not in self._interfaces:
            self._interfaces[id(node)] = None  # what a node that refers to itself finds
            self._interfaces[id(node)] = self._infer(self, node)
        return self._interfaces[id(node)]

    def inputs(self, node: Node) -> Variables:
        """The variables that the node takes."""
        interface = self.interface(node)
        return interface.inputs.variables if interface and interface.inputs else {}

    def outputs(self, node: Node) -> Variables:
        """The variables that the node gives, under their aliases."""
        interface = self.interface(node)
        own = interface.outputs.variables if interface and interface.outputs else {}
        names = {alias.var: alias.alias for alias in node.output_aliases}
        return {names.get(name, name): variable for name, variable in own.items()}

    def connect(self, before: str, after: str, *, both: bool = True) -> None:
        """Add an edge; without `both`, only as one that `after` waits for (the nodes inside a branch)."""
        self.upstream.setdefault(after, set()).add(before)
        if both:
            self.downstream.setdefault(before, set()).add(after)

    def connections(self) -> ConnectionSet:
        """The edges as a message, in a fixed order."""
        return ConnectionSet(
            upstream={node: ConnectionSetIdList(ids=sorted(self.upstream[node])) for node in sorted(self.upstream)},
            downstream={
                node: ConnectionSetIdList(ids=sorted(self.downstream[node])) for node in sorted(self.downstream)
            },
        )


def complete(interface: TypedInterface | None) -> TypedInterface:
    """The interface with both sides present, as compiled workflows have it."""
    interface = interface or TypedInterface()
    interface.inputs = interface.inputs or VariableMap()
    interface.outputs = interface.outputs or VariableMap()
    return interface
