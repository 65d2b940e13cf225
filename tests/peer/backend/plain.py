"""Values as JSON has them, so that both sides can be compared; files and folders are what is in them."""

from __future__ import annotations

import dataclasses
import enum
from datetime import datetime, timedelta
from pathlib import Path

import pandas as pd
from pydantic import BaseModel

from flytewright import FlyteDirectory, FlyteFile, StructuredDataset


def plain(value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, FlyteFile):
        return {"file": Path(value).read_text()}
    if isinstance(value, FlyteDirectory):
        root = Path(value)
        return {str(path.relative_to(root)): path.read_text() for path in sorted(root.rglob("*")) if path.is_file()}
    if isinstance(value, StructuredDataset):
        return plain(value.open(pd.DataFrame).all())
    if isinstance(value, pd.DataFrame):
        return value.to_dict("list")
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if dataclasses.is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value
