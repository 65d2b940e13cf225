"""What bench/cli.py times runs, and is what people type."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest

from tests.support.project import ROOT


def test_every_command_that_is_timed_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    monkeypatch.delenv("FLYTEKIT_PYTHON", raising=False)
    script = runpy.run_path(str(ROOT / "bench" / "cli.py"))
    commands = script["commands"](tmp_path)
    assert [name for name in commands if name.startswith("wright")] == ["wright --help", "wright run flows.py wf --x 1"]
    for command in commands.values():
        wall, used = script["cost"](command, tmp_path, os.environ)
        assert wall > 0 <= used
