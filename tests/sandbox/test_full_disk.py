"""A disk that is full: the sandbox says so in one line, and goes on when there is room."""

from __future__ import annotations

import asyncio
import resource
import subprocess
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from grpclib.client import Channel
from grpclib.const import Status

from flytewright.sandbox.folder import StateFolder
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import Execution, WorkflowExecutionGetRequest
from flytewright_idl.core import ResourceType, WorkflowExecutionIdentifier, WorkflowExecutionPhase
from flytewright_idl.service import AdminServiceStub
from tests.sandbox.build import (
    INT,
    Client,
    appears,
    closure_of,
    integer,
    phase_of,
    promise,
    python,
    refused,
    task,
    task_node,
    tries_of,
    until,
    workflow,
)

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def sandbox_process(folder: Path) -> AsyncIterator[Process]:
    """A sandbox in a process of its own, which says on its standard error what it has to say."""
    command = [sys.executable, "-m", "flytewright.sandbox", f"--folder={folder}", "--port=0", "--http-port=0"]
    process = await asyncio.create_subprocess_exec(*command, stdin=DEVNULL, stderr=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


@asynccontextmanager
async def client_of(folder: Path) -> AsyncIterator[Client]:
    """A client of the sandbox that runs on a folder."""
    state = StateFolder(folder)
    await until(lambda: state.running() is not None)
    running = state.running()
    assert running is not None
    async with Channel(running.host, running.grpc_port, codec=MessageCodec()) as channel:
        yield Client(AdminServiceStub(channel, timeout=30), None, channel)


@contextmanager
def full(process: Process) -> Iterator[None]:
    """Let the process, and not what it has started, write nothing more into any file."""
    before = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, before)


async def line_with(process: Process, text: str) -> str:
    """The first line on the standard error with this text."""
    assert process.stderr is not None
    while line := (await asyncio.wait_for(process.stderr.readline(), 30)).decode():
        if text in line:
            return line
    raise AssertionError(f"the sandbox ended without saying {text!r}")


async def ended(client: Client, key: WorkflowExecutionIdentifier) -> Execution:
    while True:
        execution = await client.admin.get_execution(WorkflowExecutionGetRequest(id=key))
        assert execution.closure is not None
        if execution.closure.duration is not None:
            return execution
        await asyncio.sleep(0.02)


async def test_executions_wait_while_nothing_can_be_written_and_go_on_when_it_can(tmp_path: Path) -> None:
    go, waits = tmp_path / "go", tmp_path / "waits"
    body = (
        f"Path({str(waits)!r}).open('a').write('x')\nwhile not Path({str(go)!r}).exists(): time.sleep(0.01)\ngive(o0=3)"
    )
    async with sandbox_process(tmp_path / "state") as process, client_of(tmp_path / "state") as client:
        await client.register(task("waits", python(body), {}, {"o0": INT}))
        await client.register_workflow(
            workflow("w", [task_node("n0", "waits")], {}, {"o0": (INT, promise("n0", "o0"))})
        )
        key = await client.launch("w")
        await appears(waits)
        with full(process):
            with refused(Status.INTERNAL, "could not be read or written"):
                await client.launch("waits", kind=ResourceType.TASK)
            go.touch()
            said = await line_with(process, f"execution {key.project}")
            assert "sandbox.db could not be read or written: " in said
        execution = await ended(client, key)
        assert phase_of(execution) == WorkflowExecutionPhase.SUCCEEDED
        assert await client.outputs(execution) == {"o0": integer(3)}
        node = (await client.nodes(execution))["n0"]
        assert len(tries_of(await client.tries(node))) == 1
        assert closure_of(node).error is None
        assert waits.read_text() == "x"


def test_a_sandbox_that_cannot_write_its_state_says_so_in_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flytewright.sandbox", f"--folder={tmp_path / 'state'}", "--port=0"]
    (tmp_path / "state").mkdir()
    ended = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY)),
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith("error: ")
    assert ended.stderr.count("\n") == 1
    assert str(tmp_path / "state") in ended.stderr
