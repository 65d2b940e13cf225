"""Workflows whose tasks write down, in a file that outlives everything, that they came to their end."""

from __future__ import annotations

import os
from functools import partial

from flytewright import current_context, dynamic, map_task, task, workflow
from flytewright.exceptions.user import FlyteRecoverableException

LEDGER = "FLYTE_TESTS_LEDGER"
"""The variable that names the file: a line for each try of a task that came to its end."""


def record(what: str) -> None:
    """Write one whole line, whoever else writes."""
    execution = current_context().execution_id
    assert execution is not None
    attempt = os.environ.get("FLYTE_ATTEMPT_NUMBER", "0")
    out = os.open(os.environ[LEDGER], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    try:
        os.write(out, f"{execution.name} {what} {attempt}\n".encode())
    finally:
        os.close(out)


@task
def spread(n: int) -> list[int]:
    record("spread")
    return list(range(n))


@task
def square(x: int, of: str) -> int:
    record(f"{of}-{x}")
    return x * x


@task
def total(xs: list[int]) -> int:
    record("total")
    return sum(xs)


@task(retries=3)
def stumble(x: int) -> int:
    """Succeeds with its third try."""
    record(f"stumble-{x}")
    if int(os.environ.get("FLYTE_ATTEMPT_NUMBER", "0")) < 2:
        raise FlyteRecoverableException(f"try again with {x}")
    return x + 1


@dynamic
def grow(n: int) -> int:
    record("grow")
    return total(xs=[square(x=x, of="grown") for x in range(n)])


@workflow
def mapped(n: int) -> int:
    return total(xs=map_task(partial(square, of="mapped"))(x=spread(n=n)))


@workflow
def grown(n: int) -> int:
    return grow(n=n)


@workflow
def stubborn(n: int) -> int:
    return stumble(x=stumble(x=n))


LINKS = 20


@task
def next_one(x: int) -> int:
    return x + 1


@task
def count(n: int) -> list[int]:
    return list(range(n))


@task
def sum_up(xs: list[int]) -> int:
    return sum(xs)


@workflow
def chain(x: int) -> int:
    """Task after task."""
    for _ in range(LINKS):
        x = next_one(x=x)
    return x


@workflow
def wide(n: int) -> int:
    return sum_up(xs=map_task(next_one)(x=count(n=n)))
