"""The proto JSON mapping, held against protobuf's own; where protobuf's Python parser is lax, the mapping counts.

Random messages of every type go through both in test_bytes.py; here are the odd texts.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from google.protobuf import json_format

from flytewright_idl._runtime.errors import JsonError
from flytewright_idl._runtime.message import Message
from flytewright_idl.admin import Execution, ExecutionSpec
from flytewright_idl.core import (
    Binary,
    Identifier,
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralType,
    Primitive,
    ResourceType,
    Scalar,
    TaskTemplate,
    Void,
)
from flytewright_idl.google.protobuf import (
    Any as AnyMessage,
)
from flytewright_idl.google.protobuf import (
    BoolValue,
    BytesValue,
    DoubleValue,
    Duration,
    FloatValue,
    Int32Value,
    Int64Value,
    ListValue,
    StringValue,
    Struct,
    Timestamp,
    UInt32Value,
    UInt64Value,
    Value,
)
from tests.support.checks import canonical
from tests.support.official import official_class

ALIKE: dict[type[Message], str] = {
    Int32Value: r"""
        1  -1  "-1"  1.0  1e2  "1e2"  10e-1  2147483647  -2147483648  -0  "-0"
        2147483648  -2147483649  1.5  1e-1  "1 "  " 1"  "0x1"  true  ""  "abc"  1e400  [1]  {}
    """,
    Int64Value: r"""
        "9223372036854775807"  9223372036854775807  "-9223372036854775808"  1e18  9223372036854775808
    """,
    UInt32Value: "0  4294967295  4294967296  -1",
    UInt64Value: '"18446744073709551615"  18446744073709551616  -1',
    DoubleValue: r"""
        1  1.5  "1.5"  "NaN"  "Infinity"  "-Infinity"  -0.0  1e-400  "1e5"  16777217  0.1
        "nan"  ""  "0x1p3"  1e309  []
    """,
    FloatValue: '1  1.5  "NaN"  "-Infinity"  16777217  0.1  1.17549e-38  1e39  -1e39',
    BoolValue: 'true  false  "true"  1  0  ""',
    StringValue: r"""
        ""  "a"  "\ud83d\ude00"  "\u0000"  "\ud83d"  1  []
    """,
    BytesValue: '""  "YQ=="  "YQ"  "-_8="  "+/8="  "-_8"  "Y"  1',
    Timestamp: r"""
        "1970-01-01T00:00:00Z"  "2026-01-31T12:00:00.123Z"  "2026-01-31T12:00:00.123456789Z"
        "2026-01-31T12:00:00+01:00"  "2026-01-31T12:00:00-23:59"  "2026-01-31T12:00:00.1234567891Z"
        "0001-01-01T00:00:00Z"  "9999-12-31T23:59:59.999999999Z"  "10000-01-01T00:00:00Z"
        "0001-01-01T00:00:00+01:00"  "9999-12-31T23:59:59-01:00"  "2026-01-31 12:00:00Z"
        "2026-02-30T12:00:00Z"  "2026-01-31T24:00:00Z"  "2026-01-31T12:00:00"  1  ""
    """,
    Duration: r"""
        "1s"  "-1s"  "1.5s"  "-0.5s"  "1.123456789s"  "0s"  "315576000000s"  "-315576000000.999999999s"
        "315576000001s"  "1"  "1m"  "--1s"  1  ""
    """,
    Value: r"""
        null  1  "a"  true  []  {}  [1,[2,null]]  {"a":{"b":null}}  "NaN"
    """,
    Struct: '{"a":{"b":[1,null]}}  []  1  null',
    ListValue: "[1,null,{}]  {}  null",
    AnyMessage: r"""
        {}  {"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"}
        {"@type":"type.googleapis.com/google.protobuf.Duration"}
        {"@type":"type.googleapis.com/flyteidl.core.Identifier","name":"x"}
        {"@type":"type.googleapis.com/google.protobuf.Any","value":{}}
        {"@type":"type.googleapis.com/google.protobuf.Struct","value":{"a":1}}
        {"@type":"type.googleapis.com/google.protobuf.Value","value":null}
        {"@type":"type.googleapis.com/no.Such"}  {"@type":""}  {"value":1}
    """,
    Identifier: r"""
        {}  null  {"resourceType":"TASK"}  {"resource_type":"TASK"}  {"resource_type":1}  {"resource_type":1.0}
        {"resource_type":99}  {"resource_type":"NOPE"}  {"resource_type":"task"}  {"resource_type":null}
        {"name":null}  {"name":1}  {"nope":1}  {"name":"a","name":"b"}
    """,
    Primitive: r"""
        {"integer":"1","boolean":true}  {"integer":null,"boolean":true}  {"integer":null}  {"floatValue":"NaN"}
        {"datetime":null,"integer":1}  {"datetime":"1970-01-01T00:00:00Z"}
    """,
    Scalar: r"""
        {"noneType":{}}  {"noneType":null}  {"generic":null}  {"generic":{"a":null}}  {"primitive":{}}
    """,
    LiteralMap: r"""
        {"literals":{"a":{}}}  {"literals":{"a":null}}  {"literals":null}  {"literals":[]}
        {"literals":{"a":{},"a":{}}}  {"literals":{"":{}}}
    """,
    LiteralCollection: '{"literals":[{}]}  {"literals":[null]}  {"literals":null}  {"literals":{}}',
}
"""Texts that both read alike or both refuse, two blanks apart."""

STRICTER: dict[type[Message], str] = {
    Int32Value: '"+1"  "01"  "1_0"  "\N{FULLWIDTH DIGIT ONE}"  1.0000000000000001',
    DoubleValue: '"inf"  "1e309"  " 1"  true  "1_0"',
    BytesValue: '"YQ= ="  "!!!!"  "YQ==YQ=="',
    Timestamp: '"2026-1-31T12:00:00Z"  "2026-01-31T12:00:00.Z"',
    Duration: '"1.1234567891s"  " 1s"  "+1s"  "1.s"',
    Value: "NaN  1e400",
    AnyMessage: r"""
        {"@type":"flyteidl.core.Identifier"}
        {"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s","x":1}
    """,
    Identifier: r"""
        []  {"resource_type":"1"}  {"resource_type":true}  {"resource_type":4294967296}  {"resource_type":1.5}
        {"resource_type":"TASK","resourceType":"TASK"}
    """,
}
"""Texts that the mapping does not allow and protobuf's Python parser reads all the same."""


def pairs(table: dict[type[Message], str]) -> list[Any]:
    return [
        pytest.param(cls, text, id=f"{cls.__name__} {text}")
        for cls, texts in table.items()
        for text in re.split(r"\s{2,}", texts.strip())
    ]


@pytest.mark.parametrize(("cls", "text"), pairs(ALIKE))
def test_texts_are_read_or_refused_as_protobuf_does(cls: type[Message], text: str) -> None:
    official = official_class(cls.FULL_NAME)
    try:
        theirs = json_format.Parse(text, official())
    except (json_format.ParseError, TypeError):
        with pytest.raises(JsonError):
            cls.from_json(text)
    else:
        assert canonical(official.FromString(bytes(cls.from_json(text)))) == canonical(theirs)


@pytest.mark.parametrize(("cls", "text"), pairs(STRICTER))
def test_texts_that_the_mapping_does_not_allow_are_refused(cls: type[Message], text: str) -> None:
    json_format.Parse(text, official_class(cls.FULL_NAME)())
    with pytest.raises(JsonError):
        cls.from_json(text)


def test_the_largest_integers_written_with_a_fraction_are_exact() -> None:
    assert Int64Value.from_json('"9223372036854775807.0"').value == 9223372036854775807


def test_the_largest_float_is_read() -> None:
    assert FloatValue.from_json("3.4028235e38").value == 3.4028234663852886e38


@pytest.mark.parametrize(
    ("cls", "text", "error"),
    [
        (Identifier, '{"nam":"x"}', "flyteidl.core.Identifier: has no field 'nam'; did you mean 'name'?"),
        (
            Identifier,
            '{"resourceType":"TSK"}',
            "flyteidl.core.Identifier.resource_type: flyteidl.core.ResourceType has no value 'TSK'; did you mean",
        ),
        (TaskTemplate, '{"id":{"name":5}}', "flyteidl.core.TaskTemplate.id.name: expected a string, got 5"),
        (
            LiteralMap,
            '{"literals":{"a":{"scalar":{"primitive":{"integer":"x"}}}}}',
            "flyteidl.core.LiteralMap.literals['a'].scalar.primitive.integer: expected an integer, got 'x'",
        ),
        (
            LiteralCollection,
            '{"literals":[{},{"hash":1}]}',
            "flyteidl.core.LiteralCollection.literals[1].hash: expected a string, got 1",
        ),
        (Primitive, '{"integer":1,"boolean":true}', "flyteidl.core.Primitive.boolean: integer is given too, of oneof"),
        (Identifier, "{", "flyteidl.core.Identifier: not JSON: Expecting property name"),
        (Identifier, '{"name":"a","name":"b"}', "flyteidl.core.Identifier: not JSON: the key 'name' comes twice"),
        (Identifier, b"\xff", "flyteidl.core.Identifier: not JSON: 'utf-8' codec can't decode"),
    ],
)
def test_the_error_names_the_place(cls: type[Message], text: str | bytes, error: str) -> None:
    with pytest.raises(JsonError) as caught:
        cls.from_json(text)
    assert str(caught.value).startswith(error)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("levels", [99, 100, 100_000])
def test_objects_nested_too_deeply_are_refused(levels: int) -> None:
    text = '{"collectionType":' * levels + "{}" + "}" * levels
    if levels < 100:
        assert LiteralType.from_json(text).to_json() == text.replace(":", ": ")
    else:
        with pytest.raises(JsonError, match="nested more than 100 deep|not JSON"):
            LiteralType.from_json(text)


def test_a_message_that_contains_itself_has_no_json() -> None:
    around = LiteralCollection()
    around.literals.append(Literal(collection=around))
    with pytest.raises(JsonError, match="one may contain itself"):
        around.to_json()
    with pytest.raises(JsonError, match="one may contain itself"):
        around.to_dict()


def test_a_value_without_a_kind_has_no_json() -> None:
    with pytest.raises(JsonError, match="google.protobuf.Value: is not set to anything"):
        Struct(fields={"a": Value()}).to_json()


def test_names_are_lower_camel_case_or_as_in_the_idl() -> None:
    identifier = Identifier(resource_type=ResourceType.LAUNCH_PLAN, name="n")
    assert identifier.to_dict() == {"resourceType": "LAUNCH_PLAN", "name": "n"}
    assert identifier.to_dict(proto_names=True) == {"resource_type": "LAUNCH_PLAN", "name": "n"}
    assert Identifier.from_dict(identifier.to_dict()) == identifier
    assert Identifier.from_dict(identifier.to_dict(proto_names=True)) == identifier


def test_defaults_are_written_when_asked_for() -> None:
    written = Identifier(name="n").to_dict(include_default_values=True)
    assert written == {
        "resourceType": "UNSPECIFIED",
        "project": "",
        "domain": "",
        "name": "n",
        "version": "",
        "org": "",
    }


def test_unknown_fields_are_left_out_when_asked_for() -> None:
    text = '{"name":"n","later":{"x":[1]},"resourceType":"LATER"}'
    assert Identifier.from_json(text, ignore_unknown_fields=True) == Identifier(name="n")
    with pytest.raises(JsonError, match="has no field 'later'"):
        Identifier.from_json(text)


def test_a_dict_takes_python_data() -> None:
    literal = LiteralMap.from_dict({"literals": {"x": {"scalar": {"primitive": {"integer": 5}}}}})
    assert literal == LiteralMap(literals={"x": Literal(scalar=Scalar(primitive=Primitive(integer=5)))})
    assert literal.to_dict() == {"literals": {"x": {"scalar": {"primitive": {"integer": "5"}}}}}


def test_a_json_form_that_is_no_object_is_no_dict() -> None:
    with pytest.raises(JsonError, match=r"its JSON form is '1s', not an object; to_json\(\) writes it"):
        Duration(seconds=1).to_dict()
    assert Duration(seconds=1).to_json() == '"1s"'


def test_text_stays_text_and_indents() -> None:
    text = Identifier(name="\N{SNOWMAN}").to_json(indent=2)
    assert text == '{\n  "name": "\N{SNOWMAN}"\n}'


def test_bytes_are_base64() -> None:
    assert Binary(value=b"\xff\xfe", tag="t").to_dict() == {"value": "//4=", "tag": "t"}


def test_an_unknown_enum_number_stays_a_number() -> None:
    assert Identifier(resource_type=ResourceType(77)).to_dict() == {"resourceType": 77}
    assert Identifier.from_dict({"resourceType": 77}).resource_type == 77


@pytest.mark.parametrize("number", [0.1, 1 / 3, 1e-45, 3.4028234663852886e38, 16777216.0, 1.1754943508222875e-38])
def test_floats_are_written_short_and_read_back_exactly(number: float) -> None:
    exact = FloatValue.parse(bytes(FloatValue(value=number)))
    assert FloatValue.from_json(exact.to_json()) == exact
    official = official_class("google.protobuf.FloatValue").FromString(bytes(exact))
    assert json.loads(exact.to_json()) == json.loads(json_format.MessageToJson(official))


def test_a_whole_execution_reads_what_protobuf_writes() -> None:
    execution = Execution(
        spec=ExecutionSpec(
            launch_plan=Identifier(name="lp"),
            inputs=LiteralMap(literals={"v": Literal(scalar=Scalar(none_type=Void()))}),
        )
    )
    text = json_format.MessageToJson(execution.to_flyte_idl())
    assert Execution.from_json(text) == execution
