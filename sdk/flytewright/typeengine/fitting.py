"""Plans for values of which only the registered type is known: the Python type is found from the value."""

from __future__ import annotations

import os
import typing
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from flytewright_idl.core.literals import Literal, LiteralCollection, LiteralMap, Scalar, Union
from flytewright_idl.core.types import LiteralType, SimpleType, UnionType

from ..errors import TypeMismatchError
from ..storage.staging import Staging
from .casting import castable
from .guess import guess_hint
from .plan import Plan, PlanFor
from .unions import tagged


def plan_for_value(kind: LiteralType, value: object, plan_for: PlanFor) -> Plan[Any]:
    """How a value crosses the wire as a registered type; `TypeMismatchError` when no Python type is known for that.

    It is taken for its own class where values of that class are of the registered type, also inside lists, maps and
    unions: members of enums, data frames, structures. Otherwise it must be of the type that is guessed.
    """
    return as_registered(plan_for(_hint_for(kind, [value], plan_for)), kind)


def as_registered(plan: Plan[Any], kind: LiteralType) -> Plan[Any]:
    """The plan, with the variants of unions in its literals named as they are registered, which tasks tell them by."""
    if not _has_union(kind):
        return plan

    def encode(value: Any, staging: Staging) -> Literal:
        return _declared(plan.encode(value, staging), plan.literal_type, kind)

    return Plan(
        plan.hint,
        lambda: kind,
        encode,
        plan.decode,
        tag=plan.tag,
        pack=plan.pack,
        unpack=plan.unpack,
        moves_data=plan.moves_data,
    )


# From a value to its type


def _hint_for(kind: LiteralType, values: list[object], plan_for: PlanFor) -> Any:
    """The one type that all of some values are to be taken for, the guessed one when they tell none or several."""
    if kind.collection_type is not None and all(isinstance(each, list) for each in values):
        items = [item for each in values for item in typing.cast("list[object]", each)]
        return list[_hint_for(kind.collection_type, items, plan_for)]  # type: ignore[misc]  # computed, not declared
    if kind.map_value_type is not None and all(isinstance(each, dict) for each in values):
        items = [item for each in values for item in typing.cast("dict[str, object]", each).values()]
        return dict[str, _hint_for(kind.map_value_type, items, plan_for)]  # type: ignore[misc]  # computed, not declared
    if kind.union_type is not None:
        return _one_of(kind.union_type, values, plan_for)
    guessed = guess_hint(kind)
    own = {type(each) for each in _samples(values) if _is_of(kind, each, plan_for)} - {guessed}
    return own.pop() if len(own) == 1 else guessed


def _samples(values: Iterable[object]) -> Iterable[object]:
    """One value of each class, and all lists and maps, in which there may be others."""
    keyed = enumerate(values)
    return {index if isinstance(each, (list, dict)) else type(each): each for index, each in keyed}.values()


def _one_of(kind: UnionType, values: Iterable[object], plan_for: PlanFor) -> Any:
    """The union as it is guessed, with variants that values are of in the values' own classes."""
    found: dict[int, list[object]] = {}
    for value in _samples(values):
        index = _variant_of(kind, value, plan_for)
        if index is not None:
            found.setdefault(index, []).append(value)
    hints = [_hint_for(each, found.get(index, []), plan_for) for index, each in enumerate(kind.variants)]
    return typing.Union[tuple(hints)]  # noqa: UP007 - computed


def _variant_of(kind: UnionType, value: object, plan_for: PlanFor) -> int | None:
    """The variant that a value's own class tells, None when it tells none."""
    own = {index: _hint_for(each, [value], plan_for) for index, each in enumerate(kind.variants)}
    fits = [index for index, hint in own.items() if hint != guess_hint(kind.variants[index])]
    if len(fits) > 1:
        plans = {index: plan_for(own[index]) for index in fits}
        same = [index for index in fits if tagged(plans[index]) == kind.variants[index]]
        alike = [index for index in fits if _untagged(plans[index].literal_type) == _untagged(kind.variants[index])]
        fits = [*same, *alike]
    return fits[0] if fits else None


def _is_of(kind: LiteralType, value: object, plan_for: PlanFor) -> bool:
    """Whether values of this class cross the wire as the registered type."""
    if kind.blob is not None and isinstance(value, (str, os.PathLike)):  # where a file is, and handles of files
        return False
    try:
        own = plan_for(type(value)).literal_type
    except TypeMismatchError:
        return False
    if kind.simple == SimpleType.STRUCT and not isinstance(value, (dict, list)):  # of a class, which may have changed
        return own.simple == SimpleType.STRUCT
    if kind.structured_dataset_type is not None:  # whose columns only the registered one may tell
        return own.structured_dataset_type is not None
    return own == _untagged(kind)


def _untagged(kind: LiteralType) -> LiteralType:
    """The type without the names that the variants of unions have."""
    if kind.collection_type is not None:
        return LiteralType(collection_type=_untagged(kind.collection_type))
    if kind.map_value_type is not None:
        return LiteralType(map_value_type=_untagged(kind.map_value_type))
    if kind.union_type is not None:
        return LiteralType(union_type=UnionType(variants=[_untagged(each) for each in kind.union_type.variants]))
    return kind if kind.structure is None else replace(kind, structure=None)


# From the literal of a type to the one of the registered type


def _has_union(kind: LiteralType) -> bool:
    if kind.collection_type is not None:
        return _has_union(kind.collection_type)
    if kind.map_value_type is not None:
        return _has_union(kind.map_value_type)
    return kind.union_type is not None


def _declared(literal: Literal, own: LiteralType, kind: LiteralType) -> Literal:
    """A literal of one type as one of the registered type."""
    if kind.union_type is not None:
        union = literal.scalar.union if literal.scalar is not None else None
        value, given = (union.value, union.type) if union is not None else (literal, own)
        assert value is not None
        assert given is not None
        variant = _variant(given, kind.union_type.variants)
        named = Union(value=_declared(value, given, variant), type=variant)
        return replace(literal, scalar=Scalar(union=named))
    if kind.collection_type is not None and literal.collection is not None and own.collection_type is not None:
        item, wanted = own.collection_type, kind.collection_type
        items = [_declared(each, item, wanted) for each in literal.collection.literals]
        return replace(literal, collection=LiteralCollection(literals=items))
    if kind.map_value_type is not None and literal.map is not None and own.map_value_type is not None:
        item, wanted = own.map_value_type, kind.map_value_type
        values = {name: _declared(each, item, wanted) for name, each in literal.map.literals.items()}
        return replace(literal, map=LiteralMap(literals=values))
    return literal


def _variant(given: LiteralType, variants: Sequence[LiteralType]) -> LiteralType:
    """The registered variant that a value of some type is of; the type itself when it is of none."""
    plain, untagged = _untagged(given), [(each, _untagged(each)) for each in variants]
    exact = (each for each in variants if each == given)
    same = (each for each, kind in untagged if kind == plain)
    fits = (each for each, kind in untagged if castable(plain, kind))
    alike = (each for each in variants if (each.which("type"), each.simple) == (given.which("type"), given.simple))
    return next(chain(exact, same, fits, alike), given)
