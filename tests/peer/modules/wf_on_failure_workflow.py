"""A workflow that cleans up."""

from flytewright import task, workflow


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def clean(x: int) -> None:
    double(x=x)


@workflow(on_failure=clean)
def flow(x: int) -> int:
    return double(x=x)
