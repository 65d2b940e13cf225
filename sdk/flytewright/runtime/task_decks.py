"""The decks that a task has by itself: what it was given and gave, its times, its code and its packages."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Any

from ..authoring.base_task import PythonTask, split_outputs
from ..authoring.metadata import DeckField
from ..typeengine.classic import TypeEngine
from ..typeengine.context import FlyteContext, showing
from .deck import Deck, write_decks
from .parameters import ExecutionParameters, current_context
from .renderers import PythonDependencyRenderer, SourceCodeRenderer
from .stages import Record, Stage

_log = logging.getLogger("flytewright")


def leave_decks(record: Record, parameters: ExecutionParameters) -> Path | None:
    """Leave all decks of a task beside its outputs; gives where they are when it has no place for outputs.

    The task does not fail when that cannot be: a picture of a run is no part of its result.
    """
    try:
        return write_decks([*parameters.decks, *_own_decks(record, parameters)], parameters.output_metadata_prefix)
    except Exception as error:  # noqa: BLE001 - see above
        _log.error("the decks cannot be written: %s", error)
        return None


@contextmanager
def local_decks(task: PythonTask[Any]) -> Iterator[Record]:
    """Collect the decks of a task that runs here, and leave them among temporary files; the log tells where."""
    builder = current_context().builder()
    builder.decks, builder.enable_deck, builder.output_metadata_prefix = [], True, None
    parameters = builder.build()
    record = Record(task)
    record.enter(Stage.DECODING)
    with showing(parameters):
        try:
            yield record
        finally:
            path = leave_decks(record, parameters)
            if path is not None:
                _log.info("the decks of %s are in %s", task.name, path)


def _own_decks(record: Record, parameters: ExecutionParameters) -> Iterator[Deck]:
    """The decks that a task is asked for and can give; one that cannot be made says why."""
    task = record.task
    if task is None:
        return
    for field, make in _MAKERS.items():
        if field not in task.deck_fields:
            continue
        try:
            html = make(task, record)
        except Exception as error:  # noqa: BLE001 - values and renderers are the user's
            html = f"<p>{escape(f'{type(error).__name__}: {error}')}</p>"
        if html:
            yield Deck(field.value, html, auto_add_to_deck=False)
    if DeckField.TIMELINE in task.deck_fields:
        yield _timeline(record, parameters)


def _inputs(task: PythonTask[Any], record: Record) -> str:
    return "" if record.inputs is None else _values(record.inputs, task.python_interface.inputs)


def _outputs(task: PythonTask[Any], record: Record) -> str:
    """The outputs; none of a task that has failed."""
    if record.result is None:
        return ""
    names = task.python_interface.outputs
    return _values(dict(zip(names, split_outputs(task, record.result[0]), strict=True)), names)


def _values(values: Mapping[str, Any], hints: Mapping[str, Any]) -> str:
    context = FlyteContext.current_context()
    return "\n".join(
        f"<h2>{escape(name)}</h2>\n{TypeEngine.to_html(context, value, hints[name])}" for name, value in values.items()
    )


def _source(task: PythonTask[Any], record: Record) -> str:
    """The source of a task's function; nothing where there is none to be found."""
    if not hasattr(task, "task_function"):
        return ""
    try:
        source = inspect.getsource(task.task_function)
    except OSError:
        return ""
    return SourceCodeRenderer().to_html(source)


def _packages(task: PythonTask[Any], record: Record) -> str:
    return PythonDependencyRenderer().to_html()


def _timeline(record: Record, parameters: ExecutionParameters) -> Deck:
    timeline = parameters.timeline_deck
    for span in record.spans():
        timeline.append_time_info({"Name": span.stage.value, "WallTime": span.wall, "ProcessTime": span.process})
    return timeline


_MAKERS: Mapping[DeckField, Callable[[PythonTask[Any], Record], str]] = {
    DeckField.INPUT: _inputs,
    DeckField.OUTPUT: _outputs,
    DeckField.SOURCE_CODE: _source,
    DeckField.DEPENDENCIES: _packages,
}
