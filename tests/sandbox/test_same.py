"""What a workflow gives on the sandbox is what it gives when it is run here."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from flytewright.config.platform import PlatformConfig
from flytewright.remote.client import AsyncFlyteRemote, ExecutionFailedError
from flytewright.sandbox.server import Sandbox
from tests.sandbox.build import DOMAIN, PROJECT, VERSION
from tests.sandbox.flows import same
from tests.sandbox.flows.register import register

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
async def remote(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[AsyncFlyteRemote]:
    async with Sandbox(tmp_path_factory.mktemp("same")) as sandbox:
        flows = {id(flow): flow for flow, _ in same.EXAMPLES.values()}
        await register(
            sandbox.endpoint,
            same,
            [*flows.values(), same.plan, same.cleaned, same.eagerly, same.chain, same.add, same.square],
        )
        platform = PlatformConfig(endpoint=sandbox.endpoint, insecure=True)
        async with AsyncFlyteRemote(platform, PROJECT, DOMAIN) as remote:
            yield remote


@pytest.mark.parametrize("name", sorted(same.EXAMPLES))
async def test_an_execution_gives_what_a_run_here_gives(remote: AsyncFlyteRemote, name: str) -> None:
    flow, inputs = same.EXAMPLES[name]
    run = await remote.launch(flow, inputs, VERSION)
    await run.wait()
    assert await run.outputs(flow) == await asyncio.to_thread(lambda: flow(**inputs))


async def test_the_failure_node_is_told_what_has_failed(remote: AsyncFlyteRemote, tmp_path: Path) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    run = await remote.launch(same.cleaned, {"path": str(there)}, VERSION)
    with pytest.raises(ExecutionFailedError, match="4 is even"):
        await run.wait()
    with pytest.raises(Exception, match="4 is even"):
        await asyncio.to_thread(lambda: same.cleaned(path=str(here)))
    assert there.read_text() == here.read_text() == "True"


async def test_an_eager_workflow_gives_what_a_run_here_gives(remote: AsyncFlyteRemote) -> None:
    run = await remote.launch(same.eagerly, {"x": 3}, VERSION)
    await run.wait()
    assert await run.outputs(same.eagerly) == await same.eagerly(x=3) == 25
