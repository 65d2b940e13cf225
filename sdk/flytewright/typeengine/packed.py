"""Rules for types that structures carry within msgpack and that are, on their own, pickled or refused."""

from __future__ import annotations

import decimal
import pathlib
import typing
import uuid
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar, get_args, get_origin

from flytewright_idl.core.literals import Literal
from flytewright_idl.core.types import LiteralType, SimpleType
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import TypeMismatchError
from ..storage.staging import Staging
from . import binary
from .pickles import PickleRule
from .plan import Pack, Plan, PlanFor, Unpack, at, is_class, mismatch, name_of, same, shown

Texts = Callable[[str], Any]

AS_TEXT: dict[type, Texts] = {
    uuid.UUID: uuid.UUID,
    decimal.Decimal: decimal.Decimal,
    pathlib.Path: pathlib.Path,
    pathlib.PurePath: pathlib.PurePath,
}
"""Types that are their own text inside a structure, and how the text is read."""


@dataclass(frozen=True)
class Inside:
    """How values are carried inside a structure."""

    pack: Pack[Any]
    unpack: Unpack[Any]


class PackedRule:
    """Any, bytes, sets, UUID, Decimal and Path are fields of structures as they are, and pickles on their own."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        inside = (
            _any()
            if hint is Any or isinstance(hint, TypeVar)
            else _bytes()
            if hint is bytes
            else _text(hint) or _set(hint, plan_for)
        )
        if inside is None:
            return None
        outside: Plan[Any] | None = None

        def pickled() -> Plan[Any]:
            nonlocal outside
            if outside is None:
                outside = PickleRule().plan(Any if isinstance(hint, TypeVar) else hint, plan_for)
                assert outside is not None
            return outside

        def describe() -> LiteralType:
            kind = copy(pickled().literal_type)
            kind.metadata = Struct.from_dict({"python_class_name": str(hint)})
            return kind

        def decode(literal: Literal, staging: Staging) -> Any:
            if literal.scalar is not None and literal.scalar.binary is not None:
                return inside.unpack(binary.load(literal, hint), staging)
            return pickled().decode(literal, staging)

        return Plan(
            hint,
            describe,
            lambda value, staging: pickled().encode(value, staging),
            decode,
            tag="FlytePickle",
            pack=inside.pack,
            unpack=inside.unpack,
            moves_data=True,
        )


class BareListRule:
    """A list without a type of items is one msgpack value, as a bare dict is."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if hint not in (list, typing.List):  # noqa: UP006
            return None

        def same_list(values: Any, staging: Staging) -> list[Any]:
            return _items(list, values)

        return Plan(
            hint,
            lambda: LiteralType(simple=SimpleType.STRUCT, annotation=binary.annotation()),
            lambda values, staging: binary.dump(_items(list, values)),
            lambda literal, staging: _items(list, binary.load(literal, hint)),
            tag="Typed List",
            pack=same_list,
            unpack=same_list,
            ungrouped=True,
        )


class OnlyInsideRule:
    """Tuples have no type in Flyte's terms: only structures may hold them."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        inside = _named_tuple(hint, plan_for) or _tuple(hint, plan_for)
        if inside is None:
            return None

        def refuse() -> NoReturn:
            raise TypeMismatchError(
                f"{name_of(hint)} cannot be one input or output: use a dataclass, or a NamedTuple for several"
            )

        def describe() -> LiteralType:
            refuse()

        def encode(value: Any, staging: Staging) -> Literal:
            refuse()

        return Plan(
            hint,
            describe,
            encode,
            lambda literal, staging: inside.unpack(binary.inner_value(literal, hint), staging),
            tag="",
            pack=inside.pack,
            unpack=inside.unpack,
            ungrouped=True,
        )


def _any() -> Inside:
    return Inside(same, same)


def _bytes() -> Inside:
    def check(value: Any, staging: Staging) -> bytes:
        if not isinstance(value, (bytes, bytearray)):
            raise mismatch(bytes, value)
        return bytes(value)

    return Inside(check, check)


def _text(hint: Any) -> Inside | None:
    read = AS_TEXT.get(hint) if is_class(hint) else None
    if read is None:
        return None

    def pack(value: Any, staging: Staging) -> str:
        if not isinstance(value, hint):
            raise mismatch(hint, value)
        return str(value)

    def unpack(value: Any, staging: Staging) -> Any:
        try:
            return read(value)
        except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
            raise mismatch(f"the text of a {name_of(hint)}", value) from error

    return Inside(pack, unpack)


def _set(hint: Any, plan_for: PlanFor) -> Inside | None:
    kind: Any = get_origin(hint) or hint
    if kind not in (set, frozenset):
        return None
    item = plan_for(get_args(hint)[0]) if get_args(hint) else None

    def pack(values: Any, staging: Staging) -> list[Any]:
        if not isinstance(values, kind):
            raise mismatch(hint, values)
        return [each if item is None else at("{}", item.pack, each, staging) for each in values]

    def unpack(values: Any, staging: Staging) -> Any:
        found = _items(hint, values)
        return kind(found if item is None else [item.unpack(each, staging) for each in found])

    return Inside(pack, unpack)


def _items(hint: Any, values: Any) -> list[Any]:
    if not isinstance(values, list):
        raise mismatch(hint, values)
    return values


def _named_tuple(hint: Any, plan_for: PlanFor) -> Inside | None:
    """A NamedTuple inside a structure is the list of its fields."""
    if not (is_class(hint) and issubclass(hint, tuple) and hasattr(hint, "_fields")):
        return None
    cls: Any = hint
    hints = typing.get_type_hints(cls, include_extras=True)
    fields = _tuple(tuple.__class_getitem__(tuple(hints.get(name, Any) for name in cls._fields)), plan_for)
    assert fields is not None

    def pack(values: Any, staging: Staging) -> Any:
        if not isinstance(values, cls):
            raise mismatch(cls, values)
        return fields.pack(values, staging)

    return Inside(pack, lambda values, staging: cls(*fields.unpack(values, staging)))


def _tuple(hint: Any, plan_for: PlanFor) -> Inside | None:
    if (get_origin(hint) or hint) is not tuple:
        return None
    args = get_args(hint)
    endless = not args or (len(args) == 2 and args[1] is Ellipsis)
    plans = [] if not args else [plan_for(each) for each in args if each is not Ellipsis]

    def each(step: str, values: Any, staging: Staging) -> list[Any]:
        if not isinstance(values, (tuple, list)) or (step == "pack" and not isinstance(values, tuple)):
            raise mismatch(hint, values)
        if not endless and len(values) != len(plans):
            raise TypeMismatchError(f"expected {len(plans)} values for {name_of(hint)}, got {shown(values)}")
        if not plans:
            return list(values)
        chosen = plans * len(values) if endless else plans
        return [
            at(f"[{index}]", getattr(plan, step), value, staging)
            for index, (plan, value) in enumerate(zip(chosen, values, strict=True))
        ]

    return Inside(
        lambda values, staging: each("pack", values, staging),
        lambda values, staging: tuple(each("unpack", values, staging)),
    )
