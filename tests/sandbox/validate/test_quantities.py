"""Kubernetes quantities as numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flytewright.sandbox.validate.quantities import quantity


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", "2"),
        ("500m", "0.5"),
        ("1.5Gi", str(3 * 1024**3 // 2)),
        ("1e3", "1000"),
        ("1E3", "1000"),
        ("1E", "1e18"),
        ("12k", "12000"),
        (".5", "0.5"),
        ("5.", "5"),
        ("-1", "-1"),
        ("100u", "0.0001"),
        ("1Ei", str(1024**6)),
    ],
)
def test_a_quantity_is_a_number(text: str, number: str) -> None:
    assert quantity(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "lots", "1 Gi", "1gi", "1K", "1e", "Gi", ".", "1e1000", "1Gi5", "٣", "0x10"])
def test_what_is_no_quantity_has_no_number(text: str) -> None:
    assert quantity(text) is None
