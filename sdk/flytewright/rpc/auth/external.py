"""Tokens that a command prints."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import Final

from .errors import LoginFailedError
from .tokens import Tokens

__all__ = ["printed_token"]


SAID: Final = 300
"""Characters of a command's last words that an error shows."""

SECRET: Final = re.compile(
    r"eyJ[\w.~+/=-]+"  # a JWT
    r"|(?<=bearer )\S+|(?<=basic )\S+"
    r"|(?<=token[=:])\s*\S+|(?<=secret[=:])\s*\S+|(?<=password[=:])\s*\S+",
    re.IGNORECASE,
)


async def printed_token(command: Sequence[str], timeout: float = 60.0) -> Tokens:  # ends the command
    """The token that a command prints; an error shows what it says on stderr, without what looks like a token."""
    name = command[0]
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
    except OSError as error:
        raise LoginFailedError(f"the token command {name} cannot be started: {error.strerror}") from error
    assert process.stdout is not None
    assert process.stderr is not None
    out, err = bytearray(), bytearray()
    reading = asyncio.gather(_read(process.stdout, out), _read(process.stderr, err), process.wait())
    try:
        await asyncio.wait_for(reading, timeout)
    except asyncio.TimeoutError:
        said = _said(err, out)
        raise LoginFailedError(f"the token command {name} did not end within {timeout:g} s{said}") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    token = out.decode("utf-8", "replace").strip()
    if process.returncode:
        said = _said(err, out)
        raise LoginFailedError(f"the token command {name} failed with exit code {process.returncode}{said}")
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise LoginFailedError(f"what the token command {name} prints is not one token{_said(err, out)}")
    return Tokens(access=token)


async def _read(stream: asyncio.StreamReader, into: bytearray) -> None:
    while chunk := await stream.read(4096):
        into += chunk


def _said(err: bytearray, out: bytearray) -> str:
    """What the command said last, in one line, without the words of its output, which may be the token."""
    text = " ".join(err.decode("utf-8", "replace").split())
    for word in sorted(out.decode("utf-8", "replace").split(), key=len, reverse=True):
        text = text.replace(word, "***")
    text = SECRET.sub("***", text)
    shown = "".join(each for each in text if each.isprintable())[-SAID:]
    return f": {shown}" if shown else ""
