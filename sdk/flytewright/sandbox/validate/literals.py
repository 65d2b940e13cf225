"""Literals and parameters that come with a request."""

from __future__ import annotations

from collections.abc import Mapping

from flytewright_idl.core import Literal, LiteralMap, LiteralType, Parameter, ParameterMap

from ...typeengine.casting import castable
from ..compiler.describe import type_name
from ..compiler.guess import type_of_literal
from ..errors import InvalidArgumentError

_YEAR_1, _YEAR_10000 = -62135596800, 253402300800
"""Seconds since 1970 between which a protobuf Timestamp must be."""


def literals_of(literals: LiteralMap | None) -> Mapping[str, Literal]:
    """The literals of a map that may be missing."""
    return literals.literals if literals else {}


def parameters_of(parameters: ParameterMap | None) -> Mapping[str, Parameter]:
    """The parameters of a map that may be missing."""
    return parameters.parameters if parameters else {}


def check_literals(literals: LiteralMap | None, field: str) -> None:
    """Every literal must have a name and a value."""
    for name, literal in literals_of(literals).items():
        if not name:
            raise InvalidArgumentError(f"missing key in {field}")
        if literal.which("value") is None:
            raise InvalidArgumentError(f"missing valid literal in {field} {name}")
        _check_time(literal, f"{field} {name}")


def check_parameters(parameters: ParameterMap | None, field: str) -> None:
    """Every parameter must be typed, and required or have a default of its type."""
    for name, parameter in parameters_of(parameters).items():
        if not name:
            raise InvalidArgumentError(f"missing key in {field}")
        if parameter.artifact_query is not None:
            raise InvalidArgumentError(f"artifact mode not enabled but query found {field} {name}")
        wanted = parameter.var.type if parameter.var else None
        if wanted is None:
            raise InvalidArgumentError(
                f"The Variable component of the Parameter {name} in {field} either is missing, or has a missing Type"
            )
        if parameter.default is None and not parameter.required:
            raise InvalidArgumentError(
                f"Invalid variable {name} in {field} - variable has neither default, nor is required. "
                "One must be specified"
            )
        if parameter.default is not None:
            given = known_type(parameter.default, name)
            if not castable(given, wanted):
                raise InvalidArgumentError(
                    f"Type mismatch for Parameter {name} in {field} has type {type_name(wanted)}, "
                    f"expected {type_name(given)}"
                )
            _check_time(parameter.default, f"{field} {name}")


def known_type(literal: Literal, name: str) -> LiteralType:
    """The type of a literal; `InvalidArgumentError` when its value is of no known kind."""
    kind = type_of_literal(literal)
    if kind is None:
        raise InvalidArgumentError(f"Failed to validate literal type for [{name}]: its value is of no known kind")
    return kind


def _check_time(literal: Literal, place: str) -> None:
    primitive = literal.scalar.primitive if literal.scalar else None
    moment = primitive.datetime if primitive else None
    if moment is not None and not (_YEAR_1 <= moment.seconds < _YEAR_10000 and 0 <= moment.nanos < 1_000_000_000):
        raise InvalidArgumentError(f"{place}: timestamp {moment.seconds} s is outside the years 1 to 9999")
