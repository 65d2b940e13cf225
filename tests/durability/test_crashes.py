"""``kill -9`` at any point, again and again: every execution ends as if nothing had happened."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from flytewright_idl.admin import NodeExecutionListRequest, TaskExecutionListRequest
from flytewright_idl.core import TaskExecutionPhase, WorkflowExecutionPhase
from flytewright_idl.service import AdminServiceStub
from tests.durability import flows
from tests.durability.backend import GONE, Backend, finished, key_of, launch, outputs
from tests.sandbox.build import integer
from tests.sandbox.flows.register import register

pytestmark = [pytest.mark.anyio, pytest.mark.durability]

CRASHES = 100
SEED = 20261128
IN_FLIGHT = 6
"""How many executions run while the sandbox dies."""


@dataclass(frozen=True)
class Errand:
    """One execution: what is launched, and what must come of it."""

    name: str
    workflow: str
    n: int

    @property
    def result(self) -> int:
        return self.n + 2 if self.workflow == "stubborn" else sum(x * x for x in range(self.n))

    @property
    def ledger(self) -> Counter[str]:
        """The tries that come to their end, each once."""
        if self.workflow == "stubborn":
            lines = [f"stumble-{x} {attempt}" for x in (self.n, self.n + 1) for attempt in range(3)]
        else:
            first = "spread" if self.workflow == "mapped" else "grow"
            items = [f"{self.workflow}-{x} 0" for x in range(self.n)]
            lines = [f"{first} 0", *items, "total 0"]
        return Counter(f"{self.name} {line}" for line in lines)


def errands(count: int) -> list[Errand]:
    kinds = ("mapped", "grown", "stubborn")
    return [Errand(f"crash{index:03}", kinds[index % len(kinds)], 2 + index % 3) for index in range(count)]


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    backend = Backend(tmp_path / "state", {flows.LEDGER: str(tmp_path / "ledger")})
    yield backend
    backend.kill()


async def keep_busy(backend: Backend, waiting: list[Errand], running: list[Errand]) -> None:
    """Launch errands whenever others have ended, until the sandbox dies."""
    try:
        async with backend.admin() as admin:
            for errand in running:  # the last one's launch may have been lost
                await begin(admin, errand)
            while waiting or running:
                while waiting and len(running) < IN_FLIGHT:
                    running.append(waiting.pop(0))
                    await begin(admin, running[-1])
                done = await asyncio.wait_for(finished(admin, running[0].name), 60)
                assert done.closure is not None
                assert done.closure.phase == WorkflowExecutionPhase.SUCCEEDED, done.closure.error
                running.pop(0)
    except GONE:
        return


async def begin(admin: AdminServiceStub, errand: Errand) -> None:
    """Launch an errand, unless that has been done."""
    await launch(admin, f"{flows.__name__}.{errand.workflow}", errand.name, n=integer(errand.n))


async def test_a_hundred_kills_change_no_outcome(backend: Backend, tmp_path: Path) -> None:
    dice = random.Random(SEED)
    waiting, running = errands(10 * CRASHES), list[Errand]()
    everything = list(waiting)
    await backend.start()
    await register(backend.endpoint, flows, [flows.mapped, flows.grown, flows.stubborn])
    await backend.stop()
    for crash in range(CRASHES):
        if crash % 2:
            await backend.start()
            working = asyncio.ensure_future(keep_busy(backend, waiting, running))
            await asyncio.wait([working], timeout=dice.uniform(0, 0.8))
            backend.kill()
        else:
            dies = (dice.choice(("before", "after")), dice.randint(1, 60))
            if await backend.start(dies=dies):
                working = asyncio.ensure_future(keep_busy(backend, waiting, running))
                await backend.died()
            else:
                continue
        await working
    launched = everything[: len(everything) - len(waiting)]
    assert len(launched) > IN_FLIGHT
    await backend.start()
    async with backend.admin() as admin:
        for errand in launched:
            await begin(admin, errand)
            await check(admin, errand)
    expected = sum((errand.ledger for errand in launched), Counter[str]())
    assert Counter((tmp_path / "ledger").read_text().splitlines()) == expected


async def check(admin: AdminServiceStub, errand: Errand) -> None:
    """An errand has ended well, with each try of each task told once."""
    execution = await asyncio.wait_for(finished(admin, errand.name), 120)
    assert execution.closure is not None
    assert execution.closure.phase == WorkflowExecutionPhase.SUCCEEDED, (errand, execution.closure.error)
    assert await outputs(admin, errand.name) == {"o0": integer(errand.result)}
    if errand.workflow != "stubborn":
        return
    request = NodeExecutionListRequest(workflow_execution_id=key_of(errand.name), limit=100)
    async for node in admin.list_node_executions.pages(request):
        assert node.id is not None
        if not node.id.node_id.startswith("n"):
            continue
        tries = TaskExecutionListRequest(node_execution_id=node.id, limit=100)
        phases = {
            each.id.retry_attempt: each.closure.phase
            async for each in admin.list_task_executions.pages(tries)
            if each.id and each.closure
        }
        failed, succeeded = TaskExecutionPhase.FAILED, TaskExecutionPhase.SUCCEEDED
        assert phases == {0: failed, 1: failed, 2: succeeded}, errand
