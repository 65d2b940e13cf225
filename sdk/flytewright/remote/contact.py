"""`Contact`: calls about one execution, which a backend may miss for a while."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from flytewright_idl.core.identifier import WorkflowExecutionIdentifier

from ..errors import AuthenticationError, FlytewrightError, SystemFaultError
from ..rpc.errors import (
    AbortedError,
    DeadlineExceededError,
    PermissionDeniedError,
    TlsError,
    UnauthenticatedError,
    UnavailableError,
)

T = TypeVar("T")

PATIENCE = 60.0
"""Seconds that a backend may be away."""
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 5.0
PASSING = (AbortedError, DeadlineExceededError, UnavailableError)
"""What may be over with the next call."""
REFUSED = (AuthenticationError, PermissionDeniedError, TlsError, UnauthenticatedError)
"""What is not over until somebody does something."""


class ContactLostError(SystemFaultError):
    """The backend does not tell about an execution any more; the execution itself may go on."""

    def __init__(self, id: WorkflowExecutionIdentifier, url: str, reason: FlytewrightError) -> None:
        super().__init__(id, url, reason)
        self.id = id
        self.url = url
        """The execution's page in the console."""
        self.reason = reason

    def __str__(self) -> str:
        return f"execution {self.id.name} may go on, but the backend does not tell: {self.reason}; see {self.url}"


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Calls about one execution."""

    id: WorkflowExecutionIdentifier
    url: str
    """The execution's page in the console, for the error."""
    patience: float = PATIENCE
    """Seconds that the backend may be away."""

    async def keep(self, call: Callable[[], Awaitable[T]]) -> T:
        """What `call` gives, which is made again while the backend is away.

        Raises:
            ContactLostError: it was away for longer than `patience`, or lets the caller in no more.
        """
        pause, lost_at = FIRST_PAUSE, 0.0
        while True:
            try:
                return await call()
            except REFUSED as error:
                raise ContactLostError(self.id, self.url, error) from error
            except PASSING as error:
                now = time.monotonic()
                lost_at = lost_at or now
                if now + pause - lost_at > self.patience:
                    raise ContactLostError(self.id, self.url, error) from error
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
