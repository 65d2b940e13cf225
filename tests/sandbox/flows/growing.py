"""Dynamic workflows, which are registered on sandboxes with their code."""

import os
import time
from pathlib import Path

from flytewright import LaunchPlan, conditional, dynamic, map_task, reference_launch_plan, task, workflow
from flytewright.exceptions.user import FlyteRecoverableException


@task
def square(x: int) -> int:
    return x * x


@task
def total(xs: list[int]) -> int:
    return sum(xs)


@task
def refuse(x: int) -> int:
    raise ValueError(f"{x} is refused")


@workflow
def twice(x: int) -> int:
    return square(x=square(x=x))


@dynamic
def squares(n: int) -> int:
    return total(xs=[square(x=x) for x in range(n)])


@workflow
def grown(n: int) -> int:
    return squares(n=n)


@dynamic
def nothing(n: int) -> int:
    return n + 1


@workflow
def idle(n: int) -> int:
    return nothing(n=n)


@dynamic
def down(n: int) -> int:
    """Makes a workflow that makes a workflow, and so on."""
    return square(x=3) if n == 0 else down(n=n - 1)


@workflow
def deep(n: int) -> int:
    return down(n=n)


@workflow
def around(n: int) -> int:
    return total(xs=[grown(n=n), squares(n=n)])


@workflow
def chosen(n: int) -> int:
    return conditional("size").if_(n > 2).then(squares(n=n)).else_().then(square(x=n))


@dynamic
def everything(n: int) -> int:
    """A sub-workflow, a conditional, an array and a task, in a workflow that is made."""
    size = square(x=n)
    either = conditional("size").if_(size > 4).then(square(x=n)).else_().then(twice(x=n))
    return total(xs=[twice(x=n), either, total(xs=map_task(square)(x=list(range(n))))])


@workflow
def varied(n: int) -> int:
    return everything(n=n)


twice_plan = LaunchPlan.get_or_create(twice, name="growing.twice")


@dynamic
def launching(n: int) -> int:
    return total(xs=[twice_plan(x=x) for x in range(n)])


@workflow
def launched(n: int) -> int:
    return launching(n=n)


@reference_launch_plan(project="flytesnacks", domain="development", name="growing.missing", version="v1")
def missing(x: int) -> int:
    return x


@dynamic
def astray(n: int) -> int:
    return missing(x=n)


@workflow
def lost(n: int) -> int:
    return astray(n=n)


@dynamic(retries=2)
def failing(n: int) -> int:
    return total(xs=[square(x=n), refuse(x=n)])


@workflow
def failed(n: int) -> int:
    return failing(n=n)


@dynamic(retries=2)
def stumbling(n: int) -> int:
    """Makes its workflow with the second try."""
    if os.environ["FLYTE_ATTEMPT_NUMBER"] == "0":
        raise FlyteRecoverableException("once more")
    return square(x=n)


@workflow
def stumbled(n: int) -> int:
    return stumbling(n=n)


@dynamic(cache=True, cache_version="1")
def remembered(n: int) -> int:
    return square(x=n)


@workflow
def kept(n: int) -> int:
    return remembered(n=n)


@task
def wait_for(path: str, x: int) -> int:
    """Waits until a file is there, and notes that it ran."""
    with Path(f"{path}.ran").open("a") as ran:
        ran.write(f"{x}\n")
    while not Path(path).exists():
        time.sleep(0.01)
    return x


@dynamic
def waiting(path: str, n: int) -> int:
    with Path(f"{path}.made").open("a") as made:
        made.write("once\n")
    return total(xs=[square(x=n), wait_for(path=path, x=n)])


@workflow
def patient(path: str, n: int) -> int:
    return waiting(path=path, n=n)
