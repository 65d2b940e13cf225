"""Classes of attrs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from flytewright.errors import TypeMismatchError
from flytewright.storage.staging import below
from flytewright.typeengine import binary
from flytewright.typeengine.pickles import PickleRule
from flytewright.typeengine.standard import engine


@attrs.define
class Layer:
    width: int = attrs.field(validator=attrs.validators.gt(0))
    _name: str = "layer"


@attrs.frozen
class Config:
    first: Layer
    layers: list[int] = attrs.field(factory=list)
    rate: float | None = None


def test_it_comes_back_equal(tmp_path: Path) -> None:
    value, staging = Config(Layer(3, name="x"), [1, 2], 0.5), below(tmp_path)
    plan = engine.plan_for(Config)
    assert plan.decode(plan.encode(value, staging), staging) == value


def test_its_type_says_its_fields() -> None:
    kind: dict[str, Any] = engine.plan_for(Config).literal_type.to_dict()
    assert set(kind["structure"]["dataclassType"]) == {"first", "layers", "rate"}
    assert kind["metadata"]["title"] == "Config"
    assert kind["metadata"]["required"] == ["first"]
    assert kind["metadata"]["properties"]["first"]["properties"]["width"] == {"type": "integer"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"first": {"width": "x"}}, r"^first.width: expected int, got str 'x'$"),
        ({"first": {"width": -1}}, r"^first: Layer refuses its fields"),
        ({"first": {"width": 1}, "more": 1}, r"^Config has no field 'more'"),
        ({}, "Config cannot be made"),
    ],
)
def test_data_that_does_not_fit_is_refused(data: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(TypeMismatchError, match=message):
        engine.plan_for(Config).decode(binary.dump(data), below(tmp_path))


async def flushed_pickle(value: object, folder: Path) -> Any:
    staging = below(folder)
    pickled = PickleRule().plan(type(value), engine.plan_for)
    assert pickled is not None
    literal = pickled.encode(value, staging)
    await staging.flush()
    return literal


def test_a_pickle_that_flytekit_made_of_it_is_read(tmp_path: Path) -> None:
    import asyncio

    literal = asyncio.run(flushed_pickle(Layer(7), tmp_path))
    assert engine.plan_for(Layer).decode(literal, below(tmp_path)) == Layer(7)
