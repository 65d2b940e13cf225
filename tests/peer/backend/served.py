"""Entities that clients operate on: what waits, fails, repeats, and tells how it was launched."""

import os
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import uuid4

from flytewright import (
    CronSchedule,
    Deck,
    FlyteFile,
    LaunchPlan,
    approve,
    map_task,
    sleep,
    task,
    wait_for_input,
    workflow,
)


@task
def double(x: int) -> int:
    return 2 * x


@workflow
def twice(x: int, y: int = 3) -> int:
    return double(x=double(x=x))


@task
def day(when: datetime) -> str:
    return str(when.date())


@workflow
def daily(when: datetime, note: str = "n") -> str:
    return day(when=when)


nightly = LaunchPlan.get_or_create(
    daily, name="served.nightly", schedule=CronSchedule(schedule="0 0 * * *", kickoff_time_input_arg="when")
)


@workflow
def asking(x: int) -> tuple[int, str]:
    number = wait_for_input("number", timeout=timedelta(hours=1), expected_type=int)
    doubled = double(x=number)
    agreed = approve(doubled, "agreed", timeout=timedelta(hours=1))
    words = wait_for_input("words", timeout=timedelta(hours=1), expected_type=str)
    return agreed, words


@workflow
def endless(x: int = 1) -> None:
    sleep(timedelta(hours=1))


@task
def needs(path: str, x: int) -> int:
    if not Path(path).exists():
        raise FileNotFoundError(f"{path} is not there yet")
    return x + 1


@workflow
def recoverable(path: str, x: int = 5) -> int:
    return needs(path=path, x=double(x=x))


@task
def launched(name: str) -> str:
    return os.environ.get(name, "")


@workflow
def telling(name: str) -> str:
    return launched(name=name)


@task(cache=True, cache_version="1")
def unique(x: int) -> str:
    return str(uuid4())


@workflow
def once(x: int) -> str:
    return unique(x=x)


@task(enable_deck=True)
def shown(text: str) -> str:
    Deck("words", f"<p>{text}</p>")
    return text


@workflow
def showing(text: str) -> str:
    return shown(text=text)


@task
def written(text: str) -> FlyteFile:
    path = Path("text.txt").absolute()
    path.write_text(text)
    return FlyteFile(str(path))


@workflow
def writing(text: str) -> FlyteFile:
    return written(text=text)


@workflow
def nested(xs: list[int]) -> tuple[int, list[int], str]:
    return twice(x=1), map_task(double)(x=xs), nightly(when=datetime(2030, 1, 1, tzinfo=timezone.utc))
