"""`LocalRun`, the mode in which a call runs here: every value passes through its literal, as it does remotely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import Any

from flytewright_idl.core.literals import Binding, BindingData, Literal, LiteralCollection, LiteralMap

from .. import sync
from ..authoring.array import Mapped
from ..authoring.conditional import Branch
from ..authoring.dynamic import Unfolded, is_dynamic
from ..authoring.entity import Entity
from ..authoring.gates import Gate
from ..authoring.graph import Node
from ..authoring.launch_plan import LaunchPlan
from ..authoring.mode import entering
from ..authoring.task import PythonTask, decode_inputs, decode_outputs, encode_inputs
from ..authoring.workflow import WorkflowBase
from ..errors import CompileError, ValueMismatchError
from ..storage.staging import Staging, current_staging, use
from ..typeengine.attributes import follow
from .attending import current_attendant
from .choosing import chosen

Literals = dict[str, Literal]


@dataclass
class LocalRun:
    """Runs entities in this process."""

    staging: Staging = field(default_factory=current_staging)

    def call(self, entity: Entity, inputs: dict[str, Any]) -> Any:
        """Run `entity` on Python values and give what it returns."""
        literals = encode_inputs(entity, inputs, self.staging)
        self._flush()
        with entering(None):
            outputs = self.run(entity, literals)
        return decode_outputs(entity, outputs, self.staging)

    @singledispatchmethod
    def run(self, entity: Entity, inputs: Mapping[str, Literal]) -> Literals:
        """Run an entity on literals."""
        raise CompileError(f"a {type(entity).__name__} does not run locally: {entity.name}")

    @run.register
    def _(self, entity: PythonTask, inputs: Mapping[str, Literal]) -> Literals:  # type: ignore[type-arg]  # by class
        with use(self.staging):
            if is_dynamic(entity):
                return self.run(Unfolded(entity, decode_inputs(entity, inputs, self.staging)), {})
            outputs = entity.dispatch(inputs, self.staging)
        self._flush()
        return outputs

    def _flush(self) -> None:
        if self.staging.uploads:
            sync.run(self.staging.flush())

    @run.register
    def _(self, entity: Mapped, inputs: Mapping[str, Literal]) -> Literals:
        return entity.over(inputs, lambda each: self.run(entity.target, each))

    @run.register
    def _(self, entity: WorkflowBase, inputs: Mapping[str, Literal]) -> Literals:
        done: dict[str, Literals] = {"": dict(inputs)}
        for node in in_order(entity.nodes):
            done[node.id] = self._step(node, done)
        return bound(entity.output_bindings, done)

    def _step(self, node: Node, done: Mapping[str, Literals]) -> Literals:
        inputs = bound(node.bindings, done)
        if not isinstance(node.entity, Branch):
            return self.run(node.entity, inputs)
        case = chosen(node.entity.cases, inputs)
        if case.node is None:
            raise ValueMismatchError(f"conditional({node.entity.name!r}): {case.error}")
        outputs = self._step(case.node, done)
        return {name: outputs[name] for name in node.entity.python_interface.outputs}

    @run.register
    def _(self, entity: Gate, inputs: Mapping[str, Literal]) -> Literals:
        return current_attendant().attend(entity, inputs, self.staging)

    @run.register
    def _(self, entity: LaunchPlan, inputs: Mapping[str, Literal]) -> Literals:
        return self.run(entity.workflow, {**inputs, **entity.fixed_inputs.literals})


def in_order(nodes: list[Node]) -> Iterator[Node]:
    """The nodes so that each comes after those it waits for, otherwise as they were called."""
    waiting, done = list(nodes), set[str]()
    while waiting:
        ready = next((node for node in waiting if all(other.id in done for other in node.upstream)), None)
        if ready is None:
            raise CompileError(f"the nodes {', '.join(node.id for node in waiting)} wait for each other")
        waiting.remove(ready)
        done.add(ready.id)
        yield ready


def bound(bindings: list[Binding], done: Mapping[str, Literals]) -> Literals:
    """The literals that bindings stand for, once the nodes they name have run."""
    return {each.var: _literal(each.binding or BindingData(), done) for each in bindings}


def _literal(data: BindingData, done: Mapping[str, Literals]) -> Literal:
    if data.promise is not None:
        literal = done[data.promise.node_id][data.promise.var]
        return follow(literal, data.promise.attr_path) if data.promise.attr_path else literal
    if data.collection is not None:
        return Literal(
            collection=LiteralCollection(literals=[_literal(each, done) for each in data.collection.bindings])
        )
    if data.map is not None:
        return Literal(map=LiteralMap(literals={key: _literal(each, done) for key, each in data.map.bindings.items()}))
    return Literal(scalar=data.scalar)
