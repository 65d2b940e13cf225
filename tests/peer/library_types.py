"""Types and values of libraries, in code that is the same for flytewright and for flytekit."""

from __future__ import annotations

import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Optional

import numpy as np
import pandas as pd
import pyarrow as pa
from google.protobuf.struct_pb2 import Struct

from flytewright import StructuredDataset, kwtypes
from flytewright.types.error import FlyteError
from flytewright.types.iterator import JSON
from flytewright.types.schema import FlyteSchema


@dataclass
class Report:
    title: str
    data: StructuredDataset


COLUMNS = {"a": [1, 2], "b": ["x", "y"]}
FRAME = pd.DataFrame(COLUMNS)
TABLE = pa.table(COLUMNS)
MESSAGE = Struct()
MESSAGE.update({"k": [1, "v", {"n": None}]})


def dataset() -> StructuredDataset:
    return StructuredDataset(dataframe=FRAME)


# the spellings are those that flytekit 1.16 understands
CASES: dict[str, tuple[Any, Callable[[], Any]]] = {
    "data frame": (pd.DataFrame, lambda: FRAME),
    "columns": (Annotated[pd.DataFrame, kwtypes(a=int)], lambda: FRAME),
    "list column": (Annotated[StructuredDataset, kwtypes(a=int, b=list[str])], dataset),
    "numpy column": (Annotated[StructuredDataset, kwtypes(a=np.int64, b=np.str_)], dataset),
    "data set": (StructuredDataset, dataset),
    "csv": (Annotated[StructuredDataset, "csv"], dataset),
    "format and columns": (Annotated[StructuredDataset, kwtypes(a=int, b=str), "parquet"], dataset),
    "arrow": (pa.Table, lambda: TABLE),
    "arrow schema": (Annotated[pa.Table, pa.schema([("a", pa.int64()), ("b", pa.string())])], lambda: TABLE),
    "optional frame": (Optional[pd.DataFrame], lambda: FRAME),  # noqa: UP045
    "list of frames": (typing.List[pd.DataFrame], lambda: [FRAME]),  # noqa: UP006
    "dict of data sets": (typing.Dict[str, StructuredDataset], lambda: {"k": dataset()}),  # noqa: UP006
    "dataclass": (Report, lambda: Report("r", dataset())),
    "schema": (FlyteSchema, lambda: FRAME),
    "schema with columns": (FlyteSchema[kwtypes(a=int, b=str)], lambda: FRAME),  # type: ignore[misc]  # computed
    "array": (np.ndarray, lambda: np.arange(4)),
    "optional array": (Optional[np.ndarray], lambda: np.arange(4)),  # noqa: UP045
    "array of objects": (Annotated[np.ndarray, kwtypes(allow_pickle=True)], lambda: np.array([{"a": 1}], dtype=object)),
    "json lines": (typing.Iterator[JSON], lambda: iter([1, {"a": 2}, "x"])),
    "iterator": (typing.Iterator[int], lambda: iter([1, 2])),
    "failure": (FlyteError, lambda: FlyteError("it broke", "n1")),
    "optional failure": (Optional[FlyteError], lambda: FlyteError("it broke", "n1")),  # noqa: UP045
    "message": (Struct, lambda: MESSAGE),
    "any": (Any, lambda: {1, 2}),
    "set": (set, lambda: {1}),
    "complex": (complex, lambda: 1j),
    "optional complex": (Optional[complex], lambda: 1j),  # noqa: UP045
    "function": (typing.Callable[[int], int], lambda: abs),
}


def plain(value: Any) -> Any:
    """What both sides show of a value, as text is all that they can compare."""
    if isinstance(value, Report):
        return [value.title, plain(value.data)]
    if isinstance(value, StructuredDataset):
        return plain(value.open(pd.DataFrame).all())
    if isinstance(value, FlyteSchema):
        return plain(value.open(pd.DataFrame).all())
    if isinstance(value, pd.DataFrame):
        return value.to_dict("list")
    if isinstance(value, pa.Table):
        return value.to_pydict()
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if hasattr(value, "__next__"):
        return list(value)
    return value
