"""`Case`, one row of the tables, and `plain`, what both sides show of a value."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal

import pandas as pd
import PIL.Image
import pyarrow as pa
from pydantic import BaseModel

from flytewright import FlyteDirectory, FlyteFile, StructuredDataset
from flytewright.types.schema import FlyteSchema

Step = Literal["type", "literal", "reads ours", "reads its own"]
PICKLED: Mapping[Step, str] = {
    "type": "in flytekit present .*PythonPickle",
    "literal": "flytekit: .*PythonPickle",
    "reads ours": "has no attribute 'uri'",
}
"""How flytekit differs where it pickles what flytewright carries as a structure."""


@dataclass(frozen=True)
class Case:
    """A type, and what makes a value of it."""

    hint: Any
    value: Callable[[], Any]
    reads: Callable[[], Any] | None = None
    """What makes the value that is read, when it is not the one that was written."""
    reads_old: Callable[[], Any] | None = None
    """What makes the value that is read of a protobuf Struct, whose numbers are doubles, when it is another."""
    differs: Mapping[Step, str] = field(default_factory=dict)
    """What flytekit does otherwise, by what it does it in: a pattern of its error, or of what differs."""


def plain(value: Any) -> Any:
    """What both sides show of a value, as text is all that they can compare: files are their content."""
    if is_dataclass(value) and type(value).__module__.startswith("tests."):
        return type(value).__name__, {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, BaseModel):
        return type(value).__name__, {name: plain(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(tempfile.gettempdir()):
        return content(Path(value))
    if isinstance(value, FlyteDirectory):
        return content(Path(value.download()))
    if isinstance(value, (FlyteFile, Path)):
        return content(Path(os.fspath(value)))
    if isinstance(value, StructuredDataset) and value.dataframe is not None:
        return plain(value.dataframe)
    if isinstance(value, (StructuredDataset, FlyteSchema)):
        return plain(value.open(pd.DataFrame).all())
    if isinstance(value, pd.DataFrame):
        return value.to_dict("list")
    if isinstance(value, pa.Table):
        return value.to_pydict()
    if isinstance(value, PIL.Image.Image):
        return value.mode, value.size, value.tobytes()
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in sorted(value.items(), key=repr)}
    if hasattr(value, "read"):
        return value.read()
    if hasattr(value, "__next__"):
        return [plain(each) for each in value]
    return value


def content(path: Path) -> Any:
    """What a file holds, or the files of a folder by their names."""
    if path.is_file():
        return path.read_bytes()
    found = {str(each.relative_to(path)): each.read_bytes() for each in path.rglob("*") if each.is_file()}
    return dict(sorted(found.items()))
