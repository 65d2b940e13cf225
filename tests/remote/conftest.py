"""A backend, and remotes that use it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flytewright.config.config import Config
from flytewright.config.platform import PlatformConfig
from flytewright.remote.facade import FlyteRemote
from flytewright.sandbox import daemon


@pytest.fixture(scope="session")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlatformConfig]:
    """Where a backend is for all tests that want one."""
    folder = tmp_path_factory.mktemp("sandbox")
    status = daemon.start(folder, port=0, http_port=0)
    assert status.endpoint is not None
    yield PlatformConfig(endpoint=status.endpoint, insecure=True)
    daemon.stop(folder)


@pytest.fixture
def remote(platform: PlatformConfig) -> Iterator[FlyteRemote]:
    with FlyteRemote(Config(platform=platform)) as found:
        yield found


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A file."""
    path = tmp_path / "note.txt"
    path.write_text("quiet")
    return path
