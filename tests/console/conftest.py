"""Sandboxes in the tests' own process, and browsers without a screen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from flytewright.sandbox.server import Sandbox
from flytewright_idl.core import WorkflowExecutionIdentifier
from tests.console.build import Browser, failed, hostile, ran
from tests.sandbox.build import Client, client_of


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@asynccontextmanager
async def browser_of(sandbox: Sandbox) -> AsyncIterator[Browser]:
    async with httpx.AsyncClient(base_url=sandbox.http_url, trust_env=False, follow_redirects=True, timeout=60) as web:
        yield Browser(web)


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with Sandbox(tmp_path / "state") as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Client]:
    async with client_of(sandbox) as client:
        yield client


@pytest.fixture
async def browser(sandbox: Sandbox) -> AsyncIterator[Browser]:
    async with browser_of(sandbox) as browser:
        yield browser


@dataclass(frozen=True)
class Shown:
    """A sandbox in which things have run, for tests that only look."""

    client: Client
    browser: Browser
    good: WorkflowExecutionIdentifier
    bad: WorkflowExecutionIdentifier
    hostile: WorkflowExecutionIdentifier


@pytest.fixture(scope="module")
async def shown(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Shown]:
    async with (
        Sandbox(tmp_path_factory.mktemp("shown")) as sandbox,
        client_of(sandbox) as client,
        browser_of(sandbox) as browser,
    ):
        yield Shown(client, browser, await ran(client), await failed(client), await hostile(client))
