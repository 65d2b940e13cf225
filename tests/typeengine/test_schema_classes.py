"""Dataclasses made from JSON schemas of fetched interfaces."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
from typing import Any

import pytest

from flytewright.errors import TypeMismatchError
from flytewright.storage.staging import current_staging
from flytewright.typeengine.files import FlyteFile
from flytewright.typeengine.guess import guess_hint
from flytewright.typeengine.standard import engine
from flytewright_idl.core.types import LiteralType


class Color(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Layer:
    width: int
    name: str = "layer"


@dataclasses.dataclass
class Config:
    layers: list[Layer]
    rates: dict[str, float]
    made: dt.datetime
    pause: dt.timedelta
    color: Color
    file: FlyteFile[Any]
    pair: tuple[int, str]
    best: Layer | None = None
    count: int = 3


def guessed(hint: Any) -> Any:
    """What is known of a type that comes from the backend."""
    return guess_hint(LiteralType.parse(bytes(engine.plan_for(hint).literal_type)))


VALUE = Config(
    [Layer(1)],
    {"a": 1.0},
    dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc),
    dt.timedelta(seconds=2),
    Color.RED,
    FlyteFile("s3://bucket/x"),
    (1, "a"),
    Layer(2),
)


def test_the_fields_have_the_types_of_the_original() -> None:
    fields = {each.name: each.type for each in dataclasses.fields(guessed(Config))}
    assert (fields["rates"], fields["made"], fields["pause"]) == (dict[str, float], dt.datetime, dt.timedelta)
    assert (fields["file"], fields["pair"], fields["count"]) == (FlyteFile, tuple[int, str], int)


def test_equal_schemas_give_the_same_class() -> None:
    assert guessed(Config) is guessed(Config)
    assert guessed(Layer) is not guessed(Config)


def test_the_class_says_its_defaults() -> None:
    assert guessed(Layer)(width=1).name == "layer"
    with pytest.raises(TypeError, match="width"):
        guessed(Layer)()


@pytest.mark.parametrize("given", [VALUE, {**vars(VALUE), "color": "red", "layers": [{"width": 1}]}])
def test_dicts_and_objects_of_the_original_are_its_values(given: Any) -> None:
    literal = engine.plan_for(guessed(Config)).encode(given, current_staging())
    back = engine.plan_for(Config).decode(literal, current_staging())
    assert back.file.remote_source == "s3://bucket/x"
    assert dataclasses.replace(back, file=VALUE.file) == VALUE


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"width": "x"}, "width: expected int, got str 'x'"),
        ({"height": 1}, "Layer has no field 'height'"),
        ({}, "Layer cannot be made"),
        (7, "expected Layer, got int 7"),
    ],
)
def test_a_dict_that_does_not_fit_is_refused(given: Any, message: str) -> None:
    with pytest.raises(TypeMismatchError, match=message):
        engine.plan_for(guessed(Layer)).encode(given, current_staging())


def test_a_dict_is_no_value_of_a_class_of_the_users_own() -> None:
    with pytest.raises(TypeMismatchError, match="expected Layer, got dict"):
        engine.plan_for(Layer).encode({"width": 1}, current_staging())
