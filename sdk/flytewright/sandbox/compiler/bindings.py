"""Whether what is bound to a node's inputs exists and is of the right type."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from flytewright_idl.core import Binding, BindingData, LiteralType, Node, OutputReference, Scalar, Variable

from ...compile.ends import START
from ...typeengine.casting import accepts_none, castable
from .describe import type_name
from .draft import Draft, Variables
from .faults import Faults
from .guess import type_of_scalar

_VARIABLE = re.compile(r"(?:\[(\d+)\]\.)?(\w+)")
"""A variable, or one element of a variable that is a list: ``[3].o0``."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A binding that holds: its type, and the nodes that it waits for."""

    type: LiteralType | None
    upstream: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Input:
    """One input of one node, to which something is bound."""

    draft: Draft
    node: Node
    name: str
    faults: Faults

    def wrong(self, code: str, text: str) -> None:
        self.faults.add(code, self.node.id, f"input {self.name!r} {text}")

    def check(self, data: BindingData, wanted: LiteralType | None) -> Bound | None:
        """What the binding comes to; None when it does not hold, which is noted. Without `wanted` any type does."""
        kind = data.which("value")
        if wanted is not None and wanted.union_type is not None and kind not in ("scalar", "promise"):
            return self._choose(data, wanted)
        match kind:
            case "scalar":
                assert data.scalar is not None
                return self._scalar(data.scalar, wanted)
            case "promise":
                assert data.promise is not None
                return self._promise(data.promise, wanted)
            case "collection":
                assert data.collection is not None
                item = self._inside(wanted, wanted and wanted.collection_type, "a list")
                return item and self._all(data.collection.bindings, item[0], "collection_type")
            case "map":
                assert data.map is not None
                item = self._inside(wanted, wanted and wanted.map_value_type, "a map")
                return item and self._all(data.map.bindings.values(), item[0], "map_value_type")
            case _:
                self.wrong("MismatchingBindings", f"takes {type_name(wanted)} and is bound to nothing that it can read")
                return None

    def _inside(
        self, wanted: LiteralType | None, item: LiteralType | None, given: str
    ) -> tuple[LiteralType | None] | None:
        """The type wanted of the items; None when the input is no container of this kind."""
        if wanted is not None and item is None:
            self.wrong("MismatchingBindings", f"takes {type_name(wanted)} and is bound to {given}")
            return None
        return (item,)

    def _all(self, bindings: Iterable[BindingData], wanted: LiteralType | None, member: str) -> Bound | None:
        before = len(self.faults)
        bounds = [bound for each in bindings if (bound := self.check(each, wanted)) is not None]
        if len(self.faults) > before:
            return None
        kind = bounds[-1].type if bounds else wanted
        container = (
            LiteralType(collection_type=kind) if member == "collection_type" else LiteralType(map_value_type=kind)
        )
        return Bound(container, tuple(node for bound in bounds for node in bound.upstream))

    def _choose(self, data: BindingData, wanted: LiteralType) -> Bound | None:
        """The one variant of a union that a list or a map of bindings fits."""
        assert wanted.union_type is not None
        trials = [
            (variant, bound)
            for variant in wanted.union_type.variants
            if (bound := replace(self, faults=Faults()).check(data, variant)) is not None
        ]
        if len(trials) == 1:
            return trials[0][1]
        if trials:
            fitting = " and ".join(type_name(variant) for variant, _ in trials)
            self.wrong("AmbiguousBindingUnionValue", f"takes {type_name(wanted)}, of which {fitting} fit what is bound")
        else:
            self.wrong("IncompatibleBindingUnionValue", f"takes {type_name(wanted)}, which does not fit what is bound")
        return None

    def _scalar(self, scalar: Scalar, wanted: LiteralType | None) -> Bound | None:
        given = type_of_scalar(scalar)
        if given is None:
            self.wrong("UnrecognizedValue", "is bound to a constant of no known kind")
        elif wanted is not None and not castable(given, wanted):
            self.wrong("MismatchingTypes", f"takes {type_name(wanted)} and is bound to a constant {type_name(given)}")
        elif wanted is not None and wanted.enum_type is not None:
            value = scalar.primitive.string_value if scalar.primitive else None
            if value in wanted.enum_type.values:
                return Bound(given)
            self.wrong("IllegalEnumValue", f"takes one of {', '.join(wanted.enum_type.values)}, not {value!r}")
        else:
            return Bound(given)
        return None

    def _promise(self, promise: OutputReference, wanted: LiteralType | None) -> Bound | None:
        source = self.draft.nodes.get(promise.node_id or START)
        if source is None:
            self.wrong(
                "NodeReferenceNotFound", f"is bound to node {promise.node_id!r}, which the workflow does not have"
            )
            return None
        given = self._output(source, promise)
        if given is None:
            return None
        reached = self._follow(given, promise)
        if reached is None:
            return None
        if wanted is not None and not castable(reached, wanted):
            place = f"{source.id}.{promise.var}"
            self.wrong("MismatchingTypes", f"takes {type_name(wanted)}, but {place} is {type_name(reached)}")
            return None
        promise.node_id = source.id
        return Bound(given, (source.id,))

    def _output(self, source: Node, promise: OutputReference) -> LiteralType | None:
        """The type of the output that a promise names."""
        match = _VARIABLE.fullmatch(promise.var)
        if match is None:
            self.wrong("SyntaxError", f"is bound to {promise.var!r}, which is no variable's name")
            return None
        index, name = match.groups()
        outputs = self.draft.outputs(source)
        if name not in outputs:
            known = ", ".join(outputs) or "nothing"
            self.wrong("VariableNameNotFound", f"is bound to {source.id}.{name}, but {source.id} gives {known}")
            return None
        kind = outputs[name].type or LiteralType()
        if index is None:
            return kind
        if kind.collection_type is None:
            self.wrong("MismatchingTypes", f"is bound to an element of {source.id}.{name}, which is {type_name(kind)}")
        return kind.collection_type

    def _follow(self, kind: LiteralType, promise: OutputReference) -> LiteralType | None:
        """The type at the end of an attribute path; a type that does not tell its fields is taken as it is."""
        for step in promise.attr_path:
            inner = kind.collection_type or kind.map_value_type
            if inner is not None:
                kind = inner
            elif kind.structure is not None and kind.structure.dataclass_type:
                field = kind.structure.dataclass_type.get(step.string_value or "")
                if field is None:
                    known = ", ".join(kind.structure.dataclass_type)
                    self.wrong("FieldNotFound", f"reads field {step.value!r} of {promise.var}, which has {known}")
                    return None
                kind = field
        return kind


def check_bindings(draft: Draft, node: Node, params: Variables, *, both: bool = True) -> None:
    """Check everything that is bound to a node, and add the edges that follow."""
    bound = _bind(draft, node, params, typed=True, both=both)
    for name, param in params.items():
        if name not in bound and not accepts_none(param.type):
            draft.faults.add("ParameterNotBound", node.id, f"input {name!r} is not bound")


def bound_variables(draft: Draft, node: Node) -> Variables:
    """The inputs that a node has because they are bound: those of conditionals and approval gates."""
    bound = _bind(draft, node, {}, typed=False, both=False)
    return {name: Variable(type=each.type) for name, each in bound.items() if each is not None}


def _bind(draft: Draft, node: Node, params: Variables, *, typed: bool, both: bool) -> dict[str, Bound | None]:
    """What is bound to each input that is bound at all."""
    found: dict[str, Bound | None] = {}
    for binding in node.inputs:
        if typed and binding.var not in params:
            known = ", ".join(params) or "no inputs"
            draft.faults.add("VariableNameNotFound", node.id, f"input {binding.var!r} is bound; the node takes {known}")
        elif binding.var in found:
            draft.faults.add("ParameterBoundMoreThanOnce", node.id, f"input {binding.var!r} is bound more than once")
        elif binding.binding is None:
            draft.faults.add("ValueRequired", node.id, f"input {binding.var!r} is bound to nothing")
        else:
            found[binding.var] = _bound(draft, node, binding, params, typed=typed, both=both)
    return found


def _bound(draft: Draft, node: Node, binding: Binding, params: Variables, *, typed: bool, both: bool) -> Bound | None:
    assert binding.binding is not None
    wanted = params[binding.var].type if typed else None
    bound = _Input(draft, node, binding.var, draft.faults).check(binding.binding, wanted)
    for before in bound.upstream if bound else ():
        draft.connect(before, node.id, both=both)
    return bound
