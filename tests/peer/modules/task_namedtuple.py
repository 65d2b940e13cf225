"""Named outputs."""

from typing import NamedTuple

from flytewright import task, workflow


class Parts(NamedTuple):
    whole: int
    rest: float


@task
def divide(x: int) -> Parts:
    """Divide.

    Returns:
        whole: how often it goes
        rest: what is left
    """
    return Parts(x // 2, x % 2)


@workflow
def flow(x: int) -> Parts:
    parts = divide(x=x)
    return Parts(parts.whole, parts.rest)
