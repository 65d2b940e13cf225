"""How a try of a task went, read from what it left behind."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final

from flytewright_idl._runtime.errors import DecodeError
from flytewright_idl.core import (
    ContainerErrorKind,
    DynamicJobSpec,
    ErrorDocument,
    ExecutionError,
    LiteralMap,
    TaskTemplate,
    WorkflowTemplate,
)

from ..compiler.references import References
from ..data import read_message
from ..keys import EntityKey
from ..workers.ending import Ending, Shortage
from .outcome import Failed, Recoverable, Succeeded, system_error, user_error
from .place import Place

Verdict = Succeeded | Failed | Recoverable

OUTPUTS: Final = "outputs.pb"
FUTURES: Final = "futures.pb"
"""What a dynamic task leaves instead of outputs: the workflow that makes them."""

_TAIL_LINES: Final = 20
_TAIL_BYTES: Final = 8192
_MOST_BYTES: Final = 10 << 20
"""How large a file of outputs may be, as Flyte is deployed by default."""


def verdict(task: TaskTemplate, place: Place, ending: Ending | None) -> Verdict | None:
    """How the try went; when nobody saw its process end, None if its files do not tell either.

    What a task says itself counts, whatever its exit code; after that a process that died has failed, and one
    that ended well must have left its outputs.
    """
    try:
        said = _said(place.outputs / "error.pb")
        if said is not None or (ending is None and not _complete(task, place)):
            return said
    except (DecodeError, OSError) as fault:
        broken = system_error("ErrorFileBadFormat", str(fault))
        return Recoverable(broken) if ending is not None else None
    if ending is not None and ending.code:
        return Recoverable(_death(ending, place))
    futures = place.outputs / FUTURES
    if futures.exists():
        return Succeeded(str(place.outputs / OUTPUTS), deck_in(place.outputs), futures=str(futures))
    return outputs_of(task, place)


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


def _complete(task: TaskTemplate, place: Place) -> bool:
    """Whether all outputs are there, or what makes them; not in a file that the machine's end has cut short."""
    try:
        given = read_message(place.outputs / OUTPUTS, LiteralMap)
        made = read_message(place.outputs / FUTURES, DynamicJobSpec)
    except (DecodeError, OSError):
        return False
    if made is not None:
        return References.of([WorkflowTemplate(nodes=made.nodes), *made.subworkflows]).tasks <= {
            EntityKey.of(each.id) for each in made.tasks
        }
    return given is not None and all(name in given.literals for name in _declared(task))


def deck_in(folder: Path) -> str:
    """Where the deck of a try is that wrote to this folder; empty when it drew none."""
    deck = folder / "deck.html"
    return str(deck) if deck.exists() else ""


def outputs_of(task: TaskTemplate, place: Place) -> Verdict:
    """How a try went that says it has succeeded: its outputs must be there."""
    path, declared = place.outputs / OUTPUTS, _declared(task)
    try:
        size = path.stat().st_size if path.exists() else 0
        if size > _MOST_BYTES:
            text = f"output file @[{path}] is too large [{size}] bytes, max allowed [{_MOST_BYTES}] bytes"
            return Failed(user_error("OutputSizeExceeded", f"Remote output size exceeds max, err: [{text}]"))
        given = read_message(path, LiteralMap)
    except (DecodeError, OSError) as fault:
        return Recoverable(user_error("OutputsBadFormat", f"{path} holds no literals: {fault}"))
    missing = [name for name in declared if given is None or name not in given.literals]
    if missing:
        text = f"the task ended without writing {', '.join(missing)} to {path}"
        return Recoverable(ExecutionError(code="OutputsNotFound", message=text))
    return Succeeded(str(path), deck_in(place.outputs))


def _death(ending: Ending, place: Place) -> ExecutionError:
    """The error of a process that died before it could say why."""
    code = ending.code
    how = f"was ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
    why = f": {_SHORTAGES[ending.shortage]}" if ending.shortage else ""
    said = f"the end of {place.log}:\n{tail(place.log)}"
    text = f"the task's process {how}{why} and wrote neither outputs nor an error; {said}"
    if ending.shortage:
        return user_error(ending.shortage.value, text)
    return system_error("Interrupted" if ending.was_killed else "Error", text)


_SHORTAGES: Final = {
    Shortage.MEMORY: "the machine had no more memory",
    Shortage.DISK: "the disk that it writes to was full",
}


def tail(log: Path) -> str:
    """The last lines of a log."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _TAIL_BYTES))
            lines = file.read().decode(errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-_TAIL_LINES:])
