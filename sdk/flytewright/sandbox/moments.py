"""Points and spans of time between messages, which have nanoseconds, and the store, which counts microseconds."""

from __future__ import annotations

from flytewright_idl.google.protobuf import Duration, Timestamp

_NANOS = 1_000_000_000


def micros(moment: Timestamp) -> int:
    """Microseconds since 1970."""
    return moment.seconds * 1_000_000 + moment.nanos // 1000


def between(start: Timestamp, end: Timestamp) -> Duration:
    """The span from `start` to `end`; none when a clock went backwards."""
    nanos = max(0, (end.seconds - start.seconds) * _NANOS + end.nanos - start.nanos)
    return Duration(seconds=nanos // _NANOS, nanos=nanos % _NANOS)


def after(start: Timestamp, span: Duration) -> Timestamp:
    """The point in time that is a span after another one."""
    nanos = start.nanos + span.nanos
    return Timestamp(seconds=start.seconds + span.seconds + nanos // _NANOS, nanos=nanos % _NANOS)


def seconds(span: Duration) -> float:
    """The span in seconds."""
    return span.seconds + span.nanos / _NANOS


def span(seconds: float) -> Duration:
    """The span of so many seconds."""
    nanos = round(seconds * _NANOS)
    return Duration(seconds=nanos // _NANOS, nanos=nanos % _NANOS)


def moment(microseconds: int) -> Timestamp:
    """The point in time that is this many microseconds after 1970."""
    return Timestamp(seconds=microseconds // 1_000_000, nanos=microseconds % 1_000_000 * 1000)
