"""How long it takes to register many entities with a backend that is far away: a proxy delays every byte."""

from __future__ import annotations

import asyncio
import importlib
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from flytewright.authoring.entity import Entity
from flytewright.authoring.workflow import WorkflowBase
from flytewright.config.images import ImageConfig
from flytewright.config.platform import PlatformConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.remote import AsyncFlyteRemote
from flytewright.remote.register import Registered
from flytewright.sandbox import daemon
from support import Spread

ROUNDS = 5
WORKFLOWS = 67
"""Each with a task and its default launch plan: 201 entities, of which each refers to another one."""
LATENCY = 0.1
"""Seconds that are added to the way to the backend and back."""
HOST = "127.0.0.1"

HEADER = "from flytewright import LaunchPlan, task, workflow\n"
FLOW = """
@task
def task_{0}(x: int) -> int:
    return x + {0}

@workflow
def workflow_{0}(x: int) -> int:
    return {1}(x=task_{0}(x=x))
"""


def many_workflows(folder: Path) -> list[Entity]:
    """Workflows of which every fourth one calls the launch plan of the one before, and the others run it."""
    parts = [HEADER]
    for number in range(WORKFLOWS):
        before = f"workflow_{number - 1}" if number % 10 else f"task_{number}"
        inner = f"LaunchPlan.get_or_create(workflow={before})" if number % 4 == 3 and number % 10 else before
        parts.append(FLOW.format(number, inner))
    (folder / "many_workflows.py").write_text("\n".join(parts), encoding="utf-8")
    sys.path.insert(0, str(folder))
    found = vars(importlib.import_module("many_workflows")).values()
    return [each for each in found if isinstance(each, WorkflowBase)]


async def _delayed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what comes in, each part half of the latency after it came."""
    parts: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def pass_on() -> None:
        while True:
            due, part = await parts.get()
            await asyncio.sleep(due - time.perf_counter())
            writer.write(part)
            if not part:
                writer.close()
                return

    passing = asyncio.ensure_future(pass_on())
    while part := await reader.read(1 << 16):
        parts.put_nowait((time.perf_counter() + LATENCY / 2, part))
    parts.put_nowait((time.perf_counter() + LATENCY / 2, b""))
    await passing


@asynccontextmanager
async def far_away(endpoint: str) -> AsyncIterator[str]:
    """The address under which an endpoint is further away."""
    host, _, port = endpoint.rpartition(":")
    passing: set[asyncio.Future[object]] = set()

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(host, int(port))
        passing.update(map(asyncio.ensure_future, (_delayed(reader, back), _delayed(there, writer))))

    server = await asyncio.start_server(connect, HOST, 0)
    async with server:
        yield f"{HOST}:{server.sockets[0].getsockname()[1]}"
        await asyncio.gather(*passing)


async def seconds_to_register(endpoint: str, entities: list[Entity], version: str) -> tuple[float, list[Registered]]:
    """How long one registration takes, compiling included, and what it told."""
    settings = SerializationSettings(image_config=ImageConfig.auto_default_image(), version=version)
    told: list[Registered] = []
    async with far_away(endpoint) as address:
        platform = PlatformConfig(endpoint=address, insecure=True)
        async with AsyncFlyteRemote(platform) as remote:
            started = time.perf_counter()
            await remote.register(entities, settings, told.append)
            return time.perf_counter() - started, told


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        entities = many_workflows(Path(folder))
        status = daemon.start(Path(folder, "sandbox"), port=0, http_port=0)
        assert status.endpoint is not None
        try:
            rounds = [
                asyncio.run(seconds_to_register(status.endpoint, entities, f"v{number // 2}"))
                for number in range(2 * ROUNDS)
            ]
        finally:
            daemon.stop(Path(folder, "sandbox"))
    count = len(rounds[0][1])
    print(f"Python {sys.version.split()[0]}; {count} entities, {LATENCY * 1e3:.0f} ms away; median of {ROUNDS} rounds")
    print(f"  registered anew  {Spread.of([seconds for seconds, told in rounds if told[0].new]):s}")
    print(f"  there already    {Spread.of([seconds for seconds, told in rounds if not told[0].new]):s}")


if __name__ == "__main__":
    main()
