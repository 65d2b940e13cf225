"""What every call of a connector goes through: it is counted, its errors become statuses, and it can be waited for."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from ..runtime.tracebacks import user_traceback
from .metrics import Metrics, NoMetrics

LONGEST_MESSAGE = 2000
"""Bytes of an error's text, which travels in a header, where many a byte takes three: clients refuse headers above
8 kB."""

_log = logging.getLogger(__name__)


@dataclass
class Calls:
    """The calls that a connector service is answering."""

    metrics: Metrics = field(default_factory=NoMetrics)
    refusing: bool = False
    """Whether the service is about to end: a new call is told to go elsewhere."""
    _open: int = 0
    _idle: asyncio.Event = field(default_factory=asyncio.Event)

    @contextmanager
    def call(self, task_type: str, operation: str) -> Iterator[None]:
        """Around the answering of one call: ``create``, ``get``, ``delete``, ``do``, …"""
        if self.refusing:
            raise GRPCError(Status.UNAVAILABLE, "the connector service is shutting down")
        begun = time.perf_counter()
        self._open += 1
        try:
            yield
        except GRPCError as error:
            _log.error("%s of %s: %s", operation, task_type, error.message)
            self.metrics.failed(task_type, operation, time.perf_counter() - begun, error.status)
            raise
        except Exception as error:
            told = f"failed to {operation} {task_type} task with error:\n {user_traceback(error)}."
            _log.exception("failed to %s a task of type %s", operation, task_type)
            self.metrics.failed(task_type, operation, time.perf_counter() - begun, Status.INTERNAL)
            raise GRPCError(Status.INTERNAL, shortened(told)) from error
        else:
            self.metrics.answered(task_type, operation, time.perf_counter() - begun)
        finally:
            self._open -= 1
            if not self._open:
                self._idle.set()

    async def finish(self, seconds: float) -> bool:
        """Refuse new calls and wait for those that are open; False when some take longer."""
        self.refusing = True
        if not self._open:
            return True
        self._idle.clear()
        try:
            await asyncio.wait_for(self._idle.wait(), seconds)
        except asyncio.TimeoutError:
            return False
        return True


def shortened(text: str) -> str:
    """A text with its middle left out when it is too long: where it happened is at its begin, and what at its end."""
    content, half = text.encode(), LONGEST_MESSAGE // 2
    if len(content) <= LONGEST_MESSAGE:
        return text
    begin, end = (part.decode(errors="ignore") for part in (content[:half], content[-half:]))
    return f"{begin}\n…\n{end}"
