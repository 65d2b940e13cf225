"""Dataclasses with the mixins of mashumaro and dataclasses-json, which flytekit's users were told to add."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

import pytest
from dataclasses_json import DataClassJsonMixin, dataclass_json
from mashumaro.mixins.json import DataClassJSONMixin

from flytewright.errors import TypeMismatchError
from flytewright.storage.staging import current_staging
from flytewright.typeengine import binary
from flytewright.typeengine.standard import engine
from flytewright.types.directory import FlyteDirectory
from flytewright.types.file import FlyteFile
from flytewright_idl.core.literals import Literal


@dataclass
class Layer(DataClassJSONMixin):
    width: int
    made: dt.datetime = dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc)


@dataclass
class WithMashumaro(DataClassJSONMixin):
    layers: list[Layer] = field(default_factory=list)


@dataclass
class WithMixin(DataClassJsonMixin):
    layers: list[Layer] = field(default_factory=list)


@dataclass_json
@dataclass
class Decorated:
    layers: list[Layer] = field(default_factory=list)


@dataclass
class Plain:
    layers: list[Layer] = field(default_factory=list)


mixed = pytest.mark.parametrize("cls", [WithMashumaro, WithMixin, Decorated])


@mixed
def test_a_value_comes_back_equal(cls: Any) -> None:
    plan = engine.plan_for(cls)
    value = cls([Layer(3)])
    literal = Literal.parse(bytes(plan.encode(value, current_staging())))
    assert plan.decode(literal, current_staging()) == value


@mixed
def test_it_is_on_the_wire_what_it_is_without_the_mixin(cls: Any) -> None:
    plain = engine.plan_for(Plain).encode(Plain([Layer(3)]), current_staging())
    assert engine.plan_for(cls).encode(cls([Layer(3)]), current_staging()) == plain
    theirs = engine.plan_for(cls).literal_type
    ours = engine.plan_for(Plain).literal_type
    assert theirs.structure == ours.structure
    assert theirs.annotation == binary.annotation()


@mixed
def test_what_does_not_fit_is_refused_with_its_place(cls: Any) -> None:
    with pytest.raises(TypeMismatchError, match=r"^layers\[0\]\.width: expected int, got str 'x'"):
        engine.plan_for(cls).encode(cls([Layer("x")]), current_staging())  # type: ignore[arg-type]  # what is tested


def test_a_folder_has_a_schema_of_marshmallow() -> None:
    schema = FlyteDirectory.schema()
    assert list(schema.fields) == ["path"]
    assert schema.loads('{"path": "s3://b/k"}').path == "s3://b/k"


def test_handles_are_fields_of_such_classes(tmp_path: Any) -> None:
    @dataclass
    class Report(DataClassJsonMixin):
        file: FlyteFile

    report = tmp_path / "report.txt"
    report.write_text("done")
    plan = engine.plan_for(Report)
    back = plan.decode(plan.encode(Report(FlyteFile(str(report))), current_staging()), current_staging())
    assert type(back.file) is FlyteFile
