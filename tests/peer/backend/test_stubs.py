"""Stubs for what flytekit has registered: type checkers accept them, and calls run flytekit's tasks."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import get_type_hints

import pytest

from flytewright.remote import FlyteRemote
from tests.peer.backend.conftest import FLOWS, Peer

pytestmark = pytest.mark.peer


@pytest.fixture(scope="module")
def stubs(peer: Peer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module of stubs for everything that is registered."""
    path = tmp_path_factory.mktemp("stubs") / "flytekit_stubs.py"
    env = {**os.environ, "FLYTE_PLATFORM_URL": peer.endpoint, "FLYTE_PLATFORM_INSECURE": "true"}
    command = [sys.executable, "-m", "flytewright_cli.main", "stubs", "flytesnacks/development", "-o", str(path)]
    subprocess.run(command, check=True, env=env)
    return path


@pytest.fixture
def module(stubs: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, imported."""
    spec = importlib.util.spec_from_file_location(stubs.stem, stubs)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, stubs.stem, module)
    spec.loader.exec_module(module)
    return module


def test_type_checkers_accept_every_interface(stubs: Path) -> None:
    text = stubs.read_text()
    assert text.count("@registered(LaunchPlanReference(") >= len(list(FLOWS.glob("*.py")))
    assert text.count("@registered(TaskReference(") >= 20
    command = [sys.executable, "-m", "mypy", "--strict", stubs.name]
    done = subprocess.run(command, cwd=stubs.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_calls_run_on_flytekits_tasks_and_give_typed_outputs(peer: Peer, module: ModuleType) -> None:
    nested = module.dataclasses_nested_main
    box_class = nested.python_interface.inputs["box"]
    size_class = get_type_hints(box_class)["size"]
    with FlyteRemote.for_endpoint(peer.endpoint, insecure=True) as remote:
        quotient = module.named_outputs_main.start(remote)
        box = box_class(size=size_class(width=3, height=0.5), tags=["new"], label="x")
        painted, area = nested.run(remote, box=box)
        assert quotient.wait()._asdict() == {"text": "3, and 2 are left", "whole": 3}
    assert isinstance(painted, box_class)
    assert (painted.size.width, painted.colour, painted.tags, painted.label) == (6, "green", ["new", "green"], "x")
    assert painted.notes["old"] == size_class(width=3, height=0.5)
    assert area == 3.0
