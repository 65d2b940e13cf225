"""Data frames of polars."""

from typing import Annotated

import flytekitplugins.polars  # noqa: F401
import polars as pl
from flytekit import kwtypes, task, workflow


@task
def make() -> Annotated[pl.DataFrame, kwtypes(a=int, b=str)]:
    return pl.DataFrame({"a": [1], "b": ["x"]})


@task
def lazy(frame: pl.DataFrame) -> pl.LazyFrame:
    return frame.lazy()


@workflow
def flow() -> pl.LazyFrame:
    return lazy(frame=make())
