"""Measures `Client`, with its whole chain."""

from __future__ import annotations

import asyncio
import gc
import sys
import tracemalloc
from pathlib import Path

from worker import read, serve_async, together

from flytewright.config.platform import PlatformConfig
from flytewright.rpc.client import Client
from flytewright_idl.admin import NamedEntityIdentifier, ResourceListRequest, WorkflowExecutionGetRequest
from flytewright_idl.core import WorkflowExecutionIdentifier

PLATFORM = PlatformConfig(endpoint=sys.argv[1], insecure=True)
GET = WorkflowExecutionGetRequest(id=WorkflowExecutionIdentifier(project="p", domain="d", name="n"))
LIST = ResourceListRequest(id=NamedEntityIdentifier(project="p", domain="d"), limit=100)
PAGE = 4096
LEAK_CALLS = 100_000
TRACED_CALLS = 12_800

loop = asyncio.new_event_loop()
client = Client(PLATFORM)


async def listed() -> list[object]:
    return [read(each) for each in (await client.admin.list_executions(LIST)).executions]


async def first() -> None:
    async with Client(PLATFORM) as fresh:
        await fresh.admin.get_execution(GET)


async def get() -> object:
    return await client.admin.get_execution(GET)


def resident() -> int:
    """Bytes of memory that the process has."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE


def growth() -> float:
    """Bytes that the process grows by in many calls."""
    loop.run_until_complete(together(get, TRACED_CALLS))
    before = resident()
    loop.run_until_complete(together(get, LEAK_CALLS))
    return float(resident() - before)


def traced() -> float:
    """Bytes that Python holds more after some calls than before them."""
    tracemalloc.start()
    loop.run_until_complete(together(get, TRACED_CALLS))
    gc.collect()
    before, _ = tracemalloc.get_traced_memory()
    loop.run_until_complete(together(get, TRACED_CALLS))
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return float(after - before)


serve_async(get, listed, first, loop, {"growth": growth, "traced": traced})
