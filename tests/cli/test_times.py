"""Times and spans of time, as people write them."""

from __future__ import annotations

import datetime as dt

import pytest

from flytewright_cli.times import read_span, read_time


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90),
        ("1h30m", 5400),
        ("10 days", 864000),
        ("1:24", 84),
        (":22", 22),
        ("4:13:02.266", 15182.266),
        ("2:04:13:02", 187982),
        ("2 days, 4:13:02", 187982),
        ("1 h/2 m", 3720),
        ("-1 day", -86400),
        ("1w3d2h32m", 873120),
        ("3D", 259200),
        ("PT1H30M", 5400),
        ("P1DT1S", 86401),
        ("00:00", 0),
    ],
)
def test_spans_are_read(text: str, seconds: float) -> None:
    assert read_span(text) == dt.timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "P", "PT", "soon", "1month", "1:2", "1 day 3", "--1s"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write seconds, or amounts"):
        read_span(text)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2024-05-31", dt.datetime(2024, 5, 31)),  # noqa: DTZ001 - the text names no zone
        ("2024-5-1", dt.datetime(2024, 5, 1)),  # noqa: DTZ001
        ("2024-05-31 12:00:00", dt.datetime(2024, 5, 31, 12)),  # noqa: DTZ001
        ("2024-05-31T12:00:00Z", dt.datetime(2024, 5, 31, 12, tzinfo=dt.timezone.utc)),
        ("2024-05-31 - 1 day", dt.datetime(2024, 5, 30)),  # noqa: DTZ001
        ("2024-05-31 + PT1H", dt.datetime(2024, 5, 31, 1)),  # noqa: DTZ001
    ],
)
def test_times_are_read(text: str, time: dt.datetime) -> None:
    assert read_time(text) == time


def test_now_and_today_are_local_times() -> None:
    before = dt.datetime.now()  # noqa: DTZ005
    assert before <= read_time("now") <= dt.datetime.now()  # noqa: DTZ005
    assert read_time("today").time() == dt.time()


def test_what_is_no_time_is_refused() -> None:
    with pytest.raises(ValueError, match="write now, today, or ISO 8601"):
        read_time("yesterday")
