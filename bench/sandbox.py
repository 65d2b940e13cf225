"""How soon the embedded backend answers, what it takes, and how long it takes over tasks that do nothing.

The tasks are registered as users register them, with code that travels along, and run as users run them.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from grpclib.client import Channel

from flytewright.sandbox import daemon
from flytewright.sandbox.phases import FINAL_EXECUTION
from flytewright_idl._runtime.rpc import MessageCodec
from flytewright_idl.admin import (
    Execution,
    ExecutionCreateRequest,
    ExecutionSpec,
    NodeExecutionListRequest,
    WorkflowExecutionGetRequest,
)
from flytewright_idl.core import Identifier, ResourceType, WorkflowExecutionPhase
from flytewright_idl.google.protobuf import Timestamp
from flytewright_idl.service import AdminServiceStub
from support import Spread

STARTS = 5
PROJECT, DOMAIN, VERSION = "flytesnacks", "development", "bench"
POLL = 0.01

WORKFLOWS = """
from flytewright import map_task, task, workflow

@task
def noop() -> None:
    pass

@workflow
def one() -> None:
    noop()

@workflow
def chain() -> None:
    before = noop()
    for _ in range(9):
        after = noop()
        before >> after
        before = after

@workflow
def many() -> None:
    for _ in range(100):
        noop()

@task
def same(x: int) -> int:
    return x

@task
def numbers() -> list[int]:
    return list(range(1000))

@workflow
def wide() -> list[int]:
    return map_task(same)(x=numbers())
"""


@contextmanager
def sandbox(folder: Path) -> Iterator[daemon.Status]:
    """A backend on free ports."""
    status = daemon.start(folder, port=0, http_port=0)
    try:
        yield status
    finally:
        daemon.stop(folder)


def one_start() -> tuple[float, float]:
    """Seconds from the call to the first answer, and the process's memory then in MB."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        with sandbox(Path(folder)) as status:
            return time.perf_counter() - started, _resident(status.pid)


def bare_start() -> float:
    """Seconds that a bare interpreter takes here: how fast the machine is."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - started


def _resident(pid: int | None) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


def _cpu(pid: int | None) -> float:
    """Seconds that a process has computed so far, which other processes do not lengthen."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def _children(pid: int | None) -> list[int]:
    return list(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()))


def register(folder: Path, endpoint: str) -> None:
    """Register the workflows."""
    (folder / "noops.py").write_text(WORKFLOWS, encoding="utf-8")
    command = [sys.executable, "-m", "flytewright_cli.main", "register", "--version", VERSION, "noops.py"]
    environment = {**os.environ, "FLYTE_PLATFORM_URL": endpoint, "FLYTE_PLATFORM_INSECURE": "1"}
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)


async def run(admin: AdminServiceStub, name: str) -> tuple[float, Execution]:
    """Seconds from the call that creates an execution to its success, and the execution."""
    plan = Identifier(
        resource_type=ResourceType.LAUNCH_PLAN, project=PROJECT, domain=DOMAIN, name=f"noops.{name}", version=VERSION
    )
    request = ExecutionCreateRequest(project=PROJECT, domain=DOMAIN, spec=ExecutionSpec(launch_plan=plan))
    begin = time.time()
    created = await admin.create_execution(request)
    while True:
        execution = await admin.get_execution(WorkflowExecutionGetRequest(id=created.id))
        closure = execution.closure
        assert closure is not None
        if closure.phase in FINAL_EXECUTION:
            assert closure.phase == WorkflowExecutionPhase.SUCCEEDED, closure.error
            return _seconds(closure.updated_at) - begin, execution
        await asyncio.sleep(POLL)


async def node_times(admin: AdminServiceStub, execution: Execution) -> list[float]:
    """Seconds from queued to succeeded of each task node of an execution."""
    request = NodeExecutionListRequest(workflow_execution_id=execution.id, limit=200)
    nodes = [node async for node in admin.list_node_executions.pages(request)]
    closures = [node.closure for node in nodes if node.closure and node.id and node.id.node_id.startswith("n")]
    return [_seconds(closure.updated_at) - _seconds(closure.created_at) for closure in closures]


def _seconds(moment: Timestamp | None) -> float:
    assert moment is not None
    return moment.seconds + moment.nanos / 1e9


async def tasks(folder: Path, status: daemon.Status) -> None:
    """Print how long tasks take."""
    assert status.endpoint is not None
    register(folder, status.endpoint)
    host, _, port = status.endpoint.rpartition(":")
    async with Channel(host, int(port), codec=MessageCodec()) as channel:
        admin = AdminServiceStub(channel, timeout=60)
        cold, _ = await run(admin, "one")
        ones = [(await node_times(admin, (await run(admin, "one"))[1]))[0] for _ in range(25)]
        chains = [(await run(admin, "chain"))[0] for _ in range(5)]
        before = _cpu(status.pid)
        manies = [(await run(admin, "many"))[0] for _ in range(5)]
        spent = _cpu(status.pid) - before
        wide, _ = await run(admin, "wide")
    print(f"  the first task, which starts the fork server   {cold * 1e3:.0f} ms")
    print(f"  a no-op task node, queued to succeeded         {Spread.of(ones):s}   wanted 60 ms")
    print(f"  a chain of 10, create to succeeded             {Spread.of(chains):s}   wanted 1000 ms")
    print(f"  100 independent nodes, create to succeeded     {Spread.of(manies):s}   wanted 3000 ms")
    print(f"  CPU of the sandbox itself, for each of these   {spent / 500 * 1e3:.2f} ms")
    print(f"  a map of 1,000 items, create to succeeded      {wide:.1f} s")
    forks = ", ".join(f"{_resident(pid):.0f}" for pid in _children(status.pid))
    print(f"  resident after these                           {_resident(status.pid):.0f} MB, fork server {forks} MB")


def main() -> None:
    """Print the figures."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; median (range)")
    starts, bare = [one_start() for _ in range(STARTS)], [bare_start() for _ in range(STARTS)]
    print(f"  a bare interpreter                             {Spread.of(bare):s}")
    print(
        f"  answers after                                  {Spread.of([each for each, _ in starts]):s}   wanted 500 ms"
    )
    print(
        f"  resident then                                  {Spread.of([each for _, each in starts])} MB   wanted 80 MB"
    )
    with tempfile.TemporaryDirectory() as folder, sandbox(Path(folder) / "state") as status:
        asyncio.run(tasks(Path(folder), status))


if __name__ == "__main__":
    main()
