# Generated from flyteidl/core/condition.proto; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""``flyteidl/core/condition.proto``: 4 messages, 2 enums."""

from __future__ import annotations

from .._runtime.enums import Enum, member, proto_enum
from .._runtime.message import Message, OneofMessage, new, no_oneof, plain, set_slot, two_members
from .._runtime.wire import put_enum, put_message, put_string, take_enum, take_varint
from .literals import Primitive, Scalar, read_primitive, read_scalar

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Literal as Literals
    from .._runtime.fields import Field, FieldMaker

PROTO_FILE = "flyteidl/core/condition.proto"
PROTO_PACKAGE = "flyteidl.core"

__all__ = [
    "ComparisonExpressionOperator",
    "ConjunctionExpressionLogicalOperator",
    "ComparisonExpression",
    "Operand",
    "BooleanExpression",
    "ConjunctionExpression",
]


@proto_enum("flyteidl.core.ComparisonExpression.Operator")
class ComparisonExpressionOperator(Enum):
    """``enum flyteidl.core.ComparisonExpression.Operator``"""

    EQ = 0
    NEQ = 1
    GT = 2
    GTE = 3
    LT = 4
    LTE = 5


@proto_enum("flyteidl.core.ConjunctionExpression.LogicalOperator")
class ConjunctionExpressionLogicalOperator(Enum):
    """``enum flyteidl.core.ConjunctionExpression.LogicalOperator``"""

    AND = 0
    OR = 1


class ComparisonExpression(Message):
    """``message flyteidl.core.ComparisonExpression``

    Fields:
        operator: ``flyteidl.core.ComparisonExpression.Operator operator = 1``.
        left_value: ``flyteidl.core.Operand left_value = 2``.
        right_value: ``flyteidl.core.Operand right_value = 3``.
    """

    __slots__ = ("operator", "left_value", "right_value")
    FULL_NAME = "flyteidl.core.ComparisonExpression"
    Operator = ComparisonExpressionOperator
    operator: ComparisonExpressionOperator
    left_value: Operand | None
    right_value: Operand | None

    def __init__(
        self,
        *,
        operator: ComparisonExpressionOperator = ComparisonExpressionOperator(0),
        left_value: Operand | None = None,
        right_value: Operand | None = None,
    ) -> None:
        self.operator = operator
        self.left_value = left_value
        self.right_value = right_value
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.operator
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.left_value) is not None:
            put_message(out, b"\x12\x00", v2, Operand)
        if (v3 := self.right_value) is not None:
            put_message(out, b"\x1a\x00", v3, Operand)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ComparisonExpression:
        return read_comparison_expression(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="operator", number=1, kind="enum", cls=ComparisonExpressionOperator),
            field(name="left_value", number=2, kind="message", cls=Operand),
            field(name="right_value", number=3, kind="message", cls=Operand),
        )


def read_comparison_expression(
    buf: bytes, pos: int, end: int, depth: int, into: ComparisonExpression | None = None
) -> ComparisonExpression:
    if into is None:
        self = new(ComparisonExpression)
        self.operator = ComparisonExpressionOperator(0)
        self.left_value = self.right_value = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.operator = member(ComparisonExpressionOperator, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.left_value = read_operand(buf, pos, n, depth, self.left_value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.right_value = read_operand(buf, pos, n, depth, self.right_value)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self


class Operand(OneofMessage):
    """``message flyteidl.core.Operand``

    Fields:
        primitive: ``flyteidl.core.Primitive primitive = 1`` (oneof val). Deprecated.
        var: ``string var = 2`` (oneof val).
        scalar: ``flyteidl.core.Scalar scalar = 3`` (oneof val).
    """

    __slots__ = ("primitive", "var", "scalar")
    FULL_NAME = "flyteidl.core.Operand"
    primitive: Primitive | None
    var: str | None
    scalar: Scalar | None
    ONEOFS = {
        "val": ("primitive", "var", "scalar"),
    }

    def __init__(
        self,
        *,
        primitive: Primitive | None = None,
        var: str | None = None,
        scalar: Scalar | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is Operand
        if _checked:
            set_slot(self, "__class__", PlainOperand)
        self.primitive = primitive
        self.var = var
        self.scalar = scalar
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if primitive is not None:
            if var is not None or scalar is not None:
                raise two_members(self)
        elif var is not None:
            if scalar is not None:
                raise two_members(self)

    @property
    def val(self) -> Primitive | str | Scalar | None:
        """The member of oneof ``val`` that is set."""
        if self.primitive is not None:
            return self.primitive
        if self.var is not None:
            return self.var
        return self.scalar

    def which(self, oneof: Literals["val"]) -> Literals["primitive", "var", "scalar"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "val":
            if self.primitive is not None:
                return "primitive"
            if self.var is not None:
                return "var"
            if self.scalar is not None:
                return "scalar"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.primitive) is not None:
            put_message(out, b"\x0a\x00", v1, Primitive)
        elif (v2 := self.var) is not None:
            out.append(0x12)
            put_string(out, v2)
        elif (v3 := self.scalar) is not None:
            put_message(out, b"\x1a\x00", v3, Scalar)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> Operand:
        return read_operand(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="primitive", number=1, kind="message", cls=Primitive, oneof="val"),
            field(name="var", number=2, kind="string", oneof="val"),
            field(name="scalar", number=3, kind="message", cls=Scalar, oneof="val"),
        )


PlainOperand = plain(Operand)


def read_operand(buf: bytes, pos: int, end: int, depth: int, into: Operand | None = None) -> Operand:
    if into is None:
        self = new(PlainOperand)
        self.primitive = self.var = self.scalar = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainOperand)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.var = self.scalar = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.primitive = read_primitive(buf, pos, n, depth, self.primitive)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.primitive = self.scalar = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.var = buf[pos:n].decode()
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            if seen:
                self.primitive = self.var = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.scalar = read_scalar(buf, pos, n, depth, self.scalar)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = Operand
    return self


class BooleanExpression(OneofMessage):
    """``message flyteidl.core.BooleanExpression``

    Fields:
        conjunction: ``flyteidl.core.ConjunctionExpression conjunction = 1`` (oneof expr).
        comparison: ``flyteidl.core.ComparisonExpression comparison = 2`` (oneof expr).
    """

    __slots__ = ("conjunction", "comparison")
    FULL_NAME = "flyteidl.core.BooleanExpression"
    conjunction: ConjunctionExpression | None
    comparison: ComparisonExpression | None
    ONEOFS = {
        "expr": ("conjunction", "comparison"),
    }

    def __init__(
        self,
        *,
        conjunction: ConjunctionExpression | None = None,
        comparison: ComparisonExpression | None = None,
    ) -> None:
        _class = self.__class__
        _checked = self.__class__ is BooleanExpression
        if _checked:
            set_slot(self, "__class__", PlainBooleanExpression)
        self.conjunction = conjunction
        self.comparison = comparison
        self._unknown = None
        if _checked:
            self.__class__ = _class
        if conjunction is not None:
            if comparison is not None:
                raise two_members(self)

    @property
    def expr(self) -> ConjunctionExpression | ComparisonExpression | None:
        """The member of oneof ``expr`` that is set."""
        if self.conjunction is not None:
            return self.conjunction
        return self.comparison

    def which(self, oneof: Literals["expr"]) -> Literals["conjunction", "comparison"] | None:
        """The name of the member of a oneof that is set, None when none is."""
        if oneof == "expr":
            if self.conjunction is not None:
                return "conjunction"
            if self.comparison is not None:
                return "comparison"
            return None
        raise no_oneof(self, oneof)

    def _write(self, out: bytearray) -> None:
        if (v1 := self.conjunction) is not None:
            put_message(out, b"\x0a\x00", v1, ConjunctionExpression)
        elif (v2 := self.comparison) is not None:
            put_message(out, b"\x12\x00", v2, ComparisonExpression)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> BooleanExpression:
        return read_boolean_expression(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="conjunction", number=1, kind="message", cls=ConjunctionExpression, oneof="expr"),
            field(name="comparison", number=2, kind="message", cls=ComparisonExpression, oneof="expr"),
        )


PlainBooleanExpression = plain(BooleanExpression)


def read_boolean_expression(
    buf: bytes, pos: int, end: int, depth: int, into: BooleanExpression | None = None
) -> BooleanExpression:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(PlainBooleanExpression)
        self.conjunction = self.comparison = None
        self._unknown = None
        seen = False
    else:
        self = into
        set_slot(self, "__class__", PlainBooleanExpression)
        seen = True
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x0A:
            if seen:
                self.comparison = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.conjunction = read_conjunction_expression(buf, pos, n, depth, self.conjunction)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            if seen:
                self.conjunction = None
            seen = True
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.comparison = read_comparison_expression(buf, pos, n, depth, self.comparison)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x0A,
            0x12,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    self.__class__ = BooleanExpression
    return self


class ConjunctionExpression(Message):
    """``message flyteidl.core.ConjunctionExpression``

    Fields:
        operator: ``flyteidl.core.ConjunctionExpression.LogicalOperator operator = 1``.
        left_expression: ``flyteidl.core.BooleanExpression left_expression = 2``.
        right_expression: ``flyteidl.core.BooleanExpression right_expression = 3``.
    """

    __slots__ = ("operator", "left_expression", "right_expression")
    FULL_NAME = "flyteidl.core.ConjunctionExpression"
    LogicalOperator = ConjunctionExpressionLogicalOperator
    operator: ConjunctionExpressionLogicalOperator
    left_expression: BooleanExpression | None
    right_expression: BooleanExpression | None

    def __init__(
        self,
        *,
        operator: ConjunctionExpressionLogicalOperator = ConjunctionExpressionLogicalOperator(0),
        left_expression: BooleanExpression | None = None,
        right_expression: BooleanExpression | None = None,
    ) -> None:
        self.operator = operator
        self.left_expression = left_expression
        self.right_expression = right_expression
        self._unknown = None

    def _write(self, out: bytearray) -> None:
        v1 = self.operator
        if v1 != 0:
            out.append(0x08)
            put_enum(out, v1)
        if (v2 := self.left_expression) is not None:
            put_message(out, b"\x12\x00", v2, BooleanExpression)
        if (v3 := self.right_expression) is not None:
            put_message(out, b"\x1a\x00", v3, BooleanExpression)
        if self._unknown:
            out += self._unknown

    @staticmethod
    def _read(buf: bytes, pos: int, end: int, depth: int) -> ConjunctionExpression:
        return read_conjunction_expression(buf, pos, end, depth)

    @staticmethod
    def _fields(field: FieldMaker) -> tuple[Field, ...]:
        return (
            field(name="operator", number=1, kind="enum", cls=ConjunctionExpressionLogicalOperator),
            field(name="left_expression", number=2, kind="message", cls=BooleanExpression),
            field(name="right_expression", number=3, kind="message", cls=BooleanExpression),
        )


def read_conjunction_expression(
    buf: bytes, pos: int, end: int, depth: int, into: ConjunctionExpression | None = None
) -> ConjunctionExpression:
    if not depth:
        raise ValueError("nested too deeply")
    depth -= 1
    if into is None:
        self = new(ConjunctionExpression)
        self.operator = ConjunctionExpressionLogicalOperator(0)
        self.left_expression = self.right_expression = None
        self._unknown = None
    else:
        self = into
    while pos < end:
        tag = buf[pos]
        pos += 1
        if tag == 0x08:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_enum(buf, pos - 1)
            self.operator = member(ConjunctionExpressionLogicalOperator, n)
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x12:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.left_expression = read_boolean_expression(buf, pos, n, depth, self.left_expression)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag == 0x1A:
            n = buf[pos]
            pos += 1
            if n > 127:
                n, pos = take_varint(buf, pos - 1)
            n += pos
            self.right_expression = read_boolean_expression(buf, pos, n, depth, self.right_expression)
            pos = n
            if pos >= end:
                break
            tag = buf[pos]
            pos += 1
        if tag in (
            0x08,
            0x12,
            0x1A,
        ):
            pos = pos - 1  # out of order: look for it from the first field on
        else:
            pos = self._keep(buf, pos - 1, end)
    if pos != end:
        raise IndexError("truncated")
    return self
