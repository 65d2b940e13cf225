"""Which dataclasses can be read as which, by their JSON schemas."""

from __future__ import annotations

from typing import Any

import pytest

from flytewright.typeengine.schema_reading import readable
from flytewright_idl.google.protobuf import Struct

NULLABLE = {"anyOf": [{"type": "string"}, {"type": "null"}]}
A = {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]}
B = {"type": "object", "properties": {"x": {"type": "integer"}, "y": NULLABLE}, "required": ["x"]}


def holding(schema: object) -> dict[str, object]:
    return {"type": "object", "properties": {"inner": schema}, "required": ["inner"]}


def reference() -> dict[str, object]:
    return {**holding({"$ref": "#/$defs/A"}), "$defs": {"A": A}}


NODE: dict[str, Any] = {"type": "object", "properties": {"next": {"$ref": "#"}, "x": {"type": "integer"}}}


def reads(given: dict[str, object], wanted: dict[str, object]) -> bool:
    return readable(Struct.from_dict(given), Struct.from_dict(wanted))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (A, A),
        (B, A),
        ({**A, "title": "Other", "description": "of something", "additionalProperties": False}, A),
        (holding(B), holding(A)),
        (reference(), holding(A)),
        (holding(A), reference()),
        (holding({"type": "array", "items": B}), holding({"type": "array", "items": A})),
        (holding({"type": "string", "enum": ["a"]}), holding({"type": "string", "enum": ["a", "b"]})),
        (holding({"type": "integer", "maximum": 3}), holding({"type": "integer", "maximum": 5})),
        (holding({"anyOf": [{"type": "string"}]}), holding(NULLABLE)),
        ({**NODE, "title": "a"}, {**NODE, "title": "b"}),
    ],
)
def test_these_can_be_read(given: dict[str, object], wanted: dict[str, object]) -> None:
    assert reads(given, wanted)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (A, B),
        ({**A, "required": []}, A),
        (holding(A), holding(B)),
        (holding({"type": "array", "items": A}), holding({"type": "array", "items": B})),
        (holding({"type": "array"}), holding({"type": "array", "items": A})),
        (holding({"type": "string", "enum": ["c"]}), holding({"type": "string", "enum": ["a", "b"]})),
        (holding({"type": "string", "format": "date"}), holding({"type": "string"})),
        (holding({"type": "integer", "maximum": 9}), holding({"type": "integer", "maximum": 5})),
        (holding({"type": "integer"}), holding({"type": "integer", "minimum": 0})),
        (holding({"type": "string"}), holding(NULLABLE)),
        (holding(NULLABLE), holding({"type": "string"})),
        (holding({"const": 1}), holding({"const": 2})),
        ({**NODE, "title": "a"}, {**NODE, "properties": {**NODE["properties"], "x": {"type": "string"}}}),
    ],
)
def test_these_cannot_be_read(given: dict[str, object], wanted: dict[str, object]) -> None:
    assert not reads(given, wanted)
