"""A process that measures one client when its parent asks, so that clients of several environments take turns."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

IN_FLIGHT = 64
CALLS = {"sequential": 200, "concurrent": 20 * IN_FLIGHT, "list": 20, "first": 1}
"""How many calls one sample of each measure takes."""


def serve(measures: Mapping[str, Callable[[], float]]) -> None:
    """Answer each line on standard input, a measure's name, with its number."""
    for line in sys.stdin:
        print(measures[line.strip()](), flush=True)


def read(execution: Any) -> object:
    """Read what a list of executions is shown by; messages and flytekit's models name it alike."""
    plan = execution.spec.launch_plan
    key, closure = execution.id, execution.closure
    return key.project, key.domain, key.name, plan.name, plan.version, closure.phase, closure.started_at


async def one_by_one(call: Callable[[], Awaitable[object]], calls: int) -> None:
    """Call so often, each time after the answer."""
    for _ in range(calls):
        await call()


async def together(call: Callable[[], Awaitable[object]], calls: int) -> None:
    """Call so often, with several calls in flight."""
    await asyncio.gather(*[one_by_one(call, calls // IN_FLIGHT) for _ in range(IN_FLIGHT)])


def serve_async(
    get: Callable[[], Awaitable[object]],
    listed: Callable[[], Awaitable[object]],
    first: Callable[[], Awaitable[object]],
    loop: asyncio.AbstractEventLoop,
    more: Mapping[str, Callable[[], float]],
) -> None:
    """Measure calls of an asynchronous client."""

    def timed(run: Callable[..., Awaitable[None]], call: Callable[[], Awaitable[object]], calls: int) -> float:
        async def measured() -> float:
            start = time.perf_counter()
            await run(call, calls)
            return (time.perf_counter() - start) / calls

        return loop.run_until_complete(measured())

    serve(
        {
            "sequential": lambda: timed(one_by_one, get, CALLS["sequential"]),
            "concurrent": lambda: timed(together, get, CALLS["concurrent"]),
            "list": lambda: timed(one_by_one, listed, CALLS["list"]),
            "first": lambda: timed(one_by_one, first, CALLS["first"]),
            **more,
        }
    )
