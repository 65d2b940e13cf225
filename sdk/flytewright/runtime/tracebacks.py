"""Tracebacks as users want them: their own frames."""

from __future__ import annotations

import sysconfig
import traceback
from itertools import dropwhile
from pathlib import Path

import flytewright_idl

from ..errors import FlytewrightError

_OURS = tuple(str(Path(file).resolve().parent) for file in (__file__ + "/..", flytewright_idl.__file__ or ""))
_STARTERS = ("/flytewright_cli/", "/click/", "<frozen ")
_STDLIB = sysconfig.get_path("stdlib")


def is_ours(frame: traceback.FrameSummary) -> bool:
    """Whether a frame belongs to this SDK or its command line."""
    return frame.filename.startswith(_OURS) or any(each in frame.filename for each in _STARTERS)


def _leads_to_the_user(frame: traceback.FrameSummary) -> bool:
    standard = frame.filename.startswith(_STDLIB) and "site-packages" not in frame.filename
    return is_ours(frame) or standard


def user_traceback(error: BaseException) -> str:
    """The traceback with the frames of the user's code; the error alone when none of them took part."""
    lines = ["Traceback (most recent call last):\n"]
    below = dropwhile(_leads_to_the_user, traceback.extract_tb(error.__traceback__))
    frames = [frame for frame in below if not is_ours(frame)]
    if not frames and isinstance(error, FlytewrightError):
        return f"{type(error).__name__}: {error}"
    lines += traceback.format_list(frames or traceback.extract_tb(error.__traceback__))
    lines += traceback.format_exception_only(type(error), error)
    return "".join(lines).rstrip()
