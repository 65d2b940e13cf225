"""`Stats`, by which a task counts and times what it does, for whoever collects metrics by statsd's protocol."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..config.stats import StatsConfig

Send = Callable[[str], None]
"""Sends one measurement."""

_SEPARATORS = re.compile(r"[|.:]")


def unsent(measurement: str) -> None:
    """The `Send` of runs on this machine, whose metrics nobody collects."""


class Stats:
    """Counts and times under names that begin with a prefix, and carry tags."""

    def __init__(self, send: Send = unsent, prefix: str = "", tags: Mapping[str, str] | None = None) -> None:
        self._send = send
        self._prefix = prefix
        self._tags = dict(tags or {})

    def get_stats(self, name: str) -> Stats:
        """The same under a longer prefix."""
        return Stats(self._send, f"{self._prefix}.{name}".lstrip("."), self._tags)

    def incr(self, stat: str, count: int = 1, *, tags: Mapping[str, str] | None = None) -> None:
        """Count upward."""
        self._tell(stat, f"{count}|c", tags)

    def decr(self, stat: str, count: int = 1, *, tags: Mapping[str, str] | None = None) -> None:
        """Count downward."""
        self.incr(stat, -count, tags=tags)

    def gauge(self, stat: str, value: float, *, tags: Mapping[str, str] | None = None) -> None:
        """Say how much there is of something now."""
        self._tell(stat, f"{value}|g", tags)

    def set(self, stat: str, value: object, *, tags: Mapping[str, str] | None = None) -> None:
        """Name one of those that are counted once each."""
        self._tell(stat, f"{value}|s", tags)

    def timing(self, stat: str, delta: float | timedelta, *, tags: Mapping[str, str] | None = None) -> None:
        """Say how long something took; a number is of milliseconds."""
        took = delta.total_seconds() * 1e3 if isinstance(delta, timedelta) else delta
        self._tell(stat, f"{took:.6f}|ms", tags)

    @contextmanager
    def timer(self, stat: str, *, tags: Mapping[str, str] | None = None) -> Iterator[None]:
        """Time what is done inside; a decorator too."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            self.timing(stat, (time.perf_counter() - begin) * 1e3, tags=tags)

    def _tell(self, stat: str, value: str, tags: Mapping[str, str] | None) -> None:
        said = {**self._tags, **(tags or {})}
        marks = (f".__{key}={_SEPARATORS.sub('_', said[key])}" for key in sorted(said) if said[key])
        self._send(f"{self._prefix}.{stat}{''.join(marks)}:{value}".lstrip("."))


def collected(measurement: str) -> None:
    """The `Send` to where the configuration says that metrics are collected; nothing is heard of it."""
    _sender()(measurement)


@lru_cache(maxsize=1)
def _sender() -> Send:
    from ..config.stats import StatsConfig  # most tasks measure nothing

    return sender(StatsConfig.auto())


def sender(config: StatsConfig) -> Send:
    """The `Send` to a collector; what cannot be sent is lost, as a task does not fail for its metrics."""
    import socket
    from contextlib import suppress

    if config.disabled:
        return unsent

    def send(measurement: str) -> None:
        with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.sendto(measurement.encode(), (config.host, config.port))

    return send
