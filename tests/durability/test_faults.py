"""Tasks that print a gigabyte, or fill the disk: others go on beside them, in bounded memory."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from grpclib.client import Channel

from flytewright.sandbox.folder import StateFolder
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.core import ExecutionErrorErrorKind, ResourceType, WorkflowExecutionPhase
from flytewright_idl.service import AdminServiceStub
from tests.durability.backend import Backend, finished
from tests.sandbox.build import INT, Client, appears, error_of, phase_of, python, task, until

pytestmark = [pytest.mark.anyio, pytest.mark.durability]

MEMORY = 150
"""MB that a sandbox may hold whatever tasks print."""


@asynccontextmanager
async def client_of(folder: Path) -> AsyncIterator[Client]:
    state = StateFolder(folder)
    await until(lambda: state.running() is not None)
    running = state.running()
    assert running is not None
    async with Channel(running.host, running.grpc_port, codec=MessageCodec()) as channel:
        yield Client(AdminServiceStub(channel, timeout=60), None, channel)


async def test_tasks_that_print_gigabytes_leave_memory_disk_and_others_alone(tmp_path: Path) -> None:
    backend = Backend(tmp_path / "state")
    await backend.start()
    try:
        async with client_of(backend.folder) as client:
            lines = "for _ in range(1024): os.write(1, b'x' * (1 << 20))\ngive(o0=1)"
            one_line = "for _ in range(1 << 23): print('x' * 127)\ngive(o0=1)"
            await client.register(
                task("one line", python(lines), {}, {"o0": INT}),
                task("many lines", python(one_line), {}, {"o0": INT}),
                task("quiet", python("give(o0=1)"), {}, {"o0": INT}),
            )
            keys = [await client.launch(each, kind=ResourceType.TASK) for each in ("one line", "many lines")]
            for number in range(10):
                key = await client.launch("quiet", kind=ResourceType.TASK, execution=f"quiet{number}")
                assert phase_of(await finished(client.admin, key.name)) == WorkflowExecutionPhase.SUCCEEDED
            for key in keys:
                assert phase_of(await finished(client.admin, key.name)) == WorkflowExecutionPhase.SUCCEEDED
            assert backend.resident < MEMORY
            sizes = [log.stat().st_size for log in backend.state.task_logs.rglob("*.log")]
            assert len(sizes) == 12
            assert max(sizes) <= 65 << 20
    finally:
        await backend.stop()


def may_mount() -> bool:
    """Whether a file system can be mounted here, in a namespace of its own."""
    unshare = shutil.which("unshare")
    command = [unshare or "", "--mount", "--map-root-user", "mount", "-t", "tmpfs", "none", "/mnt"]
    return unshare is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not may_mount(), reason="needs a small disk, and nothing can be mounted here")
async def test_a_task_that_fills_the_disk_says_so_and_the_next_one_runs(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    server = [sys.executable, "-m", "flytewright.sandbox", "--folder", str(tmp_path / "disk" / "state")]
    # Where the sandbox answers is written on its disk, which nobody else sees.
    script = f"""
        mount -t tmpfs -o size=32m none {tmp_path}/disk || exit
        (until cp {tmp_path}/disk/state/sandbox.json {tmp_path}/new; do sleep 0.05; done
         mv {tmp_path}/new {tmp_path}/where) 2>/dev/null &
        exec "$@"
    """
    command = ["unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh"]
    process = await asyncio.create_subprocess_exec(*command, *server, "--port=0", "--http-port=0", env=dict(os.environ))
    try:
        await appears(tmp_path / "where")
        running = json.loads((tmp_path / "where").read_text())
        async with Channel(running["host"], running["grpc_port"], codec=MessageCodec()) as channel:
            client = Client(AdminServiceStub(channel, timeout=60), None, channel)
            fill = "with open('large', 'wb', buffering=0) as file:\n    while True: file.write(b'x' * 65536)"
            await client.register(
                task("fills", python(fill), {}, {"o0": INT}), task("quiet", python("give(o0=1)"), {}, {"o0": INT})
            )
            key = await client.launch("fills", kind=ResourceType.TASK)
            error = error_of(await finished(client.admin, key.name))
            assert (error.code, error.kind) == ("RetriesExhausted|Evicted", ExecutionErrorErrorKind.USER)
            assert "the disk that it writes to was full" in error.message
            key = await client.launch("quiet", kind=ResourceType.TASK)
            assert phase_of(await finished(client.admin, key.name)) == WorkflowExecutionPhase.SUCCEEDED
    finally:
        process.terminate()
        await process.wait()
