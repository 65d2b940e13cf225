"""Files and folders."""

from flytewright import FlyteDirectory, FlyteFile, task
from flytewright.types.file import CSVFile


@task
def move(a: FlyteFile, b: FlyteFile["csv"], c: CSVFile, d: FlyteDirectory) -> FlyteDirectory:  # type: ignore[name-defined]  # noqa: F821
    return d
