"""A workflow that gives nothing, of tasks that give nothing, one of them decorated."""

from collections.abc import Callable
from functools import wraps

from flytewright import task, workflow


def twice(function: Callable[..., None]) -> Callable[..., None]:
    """Call it two times."""

    @wraps(function)
    def called(**given: int) -> None:
        function(**given)
        function(**given)

    return called


@task
def quiet(x: int) -> None:
    return None


@task
@twice
def decorated(x: int) -> None:
    assert x == 1


@workflow
def main(x: int = 1) -> None:
    quiet(x=x) >> decorated(x=x)


INPUTS: dict[str, object] = {}
