"""A task that raises: the execution fails with what it said."""

from flytewright import task, workflow


@task
def fail(x: int) -> int:
    if x:
        raise ValueError(f"no luck with {x}")
    return x


@task
def after(x: int) -> int:
    return x


@workflow
def main(x: int = 13) -> int:
    return after(x=fail(x=x))


INPUTS: dict[str, object] = {}
FAILS = "no luck with 13"
