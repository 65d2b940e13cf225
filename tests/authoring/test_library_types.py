"""Tasks and workflows whose values are of libraries run here as they would remotely."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from flytewright import StructuredDataset, kwtypes, task, workflow
from flytewright.errors import PlacedError
from flytewright.storage.staging import below, use

Sizes = Annotated[pd.DataFrame, kwtypes(size=int)]


class Model:
    def __init__(self, weight: float) -> None:
        self.weight = weight


@task
def make(rows: int) -> pd.DataFrame:
    return pd.DataFrame({"name": [str(row) for row in range(rows)], "size": range(rows)})


@task
def only_sizes(frame: Sizes) -> list[str]:
    return list(frame.columns)


@task
def as_arrow(data: StructuredDataset) -> int:
    table: pa.Table = data.open(pa.Table).all()
    return int(table.num_rows)


@task
def total(frame: pd.DataFrame) -> np.ndarray:
    return frame["size"].to_numpy().cumsum()


@task
def train(frame: pd.DataFrame) -> Model:
    return Model(float(frame["size"].sum()))


@task
def weight(model: Model) -> float:
    return model.weight


@workflow
def pipeline(rows: int) -> tuple[list[str], int, np.ndarray, float]:
    frame = make(rows=rows)
    return only_sizes(frame=frame), as_arrow(data=frame), total(frame=frame), weight(model=train(frame=frame))


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path) -> Any:
    with use(below(tmp_path)):
        yield


def test_values_of_libraries_go_from_task_to_task() -> None:
    columns, rows, sums, trained = pipeline(rows=4)
    assert columns == ["size"]
    assert rows == 4
    assert list(sums) == [0, 1, 3, 6]
    assert trained == 6.0


def test_a_missing_column_is_refused_with_the_inputs_name() -> None:
    with pytest.raises(PlacedError, match=r"frame.*no column 'size'; it has other"):
        only_sizes(frame=pd.DataFrame({"other": [1]}))
