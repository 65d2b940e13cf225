"""What was written for flytekit's `FlyteRemote` does with flytewright's what it does there.

It is the driver that tests/peer/backend runs with flytekit, in which every ``flytekit`` reads ``flytewright``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flytewright.sandbox import daemon
from tests.peer.backend import test_remote as peer
from tests.peer.backend.conftest import DRIVERS, HERE, VERSION

STUBS = {"measures", "relaunches_and_recovers"}
"""Probes that use flytekit's raw client, where flytewright has flyteidl's stubs."""
SAME = sorted(peer.EXPECTED.keys() - STUBS)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """What each probe has found."""
    root, folder = tmp_path_factory.mktemp("code"), tmp_path_factory.mktemp("sandbox")
    source = (DRIVERS / "remote.py").read_text().replace("flytekit", "flytewright")
    kept = [line for line in source.splitlines() if "aggregate_reference_span" not in line or "import" not in line]
    (root / "driver.py").write_text("\n".join(kept))
    (root / "served.py").write_text((HERE / "served.py").read_text())
    variables = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "FLYTE"))}
    status = daemon.start(folder, port=0, http_port=0, task_environment={"PYTHONPATH": str(root)})
    assert status.endpoint is not None
    variables |= {"FLYTE_PLATFORM_URL": status.endpoint, "FLYTE_PLATFORM_INSECURE": "true", "HOME": str(root)}

    def run(*arguments: str) -> None:
        done = subprocess.run(arguments, cwd=root, env=variables, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    try:
        where = ("-p", "flytesnacks", "-d", "development")
        run(str(Path(sys.executable).with_name("wright")), "register", *where, "--version", VERSION, "served.py")
        run(sys.executable, "driver.py", "found.json", VERSION)
        yield dict(json.loads((root / "found.json").read_text()))
    finally:
        daemon.stop(folder)


@pytest.mark.parametrize("probe", SAME)
def test_it_does_the_same(probe: str, found: dict[str, Any]) -> None:
    assert _as_flytewright_has_it(found[probe]) == _as_flytewright_has_it(peer.EXPECTED[probe]), found[probe]


def _as_flytewright_has_it(given: Any) -> Any:
    """Without the two nodes that do nothing, and with a wrapped false as it stands in the message."""
    if isinstance(given, dict):
        ends = ("start-node", "end-node")
        return {key: _as_flytewright_has_it(each) for key, each in given.items() if key not in ends}
    if isinstance(given, list):
        return [_as_flytewright_has_it(each) for each in given if each not in ("start-node", "end-node")]
    return "BoolValue()" if given is False else given
