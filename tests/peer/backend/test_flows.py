"""flytekit registers example workflows on the sandbox, and executes them: they give what they give locally."""

from __future__ import annotations

import pytest

from tests.peer.backend.conftest import FLOWS, Peer

pytestmark = pytest.mark.peer

VERSION = "v1"
NAMES = sorted(source.stem for source in FLOWS.glob("*.py"))


@pytest.fixture(scope="module")
def outputs(peer: Peer) -> dict[str, tuple[object, object]]:
    """What each workflow gives: in flytekit's own process, and executed by the sandbox."""
    peer.pyflyte("register", "-p", "flytesnacks", "-d", "development", "--version", VERSION, "--copy", "none", "flows")
    return dict(peer.drive("outputs", VERSION))


@pytest.mark.parametrize("name", NAMES)
def test_an_execution_gives_what_a_local_run_gives(name: str, outputs: dict[str, tuple[object, object]]) -> None:
    here, there = outputs[name]
    assert there == here
