"""What a sandbox leaves behind when it ends, by choice or by force, is gone on with by the next one."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from grpclib.client import Channel

from flytewright.sandbox import daemon
from flytewright.sandbox.folder import StateFolder
from flytewright.sandbox.phases import FINAL_EXECUTION
from flytewright.sandbox.server import Sandbox
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import Execution, ExecutionTerminateRequest
from flytewright_idl.core import (
    ArrayNode,
    Node,
    NodeMetadata,
    TaskExecutionPhase,
    WorkflowExecutionIdentifier,
    WorkflowExecutionPhase,
)
from flytewright_idl.service import AdminServiceStub
from tests.sandbox.build import (
    INT,
    INTS,
    Client,
    alive,
    bindings,
    client_of,
    integer,
    integers,
    launch_plan_node,
    phase_of,
    promise,
    python,
    sub_workflow_node,
    task,
    task_node,
    tries_of,
    until,
    workflow,
)

pytestmark = pytest.mark.anyio


class RemoteClient(Client):
    """A client of a sandbox in another process."""

    state: Path
    endpoint: str

    async def finished(self, key: WorkflowExecutionIdentifier) -> Execution:
        while phase_of(execution := await self.get(key)) not in FINAL_EXECUTION:  # noqa: ASYNC110 - by polling, as clients do
            await asyncio.sleep(0.02)
        return execution

    async def kill(self) -> None:
        """End the sandbox without warning."""
        pid = daemon.status(self.state).pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        await until(lambda: not StateFolder(self.state).in_use())


@pytest.fixture
def state(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "state"
    yield folder
    daemon.stop(folder)


@asynccontextmanager
async def started(state: Path) -> AsyncIterator[RemoteClient]:
    """A sandbox in a process of its own, which nobody stops."""
    status = await asyncio.to_thread(daemon.start, state, port=0, http_port=0)
    assert status.running is not None
    channel = Channel(status.running.host, status.running.grpc_port, codec=MessageCodec())
    client = RemoteClient(AdminServiceStub(channel, timeout=30), None, channel)
    client.state, client.endpoint = state, status.running.endpoint
    try:
        yield client
    finally:
        channel.close()


class Errand:
    """A task that notes each of its runs, and ends when it is told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runs = folder / "runs"
        self.go = folder / "go"

    @property
    def command(self) -> tuple[str, ...]:
        return python(f"""
            with open({str(self.runs)!r}, 'a') as runs: runs.write(f'{{os.getpid()}}\\n')
            while not Path({str(self.go)!r}).exists(): time.sleep(0.01)
            give(o0=7)
        """)

    @property
    def pids(self) -> list[int]:
        return list(map(int, self.runs.read_text().split()))

    async def launched(self, client: Client) -> WorkflowExecutionIdentifier:
        """An execution of the task, which runs."""
        await client.register(task("t", self.command, {}, {"o0": INT}))
        await client.register_workflow(workflow("w", [task_node("n0", "t")], {}, {"o0": (INT, promise("n0", "o0"))}))
        key = await client.launch("w")
        await until(lambda: self.runs.exists() and len(self.pids) > 0)
        return key


@pytest.fixture
def errand(tmp_path: Path) -> Errand:
    return Errand(tmp_path)


async def test_a_task_that_outlives_the_sandbox_is_waited_for(state: Path, errand: Errand) -> None:
    async with started(state) as client:
        key = await errand.launched(client)
        await client.kill()
    async with started(state) as client:
        errand.go.touch()
        execution = await client.finished(key)
        assert await client.outputs(execution) == {"o0": integer(7)}
    assert len(errand.pids) == 1


async def test_a_task_that_ended_while_there_was_no_sandbox_is_not_run_again(state: Path, errand: Errand) -> None:
    async with started(state) as client:
        key = await errand.launched(client)
        await client.kill()
    errand.go.touch()
    await until(lambda: not alive(errand.pids[0]))
    async with started(state) as client:
        execution = await client.finished(key)
        assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED
        (attempt,) = tries_of(await client.tries((await client.nodes(execution))["n0"]))
        assert attempt.phase == TaskExecutionPhase.SUCCEEDED
    assert len(errand.pids) == 1


async def test_a_task_that_died_with_the_sandbox_is_run_again_as_the_same_try(state: Path, errand: Errand) -> None:
    async with started(state) as client:
        key = await errand.launched(client)
        await client.kill()
    os.kill(errand.pids[0], signal.SIGKILL)
    errand.go.touch()
    async with started(state) as client:
        execution = await client.finished(key)
        assert await client.outputs(execution) == {"o0": integer(7)}
        assert len(await client.tries((await client.nodes(execution))["n0"])) == 1
    assert len(errand.pids) == 2


async def test_what_an_ended_execution_left_behind_is_removed(state: Path) -> None:
    left = state / "work" / "flytesnacks" / "development" / "ended" / "n0"
    async with Sandbox(state):
        left.mkdir(parents=True)
    async with Sandbox(state):
        assert not left.parent.exists()


async def test_an_execution_that_was_being_aborted_is_aborted(state: Path, errand: Errand) -> None:
    async with started(state) as client:
        key = await errand.launched(client)
        os.kill(errand.pids[0], signal.SIGSTOP)  # so that it cannot end before it is killed
        await client.admin.terminate_execution(ExecutionTerminateRequest(id=key, cause="enough"))
        await client.kill()
    async with started(state) as client:
        assert phase_of(await client.finished(key)) == WorkflowExecutionPhase.ABORTED
    assert not alive(errand.pids[0])


async def test_arrays_sub_workflows_and_launched_executions_go_on(state: Path, errand: Errand) -> None:
    item = f"""
        index = int(os.environ['FLYTE_K8S_ARRAY_INDEX'])
        with open({str(errand.runs)!r}, 'a') as runs: runs.write(f'{{index}}\\n')
        while index and not Path({str(errand.go)!r}).exists(): time.sleep(0.01)
        give(o0=index)
    """
    async with started(state) as client:
        await client.register(task("t", python(item), {"xs": INTS}, {"o0": INTS}))
        array = Node(
            id="n0",
            metadata=NodeMetadata(name="t"),
            inputs=bindings(xs=promise("", "xs")),
            array_node=ArrayNode(node=task_node("t", "t")),
        )
        interface = {"xs": INTS}
        outputs = {"o0": (INTS, promise("n0", "o0"))}
        inner = workflow("inner", [array], interface, outputs)
        middle = workflow("middle", [sub_workflow_node("n0", "inner", xs=promise("", "xs"))], interface, outputs)
        await client.register_workflow(middle, inner)
        await client.register_workflow(
            workflow("outer", [launch_plan_node("n0", "middle", xs=promise("", "xs"))], interface, outputs)
        )
        key = await client.launch("outer", xs=integers(0, 0, 0))
        await until(lambda: errand.runs.exists() and len(errand.pids) == 3)
        await client.kill()
    errand.go.touch()
    async with started(state) as client:
        execution = await client.finished(key)
        assert await client.outputs(execution) == {"o0": integers(0, 1, 2)}
    assert sorted(errand.pids) == [0, 1, 2]


async def test_a_sandbox_that_is_closed_ends_its_tasks_and_the_next_one_runs_them(
    tmp_path: Path, errand: Errand
) -> None:
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        key = await errand.launched(client)
    assert not alive(errand.pids[0])
    errand.go.touch()
    async with Sandbox(tmp_path / "state") as sandbox, client_of(sandbox) as client:
        assert await client.outputs(await client.finished(key)) == {"o0": integer(7)}
    assert len(errand.pids) == 2
