"""Tasks whose containers leave the same files with flytewright and with flytekit; valid with both."""

import datetime as dt
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from flytewright import Deck, current_context, dynamic, map_task, task
from flytewright.core.base_task import IgnoreOutputs
from flytewright.exceptions.system import FlyteDownloadDataException, FlyteSystemException
from flytewright.exceptions.user import FlyteAssertion, FlyteRecoverableException, FlyteValidationException


class Pair(NamedTuple):
    small: int
    text: str


@dataclass
class Point:
    x: int
    when: dt.datetime


class CodedError(Exception):
    error_code = "USER:Coded"


class NumberedError(Exception):
    error_code = 7


@task
def double(x: int) -> int:
    return 2 * x


@task
async def double_async(x: int) -> int:
    return 2 * x


@task
def add(x: int, y: int) -> int:
    return x + y


@task
def with_default(x: int, y: int = 3) -> int:
    return x + y


@task
def pair(x: int) -> Pair:
    return Pair(x, str(x))


@task
def two(x: int) -> tuple[int, str | None]:
    return x, None


@task
def nothing(x: int) -> None:
    return None


@task
def point(x: int) -> Point:
    return Point(x, dt.datetime(2024, 5, 6, tzinfo=dt.timezone.utc))


@task
def told(x: int) -> list[str]:
    params = current_context()
    return [
        params.execution_id.name,
        params.execution_id.project,
        params.execution_id.domain,
        params.task_id.name,
        params.task_id.version,
        str(params.checkpoint.prev_exists()),
        params.raw_output_prefix.rpartition("/")[2],
        params.output_metadata_prefix.rpartition("/")[2],
        str(params.enable_deck),
    ]


@task
def secret(x: int) -> str:
    return current_context().secrets.get("group", "key")


@task
def checkpointed(x: int) -> int:
    params = current_context()
    params.checkpoint.write(b"state")
    return x


@task
def raises(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")


@task
async def raises_async(x: int) -> int:
    raise RuntimeError(f"no luck with {x}")


@task
def raises_from(x: int) -> int:
    try:
        return 1 // 0
    except ZeroDivisionError as error:
        raise ValueError("no quotient") from error


@task
def coded(x: int) -> int:
    raise CodedError("as told")


@task
def numbered(x: int) -> int:
    raise NumberedError("as told")


@task
def recoverable(x: int) -> int:
    raise FlyteRecoverableException("later")


@task
def asserted(x: int) -> int:
    raise FlyteAssertion("no")


@task
def invalid(x: int) -> int:
    raise FlyteValidationException("no")


@task
def system(x: int) -> int:
    raise FlyteSystemException("disk")


@task
def downloads(x: int) -> int:
    raise FlyteDownloadDataException("disk")


@task
def ignores(x: int) -> int:
    raise IgnoreOutputs("another worker")


@task
def leaves(x: int) -> int:
    raise SystemExit(3)


@task
def interrupted(x: int) -> int:
    raise KeyboardInterrupt


@task
def mistyped(x: int) -> int:
    return "no"  # type: ignore[return-value]  # what the test is about


@task(enable_deck=True)
def shows(x: int) -> int:
    Deck("mine", "<b>bold</b>")
    return x


@task(enable_deck=True)
def shows_and_raises(x: int) -> int:
    Deck("mine", "<b>bold</b>")
    raise RuntimeError("no luck")


@dynamic
def fan_out(x: int) -> int:
    total = double(x=x)
    for _ in range(2):
        total = add(x=total, y=double(x=total))
    return total


@dynamic
def maps(x: int) -> list[int]:
    return map_task(partial(add, y=x))(x=[1, 2, x])


@dynamic
def nested(x: int) -> int:
    return fan_out(x=x)


@dynamic
def calls_nothing(x: int) -> int:
    return x


@dynamic
def draws_and_raises(x: int) -> int:
    double(x=x)
    raise RuntimeError("no luck")
