"""`Retries`, which repeats what failed for a passing reason."""

from __future__ import annotations

import errno
import random
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

_PASSING_ERRNO = frozenset({errno.EBUSY, errno.EIO, errno.EAGAIN, errno.ETIMEDOUT, getattr(errno, "EREMOTEIO", 0)})
_PASSING_NAMES = frozenset(
    {
        "ClientConnectionError",  # aiohttp
        "ClientPayloadError",
        "ConnectTimeoutError",  # botocore
        "ConnectionClosedError",
        "EndpointConnectionError",
        "ReadTimeoutError",
        "ResponseStreamingError",
        "IncompleteRead",
        "NetworkError",  # httpx
        "TimeoutException",
        "RemoteProtocolError",
        "ServiceRequestError",  # azure
        "ServiceResponseError",
    }
)
_SLOW_DOWN = "reduce your request rate"


def is_passing(error: BaseException) -> bool:
    """Whether the same call may succeed a little later."""
    import asyncio

    if isinstance(error, (ConnectionError, TimeoutError, asyncio.TimeoutError)) or _SLOW_DOWN in str(error):
        return True
    if isinstance(error, OSError) and error.errno in _PASSING_ERRNO:
        return True
    return any(cls.__name__ in _PASSING_NAMES for cls in type(error).__mro__)


async def pause(seconds: float) -> None:
    """Wait."""
    import asyncio  # not above: most containers have nothing to wait for

    await asyncio.sleep(seconds)


@dataclass(frozen=True)
class Retries:
    """How often, and after which pauses."""

    times: int = 4
    first: float = 0.25
    """Seconds before the first repetition; each further pause is twice as long."""
    longest: float = 32.0
    sleep: Callable[[float], Awaitable[None]] = pause

    def pauses(self) -> Iterator[float]:
        """The pauses, shortened at random so that callers that failed together do not come back together."""
        for number in range(self.times):
            yield min(self.first * 2**number, self.longest) * random.uniform(0.5, 1)  # noqa: S311 - not a secret

    async def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """What `work` gives, tried again while it fails for a passing reason."""
        pauses = self.pauses()
        while True:
            try:
                return await work()
            except Exception as error:
                seconds = next(pauses, None) if is_passing(error) else None
                if seconds is None:
                    raise
            await self.sleep(seconds)
