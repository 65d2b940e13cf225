"""Where in the user's code something is said, for errors that name the file and the line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Any, TypeVar

from ..errors import PlacedError, UserError

E = TypeVar("E", bound=UserError)

_OURS = str(Path(__file__).resolve().parents[1])
_CLI = "flytewright_cli"


@dataclass(frozen=True, slots=True)
class Place:
    """A line of code, and the module that it is in."""

    module: str
    file: str
    line: int
    top_level: bool
    """Whether that module was being imported, so that what is made there can become one of its names."""

    def __str__(self) -> str:
        return _shown(self.file, self.line)


def user_frame() -> FrameType:
    """The frame of the code that is calling into the SDK."""
    frame = sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame.f_code):
        frame = frame.f_back
    return frame


def user_place() -> Place:
    """The line of the code that is calling into the SDK; the module is the one whose import led there."""
    frame = user_frame()
    module = next((each for each in _outward(frame) if _is_module_level(each, frame)), None)
    name = str((module or frame).f_globals.get("__name__", "__main__"))
    return Place(name, frame.f_code.co_filename, frame.f_lineno, module is not None)


def _outward(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _is_module_level(frame: FrameType, caller: FrameType) -> bool:
    """Whether a frame is a module being imported; a script counts when it is itself what calls."""
    main = frame.f_globals.get("__name__") == "__main__"
    return frame.f_code.co_name == "<module>" and not _is_ours(frame.f_code) and (not main or frame is caller)


def calling_line() -> str:
    """``file:line`` of the user's code that is calling into the SDK, empty when nothing but the SDK is running."""
    frame = user_frame()
    return "" if _is_ours(frame.f_code) else _shown(frame.f_code.co_filename, frame.f_lineno)


def line_of(function: Callable[..., Any]) -> str:
    """``file:line`` where a function is written, empty for one that has no source."""
    code = getattr(function, "__code__", None)
    return _shown(code.co_filename, code.co_firstlineno) if isinstance(code, CodeType) else ""


@contextmanager
def naming(line: str | Callable[[], str]) -> Iterator[None]:
    """Have errors about what the user wrote begin with the line where it is written."""
    try:
        yield
    except UserError as error:
        _name(error, line if isinstance(line, str) else line())
        raise


def at_call(error: E) -> E:
    """The error, beginning with the line of the user's code that is running."""
    _name(error, calling_line())
    return error


@contextmanager
def naming_lines_of(function: Callable[..., Any]) -> Iterator[None]:
    """Have errors of what `function` does begin with the line of it that failed, else with its first one."""
    try:
        yield
    except UserError as error:
        _name(error, _last_line(error.__traceback__) or line_of(function))
        raise


def _name(error: UserError, line: str) -> None:
    if line and not getattr(error, "line", ""):
        error.line = line  # type: ignore[attr-defined]  # says that the text names it already
        _prefix(error, f"{line}: ")


def _last_line(traceback: TracebackType | None) -> str:
    """The innermost line of the user's code that an error came through."""
    line = ""
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if not _is_ours(code):
            line = _shown(code.co_filename, traceback.tb_lineno)
        traceback = traceback.tb_next
    return line


def _prefix(error: UserError, text: str) -> None:
    if not isinstance(error, PlacedError):
        error.args = (f"{text}{error}", *error.args[1:])
    elif error.place:
        error.under(text)
    else:
        error.what = f"{text}{error.what}"


def _is_ours(code: CodeType) -> bool:
    file = code.co_filename
    return file.startswith((_OURS, "<attrs", "<string>")) or f"/{_CLI}/" in file or "/contextlib.py" in file


def _shown(file: str, line: int) -> str:
    return f"{_seen_from(os.getcwd(), file)}:{line}"  # noqa: PTH109 - asked for every entity, and Path is slow


@cache
def _seen_from(here: str, file: str) -> str:
    path = Path(file)
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
