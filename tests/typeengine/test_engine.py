"""The engine keeps a plan for each type as it is written."""

from __future__ import annotations

from typing import Any

import pytest

from flytewright.typeengine.standard import engine


@pytest.mark.parametrize("around", [lambda each: each, lambda each: list[each]])
def test_unions_of_the_same_types_keep_their_own_order(around: Any) -> None:
    one, other = around(int | str), around(str | int)
    assert one == other
    first, second = engine.plan_for(one).literal_type, engine.plan_for(other).literal_type
    assert first != second
    assert engine.plan_for(one).literal_type == first


def test_a_plan_is_made_once() -> None:
    assert engine.plan_for(list[int | str]) is engine.plan_for(list[int | str])
