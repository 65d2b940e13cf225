"""Files and folders through a workflow."""

from flytewright import task, workflow
from flytewright.types.directory import FlyteDirectory
from flytewright.types.file import FlyteFile


@task
def fetch(url: str) -> FlyteFile:
    return FlyteFile(url)


@task
def unpack(file: FlyteFile) -> FlyteDirectory:
    return FlyteDirectory("x")


@workflow
def flow(url: str = "https://example.com/data.csv") -> FlyteDirectory:
    return unpack(file=fetch(url=url))
