"""Execution metrics, as a backend gives them in spans, to the bars of a Gantt chart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flytewright_idl.core.metrics import Span
from flytewright_idl.google.protobuf.timestamp import Timestamp

from .bars import Bar, Segment

RUNTIME: Final = ("TASK_RUNTIME", "EXECUTION_IDLE")
"""Operations in which what users wrote runs; all others are what the backend does around it."""


def bars_of_span(span: Span, depth: int = 0) -> Iterator[Bar]:
    """A bar for every execution, node and task of a span, with its operations as segments, outermost first."""
    operations = [each for each in span.spans if each.operation_id]
    parts = [each for each in span.spans if not each.operation_id]
    yield Bar(
        label=span_name(span),
        depth=depth,
        segments=tuple(map(_segment, operations)) or (_segment(span),),
    )
    for each in parts:
        yield from bars_of_span(each, depth + 1)


def span_name(span: Span) -> str:
    """What a span is about: an execution, a node, a try of a task, or an operation."""
    if span.workflow_id is not None:
        return span.workflow_id.name
    if span.node_id is not None:
        return span.node_id.node_id
    if span.task_id is not None:
        return (
            f"{span.task_id.task_id.name if span.task_id.task_id is not None else 'task'} #{span.task_id.retry_attempt}"
        )
    return (span.operation_id or "").lower().replace("_", " ")


def _segment(span: Span) -> Segment:
    kind = "running" if span.operation_id in RUNTIME or not span.operation_id else "waiting"
    start, end = seconds_of(span.start_time), seconds_of(span.end_time)
    return Segment(start=start, end=max(start, end), kind=kind, label=span_name(span))  # type: ignore[arg-type]


def seconds_of(moment: Timestamp | None) -> float:
    """Seconds since 1970."""
    return moment.seconds + moment.nanos / 1e9 if moment is not None else 0.0
