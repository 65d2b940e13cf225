"""Rule for ``Union``, ``Optional`` and ``X | Y``."""

from __future__ import annotations

import types
import typing
from copy import copy
from typing import Any, get_args, get_origin

from flytewright_idl.core.literals import Literal, Scalar, Void
from flytewright_idl.core.literals import Union as UnionLiteral
from flytewright_idl.core.types import LiteralType, SimpleType, TypeStructure, UnionType

from ..errors import PlacedError, TypeMismatchError
from ..storage.staging import Staging
from .plan import Plan, PlanFor, is_class, name_of, shown

UNIONS = (typing.Union, types.UnionType)


def is_plain(hint: Any) -> bool:
    """Whether a value whose type is exactly this hint can only be meant for it."""
    return hint is None or is_class(hint)


def tagged(plan: Plan[Any]) -> LiteralType:
    """The plan's literal type as a variant of a union: with its tag."""
    kind = copy(plan.literal_type)
    kind.structure = TypeStructure(tag=plan.tag)
    return kind


def optional_literal(plan: Plan[Any], literal: Literal | None) -> Literal:
    """The literal of ``Optional[T]`` that holds a literal of ``T``, or nothing."""
    if literal is None:
        nothing = LiteralType(simple=SimpleType.NONE, structure=TypeStructure(tag="none"))
        union = UnionLiteral(value=Literal(scalar=Scalar(none_type=Void())), type=nothing)
    else:
        union = UnionLiteral(value=literal, type=tagged(plan))
    return Literal(scalar=Scalar(union=union))


class UnionRule:
    """A union's literal carries the variant's type beside the value."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if get_origin(hint) not in UNIONS:
            return None
        variants = [plan_for(each) for each in get_args(hint)]
        types_of: dict[int, LiteralType] = {}
        exact = {type(None) if each.hint is None else each.hint: each for each in variants if is_plain(each.hint)}

        others = [each for each in variants if each.hint is not None]
        lone = others[0] if len(others) == 1 and len(variants) == 2 else None  # an Optional

        tags = [each.tag for each in variants]
        shared = {tag for tag in tags if tags.count(tag) > 1}

        def kind_of(variant: Plan[Any]) -> LiteralType:
            if id(variant) not in types_of:
                types_of[id(variant)] = tagged(variant)
            return types_of[id(variant)]

        def encode(value: Any, staging: Staging) -> Literal:
            same = exact.get(type(value))
            if same is not None:
                variant, literal = same, same.encode(value, staging)
            else:
                variant, literal = self._only(hint, variants, "encode", value, staging)
            return Literal(scalar=Scalar(union=UnionLiteral(value=literal, type=kind_of(variant))))

        def decode(literal: Literal, staging: Staging) -> Any:
            union = literal.scalar.union if literal.scalar is not None else None
            if union is None or union.value is None:
                return self._only(hint, variants, "decode", literal, staging)[1]
            tag = union.type.structure.tag if union.type is not None and union.type.structure is not None else ""
            tagged_so = [each for each in variants if each.tag == tag]
            candidates = [each for each in tagged_so if kind_of(each) == union.type] or tagged_so or variants
            return self._only(hint, candidates, "decode", union.value, staging)[1]

        def pack(value: Any, staging: Staging) -> Any:
            same = exact.get(type(value))
            if same is not None:
                packed = same.pack(value, staging)
                if same.tag in shared:
                    self._be_read_back(hint, variants, same, value, packed, staging)
                return packed
            return self._only(hint, variants, "pack", value, staging)[1]

        def unpack(value: Any, staging: Staging) -> Any:
            if lone is not None:
                return None if value is None else lone.unpack(value, staging)
            same = exact.get(type(value))
            if same is not None and type(value) is not str:  # which may be the text of another variant
                return same.unpack(value, staging)
            return self._only(hint, variants, "unpack", value, staging)[1]

        return Plan(
            hint,
            lambda: LiteralType(union_type=UnionType(variants=[kind_of(each) for each in variants])),
            encode,
            decode,
            tag="Typed Union",
            pack=pack,
            unpack=unpack,
            parts=lambda: variants,
            ungrouped=any(each.ungrouped for each in variants),
        )

    def _be_read_back(
        self, hint: Any, variants: list[Plan[Any]], meant: Plan[Any], value: Any, packed: Any, staging: Staging
    ) -> None:
        """Refuse what a reader would take for another variant, as structures carry no tags."""
        first, _ = self._only(hint, variants, "unpack", packed, staging)
        if first is not meant:
            names = f"{name_of(first.hint)}, {name_of(meant.hint)}"
            raise TypeMismatchError(f"{shown(value)} could be any of {names} in {name_of(hint)}; use types that differ")

    @staticmethod
    def _only(hint: Any, variants: list[Plan[Any]], step: str, value: Any, staging: Staging) -> tuple[Plan[Any], Any]:
        """The variant that takes the value, exactly before loosely, and what it makes of it."""
        found: list[tuple[Plan[Any], Any]] = []
        reasons: dict[str, PlacedError] = {}
        ordered = (
            sorted(variants, key=lambda each: each.hint is not type(value)) if step in ("encode", "pack") else variants
        )
        for variant in ordered:
            try:
                result = getattr(variant, step)(value, staging)
            except PlacedError as error:
                reasons[name_of(variant.hint)] = error
                continue
            if variant.hint is type(value) or step in ("decode", "unpack"):
                return variant, result
            found.append((variant, result))
        if not found:
            told = [error for name, error in reasons.items() if name != "None"]
            if len(told) == 1 and value is not None:  # an Optional: what was meant is known, and the place inside it
                raise told[0]
            said = "; ".join(f"{name}: {error}" for name, error in reasons.items())
            raise TypeMismatchError(f"{shown(value)} is none of {name_of(hint)} ({said})")
        if len(found) > 1:
            names = ", ".join(name_of(variant.hint) for variant, _ in found)
            raise TypeMismatchError(f"{shown(value)} could be any of {names} in {name_of(hint)}; use types that differ")
        return found[0]
