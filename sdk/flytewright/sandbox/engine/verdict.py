"""How a try of a task went, read from what it left behind."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final

from flytewright_idl._runtime.errors import DecodeError
from flytewright_idl.core import ContainerErrorKind, ErrorDocument, ExecutionError, LiteralMap, TaskTemplate

from ..data import read_message
from .outcome import Failed, Recoverable, Succeeded, system_error, user_error
from .place import Place

Verdict = Succeeded | Failed | Recoverable

_TAIL_LINES: Final = 20
_TAIL_BYTES: Final = 8192
_SIGKILL: Final = -9


def verdict(task: TaskTemplate, place: Place, code: int | None) -> Verdict | None:
    """How the try went; without an exit code None, when its files do not tell either.

    What a task says itself counts, whatever its exit code; after that a process that died has failed, and one
    that ended well must have left its outputs.
    """
    try:
        said = _said(place.outputs / "error.pb")
        if said is not None or (code is None and not _complete(task, place.outputs / "outputs.pb")):
            return said
    except DecodeError as fault:
        broken = system_error("ErrorFileBadFormat", str(fault))
        return Recoverable(broken) if code is not None else None
    if code:
        return Recoverable(_death(code, place.log))
    if (place.outputs / "futures.pb").exists():
        text = "the task is dynamic, which this version of the sandbox does not run yet"
        return Failed(user_error("UnsupportedNode", text))
    return _outputs(task, place)


def _said(path: Path) -> Failed | Recoverable | None:
    """The error that the task has written, if it has; `DecodeError` when it is none that can be read."""
    document = read_message(path, ErrorDocument)
    if document is None:
        return None
    if document.error is None:
        return Recoverable(system_error("ErrorFileBadFormat", f"{path} holds no error"))
    said = document.error
    error = ExecutionError(
        code=said.code, message=said.message, kind=said.origin, timestamp=said.timestamp, worker=said.worker
    )
    return Recoverable(error) if said.kind == ContainerErrorKind.RECOVERABLE else Failed(error)


def _declared(task: TaskTemplate) -> Collection[str]:
    return task.interface.outputs.variables if task.interface and task.interface.outputs else ()


def _complete(task: TaskTemplate, path: Path) -> bool:
    """Whether a file has all outputs; one that was being written when the machine went down has not."""
    try:
        given = read_message(path, LiteralMap)
    except DecodeError:
        return False
    return given is not None and all(name in given.literals for name in _declared(task))


def _outputs(task: TaskTemplate, place: Place) -> Verdict:
    path, declared = place.outputs / "outputs.pb", _declared(task)
    try:
        given = read_message(path, LiteralMap)
    except DecodeError as fault:
        return Recoverable(user_error("OutputsBadFormat", f"{path} holds no literals: {fault}"))
    if declared and given is None:
        text = f"the task ended without writing {', '.join(declared)} to {path}"
        return Recoverable(ExecutionError(code="OutputsNotFound", message=text))
    deck = place.outputs / "deck.html"
    return Succeeded(str(path), str(deck) if deck.exists() else "")


def _death(code: int, log: Path) -> ExecutionError:
    """The error of a process that died before it could say why."""
    how = f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
    text = f"the task's process {how} and wrote neither outputs nor an error; the end of {log}:\n{_tail(log)}"
    return system_error("Interrupted" if code == _SIGKILL else "Error", text)


def _tail(log: Path) -> str:
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _TAIL_BYTES))
            lines = file.read().decode(errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-_TAIL_LINES:])
