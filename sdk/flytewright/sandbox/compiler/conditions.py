"""Whether the conditions of a branch compare things that are there and that are alike."""

from __future__ import annotations

from flytewright_idl.core import BooleanExpression, IfBlock, LiteralType, Node, Operand

from .describe import type_name
from .draft import Draft
from .guess import type_of_primitive, type_of_scalar


def check_conditions(draft: Draft, node: Node) -> None:
    """Check every case of a branch node, and that something is said for when none holds."""
    block = node.branch_node.if_else if node.branch_node else None
    if block is None:
        return
    cases: list[IfBlock] = [*([block.case] if block.case else []), *block.other]
    for case in cases:
        if case.condition is None:
            draft.faults.add("BranchNodeHasNoCondition", node.id, "a branch has no condition")
        else:
            _check(draft, node, case.condition)
    if block.default is None:
        draft.faults.add("BranchNodeHasNoDefault", node.id, "neither an else branch nor an error is given")


def _check(draft: Draft, node: Node, expression: BooleanExpression) -> None:
    if expression.conjunction is not None:
        for side in (expression.conjunction.left_expression, expression.conjunction.right_expression):
            if side is None:
                draft.faults.add("BranchNodeHasNoCondition", node.id, "one side of a conjunction is missing")
            else:
                _check(draft, node, side)
    elif expression.comparison is not None:
        left = _operand(draft, node, expression.comparison.left_value)
        right = _operand(draft, node, expression.comparison.right_value)
        if (
            left is not None
            and right is not None
            and (left.which("type"), left.type) != (right.which("type"), right.type)
        ):
            draft.faults.add("MismatchingTypes", node.id, f"{type_name(left)} is compared with {type_name(right)}")
    else:
        draft.faults.add("ValueRequired", node.id, "a condition is empty")


def _operand(draft: Draft, node: Node, operand: Operand | None) -> LiteralType | None:
    """The operand's type; None when it is not known or there is none, which is noted."""
    if operand is not None and operand.primitive is not None:
        return type_of_primitive(operand.primitive)
    if operand is not None and operand.scalar is not None:
        return type_of_scalar(operand.scalar)
    if operand is None or not operand.var:
        draft.faults.add("ValueRequired", node.id, "one side of a comparison is missing")
        return None
    inputs = draft.inputs(node)
    if operand.var in inputs:
        return inputs[operand.var].type
    if all(binding.var != operand.var for binding in node.inputs):
        draft.faults.add("VariableNameNotFound", node.id, f"{operand.var!r} is compared but not bound")
    return None
