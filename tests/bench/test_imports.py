"""What bench/imports.py times is there."""

from __future__ import annotations

import runpy
from importlib.util import find_spec

import pytest

from tests.support.project import ROOT


def test_every_module_that_is_timed_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    script = runpy.run_path(str(ROOT / "bench" / "imports.py"))
    modules = [*script["EVERY_MODULE"], *script["OFFICIAL"]]
    assert len(script["OFFICIAL"]) == 63
    assert [module for module in modules if find_spec(module) is None] == []
