"""Tasks with retries, timeouts and a cache, and workflows that clean up behind a failure."""

from __future__ import annotations

import threading
from typing import Annotated, Optional

from flytewright import Cache, FlyteFile, HashMethod, WorkflowFailurePolicy, task, workflow
from flytewright.errors import RecoverableError
from flytewright.types.error import FlyteError


def length(text: str) -> str:
    return str(len(text))


RAN: list[str] = []
FOR_EVER = threading.Event()


@task(retries=2)
def third_time(x: int) -> int:
    RAN.append("try")
    if len(RAN) < 3:
        raise RecoverableError("not yet")
    return x


@task(retries=2)
def never(x: int) -> int:
    RAN.append("try")
    raise RecoverableError("never")


@task(retries=2)
def broken(x: int) -> int:
    RAN.append("broken")
    raise ValueError("told to")


@task(timeout=1)
def endless(x: int) -> int:
    FOR_EVER.wait()
    return x


@task(timeout=60)
def in_time(x: int) -> int:
    return x


@task(cache=Cache(version="1"))
def kept(x: int) -> int:
    RAN.append(f"kept {x}")
    return 2 * x


@task(cache=Cache(version="1", ignored_inputs=("verbose",)))
def kept_but_for_words(x: int, verbose: bool) -> int:
    RAN.append(f"words {x}")
    return x


@task(cache=Cache(version="1"))
def by_hash(text: Annotated[str, HashMethod(length)]) -> str:
    RAN.append(text)
    return text


@task(cache=Cache(version="1"))
def file_of(x: int) -> FlyteFile:
    RAN.append("file")
    file = FlyteFile.new("kept.txt")
    with file.open("w") as stream:
        stream.write(str(x))
    return file


@task
def clean(x: int, err: Optional[FlyteError] = None) -> None:  # noqa: UP045 - as many users write it
    RAN.append(f"clean {x}, {err.failed_node_id if err else '?'}: {err.message if err else ''}")


@workflow(on_failure=clean)
def cleaning(x: int) -> int:
    return broken(x=x)


@task
def noted(x: int) -> int:
    RAN.append("noted")
    return x


@workflow(failure_policy=WorkflowFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE)
def going_on(x: int) -> tuple[int, int, int]:
    failing = broken(x=x)
    return failing, noted(x=failing), noted(x=x)
