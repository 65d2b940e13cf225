"""What may take only so long."""

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
