"""`Interface`, the inputs and outputs of an entity in Python's terms, and how it reads off a function."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, get_args, get_origin

from flytewright_idl.core.interface import TypedInterface, Variable, VariableMap

from ..errors import MissingTypeError, TypeMismatchError
from ..typeengine.plan import Plan, is_class
from ..typeengine.standard import engine
from .documentation import Docstring

REQUIRED: Any = inspect.Parameter.empty
"""The default of an input that has none."""


@dataclass(frozen=True)
class Interface:
    """Names and types of what goes in and comes out."""

    inputs: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Defaults of the inputs that have one."""
    output_tuple: type[tuple[Any, ...]] | None = None
    """The NamedTuple that names the outputs."""
    docstring: Docstring = field(default_factory=Docstring)

    @cached_property
    def input_plans(self) -> dict[str, Plan[Any]]:
        """How each input crosses the wire."""
        return _plans("inputs", self.inputs)

    @cached_property
    def output_plans(self) -> dict[str, Plan[Any]]:
        """How each output crosses the wire."""
        return _plans("outputs", self.outputs)

    @cached_property
    def typed(self) -> TypedInterface:
        """The interface in Flyte's terms, with the docstring's descriptions."""
        return TypedInterface(
            inputs=_variables(self.input_plans, self.docstring.inputs),
            outputs=_variables(self.output_plans, self.docstring.outputs),
        )


def _plans(side: str, hints: Mapping[str, Any]) -> dict[str, Plan[Any]]:
    plans = {}
    for name, hint in hints.items():
        try:
            plans[name] = engine.plan_for(hint)
        except TypeMismatchError as error:
            error.under(f"{side}.{name}")
            raise
    return plans


def _variables(plans: Mapping[str, Plan[Any]], descriptions: Mapping[str, str]) -> VariableMap:
    return VariableMap(
        variables={
            name: Variable(type=plan.literal_type, description=descriptions.get(name) or name)
            for name, plan in plans.items()
        }
    )


def interface_of(function: Callable[..., Any]) -> Interface:
    """The interface that a function's annotations declare; `MissingTypeError` for a parameter without one."""
    where = f"{function.__module__}.{function.__qualname__}"
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except NameError as error:
        raise MissingTypeError(f"{where}: an annotation cannot be resolved: {error}") from error
    inputs: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise MissingTypeError(f"{where}: {parameter} has no fixed names; list the inputs one by one")
        if name not in hints:
            raise MissingTypeError(f"{where}: the parameter {name!r} has no type annotation")
        inputs[name] = hints[name]
        if parameter.default is not REQUIRED:
            defaults[name] = parameter.default
    outputs, output_tuple = outputs_of(hints.get("return"))
    return Interface(inputs, outputs, defaults, output_tuple, Docstring.of(function))


def outputs_of(hint: Any) -> tuple[dict[str, Any], type[tuple[Any, ...]] | None]:
    """Names and types of the outputs that a return annotation declares, and the NamedTuple if it is one."""
    if hint is None or hint is type(None):
        return {}, None
    if is_class(hint) and issubclass(hint, tuple) and hasattr(hint, "_fields"):
        return dict(typing.get_type_hints(hint, include_extras=True)), hint
    if get_origin(hint) is tuple:
        return {f"o{index}": each for index, each in enumerate(get_args(hint))}, None
    return {"o0": hint}, None
