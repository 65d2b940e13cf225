"""Classes of other kinds: attrs, TypedDict, pickles and numbers of the standard library."""

# the spellings are those that flytekit 1.16 understands
# ruff: noqa: UP006, UP035, UP045

from __future__ import annotations

import decimal
import fractions
import uuid
from typing import Any, Dict, List, Optional, TypedDict

import attrs

from tests.peer.tables.case import PICKLED, Case


class Thing:
    """A class that no rule knows."""

    def __init__(self, size: int) -> None:
        self.size = size

    def __repr__(self) -> str:
        return f"Thing({self.size})"


@attrs.define
class Layer:
    width: int
    name: str = "layer"


class Movie(TypedDict):
    title: str
    year: int


CASES: dict[str, Case] = {
    "class": Case(Thing, lambda: Thing(1)),
    "optional class": Case(Optional[Thing], lambda: Thing(1)),
    "list of a class": Case(List[Thing], lambda: [Thing(1), Thing(2)]),
    "dict of a class": Case(Dict[str, Thing], lambda: {"k": Thing(1)}),
    "any": Case(Any, lambda: {1, 2}),
    "list of anything": Case(List[Any], lambda: [1, "a", 2.5]),
    "dict of anything": Case(Dict[str, Any], lambda: {"a": 1, "b": [None]}),
    "set": Case(set, lambda: {1}),
    "set of ints": Case(set[int], lambda: {1}),
    "bytes": Case(bytes, lambda: b"\0a"),
    "decimal": Case(decimal.Decimal, lambda: decimal.Decimal("1.50")),
    "fraction": Case(fractions.Fraction, lambda: fractions.Fraction(1, 3)),
    "uuid": Case(uuid.UUID, lambda: uuid.UUID(int=7)),
    "attrs": Case(Layer, lambda: Layer(3), differs=PICKLED),
    "typed dict": Case(Movie, lambda: Movie(title="t", year=1), differs={"literal": "TypedDict does not support"}),
}
"""By name."""
