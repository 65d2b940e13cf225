"""Tracebacks as users want them: their own frames, unless they ask for all."""

from __future__ import annotations

import os
import sysconfig
import traceback
from collections.abc import Iterator
from itertools import dropwhile
from pathlib import Path

import flytewright_idl

from ..errors import FlytewrightError

FULL_TRACEBACK = "FLYTEWRIGHT_FULL_TRACEBACK"
"""The environment variable that asks for complete tracebacks."""

_OURS = tuple(str(Path(file).resolve().parent) for file in (__file__ + "/..", flytewright_idl.__file__ or ""))
_STARTERS = ("/flytewright_cli/", "/click/", "<frozen ")
_STDLIB = sysconfig.get_path("stdlib")


def is_ours(frame: traceback.FrameSummary) -> bool:
    """Whether a frame belongs to this SDK or its command line."""
    return frame.filename.startswith(_OURS) or any(each in frame.filename for each in _STARTERS)


def user_traceback(error: BaseException) -> str:
    """The traceback with the frames of the user's code; the error alone when none of them took part."""
    told = traceback.TracebackException.from_exception(error)
    if os.environ.get(FULL_TRACEBACK, "").lower() not in ("1", "true", "t"):
        if isinstance(error, FlytewrightError) and not _users(told.stack):
            return f"{type(error).__name__}: {error}"
        if isinstance(error, SyntaxError) and not _users(told.stack):
            return "".join(told.format_exception_only()).rstrip()  # which names the file and the line
        for each in _chain(told):
            each.stack = traceback.StackSummary.from_list(_users(each.stack) or each.stack)
    return "".join(told.format()).rstrip()


def _users(stack: traceback.StackSummary) -> list[traceback.FrameSummary]:
    """The frames that follow after the SDK and what it called of the standard library, without the SDK's."""
    return [frame for frame in dropwhile(_leads_to_the_user, stack) if not is_ours(frame)]


def _leads_to_the_user(frame: traceback.FrameSummary) -> bool:
    standard = frame.filename.startswith(_STDLIB) and "site-packages" not in frame.filename
    return is_ours(frame) or standard


def _chain(told: traceback.TracebackException) -> Iterator[traceback.TracebackException]:
    """An error, what it came of, and the errors that it groups, each once."""
    yield told
    for other in (told.__cause__, told.__context__, *(getattr(told, "exceptions", None) or ())):
        if other is not None:
            yield from _chain(other)
