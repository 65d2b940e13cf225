"""The decks that a task has by itself: what it was given and gave, its times, its code and its packages."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Iterator, Mapping
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
    """The decks that a task is asked for and can give: one that failed has no outputs."""
    task = record.task
    fields = set(task.deck_fields) if task is not None else set()
    if task is None or not fields:
        return
    if DeckField.INPUT in fields and record.inputs is not None:
        yield _values(DeckField.INPUT, record.inputs, task.python_interface.inputs)
    if DeckField.OUTPUT in fields and record.result is not None:
        yield _values(DeckField.OUTPUT, _outputs(task, record.result[0]), task.python_interface.outputs)
    if DeckField.TIMELINE in fields:
        yield _timeline(record, parameters)
    if DeckField.SOURCE_CODE in fields and (source := _source(task)):
        yield Deck(DeckField.SOURCE_CODE.value, SourceCodeRenderer().to_html(source), auto_add_to_deck=False)
    if DeckField.DEPENDENCIES in fields:
        yield Deck(DeckField.DEPENDENCIES.value, PythonDependencyRenderer().to_html(), auto_add_to_deck=False)


def _values(field: DeckField, values: Mapping[str, Any], hints: Mapping[str, Any]) -> Deck:
    context = FlyteContext.current_context()
    deck = Deck(field.value, auto_add_to_deck=False)
    for name, value in values.items():
        deck.append(f"<h2>{escape(name)}</h2>\n{TypeEngine.to_html(context, value, hints[name])}")
    return deck


def _outputs(task: PythonTask[Any], result: Any) -> Mapping[str, Any]:
    return dict(zip(task.python_interface.outputs, split_outputs(task, result), strict=True))


def _timeline(record: Record, parameters: ExecutionParameters) -> Deck:
    timeline = parameters.timeline_deck
    for span in record.spans():
        timeline.append_time_info({"Name": span.stage.value, "WallTime": span.wall, "ProcessTime": span.process})
    return timeline


def _source(task: PythonTask[Any]) -> str:
    """The source of a task's function; nothing where there is none to be found."""
    try:
        return inspect.getsource(task.task_function) if hasattr(task, "task_function") else ""
    except OSError:
        return ""
