"""Cron expressions that flyteadmin's parser takes, and those that it does not."""

from __future__ import annotations

import pytest

from flytewright.sandbox.errors import InvalidArgumentError
from flytewright.sandbox.validate.cron import check_cron


@pytest.mark.parametrize(
    "expression",
    [
        "* * * * *",
        "*/5 0-6,12 1 jan-MAR mon",
        "0 0 ? * 0",
        "5/15 * * * *",
        "  0   1 * * *  ",
        "@daily",
        "@every 1h30m",
        "TZ=Europe/Vienna 0 6 * * *",
        "CRON_TZ=UTC @hourly",
    ],
)
def test_a_standard_expression_is_taken(expression: str) -> None:
    check_cron(expression)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("* * * *", "expected exactly 5 fields, found 4"),
        ("* * * * * *", "expected exactly 5 fields, found 6"),
        ("60 * * * *", "'60' is no minute from 0 to 59"),
        ("* 24 * * *", "'24' is no hour from 0 to 23"),
        ("* * 0 * *", "'0' is no day of month from 1 to 31"),
        ("* * * month *", "'month' is no month from 1 to 12"),
        ("* * * * 7", "'7' is no day of week from 0 to 6"),
        ("² * * * *", "'²' is no minute"),
        ("5-1 * * * *", "'5-1' is no minute"),
        ("1-2-3 * * * *", "'1-2-3' is no minute"),
        ("*/0 * * * *", "'*/0' is no minute"),
        ("*/x * * * *", "'*/x' is no minute"),
        ("1, * * * *", "'1,' is no minute"),
        ("@fortnightly", "unrecognized descriptor: @fortnightly"),
        ("@every day", "unrecognized descriptor: @every day"),
        ("", "expected exactly 5 fields, found 0"),
    ],
)
def test_another_expression_is_refused_with_its_part(expression: str, text: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        check_cron(expression)
    assert text in str(caught.value)
