"""Environment variables."""

from flytewright import task


@task(environment={"LEVEL": "1", "A": ""})
def configured(x: int) -> int:
    return x
