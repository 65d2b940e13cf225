"""How many cases the fuzz session tries; they are the same ones every time."""

from __future__ import annotations

import pytest
from hypothesis import settings


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--cases", type=int, default=500, help="cases for each message type")


def pytest_configure(config: pytest.Config) -> None:
    settings.register_profile("fuzz", settings.get_profile("ci"), max_examples=config.getoption("cases"), database=None)
    settings.load_profile("fuzz")
