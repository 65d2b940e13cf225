"""Data frames whose columns pandera checks."""

import flytekitplugins.pandera  # noqa: F401
import pandas as pd
import pandera.pandas as pa
from flytekit import task, workflow
from pandera.typing import DataFrame, Series


class In(pa.DataFrameModel):
    hourly_pay: Series[float] = pa.Field(ge=7)
    hours_worked: Series[float] = pa.Field(ge=10)

    class Config:
        coerce = True


class Out(In):
    total: Series[float]


@task
def add(df: DataFrame[In]) -> DataFrame[Out]:
    return df.assign(total=lambda it: it.hourly_pay * it.hours_worked)


@task
def plain(df: pd.DataFrame) -> int:
    return len(df)


@workflow
def flow(df: DataFrame[In]) -> DataFrame[Out]:
    return add(df=df)
