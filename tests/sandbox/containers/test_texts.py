"""Primitives in files have the forms of Go."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytewright.sandbox.containers.texts import TextError, primitive_of, text_of
from flytewright_idl.core import Primitive, SimpleType
from flytewright_idl.google.protobuf import Duration, Timestamp

UTC = dt.timezone.utc


@pytest.mark.parametrize(
    ("primitive", "text"),
    [
        (Primitive(integer=-7), "-7"),
        (Primitive(string_value="a\nb"), "a\nb"),
        (Primitive(boolean=True), "true"),
        (Primitive(float_value=2.0), "2"),
        (Primitive(float_value=1e-7), "0.0000001"),
        (Primitive(float_value=1e21), "1000000000000000000000"),
        (Primitive(float_value=float("-inf")), "-Inf"),
        (Primitive(datetime=Timestamp.of(dt.datetime(2026, 1, 2, 3, 4, 5, 500_000, UTC))), "2026-01-02T03:04:05.500Z"),
        (Primitive(duration=Duration()), "0s"),
        (Primitive(duration=Duration(seconds=3723, nanos=500_000_000)), "1h2m3.5s"),
        (Primitive(duration=Duration(seconds=-60)), "-1m0s"),
        (Primitive(duration=Duration(nanos=1_500_000)), "1.5ms"),
        (Primitive(duration=Duration(nanos=2_000)), "2µs"),
        (Primitive(), "null"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_primitive_is_written_as_go_writes_it(primitive: Primitive, text: str) -> None:
    assert text_of(primitive) == text


@pytest.mark.parametrize(
    ("text", "kind", "primitive"),
    [
        ("17", SimpleType.INTEGER, Primitive(integer=17)),
        ("1e3", SimpleType.FLOAT, Primitive(float_value=1000.0)),
        ("T", SimpleType.BOOLEAN, Primitive(boolean=True)),
        ("0", SimpleType.BOOLEAN, Primitive(boolean=False)),
        ("as it is", SimpleType.STRING, Primitive(string_value="as it is")),
        ("-1.5h", SimpleType.DURATION, Primitive(duration=Duration(seconds=-5400))),
        ("2h45m", SimpleType.DURATION, Primitive(duration=Duration(seconds=9900))),
        ("300ms", SimpleType.DURATION, Primitive(duration=Duration(nanos=300_000_000))),
        (
            "2026-01-02T03:04:05+01:00",
            SimpleType.DATETIME,
            Primitive(datetime=Timestamp.of(dt.datetime(2026, 1, 2, 2, 4, 5, tzinfo=UTC))),
        ),
    ],
)
def test_a_text_is_read_as_go_reads_it(text: str, kind: SimpleType, primitive: Primitive) -> None:
    assert primitive_of(text, kind) == primitive


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1.5", SimpleType.INTEGER),
        ("", SimpleType.FLOAT),
        ("yes", SimpleType.BOOLEAN),
        ("5", SimpleType.DURATION),
        ("yesterday", SimpleType.DATETIME),
        ("x", SimpleType.STRUCT),
    ],
)
def test_a_text_of_another_type_is_refused(text: str, kind: SimpleType) -> None:
    with pytest.raises(TextError):
        primitive_of(text, kind)


@given(st.integers(-(10**15), 10**15))
def test_a_span_survives_its_text(nanos: int) -> None:
    seconds, rest = divmod(abs(nanos), 1_000_000_000)
    sign = -1 if nanos < 0 else 1
    primitive = Primitive(duration=Duration(seconds=sign * seconds, nanos=sign * rest))
    assert primitive_of(text_of(primitive), SimpleType.DURATION) == primitive
