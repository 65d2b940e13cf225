"""What may take only so long.

Up to Python 3.11, `asyncio.wait_for` loses a cancellation that comes in the same turn as what is waited for: what a
sandbox that stops cancels must not wait by it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

ResultT = TypeVar("ResultT")


class Expired(Exception):  # noqa: N818 - it is no error, but what its catcher waits for
    """The time was over before the work was done."""


async def unless(work: Awaitable[ResultT], expiry: Awaitable[None]) -> ResultT:
    """What the work comes to; `Expired` when `expiry` ends before, after the work has been stopped."""
    tasks = asyncio.ensure_future(work), asyncio.ensure_future(expiry)
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if tasks[0].done():
            return tasks[0].result()
        raise Expired
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def rung(bell: asyncio.Event, seconds: float | None) -> None:
    """Wait until the bell rings, and let it ring after so many seconds."""
    alarm = None if seconds is None else asyncio.get_running_loop().call_later(seconds, bell.set)
    try:
        await bell.wait()
    finally:
        if alarm is not None:
            alarm.cancel()
