"""What is typed for a gate becomes a literal of the type that it waits for, or one line says why not."""

from __future__ import annotations

import datetime as dt

import pytest

from flytewright.sandbox.console.reading import hint, read_literal
from flytewright.sandbox.errors import InvalidArgumentError
from flytewright.typeengine.guess import plain_value
from flytewright_idl.core import BlobType, EnumType, LiteralType, SimpleType, UnionType

UTC = dt.timezone.utc


def simple(kind: SimpleType) -> LiteralType:
    return LiteralType(simple=kind)


INT, STR, NONE = simple(SimpleType.INTEGER), simple(SimpleType.STRING), simple(SimpleType.NONE)
COLOUR = LiteralType(enum_type=EnumType(values=["red", "Green"]))
EITHER = LiteralType(union_type=UnionType(variants=[INT, STR]))
MAYBE = LiteralType(union_type=UnionType(variants=[COLOUR, NONE]))
NESTED = LiteralType(map_value_type=LiteralType(collection_type=INT))


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (INT, "42", 42),
        (INT, " -7 ", -7),
        (simple(SimpleType.FLOAT), "0.5", 0.5),
        (simple(SimpleType.FLOAT), "3", 3.0),
        (simple(SimpleType.BOOLEAN), "true", True),
        (STR, "a “b”\nc", "a “b”\nc"),
        (STR, "", ""),
        (simple(SimpleType.DATETIME), "2026-01-31T12:00:00Z", dt.datetime(2026, 1, 31, 12, tzinfo=UTC)),
        (simple(SimpleType.DATETIME), "2026-01-31T12:00", dt.datetime(2026, 1, 31, 12, tzinfo=UTC)),
        (simple(SimpleType.DURATION), "1h30m", dt.timedelta(hours=1, minutes=30)),
        (simple(SimpleType.DURATION), "250 ms", dt.timedelta(milliseconds=250)),
        (simple(SimpleType.STRUCT), '{"a": [1, null]}', {"a": [1, None]}),
        (COLOUR, "Green", "Green"),
        (NESTED, '{"a": [1, 2], "b": []}', {"a": [1, 2], "b": []}),
        (EITHER, "5", 5),
        (EITHER, "five", "five"),
        (MAYBE, "red", "red"),
        (MAYBE, "", None),
    ],
)
def test_values_are_read_by_their_type(kind: LiteralType, typed: str, value: object) -> None:
    assert plain_value(read_literal(typed, kind)) == value


@pytest.mark.parametrize(
    ("kind", "typed", "told"),
    [
        (INT, "many", "'many' is no integer: a whole number, as 42"),
        (INT, "1.5", "1.5"),
        (INT, "true", "true"),
        (INT, str(1 << 63), "a whole number"),
        (simple(SimpleType.FLOAT), "NaN", "a number"),
        (simple(SimpleType.BOOLEAN), "yes", "true or false"),
        (simple(SimpleType.DATETIME), "soon", "a time, as 2026-01-31T12:00:00Z"),
        (simple(SimpleType.DURATION), "5", "a length of time, as 1h30m"),
        (simple(SimpleType.DURATION), "1h and a bit", "a length of time"),
        (COLOUR, "blue", "'blue' is no enum(red, Green): one of red, Green"),
        (NESTED, '{"a": [1, "b"]}', "a[1]: 'b' is no integer"),
        (NESTED, "[1]", 'a JSON object, as {"a": 1}'),
        (NESTED, "{", "a JSON object"),
        (MAYBE, "blue", "one of red, Green or null"),
        (LiteralType(blob=BlobType()), '"x"', "nothing that can be typed here"),
    ],
)
def test_what_is_no_value_is_told(kind: LiteralType, typed: str, told: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        read_literal(typed, kind)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_hint_says_how_a_value_is_typed() -> None:
    assert hint(LiteralType(collection_type=INT)) == "a JSON list, as [1, 2]"
