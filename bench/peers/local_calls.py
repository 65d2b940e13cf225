"""Calls things locally, with the SDK that the command line names, and prints the seconds that one unit takes, as JSON.

One line for each line of its input, so that two processes can be measured in turns.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import sys
import time
from collections.abc import Callable
from typing import Any

sdk: Any = importlib.import_module(sys.argv[1])
logging.disable(logging.CRITICAL)

CHAIN, DYNAMIC, MAPPED, EAGER = 100, 200, 10_000, 20


def inc(x: int) -> int:
    return x + 1


async def inc_async(x: int) -> int:
    return x + 1


def chain(x: int) -> int:
    for _ in range(CHAIN):
        x = step(x=x)
    return x


def unfold(x: int) -> int:
    for _ in range(DYNAMIC):
        x = step(x=x)
    return x


def mapped(xs: list[int]) -> list[int]:
    found: list[int] = sdk.map_task(step)(x=xs)
    return found


async def eagerly(x: int, n: int) -> int:
    for _ in range(n):
        x = await step_async(x=x)
    return x


step = sdk.task(inc)
step_async = sdk.task(inc_async)
chain_flow = sdk.workflow(chain)
unfolding = sdk.dynamic(unfold)
map_flow = sdk.workflow(mapped)
eager_flow = sdk.eager(eagerly)

ITEMS = list(range(MAPPED))
CALLS: dict[str, tuple[Callable[[], object], int]] = {
    "one call of a task": (lambda: step(x=1), 1),
    "chain of 100 tasks, a task": (lambda: chain_flow(x=1), CHAIN),
    "dynamic of 200 tasks, a task": (lambda: unfolding(x=1), DYNAMIC),
    "map_task over 10,000 items, an item": (lambda: map_flow(xs=ITEMS), MAPPED),
    "eager of one task": (lambda: asyncio.run(eager_flow(x=1, n=1)), 1),
    "eager of 20 tasks, a task": (lambda: asyncio.run(eager_flow(x=1, n=EAGER)), EAGER),
}
for call, _ in CALLS.values():
    call()
for line in sys.stdin:
    call, units = CALLS[line.strip()]
    loops = 20 if units == 1 else 1
    start = time.perf_counter()
    for _ in range(loops):
        call()
    print(json.dumps((time.perf_counter() - start) / loops / units), flush=True)
