"""Placeholders in a container's command."""

from __future__ import annotations

from dataclasses import replace

import msgpack
import pytest

from flytewright.sandbox.engine.attributes import ResolutionError
from flytewright.sandbox.engine.templates import Blanks, fill
from flytewright_idl.core import (
    Binary,
    Blob,
    Literal,
    Primitive,
    Scalar,
    Schema,
    StructuredDataset,
    Union,
    Void,
)
from flytewright_idl.google.protobuf import Duration, Timestamp
from tests.sandbox.build import integer, integers, literals, text

BLANKS = Blanks(
    input="/in/inputs.pb",
    input_prefix="/in",
    output_prefix="/out",
    raw_output_prefix="/raw",
    checkpoint_prefix="/check",
    previous_checkpoint_prefix="",
    unique_key="a1-n0-0",
    namespace="p-d",
    template_path=lambda: "/task.pb",
    inputs=literals(),
)


@pytest.mark.parametrize(
    ("given", "filled"),
    [
        ("{{.input}}", "/in/inputs.pb"),
        ("{{ .input }}", "/in/inputs.pb"),
        ("{{.Input}}", "/in/inputs.pb"),
        ("{{$input}}", "/in/inputs.pb"),
        ("{{.inputPrefix}}/x", "/in/x"),
        ("--to={{.outputPrefix}}/{{.namespace}}", "--to=/out/p-d"),
        ("{{.rawOutputDataPrefix}}", "/raw"),
        ("{{.checkpointOutputPrefix}}", "/check"),
        ("{{.prevCheckpointPrefix}}", '""'),
        ("{{.perRetryUniqueKey}}", "a1_n0_0"),
        ("{{.taskTemplatePath}}", "/task.pb"),
        ("{{.colour}}", "{{.colour}}"),
        ("{{.input.x}}", "{{.input.x}}"),
        ("{{input}}", "{{input}}"),
        ("plain", "plain"),
    ],
)
def test_a_placeholder_is_filled_in(given: str, filled: str) -> None:
    assert fill([given], BLANKS) == [filled]


def test_a_later_try_finds_the_checkpoint_of_the_one_before() -> None:
    blanks = replace(BLANKS, previous_checkpoint_prefix="/before")
    assert fill(["{{.prevCheckpointPrefix}}"], blanks) == ["/before"]


def test_a_unique_key_begins_with_a_letter() -> None:
    assert fill(["{{.perRetryUniqueKey}}"], replace(BLANKS, unique_key="7.x-1")) == ["ax_1"]


def test_the_template_is_written_only_for_who_asks() -> None:
    def fail() -> str:
        raise AssertionError

    assert fill(["{{.input}}"], replace(BLANKS, template_path=fail)) == ["/in/inputs.pb"]


def primitive(value: Primitive) -> Literal:
    return Literal(scalar=Scalar(primitive=value))


@pytest.mark.parametrize(
    ("literal", "filled"),
    [
        (integer(-3), "-3"),
        (text("a b"), "a b"),
        (primitive(Primitive(float_value=2.5)), "2.5"),
        (primitive(Primitive(float_value=2.0)), "2"),
        (primitive(Primitive(boolean=True)), "true"),
        (primitive(Primitive(datetime=Timestamp(seconds=60))), "1970-01-01T00:01:00Z"),
        (primitive(Primitive(duration=Duration(seconds=90))), "90s"),
        (integers(1, 2), "[1,2]"),
        (Literal(scalar=Scalar(blob=Blob(uri="/b"))), "/b"),
        (Literal(scalar=Scalar(schema=Schema(uri="/s"))), "/s"),
        (Literal(scalar=Scalar(structured_dataset=StructuredDataset(uri="/d"))), "/d"),
        (Literal(scalar=Scalar(union=Union(value=integer(1)))), "1"),
        (Literal(scalar=Scalar(binary=Binary(value=msgpack.packb("x") or b"", tag="msgpack"))), "x"),
    ],
)
def test_an_input_is_filled_in_as_text(literal: Literal, filled: str) -> None:
    assert fill(["<{{.inputs.v}}>"], replace(BLANKS, inputs=literals(v=literal))) == [f"<{filled}>"]


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        ({}, "the command asks for input 'v', and the task has no inputs"),
        ({"x": integer(1)}, "the task has x"),
        ({"v": Literal(scalar=Scalar(none_type=Void()))}, "input 'v' cannot be put into the command: a none_type"),
        ({"v": Literal(map=literals())}, "a map has no text form"),
        ({"v": Literal(scalar=Scalar(binary=Binary(value=b"\xc1", tag="msgpack")))}, "is not MessagePack"),
    ],
)
def test_an_input_without_text_is_named(inputs: dict[str, Literal], message: str) -> None:
    with pytest.raises(ResolutionError) as caught:
        fill(["{{.inputs.v}}"], replace(BLANKS, inputs=literals(**inputs)))
    assert message in str(caught.value)


def test_what_an_input_holds_is_not_filled_in_again() -> None:
    assert fill(["{{.inputs.v}}"], replace(BLANKS, inputs=literals(v=text("{{.input}}")))) == ["{{.input}}"]
