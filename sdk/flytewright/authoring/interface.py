"""`Interface`, the inputs and outputs of an entity in Python's terms, and how it reads off a function."""

from __future__ import annotations

import ast
import collections
import inspect
import textwrap
import typing
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, get_args, get_origin

from flytewright_idl.core.interface import TypedInterface, Variable, VariableMap

from ..errors import MissingTypeError, TypeMismatchError, ValidationError
from ..typeengine.plan import Plan, is_class
from ..typeengine.standard import engine
from .artifact import artifact_of
from .documentation import Docstring
from .where import at_call

REQUIRED: Any = inspect.Parameter.empty
"""The default of an input that has none."""


@dataclass(frozen=True)
class Interface:
    """Names and types of what goes in and comes out; an input may be given with its default, as a pair."""

    inputs: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """Defaults of the inputs that have one."""
    output_tuple: type[tuple[Any, ...]] | None = None
    """The NamedTuple that names the outputs."""
    docstring: Docstring = field(default_factory=Docstring)
    output_tuple_name: str | None = None
    """The name of that NamedTuple; given alone, the tuple is made."""

    def __post_init__(self) -> None:
        given = dict(self.inputs or {})
        pairs = {each: hint for each, hint in given.items() if type(hint) is tuple and len(hint) == 2}
        outputs = dict(self.outputs or {})
        name = self.output_tuple_name
        made = None
        if self.output_tuple is None and name is not None and outputs:
            make: Any = collections.namedtuple  # noqa: PYI024 - named at run time
            made = make(name, outputs)
        for attribute, value in {
            "inputs": {each: pairs[each][0] if each in pairs else hint for each, hint in given.items()},
            "outputs": outputs,
            "defaults": {**{each: default for each, (_, default) in pairs.items()}, **self.defaults},
            "docstring": self.docstring or Docstring(),
            "output_tuple": self.output_tuple or made,
            "output_tuple_name": name or (self.output_tuple and self.output_tuple.__name__),
        }.items():
            object.__setattr__(self, attribute, value)

    @property
    def inputs_with_defaults(self) -> dict[str, tuple[Any, Any]]:
        """Types of the inputs with their defaults, None for those that have none."""
        return {name: (hint, self.defaults.get(name)) for name, hint in self.inputs.items()}

    @property
    def default_inputs_as_kwargs(self) -> dict[str, Any]:
        """The defaults that say something."""
        return {name: value for name, value in self.defaults.items() if value is not None}

    @property
    def output_names(self) -> list[str]:
        """The names of the outputs."""
        return list(self.outputs)

    def remove_inputs(self, vars: Iterable[str] | None) -> Interface:  # noqa: A002 - the documented name
        """The interface without some of its inputs."""
        gone = set(vars or ())
        if not gone:
            return self
        return replace(
            self,
            inputs={name: hint for name, hint in self.inputs.items() if name not in gone},
            defaults={name: value for name, value in self.defaults.items() if name not in gone},
        )

    def with_inputs(self, extra_inputs: Mapping[str, Any]) -> Interface:
        """The interface with more inputs; `ValidationError` for one that it has."""
        _refuse_twice("input", self.inputs, extra_inputs)
        return replace(self, inputs={**self.inputs, **extra_inputs})

    def with_outputs(self, extra_outputs: Mapping[str, Any]) -> Interface:
        """The interface with more outputs; `ValidationError` for one that it has."""
        _refuse_twice("output", self.outputs, extra_outputs)
        return replace(
            self, outputs={**self.outputs, **extra_outputs}, output_tuple=None, output_tuple_name=self.output_tuple_name
        )

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
            inputs=_variables(self.inputs, self.input_plans, self.docstring.inputs),
            outputs=_variables(self.outputs, self.output_plans, self._output_descriptions),
        )

    @property
    def _output_descriptions(self) -> Mapping[str, str]:
        """What the docstring says of each output: a single text is about all of them."""
        said = self.docstring.outputs
        return dict.fromkeys(self.outputs, next(iter(said.values()))) if len(said) == 1 else said


def _refuse_twice(kind: str, known: Mapping[str, Any], more: Mapping[str, Any]) -> None:
    for name in more:
        if name in known:
            raise at_call(ValidationError(f"there is an {kind} {name!r} already"))


def kwtypes(**kwargs: Any) -> OrderedDict[str, Any]:
    """Names and types, in their order: ``kwtypes(a=int, b=str)``."""
    return OrderedDict(kwargs)


def _plans(side: str, hints: Mapping[str, Any]) -> dict[str, Plan[Any]]:
    plans = {}
    for name, hint in hints.items():
        try:
            plans[name] = engine.plan_for(hint)
        except TypeMismatchError as error:
            error.under(f"{side}.{name}")
            raise
    return plans


def _variables(
    hints: Mapping[str, Any], plans: Mapping[str, Plan[Any]], descriptions: Mapping[str, str]
) -> VariableMap:
    return VariableMap(
        variables={
            name: Variable(
                type=plan.literal_type,
                description=descriptions.get(name) or name,
                artifact_partial_id=artifact_of(hints[name]),
            )
            for name, plan in plans.items()
        }
    )


def interface_of(function: Callable[..., Any], *, pickle_untyped: bool = False) -> Interface:
    """The interface that a function's annotations declare.

    `MissingTypeError` for a parameter without an annotation, unless such are to be pickled.
    """
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
        if name not in hints and not pickle_untyped:
            raise MissingTypeError(
                f"{where}: the parameter {name!r} has no type annotation; write {name}: int, or whatever it is"
            )
        inputs[name] = hints.get(name, Any)
        if parameter.default is not REQUIRED:
            defaults[name] = parameter.default
    untyped = pickle_untyped and "return" not in hints and _returns_something(function)
    outputs, output_tuple = outputs_of(Any if untyped else hints.get("return"))
    return Interface(inputs, outputs, defaults, output_tuple, Docstring.of(function))


def _returns_something(function: Callable[..., Any]) -> bool:
    """Whether a function has a ``return`` with a value."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    return any(isinstance(each, ast.Return) and each.value is not None for each in ast.walk(tree))


def outputs_of(hint: Any) -> tuple[dict[str, Any], type[tuple[Any, ...]] | None]:
    """Names and types of the outputs that a return annotation declares, and the NamedTuple if it is one."""
    if hint is None or hint is type(None):
        return {}, None
    if is_class(hint) and issubclass(hint, tuple) and hasattr(hint, "_fields"):
        return dict(typing.get_type_hints(hint, include_extras=True)), hint
    if get_origin(hint) is tuple:
        if len(get_args(hint)) == 1 or Ellipsis in get_args(hint):
            raise ValidationError(
                f"{hint} is no return type: a tuple is several outputs, each with its type; for a single output "
                "annotate its type alone, and list[…] for many of one type"
            )
        return {f"o{index}": each for index, each in enumerate(get_args(hint))}, None
    return {"o0": hint}, None
