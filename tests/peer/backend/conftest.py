"""A sandbox whose tasks run in flytekit's environment, and that environment's programs as its clients."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.remote import FlyteRemote
from flytewright.sandbox import daemon

HERE = Path(__file__).parent
FLOWS = HERE / "flows"
DRIVERS = HERE / "drivers"
VERSION = "v1"
"""The version that the examples are registered in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """flytekit's environment, told of a sandbox."""

    root: Path
    """A folder of its own: the examples, written for flytekit, as the package `flows` and modules beside it."""
    endpoint: str
    log: Path
    """What the sandbox has logged."""

    def drive(self, driver: str) -> Any:
        """Run one of `drivers` with flytekit; gives what it tells."""
        out = self.root / f"{driver}.json"
        self.run(os.environ["FLYTEKIT_PYTHON"], str(DRIVERS / f"{driver}.py"), str(out), VERSION)
        return json.loads(out.read_text())

    def pyflyte(self, *arguments: str, fails: bool = False) -> str:
        """Run flytekit's command line; gives what it prints."""
        return self.run(str(programs() / "pyflyte"), *arguments, fails=fails)

    def run(self, *command: str, fails: bool = False, folder: Path | None = None) -> str:
        """Run a program, beside the examples if not told; its exit code says whether it fails. Gives what it prints."""
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "FLYTE"))},
            "PATH": path(),
            "HOME": str(self.root),
            "FLYTE_PLATFORM_URL": self.endpoint,
            "FLYTE_PLATFORM_INSECURE": "true",
        }
        done = subprocess.run(
            command,
            cwd=folder or self.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert (done.returncode != 0) == fails, f"{' '.join(command)}\n{done.stdout}\n{self.log.read_text()}"
        return done.stdout


def programs() -> Path:
    """Where flytekit's programs are."""
    return Path(os.environ["FLYTEKIT_PYTHON"]).parent


def path() -> str:
    """The programs of this machine, flytekit's before them."""
    return f"{programs()}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture(scope="session")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    """A sandbox, and the examples registered on it by flytekit, without their code: tasks find it on their path."""
    root, folder = tmp_path_factory.mktemp("peer"), tmp_path_factory.mktemp("sandbox")
    for source in (*FLOWS.glob("*.py"), HERE / "served.py", HERE / "plain.py"):
        target = root / source.relative_to(HERE)
        target.parent.mkdir(exist_ok=True)
        target.write_text(source.read_text().replace("flytewright", "flytekit"))
    variables = {"PATH": path(), "PYTHONPATH": str(root), "HOME": str(root)}
    status = daemon.start(folder, port=0, http_port=0, task_environment=variables)
    assert status.endpoint is not None
    try:
        peer = Peer(root=root, endpoint=status.endpoint, log=folder / "sandbox.log")
        where = ("-p", "flytesnacks", "-d", "development")
        peer.pyflyte("register", *where, "--version", VERSION, "--copy", "none", "flows", "served.py")
        yield peer
    finally:
        daemon.stop(folder)


@pytest.fixture(scope="session")
def remote(peer: Peer) -> Iterator[FlyteRemote]:
    """flytewright's client of the same sandbox."""
    with FlyteRemote(Config(platform=PlatformConfig(endpoint=peer.endpoint, insecure=True))) as remote:
        yield remote
