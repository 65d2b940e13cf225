"""Classes by their dotted names."""

from __future__ import annotations

import datetime as dt

import pytest

from flytewright.core.type_helpers import load_type_from_tag


def test_a_class_is_found_by_its_dotted_name() -> None:
    assert load_type_from_tag("datetime.timedelta") is dt.timedelta


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("timedelta", "not the dotted name of a class"),
        ("nowhere.to.be.Found", "the module nowhere.to.be"),
        ("datetime.Nothing", "datetime has no class 'Nothing'"),
        ("datetime.MINYEAR", "datetime has no class 'MINYEAR'"),
    ],
)
def test_what_is_no_class_is_told(tag: str, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        load_type_from_tag(tag)
