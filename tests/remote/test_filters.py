"""Filters of list calls."""

from __future__ import annotations

from typing import Any

import pytest

from flytewright.models import filters


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (filters.Equal("name", "train"), "eq(name,train)"),
        (filters.NotEqual("name", "train"), "ne(name,train)"),
        (filters.GreaterThan("duration", "20"), "gt(duration,20)"),
        (filters.GreaterThanOrEqual("duration", "20"), "gte(duration,20)"),
        (filters.LessThan("duration", "20"), "lt(duration,20)"),
        (filters.LessThanOrEqual("duration", "20"), "lte(duration,20)"),
        (filters.Contains("name", ["a", "b"]), "contains(name,a;b)"),
        (filters.ValueIn("phase", ["FAILED", "ABORTED"]), "value_in(phase,FAILED;ABORTED)"),
        (filters.ValueNotIn("phase", ["FAILED"]), "value_not_in(phase,FAILED)"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_a_filter_is_its_text_and_is_read_from_it(made: filters.Filter, text: str) -> None:
    assert made.to_flyte_idl() == text
    assert filters.Filter.from_python_std(text) == made


def test_filters_of_a_list_must_all_hold() -> None:
    both = filters.FilterList([filters.Equal("a", "1"), filters.ValueIn("b", ["2", "3"])])
    assert both.to_flyte_idl() == "eq(a,1)+value_in(b,2;3)"


@pytest.mark.parametrize("text", ["", "eq", "eq(a)", "eq(a,b", "eq(a,b,c)", "like(a,b)"])
def test_what_is_no_filter_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no filter: write eq\|ne"):
        filters.Filter.from_python_std(text)


def test_several_values_are_a_list() -> None:
    values: Any = "FAILED"
    with pytest.raises(TypeError, match="the values of a ValueIn are a list, not str"):
        filters.ValueIn("phase", values)
