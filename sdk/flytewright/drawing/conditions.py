"""Conditions of branches, as one would write them in Python."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from flytewright_idl.core.condition import (
    BooleanExpression,
    ComparisonExpressionOperator,
    ConjunctionExpressionLogicalOperator,
    Operand,
)
from flytewright_idl.core.literals import Primitive

_COMPARISONS: Final[Mapping[ComparisonExpressionOperator, str]] = {
    ComparisonExpressionOperator.EQ: "==",
    ComparisonExpressionOperator.NEQ: "!=",
    ComparisonExpressionOperator.GT: ">",
    ComparisonExpressionOperator.GTE: ">=",
    ComparisonExpressionOperator.LT: "<",
    ComparisonExpressionOperator.LTE: "<=",
}


def condition_text(expression: BooleanExpression | None, *, nested: bool = False) -> str:
    """``.x > 3 and n0.o0 == "a"``; a question mark stands for what is missing."""
    if expression is not None and expression.conjunction is not None:
        both = expression.conjunction
        word = "and" if both.operator == ConjunctionExpressionLogicalOperator.AND else "or"
        sides = (condition_text(each, nested=True) for each in (both.left_expression, both.right_expression))
        text = f" {word} ".join(sides)
        return f"({text})" if nested else text
    if expression is not None and expression.comparison is not None:
        said = expression.comparison
        sign = _COMPARISONS.get(said.operator, "?")
        return f"{_operand(said.left_value)} {sign} {_operand(said.right_value)}"
    return "?"


def _operand(operand: Operand | None) -> str:
    if operand is None:
        return "?"
    if operand.var:
        return operand.var.lstrip(".")
    primitive = operand.primitive or (operand.scalar.primitive if operand.scalar is not None else None)
    if operand.scalar is not None and operand.scalar.none_type is not None:
        return "None"
    return primitive_text(primitive) if primitive is not None else "?"


def primitive_text(primitive: Primitive) -> str:
    """A plain value: ``3``, ``"a"``, ``True``, ``2026-01-02T03:04:05+00:00``."""
    if primitive.string_value is not None:
        return json.dumps(primitive.string_value, ensure_ascii=False)
    if primitive.datetime is not None:
        return primitive.datetime.datetime.isoformat()
    if primitive.duration is not None:
        return str(primitive.duration.timedelta)
    return str(
        next((each for each in (primitive.integer, primitive.float_value, primitive.boolean) if each is not None), "?")
    )
