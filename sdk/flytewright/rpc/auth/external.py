"""Tokens that a command prints."""

from __future__ import annotations

import asyncio
import re
import subprocess
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
    process = _started(command)
    out, err = bytearray(), bytearray()
    try:
        # neither a pipe of asyncio's nor a result of the thread: the loop's debug mode logs both
        ended = await asyncio.to_thread(_read, process, timeout, out, err)
    except asyncio.CancelledError:
        process.kill()
        raise
    if not ended:
        raise LoginFailedError(f"the token command {name} did not end within {timeout:g} s{_said(err, out)}")
    token = out.decode("utf-8", "replace").strip()
    if process.returncode:
        said = _said(err, out)
        raise LoginFailedError(f"the token command {name} failed with exit code {process.returncode}{said}")
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise LoginFailedError(f"what the token command {name} prints is not one token{_said(err, out)}")
    return Tokens(access=token)


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except OSError as error:
        raise LoginFailedError(f"the token command {command[0]} cannot be started: {error.strerror}") from error


def _read(process: subprocess.Popen[bytes], timeout: float, out: bytearray, err: bytearray) -> bool:
    """Take what a command writes until its end; whether that came in time."""
    with process:
        try:
            written, said = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired as late:
            process.kill()
            written, said = late.stdout or b"", late.stderr or b""
            ended = False
        else:
            ended = True
    out += written
    err += said
    return ended


def _said(err: bytearray, out: bytearray) -> str:
    """What the command said last, in one line, without the words of its output, which may be the token."""
    text = " ".join(err.decode("utf-8", "replace").split())
    for word in sorted(out.decode("utf-8", "replace").split(), key=len, reverse=True):
        text = text.replace(word, "***")
    text = SECRET.sub("***", text)
    shown = "".join(each for each in text if each.isprintable())[-SAID:]
    return f": {shown}" if shown else ""
