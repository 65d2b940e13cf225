"""`LiteralsResolver`: literals by name, as values of the types asked for."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from flytewright.core.context_manager import FlyteContext
from flytewright.core.type_engine import LiteralsResolver, TypeEngine
from flytewright.models.interface import Variable

LITERALS = TypeEngine.dict_to_literal_map(
    FlyteContext.current_context(), {"a": 1, "b": ["x"]}, {"b": list[str]}
).literals
VARIABLES = {
    "a": Variable(type=TypeEngine.to_literal_type(int)),
    "b": Variable(type=TypeEngine.to_literal_type(list[str])),
}


def test_values_have_the_types_of_their_variables() -> None:
    resolver = LiteralsResolver(LITERALS, VARIABLES)
    assert (resolver["a"], resolver["b"]) == (1, ["x"])
    assert dict(resolver) == resolver.native_values == {"a": 1, "b": ["x"]}
    assert resolver.literals is LITERALS
    assert resolver.variable_map is VARIABLES


def test_a_type_that_is_given_counts_more_than_a_hint_and_a_hint_more_than_the_variable() -> None:
    resolver = LiteralsResolver(LITERALS, VARIABLES)
    resolver.update_type_hints({"a": float})
    assert type(resolver.get("a")) is float
    assert type(LiteralsResolver(LITERALS, VARIABLES).get("a", as_type=float)) is float


def test_a_value_is_made_once() -> None:
    resolver = LiteralsResolver(LITERALS, VARIABLES)
    assert resolver["b"] is resolver.get("b")


def test_without_any_type_a_value_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="is not known here: give as_type"):
        LiteralsResolver(LITERALS)["a"]


def test_a_name_that_is_not_there_is_an_error() -> None:
    resolver = LiteralsResolver(LITERALS, VARIABLES)
    with pytest.raises(ValueError, match="Key c is not in the literal map"):
        resolver["c"]
    with pytest.raises(ValueError, match="Key c is not in the literal map"):
        resolver.get_literal("c")
    with pytest.raises(AttributeError, match="Attribute c not found"):
        resolver.get("c")
    assert "c" not in dict(resolver)


@pytest.mark.parametrize(
    ("names", "native"), [(["a", "b"], (1, ["x"])), (["b", "a"], (["x"], 1)), (["a"], 1), ([], None)]
)
def test_outputs_come_as_a_function_returns_them(names: list[str], native: Any) -> None:
    resolver = LiteralsResolver({name: LITERALS[name] for name in names}, VARIABLES)
    hints = {"a": int, "b": list[str]}
    assert resolver.as_python_native(SimpleNamespace(outputs={name: hints[name] for name in names})) == native


def test_a_resolver_shows_plain_data() -> None:
    assert repr(LiteralsResolver(LITERALS)) == "{'a': 1, 'b': ['x']}"
