"""Fills in what a container's command leaves open: ``{{.input}}``, ``{{.outputPrefix}}``, ``{{.inputs.x}}``, …

Names are taken in any case, with ``.`` or ``$`` before them, as propeller takes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flytewright_idl.core import Literal, LiteralMap, Primitive, Scalar

from .attributes import ResolutionError, onload, unpack

_PLACEHOLDER = re.compile(r"\{\{\s*[.$]([A-Za-z]+)(?:\.([^}\s]+))?\s*\}\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Blanks:
    """What the placeholders stand for."""

    input: str
    input_prefix: str
    output_prefix: str
    raw_output_prefix: str
    checkpoint_prefix: str
    previous_checkpoint_prefix: str
    """Empty for a first try."""
    unique_key: str
    namespace: str
    template_path: Callable[[], str]
    """Writes the task's template and gives its address; called only for commands that ask for it."""
    inputs: LiteralMap


def fill(texts: Sequence[str], blanks: Blanks) -> list[str]:
    """The texts with every known placeholder replaced; `ResolutionError` for an input that is not there."""

    def replace(match: re.Match[str]) -> str:
        name, input_name = match[1].lower(), match[2]
        if name == "inputs" and input_name:
            return _input(blanks.inputs, input_name)
        if input_name or name not in _NAMES:
            return match[0]
        return _NAMES[name](blanks)

    return [_PLACEHOLDER.sub(replace, text) for text in texts]


_NAMES: dict[str, Callable[[Blanks], str]] = {
    "input": lambda blanks: blanks.input,
    "inputprefix": lambda blanks: blanks.input_prefix,
    "outputprefix": lambda blanks: blanks.output_prefix,
    "rawoutputdataprefix": lambda blanks: blanks.raw_output_prefix,
    "checkpointoutputprefix": lambda blanks: blanks.checkpoint_prefix,
    "prevcheckpointprefix": lambda blanks: blanks.previous_checkpoint_prefix or '""',
    "perretryuniquekey": lambda blanks: _key(blanks.unique_key),
    "tasktemplatepath": lambda blanks: blanks.template_path(),
    "namespace": lambda blanks: blanks.namespace,
}


def _key(name: str) -> str:
    """A name that begins with a letter and has only letters, digits and underscores."""
    return re.sub(r"[^a-zA-Z0-9_]+", "_", re.sub(r"^[^a-zA-Z_]+", "a", name))


def _input(inputs: LiteralMap, name: str) -> str:
    literal = inputs.literals.get(name)
    if literal is None:
        known = ", ".join(inputs.literals) or "no inputs"
        raise ResolutionError(f"the command asks for input {name!r}, and the task has {known}")
    try:
        return _text(onload(literal))
    except ResolutionError as error:
        raise ResolutionError(f"input {name!r} cannot be put into the command: {error}") from error


def _text(literal: Literal) -> str:
    if literal.collection is not None:
        return f"[{','.join(map(_text, literal.collection.literals))}]"
    if literal.scalar is None:
        raise ResolutionError(f"a {literal.which('value') or 'literal without a value'} has no text form")
    return _scalar_text(literal.scalar)


def _scalar_text(scalar: Scalar) -> str:
    if scalar.primitive is not None:
        return _primitive_text(scalar.primitive)
    if scalar.blob is not None:
        return scalar.blob.uri
    if scalar.schema is not None:
        return scalar.schema.uri
    if scalar.structured_dataset is not None:
        return scalar.structured_dataset.uri
    if scalar.union is not None and scalar.union.value is not None:
        return _text(scalar.union.value)
    if scalar.binary is not None:
        return str(unpack(scalar.binary))
    raise ResolutionError(f"a {scalar.which('value')} has no text form")


def _primitive_text(primitive: Primitive) -> str:
    if primitive.boolean is not None:
        return str(primitive.boolean).lower()
    if primitive.datetime is not None:
        return primitive.datetime.datetime.isoformat().replace("+00:00", "Z")
    if primitive.duration is not None:
        return f"{primitive.duration.timedelta.total_seconds():g}s"
    if primitive.float_value is not None:
        return _float_text(primitive.float_value)
    return str(primitive.value)


def _float_text(value: float) -> str:
    """As Go prints it: without a fraction when there is none."""
    return f"{value:.0f}" if value.is_integer() and abs(value) < 1e21 else repr(value)
