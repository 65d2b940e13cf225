"""Follows an attribute path into a literal: ``result.layers[3].width`` of a node's output."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from flytewright_idl.core.literals import Literal, Primitive, Scalar, Void
from flytewright_idl.core.types import PromiseAttribute

from ..errors import ValueMismatchError
from . import binary


def follow(literal: Literal, path: Iterable[PromiseAttribute]) -> Literal:
    """The literal at the end of a path; `ValueMismatchError` naming the step that leads nowhere."""
    steps = [step.int_value if step.int_value is not None else step.string_value or "" for step in path]
    for index, step in enumerate(steps):
        if literal.collection is not None and isinstance(step, int):
            inside: Any = literal.collection.literals
        elif literal.map is not None:
            inside = literal.map.literals
        else:
            return _literal_of(_dig(binary.inner_value(literal, "a structure"), steps, index))
        literal = _step(inside, steps, index)
    return literal


def _dig(value: Any, steps: list[int | str], start: int) -> Any:
    for index in range(start, len(steps)):
        value = _step(value, steps, index)
    return value


def _step(container: Any, steps: list[int | str], index: int) -> Any:
    try:
        return container[steps[index]]
    except (KeyError, IndexError, TypeError):
        way = "".join(f"[{step!r}]" for step in steps[: index + 1])
        raise ValueMismatchError(f"there is nothing at {way}") from None


def _literal_of(value: Any) -> Literal:
    """Plain data as a literal: a primitive, or msgpack for what is still a structure."""
    if value is None:
        return Literal(scalar=Scalar(none_type=Void()))
    for kind, name in ((bool, "boolean"), (int, "integer"), (float, "float_value"), (str, "string_value")):
        if isinstance(value, kind):
            return Literal(scalar=Scalar(primitive=Primitive(**{name: value})))  # type: ignore[arg-type]  # by name
    return binary.dump(value)
