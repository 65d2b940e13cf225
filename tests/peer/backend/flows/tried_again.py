"""Tasks that fail at first: one by itself, one that goes on from its checkpoint."""

import os

from flytewright import current_context, task, workflow
from flytewright.exceptions.user import FlyteRecoverableException

LAST = 1


def attempt() -> int:
    """Which try it is; the last one locally, where there is only one."""
    return int(os.environ.get("FLYTE_ATTEMPT_NUMBER", LAST))


@task(retries=LAST)
def moody(x: int) -> int:
    if attempt() < LAST:
        raise FlyteRecoverableException("not yet")
    return x + 1


@task(retries=LAST)
def patient(x: int) -> str:
    checkpoint = current_context().checkpoint
    before = checkpoint.read()
    if attempt() < LAST:
        checkpoint.write(b"half of it")
        raise FlyteRecoverableException("not yet")
    return f"{x}: {(before or b'half of it').decode()}"


@workflow
def main(x: int = 1) -> tuple[int, str]:
    return moody(x=x), patient(x=x)


INPUTS: dict[str, object] = {}
