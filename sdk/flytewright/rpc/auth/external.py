"""Tokens that a command prints."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from .errors import LoginFailedError
from .tokens import Tokens

__all__ = ["printed_token"]


async def printed_token(command: Sequence[str], timeout: float = 60.0) -> Tokens:  # ends the command
    """The token that a command prints; what it prints otherwise may hold one, and is shown to nobody."""
    name = command[0]
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
    except OSError as error:
        raise LoginFailedError(f"the token command {name} cannot be started: {error.strerror}") from error
    try:
        out, _ = await asyncio.wait_for(process.communicate(), timeout)
    except asyncio.TimeoutError:
        raise LoginFailedError(f"the token command {name} printed nothing within {timeout:g} s") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    token = out.decode("utf-8", "replace").strip()
    if process.returncode:
        raise LoginFailedError(f"the token command {name} failed with exit code {process.returncode}; run it by hand")
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise LoginFailedError(f"what the token command {name} prints is not one token")
    return Tokens(access=token)
