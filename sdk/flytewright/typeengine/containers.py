"""Rules for ``list[T]`` and ``dict[str, T]``, and for the bare ``dict``."""

from __future__ import annotations

import typing
from typing import Any, cast, get_args, get_origin

from flytewright_idl.core.literals import Literal, LiteralCollection, LiteralMap
from flytewright_idl.core.types import LiteralType, SimpleType

from ..errors import PlacedError, TypeMismatchError
from ..storage.staging import Staging
from . import binary
from .making import MANY, uncollected
from .plan import Plan, PlanFor, at, mismatch, shown


class ListRule:
    """``list[T]`` is a literal collection of whatever ``T`` is."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if get_origin(hint) is not list or not get_args(hint):
            return None
        item = plan_for(get_args(hint)[0])
        sound = item.sound

        def check(values: Any) -> list[Any]:
            if not isinstance(values, list):
                raise mismatch(hint, values)
            return values

        def each(work: Any, values: list[Any], staging: Staging) -> list[Any]:
            try:
                if len(values) < MANY:
                    return [work(value, staging) for value in values]
                with uncollected():
                    return [work(value, staging) for value in values]
            except PlacedError:
                for index, value in enumerate(values):  # once more, to learn which it was
                    at(f"[{index}]", work, value, staging)
                raise

        def encode(values: list[Any], staging: Staging) -> Literal:
            return Literal(collection=LiteralCollection(literals=each(item.encode, check(values), staging)))

        def decode(literal: Literal, staging: Staging) -> list[Any]:
            if literal.collection is None:
                return unpack(binary.inner_value(literal, hint), staging)
            return each(item.decode, literal.collection.literals, staging)

        def unpack(values: Any, staging: Staging) -> list[Any]:
            if sound is not None and values.__class__ is list:
                for value in values:
                    if value.__class__ is not sound:
                        break
                else:
                    return values
            elif values.__class__ is list and len(values) < MANY:
                try:
                    unpack_item = item.unpack
                    return [unpack_item(value, staging) for value in values]
                except PlacedError:  # told below, with its place
                    return each(item.unpack, values, staging)
            return each(item.unpack, check(values), staging)

        return Plan(
            hint,
            lambda: LiteralType(collection_type=item.literal_type),
            encode,
            decode,
            tag="Typed List",
            pack=lambda values, staging: each(item.pack, check(values), staging),
            unpack=unpack,
            parts=lambda: (item,),
            ungrouped=item.ungrouped,
        )


class DictRule:
    """``dict[str, T]`` is a literal map of whatever ``T`` is."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if get_origin(hint) is not dict or not get_args(hint):
            return None
        key, value_hint = get_args(hint)
        if key is not str:
            return None
        item = plan_for(value_hint)
        sound = item.sound

        def check(values: Any) -> dict[str, Any]:
            if not isinstance(values, dict):
                raise mismatch(hint, values)
            for name in values:
                if type(name) is not str and not isinstance(name, str):
                    raise TypeMismatchError(f"expected str keys, got {shown(name)}")
            return values

        def each(work: Any, values: dict[str, Any], staging: Staging) -> dict[str, Any]:
            try:
                if len(values) < MANY:
                    return {name: work(value, staging) for name, value in values.items()}
                with uncollected():
                    return {name: work(value, staging) for name, value in values.items()}
            except PlacedError:
                for name, value in values.items():  # once more, to learn which it was
                    at(f"[{name!r}]", work, value, staging)
                raise

        def encode(values: dict[str, Any], staging: Staging) -> Literal:
            return Literal(map=LiteralMap(literals=each(item.encode, check(values), staging)))

        def decode(literal: Literal, staging: Staging) -> dict[str, Any]:
            if literal.map is None:
                return unpack(binary.inner_value(literal, hint), staging)
            return each(item.decode, literal.map.literals, staging)

        def unpack(values: Any, staging: Staging) -> dict[str, Any]:
            if sound is not None and values.__class__ is dict:
                for name, value in values.items():
                    if name.__class__ is not str or value.__class__ is not sound:
                        break
                else:
                    return cast("dict[str, Any]", values)
            return each(item.unpack, check(values), staging)

        return Plan(
            hint,
            lambda: LiteralType(map_value_type=item.literal_type),
            encode,
            decode,
            tag="Typed Dict",
            pack=lambda values, staging: each(item.pack, check(values), staging),
            unpack=unpack,
            parts=lambda: (item,),
            ungrouped=item.ungrouped,
        )


class BareDictRule:
    """``dict`` without types, or with keys other than str, is one msgpack value."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        args = get_args(hint)
        if hint not in (dict, typing.Dict) and (get_origin(hint) is not dict or args[:1] == (str,)):  # noqa: UP006
            return None
        key, item = (plan_for(each) for each in args) if args else (None, None)

        def each(step: str, values: Any, staging: Staging) -> dict[Any, Any]:
            if not isinstance(values, dict):
                raise mismatch(hint, values)
            if any(name != name for name in values):  # noqa: PLR0124 - what NaN is, and nothing else
                raise TypeMismatchError("a key is NaN, which nothing finds again")
            if key is None or item is None:
                return values
            work, key_work = getattr(item, step), getattr(key, step)
            if step == "unpack" and key.hint in (int, float):
                values = {_number(key.hint, name): value for name, value in values.items()}
            return {key_work(name, staging): at(f"[{name!r}]", work, value, staging) for name, value in values.items()}

        return Plan(
            hint,
            lambda: LiteralType(simple=SimpleType.STRUCT, annotation=binary.annotation()),
            lambda value, staging: binary.dump(each("pack", value, staging)),
            lambda literal, staging: each("unpack", binary.load(literal, hint), staging),
            tag="Typed Dict",
            pack=lambda value, staging: each("pack", value, staging),
            unpack=lambda value, staging: each("unpack", value, staging),
            parts=lambda: (item,) if item is not None else (),
        )


def _number(kind: type, name: Any) -> Any:
    """A key that is a number: structures of older SDKs have its text; what is none, the key's own plan refuses."""
    try:
        return kind(name) if isinstance(name, str) else name
    except ValueError:
        return name
