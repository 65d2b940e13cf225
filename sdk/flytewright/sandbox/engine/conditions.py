"""Which case of a conditional is taken, decided as propeller decides it.

Both sides of an "and" and of an "or" are looked at, always; times and spans are compared by whole seconds; only
primitives can be compared, and only with their own kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from flytewright.errors import FlytewrightError
from flytewright_idl.core import (
    BooleanExpression,
    ComparisonExpression,
    ComparisonExpressionOperator,
    ConjunctionExpressionLogicalOperator,
    IfElseBlock,
    LiteralMap,
    Node,
    Operand,
    Primitive,
)


class ConditionError(FlytewrightError):
    """No case of a conditional can be taken."""

    error_code = "USER:MalformedBranchUserError"
    code = "MalformedBranchUserError"


class NoCaseHoldsError(ConditionError):
    """No condition holds, and the workflow says that this is a failure."""

    error_code = "USER:UserProvidedError"
    code = "UserProvidedError"


def choose(block: IfElseBlock, inputs: LiteralMap) -> Node:
    """The node of the first case whose condition holds, else the one for when none does; `ConditionError`."""
    for case in [*([block.case] if block.case else []), *block.other]:
        if holds(case.condition, inputs) and case.then_node is not None:
            return case.then_node
    if block.else_node is not None:
        return block.else_node
    if block.error is not None:
        raise NoCaseHoldsError(block.error.message)
    raise ConditionError("no branch is satisfied")


def holds(expression: BooleanExpression | None, inputs: LiteralMap) -> bool:
    """Whether a condition holds; `ConditionError` when it cannot be told."""
    if expression is not None and expression.comparison is not None:
        return _compare(expression.comparison, inputs)
    conjunction = expression.conjunction if expression else None
    if conjunction is None:
        raise ConditionError("a condition has neither a comparison nor a conjunction")
    left, right = holds(conjunction.left_expression, inputs), holds(conjunction.right_expression, inputs)
    if conjunction.operator == ConjunctionExpressionLogicalOperator.OR:
        return left or right
    return left and right


def _compare(comparison: ComparisonExpression, inputs: LiteralMap) -> bool:
    left = _primitive(comparison.left_value, inputs, "left")
    right = _primitive(comparison.right_value, inputs, "right")
    kind = left.which("value")
    if kind != right.which("value"):
        raise ConditionError(f"primitives of different types are compared: {kind} with {right.which('value')}")
    if kind == "boolean" and comparison.operator not in _EQUALITY:
        raise ConditionError(f"[{comparison.operator.name}] is not defined for booleans")
    match _value(left), _value(right):
        case str(x), str(y):
            return _apply(comparison.operator, x > y, x == y)
        case (int() | float()) as x, (int() | float()) as y:
            return _apply(comparison.operator, x > y, x == y)
        case _:
            raise ConditionError("a primitive without a value is compared")


def _value(primitive: Primitive) -> float | str | None:
    """What a primitive is compared by."""
    for span in (primitive.datetime, primitive.duration):
        if span is not None:
            return span.seconds
    if primitive.boolean is not None:
        return primitive.boolean
    if primitive.string_value is not None:
        return primitive.string_value
    return primitive.float_value if primitive.integer is None else primitive.integer


def _primitive(operand: Operand | None, inputs: LiteralMap, side: str) -> Primitive:
    """What stands on one side of a comparison."""
    if operand is not None and operand.primitive is not None:
        return operand.primitive
    if operand is not None and operand.scalar is not None:
        raise ConditionError(f"the {side} side is {operand.scalar.which('value')}: only primitives can be compared")
    name = operand.var if operand else ""
    literal = inputs.literals.get(name or "")
    if literal is None:
        raise ConditionError(f"failed to find a value for variable [{name}]")
    found = literal.scalar.primitive if literal.scalar else None
    if found is None:
        raise ConditionError(f"variable [{name}] is no primitive: only primitives can be compared")
    return found


_EQUALITY: Final = (ComparisonExpressionOperator.EQ, ComparisonExpressionOperator.NEQ)


def _apply(operator: ComparisonExpressionOperator, greater: bool, equal: bool) -> bool:
    try:
        return _OPERATORS[operator](greater, equal)
    except KeyError:
        raise ConditionError(f"there is no comparison of kind {int(operator)}") from None


_OPERATORS: Final[Mapping[int, Callable[[bool, bool], bool]]] = {
    ComparisonExpressionOperator.EQ: lambda greater, equal: equal,
    ComparisonExpressionOperator.NEQ: lambda greater, equal: not equal,
    ComparisonExpressionOperator.GT: lambda greater, equal: greater,
    ComparisonExpressionOperator.GTE: lambda greater, equal: greater or equal,
    # what is neither greater nor equal counts as less, which matters for a float that is no number
    ComparisonExpressionOperator.LT: lambda greater, equal: not (greater or equal),
    ComparisonExpressionOperator.LTE: lambda greater, equal: not greater,
}
"""Each comparison from whether the left side is greater, and whether both are equal."""
