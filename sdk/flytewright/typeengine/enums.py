"""Rules for enums and for ``typing.Literal``."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any, get_args, get_origin
from typing import Literal as Choice

from flytewright_idl.core.literals import Literal, Primitive, Scalar
from flytewright_idl.core.types import EnumType, LiteralType, SimpleType, TypeAnnotation
from flytewright_idl.google.protobuf.struct import Struct

from ..errors import TypeMismatchError, ValueMismatchError
from ..storage.staging import Staging
from . import binary
from .plan import Plan, PlanFor, is_class, mismatch, name_of, shown

BASES = (str, int, float, bool, dt.datetime, dt.timedelta)
"""Types whose values ``typing.Literal`` may list."""


class EnumRule:
    """An enum of texts is one of these texts, and one of ints an int; others can only be fields of a structure."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if not (is_class(hint) and issubclass(hint, enum.Enum)):
            return None
        cls: type[enum.Enum] = hint
        values = [member.value for member in cls]
        members = {member.value: member for member in cls}
        base = _base_of(values)

        def member(value: Any) -> enum.Enum:
            if isinstance(value, cls):
                return value
            if isinstance(value, enum.Enum) or type(value) not in (str, int, float, bool):
                raise mismatch(cls, value)
            found = members.get(value)
            if found is None:
                raise ValueMismatchError(f"{shown(value)} is not a value of {name_of(cls)}, which has {values}")
            return found

        def require(base: type) -> None:
            if base not in (str, int):
                raise TypeMismatchError(
                    f"{name_of(cls)} has values that are neither all str nor all int: only enums of these can be"
                    " inputs and outputs"
                )

        def describe() -> LiteralType:
            require(base)
            return (
                LiteralType(enum_type=EnumType(values=values))
                if base is str
                else _choice_of(SimpleType.INTEGER, values)
            )

        def encode(value: Any, staging: Staging) -> Literal:
            require(base)
            wire = member(value).value
            primitive = Primitive(string_value=wire) if base is str else Primitive(integer=wire)
            return Literal(scalar=Scalar(primitive=primitive))

        def decode(literal: Literal, staging: Staging) -> enum.Enum:
            primitive = literal.scalar.primitive if literal.scalar is not None else None
            if primitive is not None and primitive.value is not None:
                return member(primitive.value)
            return unpack(binary.inner_value(literal, cls), staging)

        def unpack(value: Any, staging: Staging) -> enum.Enum:
            if isinstance(value, float) and value not in members:  # structures of older SDKs know doubles only
                raise ValueMismatchError(f"{shown(value)} is not a value of {name_of(cls)}, which has {values}")
            return member(value)

        return Plan(
            cls,
            describe,
            encode,
            decode,
            tag="DefaultEnumTransformer",
            pack=lambda value, staging: member(value).value,
            unpack=unpack,
            ungrouped=base is not str,
        )


class ChoiceRule:
    """``typing.Literal`` is the type of its values, with the values as an annotation."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if get_origin(hint) is not Choice:
            return None
        values = list(get_args(hint))
        base = type(values[0])
        if base not in BASES or any(type(each) is not base for each in values):
            raise TypeMismatchError(f"the values of {name_of(hint)} are not all of one type out of {_names()}")
        inner = plan_for(base)

        def check(value: Any) -> Any:
            if type(value) is not base or value not in values:
                raise ValueMismatchError(f"expected one of {values}, got {shown(value)}")
            return value

        return Plan(
            hint,
            lambda: _choice_of(inner.literal_type.simple, values),
            lambda value, staging: inner.encode(check(value), staging),
            lambda literal, staging: check(inner.decode(literal, staging)),
            tag="LiteralTypeTransformer",
            pack=lambda value, staging: inner.pack(check(value), staging),
            unpack=lambda value, staging: check(inner.unpack(value, staging)),
        )


def _base_of(values: list[Any]) -> type:
    """The type of the values of an enum, object when there are several or none."""
    kinds = {str if isinstance(each, str) else int if type(each) is int else object for each in values}
    return kinds.pop() if len(kinds) == 1 else object


def _choice_of(simple: SimpleType | None, values: list[Any]) -> LiteralType:
    """A simple type of which only some values are meant."""
    facts = Struct.from_dict({"literal_values": values})
    return LiteralType(simple=simple, annotation=TypeAnnotation(annotations=facts))


def _names() -> str:
    return ", ".join(name_of(each) for each in BASES)
