"""What executions take and give, as text for pages."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flytewright.errors import FlytewrightError
from flytewright.typeengine.guess import plain_value
from flytewright_idl.core import Literal, LiteralMap, Variable, VariableMap

from ..compiler.guess import type_of_literal
from .words import type_text

_LONGEST: Final = 20_000
"""Characters of one value that a page shows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A value by its name."""

    name: str
    type: str
    text: str | None = None
    """None where there is no value."""
    description: str = ""


def shown_values(found: LiteralMap | None) -> list[Shown]:
    """Literals by name, in the order of their names."""
    literals = found.literals if found is not None else {}
    return [Shown(name, _type_of(each), value_text(each)) for name, each in sorted(literals.items())]


def shown_interface(found: VariableMap | None) -> list[Shown]:
    """The inputs or outputs of what is registered."""
    variables: Mapping[str, Variable] = found.variables if found is not None else {}
    return [Shown(name, type_text(each.type), None, each.description) for name, each in sorted(variables.items())]


def value_text(literal: Literal) -> str:
    """A literal: plain values as they are, structures as JSON, data by its address."""
    try:
        value = plain_value(literal)
    except FlytewrightError as error:
        return f"cannot be shown: {error}"
    if value is None and literal.offloaded_metadata is not None:
        return literal.offloaded_metadata.uri
    text = value if isinstance(value, str) else _text(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\n… and {len(text) - _LONGEST} more characters"


def _text(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, dt.timedelta):
        return str(value)
    return json.dumps(value, indent=2, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    """What JSON has no word for."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    return str(value)


def _type_of(literal: Literal) -> str:
    return type_text(type_of_literal(literal))
