"""Plans the module for what was found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from flytewright.errors import TypeMismatchError
from flytewright_idl.core.interface import Variable

from .classes import classes_of
from .model import Found, Function, Module, Parameter, Result
from .names import Names, class_name, distinct, field_name, function_names, identifier
from .types import Annotations
from .values import Expressions

NUMBERED = re.compile(r"o(\d+)")
"""Outputs that nobody has named."""


def planned(found: Iterable[Found], *, command: str, subject: str) -> Module:
    """The module for what was found, which does not depend on the order of it.

    Raises:
        TypeMismatchError: an input or output has a type that Python knows no type for.
    """
    ordered = sorted(found, key=lambda each: (each.id.name, each.kind))
    names = Names()
    types = Annotations(names)
    inputs = [_annotated(types, each, "input", each.inputs) for each in ordered]
    outputs = [_annotated(types, each, "output", each.outputs) for each in ordered]
    functions = []
    for each, name, taken, given in zip(
        ordered,
        function_names([(each.id.name, each.kind) for each in ordered], names),
        inputs,
        outputs,
        strict=True,
    ):
        result = _result(name, each, given, names)
        functions.append(
            Function(
                name=name,
                found=each,
                parameters=_parameters(each, taken, types),
                returns=result.name if result is not None else _unnamed(given),
                result=result,
            )
        )
    classes = classes_of(types.structures.definitions)
    return Module(
        command=command,
        subject=subject,
        choices=tuple(sorted(types.choices.values(), key=lambda each: each.name)),
        structures=classes.classes,
        imports=classes.imports,
        functions=tuple(sorted(functions, key=lambda each: each.name)),
    )


def _annotated(types: Annotations, found: Found, side: str, variables: Mapping[str, Variable]) -> dict[str, str]:
    """The annotations of one side of an interface, in the order that the module has it in."""
    written = {}
    for name in sorted(variables, key=_place):
        hint = f"{found.id.name.rpartition('.')[2]}_output" if NUMBERED.fullmatch(name) else name
        try:
            written[name] = types.of(variables[name].type, hint)
        except TypeMismatchError as error:
            error.under(f"{found.kind} {found.id.name}: {side} {name}")
            raise
    return written


def _place(name: str) -> tuple[int, str]:
    numbered = NUMBERED.fullmatch(name)
    return (int(numbered[1]), name) if numbered else (-1, name)


def _parameters(found: Found, annotations: Mapping[str, str], types: Annotations) -> tuple[Parameter, ...]:
    expressions = Expressions(types)
    return tuple(
        Parameter(
            name=name,
            registered=registered,
            annotation=annotation,
            default=expressions.of(found.defaults[registered], found.inputs[registered].type)
            if registered in found.defaults
            else None,
            description=_description(found.inputs[registered], registered),
        )
        for name, (registered, annotation) in zip(
            distinct(map(identifier, annotations)), annotations.items(), strict=True
        )
    )


def _result(function: str, found: Found, annotations: Mapping[str, str], names: Names) -> Result | None:
    """The NamedTuple of a function's outputs; None where it needs none."""
    if list(annotations) == [f"o{index}" for index in range(len(annotations))]:
        return None
    fields = tuple(
        Parameter(
            name=name,
            registered=registered,
            annotation=annotation,
            description=_description(found.outputs[registered], registered),
        )
        for name, (registered, annotation) in zip(
            distinct(map(field_name, annotations)), annotations.items(), strict=True
        )
    )
    return Result(name=names.claim(f"{class_name(function)}Outputs"), fields=fields)


def _unnamed(annotations: Mapping[str, str]) -> str:
    """The return type of outputs that have no names."""
    types = list(annotations.values())
    return "None" if not types else types[0] if len(types) == 1 else f"tuple[{', '.join(types)}]"


def _description(variable: Variable, name: str) -> str:
    return "" if variable.description == name else variable.description
