"""Tracebacks as users want them: their own frames."""

from __future__ import annotations

import traceback
from pathlib import Path

import flytewright_idl

from ..errors import FlytewrightError

_OURS = tuple(str(Path(file).resolve().parent) for file in (__file__ + "/..", flytewright_idl.__file__ or ""))
_STARTERS = ("/flytewright_cli/", "/click/", "/asyncio/", "/concurrent/futures/", "/threading.py", "<frozen importlib")


def is_ours(file: str) -> bool:
    """Whether a frame's file belongs to this SDK or to what starts it."""
    return file.startswith(_OURS) or any(each in file for each in _STARTERS)


def user_traceback(error: BaseException) -> str:
    """The traceback with the frames of the user's code; the error alone when none of them took part."""
    lines = ["Traceback (most recent call last):\n"]
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not is_ours(frame.filename)]
    if not frames and isinstance(error, FlytewrightError):
        return f"{type(error).__name__}: {error}"
    lines += traceback.format_list(frames or traceback.extract_tb(error.__traceback__))
    lines += traceback.format_exception_only(type(error), error)
    return "".join(lines).rstrip()
