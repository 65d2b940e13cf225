"""Types of pandas, pyarrow, numpy, protobuf and the like."""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import Annotated, Optional

import numpy as np
import pandas as pd
import PIL.Image
import pyarrow as pa
from google.protobuf.struct_pb2 import Struct

from flytewright import StructuredDataset, kwtypes
from flytewright.types.error import FlyteError
from flytewright.types.iterator import JSON
from flytewright.types.schema import FlyteSchema
from tests.peer.tables.case import Case


@dataclass
class Report:
    title: str
    data: StructuredDataset


COLUMNS = {"a": [1, 2], "b": ["x", "y"]}
FRAME = pd.DataFrame(COLUMNS)
TABLE = pa.table(COLUMNS)
PICTURE = PIL.Image.new("RGB", (2, 1), (255, 0, 7))
MESSAGE = Struct()
MESSAGE.update({"k": [1, "v", {"n": None}]})


def dataset() -> StructuredDataset:
    return StructuredDataset(dataframe=FRAME)


# the spellings are those that flytekit 1.16 understands
CASES: dict[str, Case] = {
    "data frame": Case(pd.DataFrame, lambda: FRAME),
    "columns": Case(Annotated[pd.DataFrame, kwtypes(a=int)], lambda: FRAME, reads=lambda: FRAME[["a"]]),
    "list column": Case(Annotated[StructuredDataset, kwtypes(a=int, b=list[str])], dataset),
    "numpy column": Case(Annotated[StructuredDataset, kwtypes(a=np.int64, b=np.str_)], dataset),
    "data set": Case(StructuredDataset, dataset),
    "csv": Case(Annotated[StructuredDataset, "csv"], dataset),
    "format and columns": Case(Annotated[StructuredDataset, kwtypes(a=int, b=str), "parquet"], dataset),
    "arrow": Case(pa.Table, lambda: TABLE),
    "arrow schema": Case(Annotated[pa.Table, pa.schema([("a", pa.int64()), ("b", pa.string())])], lambda: TABLE),
    "optional frame": Case(Optional[pd.DataFrame], lambda: FRAME),  # noqa: UP045
    "list of frames": Case(typing.List[pd.DataFrame], lambda: [FRAME]),  # noqa: UP006
    "dict of data sets": Case(typing.Dict[str, StructuredDataset], lambda: {"k": dataset()}),  # noqa: UP006
    "dataclass": Case(Report, lambda: Report("r", dataset())),
    "schema": Case(FlyteSchema, lambda: FRAME),
    "schema with columns": Case(FlyteSchema[kwtypes(a=int, b=str)], lambda: FRAME),  # type: ignore[misc]  # computed
    "array": Case(np.ndarray, lambda: np.arange(4)),
    "optional array": Case(Optional[np.ndarray], lambda: np.arange(4)),  # noqa: UP045
    "array of objects": Case(
        Annotated[np.ndarray, kwtypes(allow_pickle=True)], lambda: np.array([{"a": 1}], dtype=object)
    ),
    "json lines": Case(typing.Iterator[JSON], lambda: iter([1, {"a": 2}, "x"])),
    "iterator": Case(typing.Iterator[int], lambda: iter([1, 2])),
    "picture": Case(PIL.Image.Image, lambda: PICTURE),
    "optional picture": Case(Optional[PIL.Image.Image], lambda: PICTURE),  # noqa: UP045
    "failure": Case(FlyteError, lambda: FlyteError("it broke", "n1")),
    "optional failure": Case(Optional[FlyteError], lambda: FlyteError("it broke", "n1")),  # noqa: UP045
    "message": Case(Struct, lambda: MESSAGE),
    "complex": Case(complex, lambda: 1j),
    "optional complex": Case(Optional[complex], lambda: 1j),  # noqa: UP045
    "function": Case(typing.Callable[[int], int], lambda: abs),
}
"""By name."""
