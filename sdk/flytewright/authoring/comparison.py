"""Conditions over promises: what ``a > 3``, ``a == b``, ``a.is_none()`` and their ``&`` and ``|`` are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from flytewright_idl.core.condition import BooleanExpression, ConjunctionExpression, Operand
from flytewright_idl.core.condition import ComparisonExpression as ComparisonMessage
from flytewright_idl.core.condition import ComparisonExpressionOperator as Comparator
from flytewright_idl.core.condition import ConjunctionExpressionLogicalOperator as Logic

from ..errors import CompileError
from ..storage.staging import current_staging
from ..typeengine.plan import shown
from ..typeengine.standard import engine

if TYPE_CHECKING:
    from .promise import Promise

__all__ = ["Comparator", "ComparisonExpression", "Condition", "Conjunction", "compare"]


class Condition:
    """Something that holds or does not, once the promises in it have values."""

    __slots__ = ()

    def message(self) -> BooleanExpression:
        """The condition as a branch carries it."""
        raise NotImplementedError

    def promises(self) -> Iterator[Promise]:
        """The promises that it compares, from left to right."""
        raise NotImplementedError

    def __and__(self, other: Condition) -> Conjunction:
        return Conjunction(self, Logic.AND, _condition(other, "&"))

    def __or__(self, other: Condition) -> Conjunction:
        return Conjunction(self, Logic.OR, _condition(other, "|"))

    def __bool__(self) -> NoReturn:
        raise CompileError(
            f"whether {self!r} holds is not known while the workflow is compiled: use it in conditional(…).if_(…), "
            "with & and | instead of `and` and `or`"
        )


@dataclass(frozen=True, eq=False, slots=True)
class ComparisonExpression(Condition):
    """Two operands, at least one of them a promise."""

    left: Operand
    operator: Comparator
    right: Operand
    compared: tuple[Promise, ...]

    def message(self) -> BooleanExpression:
        comparison = ComparisonMessage(left_value=self.left, operator=self.operator, right_value=self.right)
        return BooleanExpression(comparison=comparison)

    def promises(self) -> Iterator[Promise]:
        yield from self.compared

    def __repr__(self) -> str:
        return f"{_operand_text(self.left)} {SYMBOLS[self.operator]} {_operand_text(self.right)}"


@dataclass(frozen=True, eq=False, slots=True)
class Conjunction(Condition):
    """Two conditions that must both hold, or one of which must."""

    left: Condition
    operator: Logic
    right: Condition

    def message(self) -> BooleanExpression:
        return BooleanExpression(
            conjunction=ConjunctionExpression(
                left_expression=self.left.message(), operator=self.operator, right_expression=self.right.message()
            )
        )

    def promises(self) -> Iterator[Promise]:
        yield from self.left.promises()
        yield from self.right.promises()

    def __repr__(self) -> str:
        return f"({self.left!r} {'&' if self.operator == Logic.AND else '|'} {self.right!r})"


SYMBOLS = {
    Comparator.EQ: "==",
    Comparator.NEQ: "!=",
    Comparator.GT: ">",
    Comparator.GTE: ">=",
    Comparator.LT: "<",
    Comparator.LTE: "<=",
}


def compare(left: Promise, operator: Comparator, right: object) -> ComparisonExpression:
    """The comparison of a promise with another one or with a constant that is one primitive, or None."""
    from .promise import Promise

    if isinstance(right, Promise):
        return ComparisonExpression(_variable(left), operator, _variable(right), (left, right))
    return ComparisonExpression(_variable(left), operator, _constant(left, right), (left,))


def _variable(promise: Promise) -> Operand:
    return Operand(var=promise._condition_name())


def _constant(promise: Promise, value: object) -> Operand:
    scalar = None
    if not isinstance(value, Condition):
        scalar = engine.plan_for(type(value)).encode(value, current_staging()).scalar
    if scalar is not None and scalar.primitive is not None:
        return Operand(primitive=scalar.primitive)
    if scalar is not None and scalar.none_type is not None:
        return Operand(scalar=scalar)
    raise CompileError(
        f"{promise!r} is compared with {shown(value)}; compare it with a number, text, time, bool or None"
    )


def _condition(value: Any, symbol: str) -> Condition:
    if not isinstance(value, Condition):
        raise CompileError(f"{symbol} joins conditions such as x > 3, not {shown(value)}")
    return value


def _operand_text(operand: Operand) -> str:
    if operand.var:
        return operand.var.lstrip(".")
    return "None" if operand.primitive is None else repr(operand.primitive.value)
