"""Many executions at once, and long arrays, come to the right results in bounded memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from flytewright_idl.core import WorkflowExecutionPhase
from flytewright_idl.service import AdminServiceStub
from tests.durability import flows
from tests.durability.backend import Backend, finished, launch, outputs
from tests.sandbox.build import integer
from tests.sandbox.flows.register import register

pytestmark = [pytest.mark.anyio, pytest.mark.durability]

EXECUTIONS = 200
ITEMS = 1_000
MEMORY = 250
"""MB that a sandbox may hold under load."""


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    backend = Backend(tmp_path / "state")
    await backend.start()
    await register(backend.endpoint, flows, [flows.chain, flows.wide])
    yield backend
    await backend.stop()


async def result(admin: AdminServiceStub, name: str) -> object:
    """What an execution gives, once it has ended."""
    execution = await finished(admin, name)
    assert execution.closure is not None
    assert execution.closure.phase == WorkflowExecutionPhase.SUCCEEDED, (name, execution.closure.error)
    return (await outputs(admin, name))["o0"]


async def test_two_hundred_executions_of_twenty_nodes_at_once(backend: Backend) -> None:
    async with backend.admin() as admin:
        names = [f"load{index:03}" for index in range(EXECUTIONS)]
        plan = f"{flows.__name__}.chain"
        await asyncio.gather(*(launch(admin, plan, name, x=integer(x)) for x, name in enumerate(names)))
        for x, name in enumerate(names):
            assert await result(admin, name) == integer(x + flows.LINKS)
        assert backend.resident < MEMORY


async def test_an_array_of_a_thousand_items(backend: Backend) -> None:
    async with backend.admin() as admin:
        await launch(admin, f"{flows.__name__}.wide", "wide", n=integer(ITEMS))
        assert await result(admin, "wide") == integer(ITEMS * (ITEMS + 1) // 2)
        assert backend.resident < MEMORY
