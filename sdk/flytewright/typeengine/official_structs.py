"""Structs of protobuf's own class in literals, which transformers made for flytekit write and expect."""

from __future__ import annotations

from typing import Any, cast

from flytewright_idl.core.literals import Literal, Scalar
from flytewright_idl.google.protobuf.struct import Struct

from .. import compat


def taken(literal: Literal) -> Literal:
    """What a transformer wrote, with a struct of protobuf's as one of ours."""
    scalar = literal.scalar
    given = cast("Any", None if scalar is None else scalar.generic)
    if given is None or isinstance(given, Struct):
        return literal
    return _with(literal, Struct.FromString(given.SerializeToString()))


def given(literal: Literal) -> Literal:
    """What a transformer reads: while the compatibility switch is on, a struct is one of protobuf's."""
    scalar = literal.scalar
    if scalar is None or scalar.generic is None or not compat.installed():
        return literal
    return _with(literal, cast("Struct", scalar.generic.to_flyte_idl()))


def _with(literal: Literal, struct: Struct) -> Literal:
    return Literal(scalar=Scalar(generic=struct), hash=literal.hash, metadata=literal.metadata)
