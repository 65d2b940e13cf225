"""A task on a data frame, apart from the others, which do without pandas."""

from __future__ import annotations

import pandas as pd

from flytewright import task


@task
def total(frame: pd.DataFrame) -> int:
    return int(frame["x"].sum())
