"""Workflows that fail until a file is there, which are registered on sandboxes with their code."""

import os
from pathlib import Path

from flytewright import LaunchPlan, current_context, dynamic, map_task, task, workflow
from flytewright.exceptions.user import FlyteRecoverableException


def write(folder: str, line: str) -> None:
    out = os.open(Path(folder) / "log", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(out, f"{line}\n".encode())
    os.close(out)


@task
def noted(x: int, folder: str) -> int:
    write(folder, f"noted {x}")
    return x + 1


@task
def needed(x: int, folder: str) -> int:
    """Fails for odd numbers until the file ``go`` is there."""
    write(folder, f"needed {x}")
    if x % 2 and not (Path(folder) / "go").exists():
        raise ValueError("go is not there")
    return x * 10


@workflow
def flat(x: int, folder: str) -> int:
    return needed(x=noted(x=x, folder=folder), folder=folder)


@workflow
def nested(x: int, folder: str) -> int:
    return noted(x=flat(x=x, folder=folder), folder=folder)


@dynamic
def growing(x: int, folder: str) -> int:
    write(folder, f"growing {x}")
    return needed(x=noted(x=x, folder=folder), folder=folder)


@workflow
def grown(x: int, folder: str) -> int:
    return growing(x=x, folder=folder)


flat_plan = LaunchPlan.get_or_create(flat, name="recovering.flat")


@workflow
def planned(xs: list[int], folders: list[str]) -> list[int]:
    return map_task(flat_plan, concurrency=1)(x=xs, folder=folders)


@task(retries=1)
def saving(folder: str) -> str:
    """Tells what earlier tries saved, saves one more letter, and gives up until there are three."""
    checkpoint = current_context().checkpoint
    assert checkpoint is not None
    saved = (checkpoint.read() or b"").decode()
    checkpoint.write(f"{saved}x".encode())
    write(folder, f"saved {saved}")
    if len(saved) < 3:
        raise FlyteRecoverableException("not yet")
    return saved


@workflow
def patient(folder: str) -> str:
    return saving(folder=folder)
