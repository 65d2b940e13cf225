"""Conditions come out as propeller's do: only primitives of one kind, and no side is left out."""

from __future__ import annotations

import math

import pytest

from flytewright.sandbox.engine.conditions import ConditionError, NoCaseHoldsError, choose, holds
from flytewright_idl.core import (
    BooleanExpression,
    ComparisonExpression,
    ConjunctionExpression,
    Error,
    IfBlock,
    IfElseBlock,
    Literal,
    LiteralMap,
    Node,
    Operand,
    Primitive,
    Scalar,
    Union,
    Void,
)
from flytewright_idl.core import ComparisonExpressionOperator as Op
from flytewright_idl.core import ConjunctionExpressionLogicalOperator as Logical
from flytewright_idl.google.protobuf import Duration, Timestamp

NOTHING = LiteralMap()


def compared(left: Operand, operator: Op, right: Operand) -> BooleanExpression:
    return BooleanExpression(comparison=ComparisonExpression(operator=operator, left_value=left, right_value=right))


def of(primitive: Primitive) -> Operand:
    return Operand(primitive=primitive)


def whole(value: int) -> Operand:
    return of(Primitive(integer=value))


def joined(left: BooleanExpression, operator: Logical, right: BooleanExpression) -> BooleanExpression:
    return BooleanExpression(
        conjunction=ConjunctionExpression(operator=operator, left_expression=left, right_expression=right)
    )


TRUE, FALSE = compared(whole(1), Op.EQ, whole(1)), compared(whole(1), Op.EQ, whole(2))
BROKEN = compared(whole(1), Op.EQ, of(Primitive(string_value="1")))


@pytest.mark.parametrize(
    ("small", "large"),
    [
        pytest.param(Primitive(integer=-3), Primitive(integer=0), id="integers"),
        pytest.param(Primitive(integer=2**53), Primitive(integer=2**53 + 1), id="integers that floats cannot tell"),
        pytest.param(Primitive(float_value=-0.5), Primitive(float_value=0.5), id="floats"),
        pytest.param(Primitive(string_value=""), Primitive(string_value="a"), id="strings"),
        pytest.param(Primitive(datetime=Timestamp()), Primitive(datetime=Timestamp(seconds=1)), id="times"),
        pytest.param(Primitive(duration=Duration()), Primitive(duration=Duration(seconds=1)), id="spans"),
    ],
)
def test_primitives_of_one_kind_are_compared(small: Primitive, large: Primitive) -> None:
    expected = {Op.EQ: False, Op.NEQ: True, Op.GT: False, Op.GTE: False, Op.LT: True, Op.LTE: True}
    assert {each: holds(compared(of(small), each, of(large)), NOTHING) for each in expected} == expected
    expected = {Op.EQ: True, Op.NEQ: False, Op.GT: False, Op.GTE: True, Op.LT: False, Op.LTE: True}
    assert {each: holds(compared(of(small), each, of(small)), NOTHING) for each in expected} == expected


def test_booleans_are_equal_or_not() -> None:
    yes, no = of(Primitive(boolean=True)), of(Primitive(boolean=False))
    assert holds(compared(yes, Op.EQ, yes), NOTHING)
    assert holds(compared(yes, Op.NEQ, no), NOTHING)
    with pytest.raises(ConditionError, match="GT.*booleans"):
        holds(compared(yes, Op.GT, no), NOTHING)


def test_parts_of_seconds_do_not_count() -> None:
    early, late = Timestamp(seconds=1), Timestamp(seconds=1, nanos=999)
    assert holds(compared(of(Primitive(datetime=early)), Op.EQ, of(Primitive(datetime=late))), NOTHING)


def test_no_number_is_less_than_all() -> None:
    nan = of(Primitive(float_value=math.nan))
    assert holds(compared(nan, Op.LT, nan), NOTHING)
    assert not holds(compared(nan, Op.EQ, nan), NOTHING)


def test_different_kinds_are_not_compared() -> None:
    with pytest.raises(ConditionError, match="different types"):
        holds(BROKEN, NOTHING)


def test_variables_are_looked_up() -> None:
    inputs = LiteralMap(literals={"x": Literal(scalar=Scalar(primitive=Primitive(integer=5)))})
    assert holds(compared(Operand(var="x"), Op.GT, whole(4)), inputs)
    assert holds(compared(whole(4), Op.LT, Operand(var="x")), inputs)
    with pytest.raises(ConditionError, match=r"variable \[y\]"):
        holds(compared(Operand(var="y"), Op.GT, whole(4)), inputs)


@pytest.mark.parametrize(
    "scalar",
    [Scalar(none_type=Void()), Scalar(union=Union(value=Literal(scalar=Scalar(primitive=Primitive(integer=1)))))],
    ids=["none", "union"],
)
def test_what_is_no_primitive_is_not_compared(scalar: Scalar) -> None:
    inputs = LiteralMap(literals={"x": Literal(scalar=scalar)})
    with pytest.raises(ConditionError, match="only primitives"):
        holds(compared(Operand(var="x"), Op.EQ, whole(1)), inputs)
    with pytest.raises(ConditionError, match="only primitives"):
        holds(compared(whole(1), Op.EQ, Operand(scalar=scalar)), NOTHING)


def test_conjunctions_hold_by_both_sides() -> None:
    assert holds(joined(TRUE, Logical.AND, TRUE), NOTHING)
    assert not holds(joined(TRUE, Logical.AND, FALSE), NOTHING)
    assert holds(joined(FALSE, Logical.OR, TRUE), NOTHING)
    assert not holds(joined(FALSE, Logical.OR, FALSE), NOTHING)


@pytest.mark.parametrize(("operator", "decided"), [(Logical.AND, FALSE), (Logical.OR, TRUE)], ids=["and", "or"])
def test_the_second_side_is_looked_at_even_when_the_first_one_decides(
    operator: Logical, decided: BooleanExpression
) -> None:
    with pytest.raises(ConditionError, match="different types"):
        holds(joined(decided, operator, BROKEN), NOTHING)


def test_the_first_case_that_holds_is_chosen_and_later_ones_are_not_looked_at() -> None:
    first, second, otherwise = Node(id="first"), Node(id="second"), Node(id="else")
    block = IfElseBlock(
        case=IfBlock(condition=FALSE, then_node=first),
        other=[IfBlock(condition=TRUE, then_node=second), IfBlock(condition=BROKEN, then_node=first)],
        else_node=otherwise,
    )
    assert choose(block, NOTHING) is second
    assert choose(IfElseBlock(case=block.case, else_node=otherwise), NOTHING) is otherwise


def test_without_a_case_that_holds_the_error_is_that_of_the_workflow() -> None:
    case = IfBlock(condition=FALSE, then_node=Node(id="n"))
    with pytest.raises(NoCaseHoldsError, match="no such luck"):
        choose(IfElseBlock(case=case, error=Error(message="no such luck")), NOTHING)
    with pytest.raises(ConditionError, match="no branch is satisfied"):
        choose(IfElseBlock(case=case), NOTHING)
