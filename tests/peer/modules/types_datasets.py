"""Structured datasets."""

from typing import Annotated

from flytewright import StructuredDataset, kwtypes, task


@task
def columns(
    a: StructuredDataset, b: Annotated[StructuredDataset, kwtypes(x=int, y=str)]
) -> Annotated[StructuredDataset, "csv"]:
    return a
