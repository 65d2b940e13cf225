"""Data frames of pandas, as they are and as structured datasets with columns."""

from typing import Annotated

import pandas as pd

from flytewright import StructuredDataset, kwtypes, task, workflow

Named = Annotated[StructuredDataset, kwtypes(name=str, age=int)]


@task
def people(count: int) -> pd.DataFrame:
    return pd.DataFrame({"name": [f"p{n}" for n in range(count)], "age": [20 + n for n in range(count)], "x": 0.5})


@task
def older(frame: pd.DataFrame, by: int) -> Named:
    return StructuredDataset(dataframe=frame.assign(age=frame.age + by))


@task
def ages(frame: Named) -> list[int]:
    return [int(age) for age in frame.open(pd.DataFrame).all().age]


@workflow
def main(count: int = 3) -> tuple[pd.DataFrame, Named, list[int]]:
    first = people(count=count)
    second = older(frame=first, by=7)
    return first, second, ages(frame=second)


INPUTS: dict[str, object] = {}
