"""What tells whether a process lives, even to a server that has not started it: a file that it keeps locked.

The file's text is the number of the process, which leads a group of its own.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import Final

GRACE: Final = 2.0
"""Seconds between asking a process to end and ending it."""
_POLL: Final = 0.05
"""Seconds between looks at a process that is no child of this one."""


def is_held(hold: Path) -> bool:
    """Whether a process that was started with this file lives."""
    try:
        with hold.open("r+") as probe:
            fcntl.flock(probe, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


async def freed(hold: Path) -> None:
    """Wait until the process lives no more."""
    while is_held(hold):  # noqa: ASYNC110 - no event of this process tells of the end of another one's child
        await asyncio.sleep(_POLL)


async def end_holder(hold: Path) -> None:
    """Ask the process and its group to end, then end them."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for _ in range(round(GRACE / _POLL)):
            if not is_held(hold):
                return
            group = _group_of(hold)  # which may be written only now
            if group is not None:
                signal_group(group, number)
                break
            await asyncio.sleep(_POLL)
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(freed(hold), GRACE)


def signal_group(group: int, number: signal.Signals) -> None:
    """Send a signal to a process and to all that it has started."""
    with suppress(ProcessLookupError, PermissionError):  # gone, or about to be
        os.killpg(group, number)


def _group_of(hold: Path) -> int | None:
    try:
        return int(hold.read_text())
    except (OSError, ValueError):
        return None
