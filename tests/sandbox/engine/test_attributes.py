"""Attribute paths into lists, maps, dataclasses and models."""

from __future__ import annotations

from pathlib import Path

import msgpack
import pytest

from flytewright.sandbox.data import write_message
from flytewright.sandbox.engine.attributes import ResolutionError, follow
from flytewright_idl.core import (
    Binary,
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralOffloadedMetadata,
    Primitive,
    PromiseAttribute,
    Scalar,
)
from flytewright_idl.google.protobuf import Struct
from tests.sandbox.build import integer, integers, text

MODEL = {"name": "m", "size": 3, "rate": 0.5, "on": True, "none": None, "layers": [{"width": 4}, {"width": 5}]}


def path(*steps: str | int) -> list[PromiseAttribute]:
    return [
        PromiseAttribute(int_value=each) if isinstance(each, int) else PromiseAttribute(string_value=each)
        for each in steps
    ]


def packed(value: object, tag: str = "msgpack") -> Literal:
    return Literal(scalar=Scalar(binary=Binary(value=msgpack.packb(value) or b"", tag=tag)))


def structured(value: dict[str, object]) -> Literal:
    return Literal(scalar=Scalar(generic=Struct.from_dict(value)))


def a_map(**entries: Literal) -> Literal:
    return Literal(map=LiteralMap(literals=entries))


def a_list(*items: Literal) -> Literal:
    return Literal(collection=LiteralCollection(literals=list(items)))


def a_float(value: float) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(float_value=value)))


@pytest.mark.parametrize(
    ("literal", "steps", "found"),
    [
        (integer(1), (), integer(1)),
        (integers(1, 2), (1,), integer(2)),
        (a_map(a=integers(1, 2)), ("a", 0), integer(1)),
        (a_map(a=packed(MODEL)), ("a", "name"), text("m")),
        (packed(MODEL), ("size",), integer(3)),
        (packed(MODEL), ("rate",), a_float(0.5)),
        (packed(MODEL), ("on",), Literal(scalar=Scalar(primitive=Primitive(boolean=True)))),
        (packed(MODEL), ("none",), packed(None)),
        (packed(MODEL), ("layers", 1, "width"), integer(5)),
        (packed(MODEL), ("layers", 1), packed({"width": 5})),
        (packed(MODEL), ("layers",), a_list(packed({"width": 4}), packed({"width": 5}))),
        (structured(dict(MODEL)), ("layers", 1, "width"), a_float(5.0)),
        (structured(dict(MODEL)), ("layers", 1), structured({"width": 5.0})),
        (structured(dict(MODEL)), ("layers",), a_list(structured({"width": 4.0}), structured({"width": 5.0}))),
    ],
)
def test_a_path_leads_to_a_literal(literal: Literal, steps: tuple[str | int, ...], found: Literal) -> None:
    assert follow(literal, path(*steps)) == found


@pytest.mark.parametrize(
    ("literal", "steps", "message"),
    [
        (a_map(a=integer(1)), ("b",), "key 'b' does not exist in the map, which has a"),
        (a_map(), ("b",), "which has nothing"),
        (integers(1, 2), (2,), "index 2 is out of range of 2 items"),
        (integers(1, 2), (-1,), "index -1 is out of range"),
        (integers(1, 2), ("a",), "index 'a' is out of range"),
        (integer(1), ("a",), "'a' cannot be read from a literal primitive"),
        (packed(MODEL), ("colour",), "key 'colour' does not exist, but 'name', 'size'"),
        (packed(MODEL), (0,), "key 0 does not exist"),
        (packed(MODEL), ("layers", 7), "index 7 is out of range of 2 items"),
        (packed(MODEL), ("size", "a"), "'a' cannot be read from 3"),
        (packed({"a": 2**63}), ("a",), "9223372036854775808 is too large for an integer"),
        (packed(MODEL, tag="json"), ("name",), "a binary literal of format 'json' cannot be read"),
        (Literal(scalar=Scalar(binary=Binary(value=b"\xc1", tag="msgpack"))), ("a",), "is not MessagePack"),
        (Literal(scalar=Scalar(binary=Binary(value=b"", tag="msgpack"))), ("a",), "is not MessagePack"),
        (structured({"none": None}), ("none",), "None is nothing that a literal can hold"),
    ],
)
def test_a_path_that_leads_nowhere_is_named(literal: Literal, steps: tuple[str | int, ...], message: str) -> None:
    with pytest.raises(ResolutionError) as caught:
        follow(literal, path(*steps))
    assert message in str(caught.value)


def test_what_was_put_into_a_file_is_read(tmp_path: Path) -> None:
    uri = write_message(tmp_path / "big.pb", integers(1, 2))
    offloaded = Literal(offloaded_metadata=LiteralOffloadedMetadata(uri=uri))
    assert follow(a_map(a=offloaded), path("a", 1)) == integer(2)
    gone = Literal(offloaded_metadata=LiteralOffloadedMetadata(uri=str(tmp_path / "gone.pb")))
    with pytest.raises(ResolutionError, match=r"gone\.pb is not there"):
        follow(gone, path(0))
