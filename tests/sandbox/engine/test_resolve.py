"""Bindings become literals."""

from __future__ import annotations

import pytest

from flytewright.sandbox.engine.attributes import ResolutionError
from flytewright.sandbox.engine.resolve import resolve
from flytewright_idl.core import (
    Binding,
    BindingData,
    BindingDataCollection,
    BindingDataMap,
    Literal,
    LiteralCollection,
    LiteralMap,
    LiteralOffloadedMetadata,
    OutputReference,
    PromiseAttribute,
)
from tests.sandbox.build import bindings, constant, integer, integers, literals, promise, text

GIVEN = {"n0": literals(x=integer(1), many=integers(4, 5)), "": literals(y=text("y"))}


def outputs(node_id: str, name: str) -> tuple[LiteralMap, str]:
    if node_id not in GIVEN:
        raise ResolutionError(f"node {node_id!r} has given no outputs")
    return GIVEN[node_id], "x" if name == "alias" else name


def attribute(node: str, var: str, *path: PromiseAttribute) -> BindingData:
    return BindingData(promise=OutputReference(node_id=node, var=var, attr_path=list(path)))


OFFLOADED = LiteralOffloadedMetadata(uri="/a")
TWO = BindingDataCollection(bindings=[promise("n0", "x"), constant(integer(2))])


@pytest.mark.parametrize(
    ("data", "literal"),
    [
        (constant(integer(3)), integer(3)),
        (promise("n0", "x"), integer(1)),
        (promise("", "y"), text("y")),
        (promise("n0", "alias"), integer(1)),
        (promise("n0", "[1].many"), integer(5)),
        (attribute("n0", "many", PromiseAttribute(int_value=0)), integer(4)),
        (BindingData(collection=TWO), integers(1, 2)),
        (BindingData(map=BindingDataMap(bindings={"a": promise("n0", "x")})), Literal(map=literals(a=integer(1)))),
        (
            BindingData(collection=BindingDataCollection(bindings=[BindingData(collection=TWO)])),
            Literal(collection=LiteralCollection(literals=[integers(1, 2)])),
        ),
        (BindingData(offloaded_metadata=OFFLOADED), Literal(offloaded_metadata=OFFLOADED)),
    ],
)
def test_a_binding_becomes_a_literal(data: BindingData, literal: Literal) -> None:
    assert resolve(bindings(v=data), outputs) == literals(v=literal)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (promise("n0", "z"), "input 'v': output 'z' was not given; given: x, many"),
        (promise("n9", "x"), "input 'v': node 'n9' has given no outputs"),
        (promise("n0", "[2].many"), "input 'v': n0.many has 2 items, not item 2"),
        (promise("n0", "[0].x"), "input 'v': n0.x has 0 items"),
        (attribute("n0", "many", PromiseAttribute(int_value=9)), "input 'v': index 9 is out of range"),
        (BindingData(), "input 'v': it is bound to nothing"),
        (BindingData(collection=BindingDataCollection(bindings=[promise("n0", "z")])), "output 'z' was not given"),
    ],
)
def test_a_binding_to_what_is_not_there_names_the_input(data: BindingData, message: str) -> None:
    with pytest.raises(ResolutionError) as caught:
        resolve(bindings(v=data), outputs)
    assert message in str(caught.value)


def test_a_binding_without_data_gives_nothing() -> None:
    assert resolve([Binding(var="v")], outputs) == LiteralMap()
