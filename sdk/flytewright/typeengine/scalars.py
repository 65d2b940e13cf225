"""Rules for None, bool, int, float, str, datetime, date and timedelta."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from flytewright_idl.core.literals import Literal, Primitive, Scalar, Void
from flytewright_idl.core.types import LiteralType, SimpleType
from flytewright_idl.google.protobuf.duration import Duration
from flytewright_idl.google.protobuf.timestamp import Timestamp

from ..errors import TypeMismatchError, ValueMismatchError
from ..storage.staging import Staging
from . import binary, making
from .plan import Plan, PlanFor, is_class, mismatch, name_of, shown

Date = TypeVar("Date", bound=dt.date)
_LOWEST, _HIGHEST = -0x8000_0000_0000_0000, 0x7FFF_FFFF_FFFF_FFFF


@dataclass(frozen=True)
class Primitives:
    """How one Python type is a primitive on the wire."""

    hint: type
    simple: SimpleType
    check: Callable[[Any], Any]
    """The value, as it goes on, or `TypeMismatchError`."""
    to_wire: Callable[[Any], Primitive]
    from_wire: Callable[[Primitive], Any]
    """The value of a primitive, None when it is one of another type."""
    pack: Callable[[Any], Any] = lambda value: value
    """What msgpack carries of a checked value."""
    unpack: Callable[[Any], Any] | None = None
    """The value of what msgpack carried; `check` unless given."""
    literal: Callable[[Any], Literal] | None = None
    """The literal of a checked value, where there is a faster way than `to_wire`; msgpack has such values as well."""

    def plan(self) -> Plan[Any]:
        """The plan of the type."""
        check, to_wire, from_wire, pack = self.check, self.to_wire, self.from_wire, self.pack
        unpack = self.unpack or check
        make = self.literal
        # of this type, every value is as it should be; an int may be too large
        sound = self.hint if make is not None and self.hint is not int else None

        def pack_checked(value: Any, staging: Staging) -> Any:
            return value if type(value) is sound else pack(check(value))

        def unpack_checked(value: Any, staging: Staging) -> Any:
            return value if type(value) is sound else unpack(value)

        def unpack_int(value: Any, staging: Staging) -> Any:
            # at once, as structures hold many of them
            return value if type(value) is int and _LOWEST <= value <= _HIGHEST else unpack(value)

        def encode_fast(value: Any, staging: Staging) -> Literal:
            assert make is not None
            return make(check(value))

        def encode(value: Any, staging: Staging) -> Literal:
            return Literal(scalar=Scalar(primitive=to_wire(check(value))))

        def decode(literal: Literal, staging: Staging) -> Any:
            scalar = literal.scalar
            if scalar is not None and scalar.primitive is not None:
                value = from_wire(scalar.primitive)
                if value is not None:
                    return value
            return unpack(binary.inner_value(literal, self.hint))

        return Plan(
            self.hint,
            lambda: LiteralType(simple=self.simple),
            encode_fast if make is not None else encode,
            decode,
            tag=self.hint.__name__,
            pack=pack_checked,
            unpack=unpack_int if self.hint is int else unpack_checked,
            sound=sound,
        )


class ScalarRule:
    """The types that are one primitive on the wire, and None."""

    def plan(self, hint: Any, plan_for: PlanFor) -> Plan[Any] | None:
        if hint is None or hint is type(None):
            return _none()
        if not is_class(hint) or issubclass(hint, Enum) or dataclasses.is_dataclass(hint):
            return None
        base = next((each for each in hint.__mro__ if each in _PRIMITIVES), None)
        if base is None:
            return None
        plan = _PRIMITIVES[base].plan()
        return plan if base is hint else _of_subclass(hint, base, plan)


def _of_subclass(hint: type, base: type, plan: Plan[Any]) -> Plan[Any]:
    """The plan of a class such as ``numpy.float64``: its base on the wire, and itself again here."""
    make = REMADE.get(base, lambda cls, value: cls(value))

    def remade(value: Any) -> Any:
        try:
            return make(hint, value)
        except (TypeError, ValueError) as error:
            raise TypeMismatchError(f"{shown(value)} does not make a {name_of(hint)}: {error}") from error

    return Plan(
        hint,
        lambda: plan.literal_type,
        plan.encode,
        lambda literal, staging: remade(plan.decode(literal, staging)),
        tag=plan.tag,
        pack=plan.pack,
        unpack=lambda value, staging: remade(plan.unpack(value, staging)),
    )


REMADE: dict[type, Callable[[Any, Any], Any]] = {
    dt.datetime: lambda cls, value: cls.fromisoformat(value.isoformat()),
    dt.date: lambda cls, value: cls.fromisoformat(value.isoformat()),
    dt.timedelta: lambda cls, value: cls(days=value.days, seconds=value.seconds, microseconds=value.microseconds),
}
"""How an object of a class is made of one of the class it inherits from, where not by calling it."""


def _none() -> Plan[None]:
    def check(value: Any, staging: Staging) -> None:
        if value is not None:
            raise mismatch(None, value)

    def encode(value: None, staging: Staging) -> Literal:
        check(value, staging)
        return Literal(scalar=Scalar(none_type=Void()))

    def decode(literal: Literal, staging: Staging) -> None:
        if literal.scalar is None or literal.scalar.none_type is None:
            check(binary.inner_value(literal, None), staging)

    return Plan(None, lambda: LiteralType(simple=SimpleType.NONE), encode, decode, tag="none", pack=check, unpack=check)


def _int(value: Any) -> int:
    if type(value) is not int and (not isinstance(value, int) or isinstance(value, bool)):
        raise mismatch(int, value)
    if not _LOWEST <= value <= _HIGHEST:
        raise ValueMismatchError(f"{value} does not fit into 64 bits")
    return value


def _int_of_structure(value: Any) -> int:
    """Structures of older SDKs carry every number as a double."""
    return int(value) if type(value) is float and value.is_integer() else _int(value)


def _int_of_primitive(primitive: Primitive) -> int | None:
    if primitive.integer is not None:
        return primitive.integer
    number = primitive.float_value
    return int(number) if number is not None and number.is_integer() else None


def _float(value: Any) -> float:
    if type(value) is not float and (not isinstance(value, (int, float)) or isinstance(value, bool)):
        raise mismatch(float, value)
    return float(value)


def _float_of_primitive(primitive: Primitive) -> float | None:
    if primitive.float_value is not None:
        return primitive.float_value
    return None if primitive.integer is None else float(primitive.integer)


def _of_type(kind: type, *excluded: type) -> Callable[[Any], Any]:
    """A check that a value is a `kind`, and none of those that only inherit from it."""

    def check(value: Any) -> Any:
        if not isinstance(value, kind) or (excluded and isinstance(value, excluded)):
            raise mismatch(kind, value)
        return value

    return check


def _from_iso(kind: type[Date]) -> Callable[[Any], Date]:
    def unpack(text: Any) -> Date:
        try:
            return kind.fromisoformat(text.replace("Z", "+00:00"))
        except (AttributeError, ValueError) as error:
            raise mismatch(f"the ISO text of a {kind.__name__}", text) from error

    return unpack


def _midnight(day: dt.date) -> Timestamp:
    return Timestamp.of(dt.datetime.combine(day, dt.time()))


_PRIMITIVES: dict[type, Primitives] = {
    each.hint: each
    for each in (
        Primitives(
            bool,
            SimpleType.BOOLEAN,
            _of_type(bool),
            lambda value: Primitive(boolean=value),
            lambda primitive: primitive.boolean,
            literal=making.of_boolean,
        ),
        Primitives(
            int,
            SimpleType.INTEGER,
            _int,
            lambda value: Primitive(integer=value),
            _int_of_primitive,
            unpack=_int_of_structure,
            literal=making.of_integer,
        ),
        Primitives(
            float,
            SimpleType.FLOAT,
            _float,
            lambda value: Primitive(float_value=value),
            _float_of_primitive,
            literal=making.of_float,
        ),
        Primitives(
            str,
            SimpleType.STRING,
            _of_type(str),
            lambda value: Primitive(string_value=value),
            lambda primitive: primitive.string_value,
            literal=making.of_string,
        ),
        Primitives(
            dt.datetime,
            SimpleType.DATETIME,
            _of_type(dt.datetime),
            lambda value: Primitive(datetime=Timestamp.of(value)),
            lambda primitive: primitive.datetime and primitive.datetime.datetime,
            pack=dt.datetime.isoformat,
            unpack=_from_iso(dt.datetime),
        ),
        Primitives(
            dt.date,
            SimpleType.DATETIME,
            _of_type(dt.date, dt.datetime),
            lambda value: Primitive(datetime=_midnight(value)),
            lambda primitive: primitive.datetime and primitive.datetime.datetime.date(),
            pack=dt.date.isoformat,
            unpack=_from_iso(dt.date),
        ),
        Primitives(
            dt.timedelta,
            SimpleType.DURATION,
            _of_type(dt.timedelta),
            lambda value: Primitive(duration=Duration.of(value)),
            lambda primitive: primitive.duration and primitive.duration.timedelta,
            pack=dt.timedelta.total_seconds,
            unpack=lambda seconds: dt.timedelta(seconds=_float(seconds)),
        ),
    )
}
