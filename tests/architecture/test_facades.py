"""What façades offer is there."""

from __future__ import annotations

import importlib

import pytest

from tests.architecture.test_layers import FACADE, TREE, level, package

FACADES = sorted(module for module in TREE.files if package(module) == "flytewright" and level(module) == FACADE)
NOT_INSTALLED = {"joblib", "keras", "sklearn", "tensorflow", "torch"}
"""Libraries that some façades are about, and that a checkout does without."""


@pytest.mark.parametrize("module", FACADES)
def test_every_name_that_a_facade_offers_is_there(module: str) -> None:
    try:
        found = importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name not in NOT_INSTALLED:
            raise
        return
    assert [name for name in getattr(found, "__all__", []) if not hasattr(found, name)] == []
