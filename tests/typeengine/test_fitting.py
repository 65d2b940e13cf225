"""Values of which only the registered type is known make the literals that their own types would."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd
import pydantic
import pytest

from flytewright import FlyteFile, StructuredDataset
from flytewright.errors import TypeMismatchError, ValueMismatchError
from flytewright.storage.staging import Staging
from flytewright.typeengine.fitting import as_registered, plan_for_value
from flytewright.typeengine.standard import engine
from flytewright_idl.core.literals import Literal as Message

FRAME = pd.DataFrame({"x": [1]})


class Speed(enum.Enum):
    SLOW = "slow"
    FAST = "fast"


class Heat(enum.Enum):
    LOW = "low"


@dataclasses.dataclass
class Box:
    width: int


@dataclasses.dataclass
class WiderBox:
    width: int
    height: int = 2


class Crate(pydantic.BaseModel):
    width: int


CASES: dict[str, tuple[Any, Any]] = {
    "a member": (Speed, Speed.FAST),
    "members in lists": (dict[str, list[Speed]], {"a": [Speed.FAST], "b": []}),
    "a member or nothing": (Speed | None, Speed.FAST),
    "nothing or a member": (Speed | None, None),
    "members among numbers": (list[int | Speed], [1, Speed.SLOW]),
    "members in lists of a union": (list[list[Speed] | Heat | None], [[], [Speed.SLOW], Heat.LOW, None, [Speed.FAST]]),
    "one of two enums": (Heat | Speed, Speed.SLOW),
    "one of two structures": (Box | WiderBox, Box(3)),
    "structures of pydantic": (list[Crate], [Crate(width=1)]),
    "a day": (dt.date | None, dt.date(2030, 1, 2)),
    "a day or a time": (dt.date | dt.datetime, dt.date(2030, 1, 2)),
    "a choice or nothing": (Literal["s", "m"] | None, "s"),
    "lists in a union": (list[dict[str, Speed]] | None, [{"a": Speed.FAST}]),
    "no lists in a union": (list[Speed] | None, []),
}


@pytest.mark.parametrize("name", CASES)
def test_a_value_makes_the_literal_of_its_own_type(name: str, tmp_path: Path) -> None:
    hint, value = CASES[name]
    own, staging = engine.plan_for(hint), Staging("", tmp_path)
    assert plan_for_value(own.literal_type, value, engine.plan_for).encode(value, staging) == own.encode(value, staging)


@pytest.mark.parametrize(
    ("hint", "text", "value"),
    [
        (Speed, "fast", Speed.FAST),
        (Speed | None, "fast", Speed.FAST),
        (int | Speed, "slow", Speed.SLOW),
        (dict[str, list[Speed]] | None, {"a": ["slow"]}, {"a": [Speed.SLOW]}),
    ],
)
def test_texts_stand_for_members(hint: Any, text: object, value: object, tmp_path: Path) -> None:
    own, staging = engine.plan_for(hint), Staging("", tmp_path)
    assert plan_for_value(own.literal_type, text, engine.plan_for).encode(text, staging) == own.encode(value, staging)


def test_dicts_stand_for_structures(tmp_path: Path) -> None:
    own, staging = engine.plan_for(Box | None), Staging("", tmp_path)
    plan = plan_for_value(own.literal_type, {"width": 3}, engine.plan_for)
    assert plan.encode({"width": 3}, staging) == own.encode(Box(3), staging)


def test_a_class_may_have_more_fields_than_were_registered(tmp_path: Path) -> None:
    registered, staging = engine.plan_for(Box).literal_type, Staging("", tmp_path)
    made = plan_for_value(registered, WiderBox(1, 5), engine.plan_for).encode(WiderBox(1, 5), staging)
    assert engine.plan_for(WiderBox).decode(made, staging) == WiderBox(1, 5)


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (pd.DataFrame, FRAME),
        (pd.DataFrame | None, FRAME),
        (list[pd.DataFrame], [FRAME, StructuredDataset(FRAME)]),
        (StructuredDataset, FRAME),
        (np.ndarray, np.array([1, 2])),
        (FlyteFile, Path(__file__)),
        (FlyteFile | None, __file__),
    ],
    ids=["frame", "frame or nothing", "frames", "any data set", "array", "path", "path or nothing"],
)
def test_data_is_staged(hint: Any, value: object, tmp_path: Path) -> None:
    registered, staging = engine.plan_for(hint).literal_type, Staging("s3://bucket", tmp_path)
    plan = plan_for_value(registered, value, engine.plan_for)
    assert plan.moves_data
    assert "s3://bucket" in repr(plan.encode(value, staging))
    assert all(upload.uri.startswith("s3://bucket/") for upload in staging.uploads)
    assert staging.uploads


@pytest.mark.parametrize(
    ("hint", "value", "error", "says"),
    [
        (int, "x", TypeMismatchError, "expected int, got str 'x'"),
        (Speed, "slower", ValueMismatchError, r"expected one of \['slow', 'fast'\], got str 'slower'"),
        (list[Speed], [Speed.FAST, 3], ValueMismatchError, r"\[1\]: int 3 is not a value of Speed"),
        (Speed | None, "slower", ValueMismatchError, "slower"),
        (Box, 3, TypeMismatchError, "expected Box, got int 3"),
        (Speed, Heat.LOW, ValueMismatchError, "got Heat"),
        (pd.DataFrame, {"x": [1]}, TypeMismatchError, "expected StructuredDataset, got dict"),
    ],
)
def test_what_is_of_another_type_is_refused(
    hint: Any, value: object, error: type[Exception], says: str, tmp_path: Path
) -> None:
    plan = plan_for_value(engine.plan_for(hint).literal_type, value, engine.plan_for)
    with pytest.raises(error, match=says):
        plan.encode(value, Staging("", tmp_path))


def test_a_union_that_names_its_variants_otherwise_is_named_as_registered(tmp_path: Path) -> None:
    registered = engine.plan_for(Speed | None).literal_type
    made = as_registered(engine.plan_for(str), registered).encode("slow", Staging("", tmp_path))
    assert made == engine.plan_for(Speed | None).encode(Speed.SLOW, Staging("", tmp_path))
    assert isinstance(made, Message)
