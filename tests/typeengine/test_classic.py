"""`TypeEngine` and transformers that users wrote for flytekit, with only the import renamed."""

from __future__ import annotations

import asyncio
import dataclasses
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import pytest

from flytewright import FlyteFile, task
from flytewright.core.context_manager import FlyteContext
from flytewright.core.hash import HashMethod
from flytewright.core.type_engine import (
    AsyncTypeTransformer,
    SimpleTransformer,
    TypeEngine,
    TypeTransformer,
    TypeTransformerFailedError,
)
from flytewright.models.interface import Variable
from flytewright.models.literals import Literal, LiteralMap, LiteralOffloadedMetadata, Primitive, Scalar
from flytewright.models.types import LiteralType, SimpleType
from flytewright.storage.staging import below, use
from flytewright.typeengine import classic
from flytewright.typeengine.standard import engine

CTX = FlyteContext.current_context()
STRING = LiteralType(simple=SimpleType.STRING)


@pytest.fixture(autouse=True)
def staged(tmp_path: Path) -> Iterator[None]:
    with use(below(tmp_path)):
        yield


@pytest.fixture(autouse=True)
def unregistered() -> Iterator[None]:
    """What a test registers is forgotten after it."""
    yield
    classic._rule.registered.clear()
    engine.forget()


class Celsius:
    def __init__(self, degrees: float) -> None:
        self.degrees = degrees


class Kelvin(Celsius):
    pass


class CelsiusTransformer(TypeTransformer[Celsius]):
    """Written as flytekit's documentation tells."""

    def __init__(self) -> None:
        super().__init__(name="celsius", t=Celsius)

    def get_literal_type(self, t: type[Celsius]) -> LiteralType:
        return STRING

    def to_literal(
        self, ctx: FlyteContext, python_val: Celsius, python_type: type[Celsius], expected: LiteralType
    ) -> Literal:
        return Literal(scalar=Scalar(primitive=Primitive(string_value=str(python_val.degrees))))

    def to_python_value(self, ctx: FlyteContext, lv: Literal, expected_python_type: type[Celsius]) -> Celsius:
        assert lv.scalar is not None
        assert lv.scalar.primitive is not None
        return expected_python_type(float(lv.scalar.primitive.string_value or ""))

    def from_binary_idl(self, binary_idl_object: Any, expected_python_type: type[Celsius]) -> Celsius:
        return expected_python_type(float(typing.cast("str", super().from_binary_idl(binary_idl_object, Celsius))))

    def guess_python_type(self, literal_type: LiteralType) -> type[Celsius]:
        if literal_type == STRING:
            return Celsius
        raise ValueError("not a temperature")


class AwaitedTransformer(AsyncTypeTransformer[Celsius]):
    def __init__(self) -> None:
        super().__init__(name="awaited", t=Celsius)

    def get_literal_type(self, t: type[Celsius]) -> LiteralType:
        return STRING

    async def async_to_literal(
        self, ctx: FlyteContext, python_val: Celsius, python_type: type[Celsius], expected: LiteralType
    ) -> Literal:
        return Literal(scalar=Scalar(primitive=Primitive(string_value=str(python_val.degrees))))

    async def async_to_python_value(
        self, ctx: FlyteContext, lv: Literal, expected_python_type: type[Celsius]
    ) -> Celsius:
        assert lv.scalar is not None
        assert lv.scalar.primitive is not None
        return Celsius(float(lv.scalar.primitive.string_value or ""))


def there_and_back(value: Any, hint: Any) -> Any:
    literal = TypeEngine.to_literal(CTX, value, hint, TypeEngine.to_literal_type(hint))
    return TypeEngine.to_python_value(CTX, Literal.parse(bytes(literal)), hint)


@pytest.mark.parametrize(
    ("value", "hint"), [(1, int), ([1.5], list[float]), ({"a": [None]}, dict[str, list[int | None]]), ("x", str)]
)
def test_values_of_known_types_come_back(value: Any, hint: Any) -> None:
    assert there_and_back(value, hint) == value


def test_a_registered_transformer_is_asked_for_its_type() -> None:
    TypeEngine.register(CelsiusTransformer())
    assert TypeEngine.to_literal_type(Celsius) == STRING
    assert there_and_back(Celsius(21.5), Celsius).degrees == 21.5
    assert TypeEngine.get_transformer(Celsius).name == "celsius"
    assert Celsius in TypeEngine.get_available_transformers()


def test_a_registered_transformer_is_asked_inside_other_types_and_for_classes_below_its_own() -> None:
    TypeEngine.register(CelsiusTransformer())
    values = there_and_back({"a": [Celsius(1), Celsius(2)]}, dict[str, list[Celsius]])
    assert [each.degrees for each in values["a"]] == [1, 2]
    assert there_and_back(None, Celsius | None) is None
    assert there_and_back(Celsius(3), Celsius | None).degrees == 3
    assert type(there_and_back(Kelvin(4), Kelvin)) is Kelvin


@dataclasses.dataclass
class Weather:
    now: Celsius
    before: list[Celsius]


def test_a_registered_transformer_is_asked_for_parts_of_a_structure(tmp_path: Path) -> None:
    TypeEngine.register(CelsiusTransformer())
    plan = engine.plan_for(Weather)
    with use(below(tmp_path)) as staging:
        weather = plan.unpack(plan.pack(Weather(Celsius(1), [Celsius(2)]), staging), staging)
    assert (weather.now.degrees, weather.before[0].degrees) == (1, 2)


def test_a_registered_transformer_serves_tasks() -> None:
    TypeEngine.register(CelsiusTransformer())

    @task
    def warmer(by: Celsius) -> Celsius:
        return Celsius(by.degrees + 1)

    assert warmer(by=Celsius(1)).degrees == 2


def test_an_awaited_transformer_is_awaited_and_serves_sync_calls_inside_a_running_loop() -> None:
    TypeEngine.register(AwaitedTransformer())
    asyncio.run(use_awaited_transformer())


async def use_awaited_transformer() -> None:
    assert there_and_back(Celsius(1), Celsius).degrees == 1
    assert there_and_back([Celsius(1)], list[Celsius])[0].degrees == 1
    literal = await TypeEngine.async_to_literal(CTX, Celsius(2), Celsius, STRING)
    assert (await TypeEngine.async_to_python_value(CTX, literal, Celsius)).degrees == 2


def test_a_simple_transformer_is_two_functions() -> None:
    TypeEngine.register(
        SimpleTransformer(
            "celsius",
            Celsius,
            STRING,
            lambda value: Literal(scalar=Scalar(primitive=Primitive(string_value=str(value.degrees)))),
            lambda literal: Celsius(float(literal.value.value.value)),  # type: ignore[union-attr, arg-type]  # a string
        )
    )
    assert there_and_back(Celsius(2), Celsius).degrees == 2


def test_a_known_type_is_not_registered_again_unless_it_is_overridden() -> None:
    TypeEngine.register(CelsiusTransformer())
    with pytest.raises(ValueError, match="celsius for type .* is already registered"):
        TypeEngine.register(CelsiusTransformer())
    with pytest.raises(ValueError, match="int for type .* is already registered"):
        TypeEngine.register(SimpleTransformer("number", int, STRING, lambda _: Literal(), lambda _: None))
    other = AwaitedTransformer()
    TypeEngine.register_additional_type(other, Celsius)
    assert TypeEngine.get_transformer(Celsius).name == "celsius"
    TypeEngine.register_additional_type(other, Celsius, override=True)
    assert TypeEngine.get_transformer(Celsius) is other


def test_what_a_transformer_refuses_is_told_with_its_place() -> None:
    TypeEngine.register(CelsiusTransformer())
    with pytest.raises(TypeTransformerFailedError, match=r"^\[1\]: expected Celsius, got str 'hot'$"):
        TypeEngine.to_literal(CTX, [Celsius(1), "hot"], list[Celsius], LiteralType())


@pytest.mark.parametrize("error", [TypeTransformerFailedError, TypeError, ValueError, AssertionError])
def test_a_value_of_another_type_is_an_error_under_every_name_it_is_caught_by(error: type[Exception]) -> None:
    with pytest.raises(error, match="expected int, got str 'x'"):
        TypeEngine.to_literal(CTX, "x", int, TypeEngine.to_literal_type(int))


def test_none_and_tuples_are_refused_where_values_are_expected() -> None:
    with pytest.raises(TypeTransformerFailedError, match="None is no value of"):
        TypeEngine.to_literal(CTX, None, int, TypeEngine.to_literal_type(int))
    with pytest.raises(TypeTransformerFailedError, match="several outputs"):
        TypeEngine.to_literal(CTX, (1, 2), int, TypeEngine.to_literal_type(int))


def test_known_types_have_a_transformer_too() -> None:
    transformer = TypeEngine.get_transformer(list[int])
    kind = transformer.get_literal_type(list[int])
    literal = transformer.to_literal(CTX, [1], list[int], kind)
    assert (transformer.name, transformer.to_python_value(CTX, literal, list[int])) == ("Typed List", [1])
    assert transformer.guess_python_type(kind) == list[int]


def test_hashes_are_those_of_the_method_that_a_type_is_annotated_with() -> None:
    hint = Annotated[int, HashMethod(lambda value: f"h{value}")]
    assert TypeEngine.calculate_hash(3, hint) == "h3"
    assert TypeEngine.calculate_hash(3, int) is None
    assert TypeEngine.to_literal(CTX, 3, hint, TypeEngine.to_literal_type(int)).hash == "h3"


def test_python_types_are_guessed_and_transformers_are_asked_first() -> None:
    assert TypeEngine.guess_python_type(STRING) is str
    TypeEngine.register(CelsiusTransformer())
    assert TypeEngine.guess_python_types({"a": Variable(type=STRING)}) == {"a": Celsius}
    with pytest.raises(ValueError, match="no Python type is known"):
        TypeEngine.guess_python_type(LiteralType())


class Pair(NamedTuple):
    x: int
    y: list[str]


def test_a_named_tuple_is_variables() -> None:
    variables = TypeEngine.named_tuple_to_variable_map(Pair).variables
    assert {name: (each.description, each.type) for name, each in variables.items()} == {
        "x": ("0", TypeEngine.to_literal_type(int)),
        "y": ("1", TypeEngine.to_literal_type(list[str])),
    }


def test_several_values_become_literals_and_arguments() -> None:
    literals = TypeEngine.dict_to_literal_map(CTX, {"a": 1, "b": ["x"]}, {"b": list[str]})
    assert TypeEngine.literal_map_to_kwargs(CTX, literals, {"a": int, "b": list[str]}) == {"a": 1, "b": ["x"]}
    types = {"a": Variable(type=LiteralType(simple=SimpleType.INTEGER)), "b": Variable(type=LiteralType())}
    types["b"].type = TypeEngine.to_literal_type(list[str])
    assert TypeEngine.literal_map_to_kwargs(CTX, literals, literal_types=types) == {"a": 1, "b": ["x"]}
    with pytest.raises(ValueError, match="there are 2 values, and only 1 types"):
        TypeEngine.literal_map_to_kwargs(CTX, literals, {"a": int})
    with pytest.raises(TypeTransformerFailedError, match=r"^b\[0\]: expected int, got str 'x'|^b\[0\]: "):
        TypeEngine.literal_map_to_kwargs(CTX, literals, {"a": int, "b": list[int]})


def test_a_file_is_where_its_literal_says(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("hello")
    literal = TypeEngine.to_literal(CTX, FlyteFile(source), FlyteFile, TypeEngine.to_literal_type(FlyteFile))
    assert literal.scalar is not None
    assert literal.scalar.blob is not None
    assert Path(literal.scalar.blob.uri).read_text() == "hello"


def test_an_offloaded_literal_is_brought_here(tmp_path: Path) -> None:
    whole = TypeEngine.to_literal(CTX, [1, 2], list[int], TypeEngine.to_literal_type(list[int]))
    (tmp_path / "x.pb").write_bytes(bytes(whole))
    offloaded = Literal(offloaded_metadata=LiteralOffloadedMetadata(uri=str(tmp_path / "x.pb")))
    assert TypeEngine.to_python_value(CTX, offloaded, list[int]) == [1, 2]
    assert TypeEngine.literal_map_to_kwargs(CTX, LiteralMap(literals={"x": offloaded}), {"x": list[int]}) == {
        "x": [1, 2]
    }
