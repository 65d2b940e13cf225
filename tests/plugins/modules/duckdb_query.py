"""Queries with DuckDB."""

import pandas as pd
from flytekit import kwtypes, workflow
from flytekit.types.structured.structured_dataset import StructuredDataset
from flytekitplugins.duckdb import DuckDBQuery

simple = DuckDBQuery(name="duck.simple", query="SELECT SUM(a) FROM mydf", inputs=kwtypes(mydf=pd.DataFrame))
with_parameters = DuckDBQuery(
    name="duck.parameters",
    query=["CREATE TABLE t(a INTEGER)", "INSERT INTO t VALUES (?)", "SELECT * FROM t"],
    inputs=kwtypes(params=list[int]),
)


@workflow
def total(mydf: pd.DataFrame) -> StructuredDataset:
    return simple(mydf=mydf)
