"""Which case of a conditional is the case, once the values are known."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from flytewright_idl.core.condition import BooleanExpression, Operand
from flytewright_idl.core.condition import ComparisonExpressionOperator as Comparator
from flytewright_idl.core.condition import ConjunctionExpressionLogicalOperator as Logic
from flytewright_idl.core.literals import Literal, Primitive, Scalar

from ..authoring.conditional import Case
from ..errors import CompileError

ORDER: Mapping[Comparator, Callable[[Any, Any], bool]] = {
    Comparator.EQ: operator.eq,
    Comparator.NEQ: operator.ne,
    Comparator.GT: operator.gt,
    Comparator.GTE: operator.ge,
    Comparator.LT: operator.lt,
    Comparator.LTE: operator.le,
}


def chosen(cases: Sequence[Case], values: Mapping[str, Literal]) -> Case:
    """The first case whose condition holds, or the last one."""
    return next(
        (each for each in cases if each.condition is not None and holds(each.condition.message(), values)), cases[-1]
    )


def holds(condition: BooleanExpression, values: Mapping[str, Literal]) -> bool:
    """Whether a condition holds for the values of its variables."""
    conjunction, comparison = condition.conjunction, condition.comparison
    if conjunction is not None:
        sides = (conjunction.left_expression, conjunction.right_expression)
        together = all if conjunction.operator == Logic.AND else any
        return together(holds(each or BooleanExpression(), values) for each in sides)
    if comparison is None:
        raise CompileError("a condition is empty")
    left, right = (_value(each or Operand(), values) for each in (comparison.left_value, comparison.right_value))
    compare = ORDER[comparison.operator]
    if compare not in (operator.eq, operator.ne) and (left is None or right is None):
        return False
    return compare(left, right)


def _value(operand: Operand, values: Mapping[str, Literal]) -> Any:
    if operand.primitive is not None:
        return _plain(operand.primitive)
    if not operand.var:
        return None
    scalar = values[operand.var].scalar or Scalar()
    while scalar.union is not None and scalar.union.value is not None:
        scalar = scalar.union.value.scalar or Scalar()
    return None if scalar.primitive is None else _plain(scalar.primitive)


def _plain(primitive: Primitive) -> Any:
    if primitive.datetime is not None:
        return primitive.datetime.datetime
    return primitive.duration.timedelta if primitive.duration is not None else primitive.value
