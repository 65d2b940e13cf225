"""Ids are readable while they are short, and propeller's hashes when they are not."""

from __future__ import annotations

import pytest

from flytewright.sandbox.engine.names import unique_name

LONG = ("x", "y", "z", "m", "n", "y", "z", "m", "n", "y", "z", "m", "n")


def test_a_short_name_is_its_parts() -> None:
    assert unique_name("n0", "0", "n1", length=20) == "n0-0-n1"
    assert unique_name("", "", "n1", length=20) == "n1"


@pytest.mark.parametrize(
    ("parts", "bits", "name"),
    [
        (("x" * 24,), 32, "fuaa3aji"),
        (LONG, 32, "fe63sz6y"),
        (LONG, 64, "fwp4bky2kucex5"),
    ],
)
def test_a_long_name_is_the_hash_that_propeller_makes(parts: tuple[str, ...], bits: int, name: str) -> None:
    assert unique_name(*parts, length=15, bits=bits) == name


def test_the_longest_name_that_fits_is_kept() -> None:
    assert unique_name("x" * 20, length=20) == "x" * 20
    assert unique_name("x" * 21, length=20) != "x" * 21
