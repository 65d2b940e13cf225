"""Sandboxes in the tests' own process, and clients that call them over sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from flytewright.sandbox.server import Sandbox
from tests.sandbox.build import Client, client_of


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with Sandbox(tmp_path / "state") as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Client]:
    async with client_of(sandbox) as client:
        yield client


@pytest.fixture(scope="module")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Client]:
    """A client of one sandbox for all tests of a module that only read, or are refused."""
    async with Sandbox(tmp_path_factory.mktemp("shared")) as sandbox, client_of(sandbox) as client:
        yield client
