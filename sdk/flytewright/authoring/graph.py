"""`Graph`, the mode in which calls draw nodes, and `Node`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, get_args, get_origin

from flytewright_idl.core.literals import (
    Binding,
    BindingData,
    BindingDataCollection,
    BindingDataMap,
    Literal,
)
from flytewright_idl.core.workflow import NodeMetadata

from ..errors import CompileError, InvalidInputError, PlacedError
from ..storage.staging import Staging, current_staging
from ..typeengine.plan import Plan, name_of
from ..typeengine.standard import engine
from .entity import Entity
from .promise import Outputs, Promise


@dataclass(eq=False)
class Node:
    """One call in a workflow."""

    id: str
    entity: Entity
    bindings: list[Binding]
    upstream: list[Node]
    metadata: NodeMetadata

    def runs_after(self, other: Node) -> None:
        """Have this node wait for `other`, whether or not it takes anything from it."""
        if other is not self and other not in self.upstream:
            self.upstream.append(other)

    def outputs(self) -> Any:
        """What the call gives to workflow code: one promise, several, or an empty tuple."""
        plans = self.entity.python_interface.output_plans
        promises = {name: Promise(self, name, plan.literal_type) for name, plan in plans.items()}
        named = self.entity.python_interface.output_tuple is not None
        if len(promises) == 1 and not named:
            return next(iter(promises.values()))
        return Outputs.of(self, promises)


@dataclass
class Graph:
    """A workflow in the making: calls become nodes, in the order in which they are made."""

    prefix: str = ""
    nodes: list[Node] = field(default_factory=list)
    staging: Staging = field(default_factory=current_staging)

    def call(self, entity: Entity, inputs: dict[str, Any]) -> Any:
        """Add the node of a call and give its promises."""
        return self.add(entity, inputs).outputs()

    def add(self, entity: Entity, inputs: dict[str, Any]) -> Node:
        """Add the node of a call; `CompileError` for an input that is missing or cannot be bound."""
        binder = Binder(self.staging)
        bindings = [binder.bind(entity, name, inputs) for name in sorted(entity.python_interface.inputs)]
        node = Node(
            id=f"{self.prefix}n{len(self.nodes)}",
            entity=entity,
            bindings=bindings,
            upstream=binder.upstream,
            metadata=entity.construct_node_metadata(),
        )
        self.nodes.append(node)
        return node


class Binder:
    """Turns the arguments of calls into bindings, and notes the nodes that they come from."""

    def __init__(self, staging: Staging) -> None:
        self.staging = staging
        self.upstream: list[Node] = []

    def bind(self, entity: Entity, name: str, inputs: dict[str, Any]) -> Binding:
        """The binding of one input of a call."""
        interface = entity.python_interface
        plan = interface.input_plans[name]
        if name in inputs:
            value = inputs[name]
        elif name in interface.defaults:
            value = interface.defaults[name]
        else:
            raise InvalidInputError(
                f"{entity.name}: the input {name!r} of type {name_of(interface.inputs[name])} is not given"
            )
        try:
            return Binding(var=name, binding=self.data(plan, value))
        except PlacedError as error:
            error.under(f"{entity.name}: input {name}")
            raise

    def data(self, plan: Plan[Any], value: Any) -> BindingData:
        """A promise, a container that holds one, or a constant."""
        if isinstance(value, Promise):
            if value._node is not None and value._node not in self.upstream:
                self.upstream.append(value._node)
            return value._binding()
        if isinstance(value, Outputs):
            raise CompileError(
                f"{len(value)} outputs of {value._node.entity.name} are passed as one value; "
                f"pass one of {', '.join(value._names) or 'another call, as this one gives none'}"
            )
        origin, args = get_origin(plan.hint), get_args(plan.hint)
        if origin is list and isinstance(value, list):
            item = engine.plan_for(args[0])
            return BindingData(collection=BindingDataCollection(bindings=[self.data(item, each) for each in value]))
        if origin is dict and isinstance(value, dict) and args[0] is str:
            item = engine.plan_for(args[1])
            return BindingData(map=BindingDataMap(bindings={key: self.data(item, each) for key, each in value.items()}))
        return constant(plan, value, self.staging)


def constant(plan: Plan[Any], value: Any, staging: Staging) -> BindingData:
    """A value known now, as binding data."""
    return _bound(plan.encode(value, staging))


def _bound(literal: Literal) -> BindingData:
    if literal.collection is not None:
        return BindingData(
            collection=BindingDataCollection(bindings=[_bound(each) for each in literal.collection.literals])
        )
    if literal.map is not None:
        return BindingData(
            map=BindingDataMap(bindings={key: _bound(each) for key, each in literal.map.literals.items()})
        )
    return BindingData(scalar=literal.scalar)
