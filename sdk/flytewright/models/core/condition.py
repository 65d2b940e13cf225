"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.condition import BooleanExpression, ComparisonExpression, ConjunctionExpression, Operand

__all__ = ["BooleanExpression", "ComparisonExpression", "ConjunctionExpression", "Operand"]
