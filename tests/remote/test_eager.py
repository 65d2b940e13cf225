"""What an eager workflow calls is executed on a backend, once for all its tries, and cleaned up when it fails."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve

from flytewright.authoring.eager import executing_on
from flytewright.authoring.options import Labels
from flytewright.authoring.options import Options as LaunchOptions
from flytewright.config.images import ImageConfig
from flytewright.config.platform import PlatformConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import ValidationError
from flytewright.remote.client import AsyncFlyteRemote
from flytewright.remote.eager import ExecutionQueue, queue_of_environment
from flytewright.remote.failed import ExecutionFailedError
from flytewright.remote.follow import ENDED
from flytewright.remote.settings import ExecutionSettings
from flytewright.sandbox.options import Options
from flytewright.sandbox.server import Sandbox
from flytewright.sandbox.workers.room import Share
from flytewright_idl.core.execution import WorkflowExecutionPhase
from flytewright_idl.core.identifier import Identifier, ResourceType
from tests.sandbox.build import phase_of

SOURCE = """
import asyncio
from flytewright import eager, map_task, task, workflow

@task
def double(x: int) -> int:
    return 2 * x

@task
async def wait(x: int) -> int:
    await asyncio.Event().wait()
    return x

@task
def refuse(x: int) -> int:
    raise ValueError(f"{x} is refused")

@workflow
def both(x: int) -> int:
    return double(x=double(x=x))

@eager
async def flow(x: int) -> int:
    return both(x=double(x=x))

@eager
async def failing(x: int) -> int:
    waiting = asyncio.ensure_future(wait(x=x))
    await asyncio.sleep(0)
    refuse(x=x)
    return await waiting

@eager
async def mapping(x: int) -> int:
    map_task(double)(x=[x])
    return x
"""

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    options = Options(folder=tmp_path / "state", port=0, http_port=0, share=Share(cores=4, memory=8 << 30))
    async with Sandbox(options=options) as running:
        yield running


@pytest.fixture
async def remote(sandbox: Sandbox) -> AsyncIterator[AsyncFlyteRemote]:
    async with AsyncFlyteRemote(PlatformConfig(endpoint=sandbox.endpoint, insecure=True)) as remote:
        yield remote


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "eager_flows.py").write_text(SOURCE)
    monkeypatch.syspath_prepend(str(folder))
    sys.modules.pop("eager_flows", None)
    return importlib.import_module("eager_flows")


async def registered(remote: AsyncFlyteRemote, code: ModuleType, *names: str) -> SerializationSettings:
    """Register what is called, with its code."""
    assert code.__file__ is not None
    fast = await remote.ship(Path(code.__file__).parent, [Path(code.__file__)])
    settings = SerializationSettings(
        image_config=ImageConfig.from_images("flows:v1"), version="v1", fast_serialization_settings=fast
    )
    await remote.register([getattr(code, name) for name in names], settings)
    return evolve(settings, project=remote.project, domain=remote.domain)


async def elsewhere(flow: Any, x: int) -> Any:
    """Run an eager workflow on a loop that is not the sandbox's."""
    return await asyncio.to_thread(lambda: asyncio.run(flow.run_with_backend(x=x)))


async def phases(remote: AsyncFlyteRemote) -> dict[str, WorkflowExecutionPhase]:
    """The executions by the names of what they execute."""
    found = await remote.executions(20)
    return {each.spec.launch_plan.name: phase_of(each) for each in found if each.spec and each.spec.launch_plan}


async def test_calls_are_executions(remote: AsyncFlyteRemote, code: Any) -> None:
    settings = await registered(remote, code, "double", "both")
    assert await asyncio.to_thread(code.flow.run, remote, settings, x=3) == 24
    found = await remote.executions(20)
    assert sorted(each.spec.launch_plan.name for each in found) == ["eager_flows.both", "eager_flows.double"]
    assert len({each.spec.labels.values["eager-exec"] for each in found}) == 1


async def test_a_second_try_finds_the_executions_of_the_first(remote: AsyncFlyteRemote, code: Any) -> None:
    await registered(remote, code, "double", "both")
    for _ in range(2):
        with executing_on(ExecutionQueue(remote, "v1", "fparent")):
            assert await elsewhere(code.flow, 3) == 24
    assert len(await remote.executions(20)) == 2


async def test_a_failed_execution_fails_the_workflow_and_ends_the_others(remote: AsyncFlyteRemote, code: Any) -> None:
    await registered(remote, code, "wait", "refuse")
    with (
        executing_on(ExecutionQueue(remote, "v1", "fparent")),
        pytest.raises(ExecutionFailedError, match="3 is refused"),
    ):
        await elsewhere(code.failing, 3)
    assert (await phases(remote))["eager_flows.wait"] in (
        WorkflowExecutionPhase.ABORTING,
        WorkflowExecutionPhase.ABORTED,
    )


async def test_the_cleanup_ends_what_is_left(remote: AsyncFlyteRemote, code: Any) -> None:
    await registered(remote, code, "wait")
    target = Identifier(
        resource_type=ResourceType.TASK,
        project=remote.project,
        domain=remote.domain,
        name="eager_flows.wait",
        version="v1",
    )
    inputs = await remote.literals(code.wait, {"x": 1})
    lost, other = [
        await remote.launch_id(
            target, inputs, ExecutionSettings(options=LaunchOptions(labels=Labels({"eager-exec": name})))
        )
        for name in ("fparent", "fother")
    ]
    await ExecutionQueue(remote, "v1", "fparent").clean_up()
    with pytest.raises(ExecutionFailedError, match="clean-up after the eager workflow fparent"):
        await lost.wait()
    assert phase_of(await remote.execution(other.id.name)) not in ENDED


async def test_in_a_container_its_calls_are_executions_too(remote: AsyncFlyteRemote, code: Any) -> None:
    await registered(remote, code, "both", "flow")
    run = await remote.launch(code.flow.get_as_workflow(), {"x": 3}, "v1", "fparent")
    await run.wait()
    assert await run.outputs(code.flow) == 24
    labels = {each.id.name: each.spec.labels.values if each.spec.labels else {} for each in await remote.executions(20)}
    assert [*labels.values()].count({"eager-exec": "fparent", "eager-root-exec": "fparent"}) == 2


async def test_a_container_that_fails_leaves_no_execution_running(remote: AsyncFlyteRemote, code: Any) -> None:
    await registered(remote, code, "wait", "refuse", "failing")
    run = await remote.launch(code.failing.get_as_workflow(), {"x": 3}, "v1", "fparent")
    with pytest.raises(ExecutionFailedError, match="3 is refused"):
        await run.wait()
    found = await remote.executions(20)
    assert len(found) == 3
    assert not [each for each in found if phase_of(each) == WorkflowExecutionPhase.RUNNING]


async def test_a_map_task_is_called_inside_of_a_workflow(remote: AsyncFlyteRemote, code: Any) -> None:
    with (
        executing_on(ExecutionQueue(remote, "v1", "fparent")),
        pytest.raises(ValidationError, match="runs only inside of a workflow"),
    ):
        await elsewhere(code.mapping, 3)


def test_a_container_of_an_execution_has_a_queue_when_a_backend_is_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    assert queue_of_environment() is None
    monkeypatch.setenv("FLYTE_INTERNAL_EXECUTION_ID", "fabc")
    assert queue_of_environment() is None
    monkeypatch.setenv("FLYTE_PLATFORM_URL", "localhost:1")
    monkeypatch.setenv("_F_EE_ROOT", "froot")
    queue = queue_of_environment()
    assert queue is not None
    assert (queue.parent, queue.root, queue.remote.client.platform.endpoint) == ("fabc", "froot", "localhost:1")
    queue.remote.close()
