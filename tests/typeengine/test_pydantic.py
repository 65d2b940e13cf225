"""Models of pydantic."""

from __future__ import annotations

import datetime as dt
import enum
import subprocess
import sys
from typing import Any

import pydantic
import pytest

from flytewright.errors import TypeMismatchError
from flytewright.storage.staging import current_staging
from flytewright.typeengine import binary
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal, Scalar
from flytewright_idl.google.protobuf.struct import Struct


class Kind(enum.Enum):
    FAST = 1
    SLOW = 2


class Layer(pydantic.BaseModel):
    width: int
    made: dt.datetime = dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc)


class Renamed(pydantic.BaseModel):
    width: int = pydantic.Field(alias="w")
    inner: list[Renamed] = pydantic.Field(alias="i", default_factory=list)


class Config(pydantic.BaseModel):
    layers: list[Layer]
    kind: Kind = Kind.FAST
    best: Layer | None = None
    pair: tuple[int, str] = (1, "a")


def decode(hint: Any, literal: Literal) -> Any:
    return engine.plan_for(hint).decode(literal, current_staging())


def test_a_model_comes_back_equal() -> None:
    value = Config(layers=[Layer(width=1)], kind=Kind.SLOW, best=Layer(width=2))
    literal = engine.plan_for(Config).encode(value, current_staging())
    assert decode(Config, Literal.parse(bytes(literal))) == value


def test_its_type_has_its_schema_and_the_types_of_its_fields() -> None:
    kind = engine.plan_for(Config).literal_type
    assert kind.metadata == Struct.from_dict(Config.model_json_schema())
    assert kind.annotation == binary.annotation()
    assert kind.structure is not None
    assert list(kind.structure.dataclass_type) == ["layers", "best"]  # numbers in enums, and tuples, have no type


def test_fields_are_read_by_their_names_and_by_their_aliases() -> None:
    value = Renamed(w=1, i=[Renamed(w=2)])
    literal = engine.plan_for(Renamed).encode(value, current_staging())
    assert decode(Renamed, literal) == value
    assert decode(Renamed, binary.dump({"w": 1, "i": [{"width": 2}]})) == value


def test_a_struct_of_older_sdks_is_read() -> None:
    literal = Literal(scalar=Scalar(generic=Struct.from_dict({"layers": [{"width": 3.0}]})))
    assert decode(Config, literal) == Config(layers=[Layer(width=3)])


def test_what_does_not_fit_is_refused_at_its_place() -> None:
    literal = binary.dump({"layers": [{"width": 1}, {"width": "x"}]})
    with pytest.raises(TypeMismatchError, match=r"^layers\[1\].width: .*integer.*, got 'x'$"):
        decode(Config, literal)


def test_another_value_is_refused() -> None:
    with pytest.raises(TypeMismatchError, match="expected Config, got dict"):
        engine.plan_for(Config).encode({}, current_staging())


def test_without_a_model_pydantic_is_not_imported() -> None:
    code = (
        "import sys; from flytewright.typeengine.standard import engine;"
        "engine.plan_for(dict[str, list[int]]).literal_type;"
        "sys.exit('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
