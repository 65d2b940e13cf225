"""A task that cleans up."""

from flytewright import task, workflow
from flytewright.types.error import FlyteError


@task
def double(x: int) -> int:
    return 2 * x


@task
def clean(x: int, err: FlyteError | None = None) -> None: ...


@workflow(on_failure=clean)
def flow(x: int) -> int:
    return double(x=x)
