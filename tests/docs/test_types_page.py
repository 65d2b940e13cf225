"""docs/types.md: its code runs as it stands, and its table says what the engine says."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import logging
import re
import sys
import typing
from collections.abc import Iterator
from os import PathLike
from types import ModuleType
from typing import Any, Generic, TypedDict, TypeVar

import attrs
import numpy as np
import pandas as pd
import PIL.Image
import pydantic
import pytest
from google.protobuf.struct_pb2 import Struct

from flytewright import FlyteDirectory, FlyteFile, HashMethod, StructuredDataset, kwtypes
from flytewright.typeengine.classic import _rule
from flytewright.typeengine.standard import engine
from flytewright.types.error import FlyteError
from flytewright.types.iterator import JSON
from flytewright.types.schema import FlyteSchema
from tests.support.project import ROOT

TEXT = (ROOT / "docs" / "types.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.+?)^```$", TEXT, flags=re.MULTILINE | re.DOTALL)
ROWS = re.findall(r"^\| `(.+?)` \| (\w+) \|", TEXT, flags=re.MULTILINE)

T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"


class Size(enum.Enum):
    SMALL = 1


@dataclasses.dataclass
class Config:
    width: int


@dataclasses.dataclass
class Box(Generic[T]):
    item: T


class Model(pydantic.BaseModel):
    width: int


@attrs.define
class Point:
    x: int


class Options(TypedDict):
    width: int


class Anything:
    """A class that no rule knows."""


NAMES: dict[str, Any] = {
    **{each.__name__: each for each in (Color, Size, Config, Box, Model, Point, Options, Anything, PathLike, Struct)},
    **{each.__name__: each for each in (FlyteFile, FlyteDirectory, FlyteSchema, FlyteError, HashMethod)},
    **{name: getattr(typing, name) for name in ("Annotated", "Iterator", "Literal", "TextIO")},
    **{name: getattr(dt, name) for name in ("datetime", "date", "timedelta")},
    "JSON": JSON,
    "PIL": PIL,
    "StructuredDataset": StructuredDataset,
    "kwtypes": kwtypes,
    "numpy": np,
    "pandas": pd,
}
"""What the names in the table stand for."""


@pytest.mark.parametrize(("hint", "kind"), ROWS, ids=[hint for hint, _ in ROWS])
def test_the_table_says_what_is_registered(hint: str, kind: str) -> None:
    found = engine.plan_for(eval(hint, NAMES)).literal_type
    assert (found.simple.name if found.simple is not None else found.which("type")) == kind


def test_the_table_is_there() -> None:
    assert len(ROWS) == TEXT.count("\n| `") > 35


@pytest.fixture
def page() -> Iterator[ModuleType]:
    """The module that the page is; what it registers is gone afterwards."""
    module = ModuleType("types_page")
    sys.modules["types_page"] = module
    yield module
    del sys.modules["types_page"]
    _rule.registered.pop(module.__dict__.get("Version"), None)
    engine.forget()


def test_the_code_runs(page: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    assert len(BLOCKS) == 4
    with caplog.at_level(logging.WARNING):
        for block in BLOCKS:
            exec(compile(block, "docs/types.md", "exec"), page.__dict__)
    assert not [each for each in caplog.records if "is no type that Flyte knows" in each.getMessage()]
