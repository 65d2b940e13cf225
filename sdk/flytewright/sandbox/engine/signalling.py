"""Wakes the gates of this process when what they wait for has been written to the store."""

from __future__ import annotations

import asyncio

from ..store.signals import SignalKey


class Bells:
    """One bell for each signal that a gate waits for; what was sent is in the store, not here."""

    def __init__(self) -> None:
        self._waiting: dict[SignalKey, set[asyncio.Event]] = {}

    async def wait(self, key: SignalKey) -> None:
        """Wait until the bell of a signal rings."""
        bell = asyncio.Event()
        self._waiting.setdefault(key, set()).add(bell)
        try:
            await bell.wait()
        finally:
            self._waiting[key].discard(bell)
            if not self._waiting[key]:
                del self._waiting[key]

    def ring(self, key: SignalKey) -> None:
        """Wake all who wait for a signal."""
        for bell in self._waiting.get(key, ()):
            bell.set()
