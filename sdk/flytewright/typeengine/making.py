"""Literals of primitives, made slot by slot: the constructors' checks would be most of the time of a long list."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from flytewright_idl.core.literals import Binary, Literal, PlainLiteral, PlainPrimitive, PlainScalar, Primitive, Scalar

new: Callable[[Any], Any] = object.__new__

MANY = 1000
"""From this many values on, it pays to let the garbage collector wait."""


def of_integer(value: int) -> Literal:
    """The literal of an int."""
    made = new(PlainPrimitive)
    made.integer = value
    made.float_value = made.string_value = made.boolean = made.datetime = made.duration = made._unknown = None
    return _literal(made)


def of_float(value: float) -> Literal:
    """The literal of a float."""
    made = new(PlainPrimitive)
    made.float_value = value
    made.integer = made.string_value = made.boolean = made.datetime = made.duration = made._unknown = None
    return _literal(made)


def of_string(value: str) -> Literal:
    """The literal of a str."""
    made = new(PlainPrimitive)
    made.string_value = value
    made.integer = made.float_value = made.boolean = made.datetime = made.duration = made._unknown = None
    return _literal(made)


def of_boolean(value: bool) -> Literal:
    """The literal of a bool."""
    made = new(PlainPrimitive)
    made.boolean = value
    made.integer = made.float_value = made.string_value = made.datetime = made.duration = made._unknown = None
    return _literal(made)


def of_binary(value: bytes, tag: str) -> Literal:
    """The literal of bytes in the format that the tag names."""
    scalar = new(PlainScalar)
    scalar.binary = Binary(value=value, tag=tag)
    scalar.primitive = scalar.blob = scalar.schema = scalar.none_type = scalar.error = scalar.generic = None
    return _of_scalar(scalar)


def _literal(primitive: Any) -> Literal:
    primitive.__class__ = Primitive
    scalar = new(PlainScalar)
    scalar.primitive = primitive
    scalar.blob = scalar.binary = scalar.schema = scalar.none_type = scalar.error = scalar.generic = None
    return _of_scalar(scalar)


def _of_scalar(scalar: Any) -> Literal:
    scalar.structured_dataset = scalar.union = scalar._unknown = None
    scalar.__class__ = Scalar
    made = new(PlainLiteral)
    made.scalar = scalar
    made.collection = made.map = made.offloaded_metadata = made._unknown = None
    made.hash = ""
    made.metadata = {}
    made.__class__ = Literal
    literal: Literal = made
    return literal


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the garbage collector wait while many objects are made, all of which stay."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
