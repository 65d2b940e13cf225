"""Whether values of a type may have files to bring away: by itself, or anywhere inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypedDict

import attrs
import pytest

from flytewright import FlyteDirectory, FlyteFile, StructuredDataset
from flytewright.typeengine.standard import engine


@dataclass
class Plain:
    a: int
    b: list[str]


@dataclass
class Tree:
    value: int
    children: list[Tree]


@dataclass
class Forest:
    trees: list[Forest]
    map: FlyteFile | None


@attrs.define
class Attributes:
    a: int


@attrs.define
class Attached:
    files: dict[str, FlyteFile]


class Row(TypedDict):
    plain: Plain


class FileRow(TypedDict):
    forest: Forest


@pytest.mark.parametrize("hint", [int, Plain, Tree, list[Plain], dict[str, Tree], Tree | None, dict, Attributes, Row])
def test_nothing_is_brought_away_where_no_file_can_be(hint: Any) -> None:
    assert not engine.plan_for(hint).moves_data


@pytest.mark.parametrize(
    "hint",
    [
        FlyteFile,
        FlyteDirectory,
        StructuredDataset,
        Forest,
        list[Forest],
        dict[str, list[Forest]],
        FlyteFile | None,
        Iterator[FlyteFile],
        Attached,
        FileRow,
    ],
)
def test_files_are_found_wherever_they_are(hint: Any) -> None:
    assert engine.plan_for(hint).moves_data
