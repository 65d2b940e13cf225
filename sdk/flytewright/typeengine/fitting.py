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
    return as_registered(plan_for(_hint_for(kind, value, plan_for)), kind)


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


def _hint_for(kind: LiteralType, value: object, plan_for: PlanFor) -> Any:
    if kind.collection_type is not None and isinstance(value, list):
        item = _common(kind.collection_type, value, plan_for)
        return list[item]  # type: ignore[valid-type]  # computed, not declared
    if kind.map_value_type is not None and isinstance(value, dict):
        item = _common(kind.map_value_type, value.values(), plan_for)
        return dict[str, item]  # type: ignore[valid-type]  # computed, not declared
    if kind.union_type is not None:
        return _one_of(kind.union_type, value, plan_for)
    return type(value) if _is_of(kind, value, plan_for) else guess_hint(kind)


def _common(kind: LiteralType, values: Iterable[object], plan_for: PlanFor) -> Any:
    """The type that some values are to be taken for: the one class of their own that there is among them, if any."""
    guessed = guess_hint(kind)
    found = [_hint_for(kind, each, plan_for) for each in _samples(values)]
    own = [each for each in found if each != guessed]
    return own[0] if own and all(each == own[0] for each in own) else guessed


def _samples(values: Iterable[object]) -> Iterable[object]:
    """One value of each class, and all lists and maps, in which there may be others."""
    keyed = enumerate(values)
    return {index if isinstance(each, (list, dict)) else type(each): each for index, each in keyed}.values()


def _one_of(kind: UnionType, value: object, plan_for: PlanFor) -> Any:
    """The union as it is guessed, with the one variant that the value is of in the value's own class."""
    hints = [guess_hint(each) for each in kind.variants]
    own = {index: _hint_for(each, value, plan_for) for index, each in enumerate(kind.variants)}
    fits = [index for index, hint in own.items() if hint != hints[index]]
    if len(fits) > 1:
        plans = {index: plan_for(own[index]) for index in fits}
        same = [index for index in fits if tagged(plans[index]) == kind.variants[index]]
        alike = [index for index in fits if _untagged(plans[index].literal_type) == _untagged(kind.variants[index])]
        fits = [*same, *alike][:1]
    if fits:
        hints[fits[0]] = own[fits[0]]
    return typing.Union[tuple(hints)]  # noqa: UP007 - computed


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
    return replace(kind, structure=None)


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
