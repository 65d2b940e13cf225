"""How long a client takes to read an execution of 5,000 nodes from the embedded backend, all of them each time.

The nodes have run: fifty sub-workflows of a hundred nodes each, but for the sub-workflows themselves. The backend is a
process of its own.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from lists import DOMAIN, FIRST, PROJECT, fill

from flytewright.config.platform import PlatformConfig
from flytewright.remote import AsyncFlyteRemote, AsyncFlyteWorkflowExecution
from flytewright.sandbox import daemon
from flytewright.sandbox.folder import StateFolder
from flytewright.sandbox.store.node_executions import NodeRecord
from flytewright.sandbox.store.store import Store
from flytewright_idl.admin import NodeExecution, NodeExecutionClosure, NodeExecutionMetaData
from flytewright_idl.core import NodeExecutionIdentifier, NodeExecutionPhase, WorkflowExecutionIdentifier
from flytewright_idl.google.protobuf import Duration, Timestamp
from support import Spread

PARENTS, INSIDE = 50, 99
SAMPLES = 5
NAME = "e1"
ID = WorkflowExecutionIdentifier(project=PROJECT, domain=DOMAIN, name=NAME)


def fill_nodes(store: Store) -> None:
    """Write the nodes of an execution, as if they had run."""
    with store.transaction():
        for number in range(PARENTS):
            parent = _node(f"n{number}", f"n{number}", is_parent=True)
            store.nodes.add(parent)
            for inner in range(INSIDE):
                store.nodes.add(_node(f"n{number}-0-n{inner}", f"n{inner}", parent_id=parent.id))


def _node(node_id: str, name: str, *, is_parent: bool = False, parent_id: int | None = None) -> NodeRecord:
    begun = Timestamp(seconds=FIRST)
    return NodeRecord(
        node=NodeExecution(
            id=NodeExecutionIdentifier(node_id=node_id, execution_id=ID),
            closure=NodeExecutionClosure(
                phase=NodeExecutionPhase.SUCCEEDED,
                created_at=begun,
                started_at=begun,
                updated_at=Timestamp(seconds=FIRST + 1),
                duration=Duration(seconds=1),
                output_uri=f"/data/{node_id}/outputs.pb",
            ),
            metadata=NodeExecutionMetaData(spec_node_id=name, is_parent_node=is_parent),
        ),
        parent_id=parent_id,
    )


async def read(endpoint: str) -> None:
    """Print how long the client takes."""
    async with AsyncFlyteRemote(PlatformConfig(endpoint=endpoint, insecure=True), PROJECT, DOMAIN) as remote:
        execution = remote.handle(await remote.execution(NAME), remote)
        assert isinstance(execution, AsyncFlyteWorkflowExecution)

        async def sync() -> int:
            await execution.sync(sync_nodes=True)
            return sum(1 + len(each.node_executions) for each in execution.node_executions.values())

        async def watch() -> int:
            return len({each.key.partition("/")[0] async for each in execution.watch()}) - 1

        print(f"  sync(sync_nodes=True)    {await _times(sync):s}   wanted 2000 ms")
        print(f"  watch() of what has been {await _times(watch):s}")


async def _times(work: Callable[[], Awaitable[int]]) -> Spread:
    samples: list[float] = []
    for _ in range(SAMPLES):
        began = time.perf_counter()
        assert await work() == PARENTS * (1 + INSIDE)
        samples.append(time.perf_counter() - began)
    return Spread.of(samples)


def command(endpoint: str) -> Spread:
    """How long the command line takes, from its start to its end."""
    environment = {**os.environ, "FLYTE_PLATFORM_URL": endpoint, "FLYTE_PLATFORM_INSECURE": "1"}
    words = [sys.executable, "-m", "flytewright_cli.main", "execution", "get", NAME, "-p", PROJECT, "-d", DOMAIN]
    samples: list[float] = []
    for _ in range(SAMPLES):
        began = time.perf_counter()
        done = subprocess.run(words, env=environment, check=True, capture_output=True, text=True)
        samples.append(time.perf_counter() - began)
        assert done.stdout.count("SUCCEEDED") >= PARENTS * (1 + INSIDE)
    return Spread.of(samples)


def main() -> None:
    """Fill a store, start a backend on it and print the times."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "state"
        state = StateFolder(folder)
        state.prepare()
        store = Store(state.database)
        fill(store, 2)
        fill_nodes(store)
        store.close()
        status = daemon.start(folder, port=0, http_port=0)
        try:
            assert status.endpoint is not None
            print(f"an execution of {PARENTS * (1 + INSIDE)} nodes, {SAMPLES} times each")
            asyncio.run(read(status.endpoint))
            print(f"  wright execution get     {command(status.endpoint):s}   wanted 2000 ms")
        finally:
            daemon.stop(folder)


if __name__ == "__main__":
    main()
