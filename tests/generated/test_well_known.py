"""The messages of ``google/protobuf`` have views as Python's own types."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest
from google.protobuf import duration_pb2, timestamp_pb2
from hypothesis import given
from hypothesis import strategies as st

from flytewright_idl._runtime.errors import JsonError
from flytewright_idl.core import Identifier, Literal, Primitive, Scalar
from flytewright_idl.google.protobuf import (
    Any as AnyMessage,
)
from flytewright_idl.google.protobuf import (
    BoolValue,
    BytesValue,
    Duration,
    Int64Value,
    ListValue,
    StringValue,
    Struct,
    Timestamp,
    Value,
)

UTC = dt.timezone.utc
PLAIN_JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.datetimes(timezones=st.just(UTC)))
def test_datetimes_become_timestamps_and_come_back(moment: dt.datetime) -> None:
    timestamp = Timestamp.of(moment)
    assert timestamp.datetime == moment
    assert timestamp.datetime.tzinfo is UTC
    theirs = timestamp_pb2.Timestamp()
    theirs.FromDatetime(moment)
    assert bytes(timestamp) == theirs.SerializeToString()
    assert timestamp.to_json() == f'"{theirs.ToJsonString()}"'


def test_a_naive_datetime_is_utc_and_a_zone_is_converted() -> None:
    noon = dt.datetime(2026, 1, 31, 12, tzinfo=UTC)
    assert Timestamp.of(noon.replace(tzinfo=None)) == Timestamp.of(noon)
    there = dt.datetime(2026, 1, 31, 13, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert Timestamp.of(there) == Timestamp.of(noon)


def test_nanoseconds_survive_bytes_and_json() -> None:
    timestamp = Timestamp(seconds=1, nanos=123_456_789)
    assert Timestamp.parse(bytes(timestamp)) == timestamp
    assert timestamp.to_json() == '"1970-01-01T00:00:01.123456789Z"'
    assert Timestamp.from_json(timestamp.to_json()) == timestamp
    assert timestamp.datetime.microsecond == 123_456


@pytest.mark.parametrize("seconds", [-62135596801, 253402300800, 1 << 62, -(1 << 62)])
def test_a_timestamp_outside_the_years_of_datetime_is_kept_but_has_no_view(seconds: int) -> None:
    timestamp = Timestamp.parse(bytes(Timestamp(seconds=seconds)))
    assert timestamp.seconds == seconds
    with pytest.raises(ValueError, match="outside the years that datetime has"):
        _ = timestamp.datetime
    with pytest.raises(JsonError, match="outside the years 1 to 9999"):
        timestamp.to_json()


def test_now_is_between_before_and_after() -> None:
    before = dt.datetime.now(UTC)
    assert before <= Timestamp.now().datetime <= dt.datetime.now(UTC)


@given(st.timedeltas(min_value=dt.timedelta(days=-3_650_000), max_value=dt.timedelta(days=3_650_000)))
def test_timedeltas_become_durations_and_come_back(span: dt.timedelta) -> None:
    duration = Duration.of(span)
    assert duration.timedelta == span
    assert duration.seconds * duration.nanos >= 0  # one sign
    theirs = duration_pb2.Duration()
    theirs.FromTimedelta(span)
    assert bytes(duration) == theirs.SerializeToString()
    assert duration.to_json() == f'"{theirs.ToJsonString()}"'


def test_a_duration_beyond_timedelta_is_kept_but_has_no_view() -> None:
    duration = Duration.parse(bytes(Duration(seconds=1 << 60)))
    with pytest.raises(ValueError, match="more than a timedelta holds"):
        _ = duration.timedelta


@pytest.mark.parametrize(("seconds", "nanos"), [(1, -1), (-1, 1), (0, 1_000_000_000), (315_576_000_001, 0)])
def test_an_illegal_duration_has_no_json(seconds: int, nanos: int) -> None:
    with pytest.raises(JsonError, match="is no legal duration"):
        Duration(seconds=seconds, nanos=nanos).to_json()


@given(PLAIN_JSON)
def test_python_data_becomes_a_value_and_comes_back(data: Any) -> None:
    value = Value.of(data)
    assert value.python == data
    assert Value.parse(bytes(value)).python == data


@given(st.dictionaries(st.text(max_size=3), PLAIN_JSON, max_size=3))
def test_a_struct_is_a_dict_and_back(data: dict[str, Any]) -> None:
    struct = Struct.from_dict(data)
    assert struct.to_dict() == data
    assert Struct.parse(bytes(struct)).to_dict() == data
    assert dict(**struct) == data
    assert all(key in struct and struct[key] == value == struct.get(key) for key, value in data.items())


def test_a_struct_says_that_it_has_no_such_key() -> None:
    struct = Struct.from_dict({"a": None})
    assert "b" not in struct
    assert struct.get("b", 3) == 3
    with pytest.raises(KeyError):
        struct["b"]


def test_lists_are_values_too() -> None:
    assert ListValue.from_json("[1, null, [true]]").to_json() == "[1.0, null, [true]]"


@pytest.mark.parametrize("data", [math.nan, math.inf, object(), {1: "x"}, [{2}], b"bytes", "\ud800"])
def test_what_json_cannot_say_is_no_value(data: Any) -> None:
    with pytest.raises(JsonError):
        Value.of(data).to_json()


def test_wrappers_tell_absence_from_the_default() -> None:
    assert BoolValue(value=False).to_json() == "false"
    assert BytesValue(value=b"\xff").to_json() == '"/w=="'
    assert StringValue.from_json('""') == StringValue()
    assert Int64Value(value=1 << 60).to_json() == f'"{1 << 60}"'


def test_an_any_holds_a_message_of_any_type() -> None:
    identifier = Identifier(name="n")
    packed = AnyMessage.pack(identifier)
    assert packed.type_url == "type.googleapis.com/flyteidl.core.Identifier"
    assert packed.unpack(Identifier) == identifier
    assert packed.to_dict() == {"@type": packed.type_url, "name": "n"}
    assert AnyMessage.from_dict(packed.to_dict()) == packed
    with pytest.raises(ValueError, match="holds a flyteidl.core.Identifier, not a flyteidl.core.Literal"):
        packed.unpack(Literal)
    with pytest.raises(ValueError, match="holds a nothing"):
        AnyMessage().unpack(Literal)


def test_an_any_with_bytes_but_without_a_type_has_no_json() -> None:
    assert AnyMessage().to_dict() == {}
    with pytest.raises(JsonError, match="google.protobuf.Any.type_url: '' names no message"):
        AnyMessage(value=b"x").to_json()


def test_an_any_in_a_literal_may_hold_a_special_type() -> None:
    packed = AnyMessage.pack(Timestamp(seconds=1))
    assert packed.to_dict() == {
        "@type": "type.googleapis.com/google.protobuf.Timestamp",
        "value": "1970-01-01T00:00:01Z",
    }
    assert AnyMessage.from_dict(packed.to_dict()) == packed


def test_views_serve_inside_other_messages() -> None:
    moment = dt.datetime(2026, 1, 31, tzinfo=UTC)
    literal = Literal(scalar=Scalar(primitive=Primitive(datetime=Timestamp.of(moment))))
    primitive = Literal.parse(bytes(literal)).to_dict()["scalar"]["primitive"]
    assert primitive == {"datetime": "2026-01-31T00:00:00Z"}
