"""Measures flytekit's client, in an environment that has flytekit; threads stand for calls in flight."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from flytekit.clients.friendly import SynchronousFlyteClient
from flytekit.configuration import PlatformConfig
from flytekit.models.core.identifier import WorkflowExecutionIdentifier
from worker import CALLS, IN_FLIGHT, read, serve

PLATFORM = PlatformConfig(endpoint=sys.argv[1], insecure=True)
KEY = WorkflowExecutionIdentifier("p", "d", "n")

client = SynchronousFlyteClient(PLATFORM)
threads = ThreadPoolExecutor(IN_FLIGHT)


def get(_turn: int = 0) -> object:
    return client.get_execution(KEY)


def listed(_turn: int = 0) -> list[object]:
    executions, _ = client.list_executions_paginated("p", "d", limit=100)
    return [read(each) for each in executions]


def first(_turn: int = 0) -> object:
    # channels that are alike would share one connection
    return SynchronousFlyteClient(PLATFORM, options=[("grpc.use_local_subchannel_pool", 1)]).get_execution(KEY)


def timed(call: Callable[[int], object], calls: int) -> float:
    start = time.perf_counter()
    for turn in range(calls):
        call(turn)
    return (time.perf_counter() - start) / calls


def together() -> float:
    calls = CALLS["concurrent"]
    start = time.perf_counter()
    list(threads.map(get, range(calls)))
    return (time.perf_counter() - start) / calls


serve(
    {
        "sequential": lambda: timed(get, CALLS["sequential"]),
        "concurrent": together,
        "list": lambda: timed(listed, CALLS["list"]),
        "first": lambda: timed(first, CALLS["first"]),
    }
)
