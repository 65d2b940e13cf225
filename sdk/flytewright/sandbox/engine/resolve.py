"""The literals that a node's inputs are bound to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from flytewright_idl.core import (
    Binding,
    BindingData,
    Literal,
    LiteralCollection,
    LiteralMap,
    OutputReference,
)

from .attributes import ResolutionError, follow, literal_of, onload

_ELEMENT = re.compile(r"\[(\d+)\]\.(\w+)")

Outputs = Callable[[str, str], tuple[LiteralMap, str]]
"""From a node's id and the name of an output: all that the node gave, and the output's name before aliases."""


def resolve(bindings: Iterable[Binding], outputs: Outputs) -> LiteralMap:
    """What the inputs come to; `ResolutionError` names the input that comes to nothing."""
    literals: dict[str, Literal] = {}
    for binding in bindings:
        if binding.binding is None:
            continue
        try:
            literals[binding.var] = _resolve(binding.binding, outputs)
        except ResolutionError as error:
            raise ResolutionError(f"input {binding.var!r}: {error}") from error
    return LiteralMap(literals=literals)


def _resolve(data: BindingData, outputs: Outputs) -> Literal:
    if data.promise is not None:
        return _kept(data.promise, outputs)
    if data.scalar is not None:
        return Literal(scalar=data.scalar)
    if data.collection is not None:
        return Literal(
            collection=LiteralCollection(literals=[_resolve(each, outputs) for each in data.collection.bindings])
        )
    if data.map is not None:
        inner = {key: _resolve(each, outputs) for key, each in data.map.bindings.items()}
        return Literal(map=LiteralMap(literals=inner))
    if data.offloaded_metadata is not None:
        return Literal(offloaded_metadata=data.offloaded_metadata)
    raise ResolutionError("it is bound to nothing")


def _kept(promise: OutputReference, outputs: Outputs) -> Literal:
    """What another node gave for a promise."""
    element = _ELEMENT.fullmatch(promise.var)
    literals, name = outputs(promise.node_id, element[2] if element else promise.var)
    literal = literal_of(literals, name)
    if element is not None:
        literal = onload(literal)
        items = literal.collection.literals if literal.collection else []
        if int(element[1]) >= len(items):
            raise ResolutionError(f"{promise.node_id}.{name} has {len(items)} items, not item {element[1]}")
        literal = items[int(element[1])]
    return follow(literal, promise.attr_path) if promise.attr_path else literal
