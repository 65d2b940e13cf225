"""What calls of connector services fail with, in words."""

from __future__ import annotations

import asyncio
from typing import Final

from grpclib.exceptions import GRPCError, ProtocolError, StreamTerminatedError

REFUSALS: Final = (GRPCError, StreamTerminatedError, ProtocolError, OSError, asyncio.TimeoutError)
"""What a call ends with that has no answer."""


def told(error: BaseException) -> str:
    """Why a call has no answer."""
    match error:
        case GRPCError():
            return f"rpc error: code = {error.status.name} desc = {error.message or ''}"
        case asyncio.TimeoutError():
            return "it does not answer in time"
        case OSError():
            return f"it cannot be reached: {error.strerror or error}"
    return f"{type(error).__name__}: {error}"
