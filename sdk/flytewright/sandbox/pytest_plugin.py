"""Fixtures for tests of workflows: a fresh context, a cache of the test's own, and a running sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..config.config import Config
    from ..runtime.local_cache import LocalCache
    from ..typeengine.context import FlyteContext


@pytest.fixture
def flyte_context(tmp_path: Path) -> Iterator[FlyteContext]:
    """A context of the test's own, whose data stays below its temporary folder."""
    from ..storage.staging import below, use
    from ..typeengine.context import FlyteContextManager

    fresh = FlyteContextManager.current_context().new_builder()
    with FlyteContextManager.with_context(fresh) as context, use(below(tmp_path / "flyte")):
        yield context


@pytest.fixture
def flyte_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LocalCache:
    """A cache of results that is empty when the test begins."""
    from ..runtime.local_cache import LOCATION, LocalCache

    monkeypatch.setenv(LOCATION, str(tmp_path / "flyte-cache"))
    return LocalCache.here()


@pytest.fixture(scope="session")
def flyte_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Config]:
    """The configuration of a sandbox that runs as long as the session."""
    from ..config.config import Config
    from ..config.platform import PlatformConfig
    from . import daemon

    folder = tmp_path_factory.mktemp("flyte-sandbox")
    status = daemon.start(folder, port=0, http_port=0)
    assert status.endpoint is not None
    try:
        yield Config(platform=PlatformConfig(endpoint=status.endpoint, insecure=True))
    finally:
        daemon.stop(folder)
