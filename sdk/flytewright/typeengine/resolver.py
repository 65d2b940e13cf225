"""`LiteralsResolver`, literals by name that become Python values when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from flytewright_idl.core.interface import Variable
from flytewright_idl.core.literals import Literal

from .classic import TypeEngine
from .context import FlyteContext
from .guess import plain_value

__all__ = ["LiteralsResolver"]


class Outputs(Protocol):
    """What is needed of a Python interface."""

    @property
    def outputs(self) -> Mapping[str, Any]:
        """The outputs' types in order."""
        ...


class LiteralsResolver(Mapping[str, Any]):
    """Literals by name; each is turned into a value once, by the type given or the one its literal type suggests."""

    def __init__(
        self,
        literals: dict[str, Literal],
        variable_map: dict[str, Variable] | None = None,
        ctx: FlyteContext | None = None,
    ) -> None:
        if literals is None:
            raise ValueError("a LiteralsResolver is made of literals by name, and there are none")
        self._literals = literals
        self._variable_map = variable_map
        self._native_values: dict[str, Any] = {}
        self._type_hints: dict[str, Any] = {}
        self._ctx = ctx

    @property
    def native_values(self) -> dict[str, Any]:
        """What has become a Python value."""
        return self._native_values

    @property
    def variable_map(self) -> dict[str, Variable] | None:
        """The variables that the literals belong to."""
        return self._variable_map

    @property
    def literals(self) -> dict[str, Literal]:
        """The literals themselves."""
        return self._literals

    def update_type_hints(self, type_hints: Mapping[str, Any]) -> None:
        """Say of which types the values are to be."""
        self._type_hints.update(type_hints)

    def get_literal(self, key: str) -> Literal:
        """The literal of a name; ValueError when there is none."""
        if key not in self._literals:
            raise ValueError(f"Key {key} is not in the literal map")
        return self._literals[key]

    def get(self, attr: str, as_type: Any = None) -> Any:
        """The value of a name, of the type given; AttributeError when there is none."""
        if attr not in self._literals:
            raise AttributeError(f"Attribute {attr} not found")
        if attr not in self._native_values:
            hint = self._hint(attr) if as_type is None else as_type
            ctx = self._ctx or FlyteContext.current_context()
            self._native_values[attr] = TypeEngine.to_python_value(ctx, self._literals[attr], hint)
        return self._native_values[attr]

    def _hint(self, name: str) -> Any:
        if name in self._type_hints:
            return self._type_hints[name]
        variable = (self._variable_map or {}).get(name)
        if variable is None or variable.type is None:
            raise ValueError(f"the type of {name!r} is not known here: give as_type")
        return TypeEngine.guess_python_type(variable.type)

    def as_python_native(self, python_interface: Outputs) -> Any:
        """The values in the order of an interface's outputs: nothing, one value, or a tuple."""
        if not self._literals:
            return None
        if self._variable_map is None:
            raise AssertionError(
                f"no types are known for {', '.join(self._literals)}: the resolver was made without variables"
            )
        outputs = python_interface.outputs
        for name in self._literals:
            self.get(name, as_type=outputs.get(name))
        if len(self._native_values) == 1:
            return next(iter(self._native_values.values()))
        missing = [name for name in outputs if name not in self._native_values]
        if missing:
            raise ValueError(f"Key {missing[0]} is not in the native values")
        return tuple(self._native_values[name] for name in outputs)

    def __getitem__(self, key: str) -> Any:
        self.get_literal(key)
        return self.get(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._literals)

    def __len__(self) -> int:
        return len(self._literals)

    def __repr__(self) -> str:
        return repr(
            {
                name: self._native_values[name] if name in self._native_values else plain_value(literal)
                for name, literal in self._literals.items()
            }
        )
